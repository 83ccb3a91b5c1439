//! The editions: each has every message of the English one with its places, and makes whole pages.

use super::{corpus, links};
use attache::charts::{Drawer, charts};
use attache::model::edition::Edition;
use attache::model::settings::Settings;
use attache::model::site::Site;
use attache::render::{Templates, render};
use attache::report::report;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The ids of a messages file, each with the places that it fills.
fn messages(templates: &Templates, lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = format!("messages/{lang}.ftl");
    let bytes = templates.files().find(|(known, _)| *known == path).unwrap().1;
    let resource = FluentResource::try_new(String::from_utf8(bytes.to_vec()).unwrap()).unwrap();
    let mut messages = BTreeMap::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry {
            let mut places = BTreeSet::new();
            message.value.iter().for_each(|pattern| collect(pattern, &mut places));
            let twice = messages.insert(message.id.name.to_owned(), places);
            assert!(twice.is_none(), "{lang}: {} is there twice", message.id.name);
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, places: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                places.insert(id.name.to_owned());
            }
            Expression::Select { variants, .. } => variants.iter().for_each(|variant| collect(&variant.value, places)),
            Expression::Inline(_) => {}
        }
    }
}

/// Forms that a language has of its own: months beside a day, its digits, names that take an article.
fn is_of_a_language(id: &str) -> bool {
    id.starts_with("definite-") || id.starts_with("months_of_day-") || id.starts_with("names-") || id == "number-digits"
}

#[test]
fn no_edition_lacks_a_message_or_asks_for_what_is_not_given() {
    let templates = Templates::built_in();
    let english = messages(&templates, "en");
    for lang in templates.editions() {
        let edition = messages(&templates, &lang);
        for (id, places) in english.iter().filter(|(id, _)| !is_of_a_language(id)) {
            let own = edition.get(id).unwrap_or_else(|| panic!("{lang}: {id} is missing"));
            let unknown: Vec<&String> = own.difference(places).collect();
            // A count is given with its number and the other way round.
            let unknown: Vec<&&String> =
                unknown.iter().filter(|place| !matches!(place.as_str(), "number" | "period")).collect();
            assert!(unknown.is_empty(), "{lang}: {id} asks for {unknown:?}, which nobody gives");
        }
        let more: Vec<&String> =
            edition.keys().filter(|id| !english.contains_key(*id) && !is_of_a_language(id)).collect();
        assert!(more.is_empty(), "{lang}: {more:?} are messages of no edition");
    }
}

#[test]
fn every_language_of_the_settings_has_an_edition() {
    let editions = Templates::built_in().editions();
    for lang in Settings::default().languages {
        assert!(editions.contains(&lang), "{lang}");
    }
}

fn site() -> (Site, Vec<String>) {
    let settings = Settings { base_url: "https://example.org/briefing".into(), ..Settings::default() };
    let templates = Templates::built_in();
    let report = report(&corpus::hostile(), &settings);
    let edition = |lang: &String| Edition { messages: templates.messages(lang).unwrap(), names: corpus::names() };
    let editions: Vec<Edition> = settings.languages.iter().map(edition).collect();
    let charts: Vec<Drawer> = editions.iter().map(|edition| charts(&report, edition)).collect();
    (render(&report, &charts, &templates, &editions).unwrap(), settings.languages)
}

#[test]
fn each_edition_has_the_same_pages_and_names_the_others() {
    let (site, languages) = site();
    let of = |lang: &str| -> BTreeSet<String> {
        let prefix = format!("{lang}/");
        site.files()
            .filter_map(|(path, _)| path.strip_prefix(&prefix).map(str::to_owned))
            .filter(|path| path.ends_with(".html"))
            .collect()
    };
    let first = of(&languages[0]);
    assert!(first.len() > 20);
    for lang in &languages {
        assert_eq!(of(lang), first, "{lang}");
        for page in &first {
            let text = std::str::from_utf8(site.get(&format!("{lang}/{page}")).unwrap()).unwrap();
            assert!(
                text.contains(&format!("<html lang=\"{lang}\" dir=\"{}\">", if lang == "fa" { "rtl" } else { "ltr" })),
                "{lang}/{page}"
            );
            for other in languages.iter().filter(|_| languages.len() > 1) {
                let alternate = format!(
                    "<link rel=\"alternate\" hreflang=\"{other}\" href=\"https://example.org/briefing/{other}/{page}\">"
                );
                assert!(text.contains(&alternate), "{lang}/{page} does not name {other}");
            }
        }
    }
    let broken = links::broken(&site, "https://example.org/briefing/");
    assert!(broken.is_empty(), "{broken:#?}");
}
