//! Every rule's own examples, in every language: it must fire where its author says so and stay silent where its author says so.

use attache::lexicon::Library;
use attache::lexicon::check::{Known, faults};
use attache::lexicon::examples::failing;
use attache::lexicon::files::CurrenciesFile;
use attache::lexicon::library::Overlay;
use attache::lexicon::rule::Rule;
use attache::text::Span;
use attache::text::token::tokenize;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 12] = ["ru", "kk", "fa", "tr", "en", "uz", "uz-Cyrl", "ky", "tg", "az", "tk", "ar"];

#[test]
fn every_rule_fires_and_stays_silent_as_its_examples_say() {
    let library = Library::open(Overlay::new());
    let mut wrong = Vec::new();
    let mut count = 0;
    for code in LANGUAGES {
        let lexicon = library.lexicon(code).unwrap_or_else(|| panic!("there is no language {code}"));
        count += lexicon.examples.len();
        wrong.extend(failing(lexicon).into_iter().map(|example| {
            let verb = if example.fires { "must fire" } else { "must stay silent" };
            format!("{code} {} {verb}: {}", example.rule, example.sentence)
        }));
    }
    assert!(wrong.is_empty(), "{} of {count} examples fail:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 500, "only {count} examples");
}

#[test]
fn no_built_in_file_has_a_fault_that_a_sites_own_would_be_told_of() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons");
    let mut files = Overlay::new();
    for entry in walkdir::WalkDir::new(&folder).min_depth(2).into_iter().flatten() {
        let name = entry.path().strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        files.insert(name, fs::read_to_string(entry.path()).unwrap());
    }
    assert!(files.len() > 100);
    let currencies: CurrenciesFile = toml::from_str(&files["shared/currencies.toml"]).unwrap();
    let library = Library::open(Overlay::new());
    let (countries, bodies) = (library.countries(), library.bodies());
    let known = Known { countries, bodies, currencies: &currencies, built_in: &[] };
    let told: Vec<String> = faults(&files, &known).iter().map(|one| format!("{}: {}", one.path, one.message)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_lexicon_compiles_without_complaint() {
    let library = Library::open(Overlay::new());
    for code in LANGUAGES {
        assert!(library.lexicon(code).is_some(), "{code}");
    }
    let complaints: Vec<String> =
        library.diagnostics().iter().map(|diagnostic| format!("{}: {}", diagnostic.path, diagnostic.message)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_act_has_an_example_that_fires_and_one_that_is_silent() {
    let library = Library::open(Overlay::new());
    let mut missing = Vec::new();
    for code in LANGUAGES {
        let Some(lexicon) = library.lexicon(code) else { continue };
        for act in &lexicon.acts {
            for fires in [true, false] {
                if !lexicon.examples.iter().any(|example| example.rule == act.id && example.fires == fires) {
                    missing.push(format!(
                        "{code} {} has no {} example",
                        act.id,
                        if fires { "firing" } else { "silent" }
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_state_is_known_by_its_name_in_every_language() {
    let library = Library::open(Overlay::new());
    let mut missing = Vec::new();
    for code in LANGUAGES {
        let Some(lexicon) = library.lexicon(code) else { continue };
        for country in &library.countries().country {
            let Some(name) = country.names.get(code) else { continue };
            let tokens = tokenize(name, Span::new(0, name.len()), &lexicon.writing);
            let found = lexicon.matcher.find(name, &tokens, 0, tokens.len());
            let is_found = found.iter().any(|found| matches!(&lexicon.rules[found.rule as usize].rule, Rule::Party { party, .. } if party.code() == country.code));
            if !is_found && name.chars().count() > 2 {
                missing.push(format!("{code} {} {name}", country.code));
            }
        }
    }
    assert!(missing.is_empty(), "{} names are not found:\n{}", missing.len(), missing.join("\n"));
}
