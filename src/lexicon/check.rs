//! Faults of a site's own lexicon files that reading them would pass over in silence, each with its place and what to do.

mod ambiguity;
mod codes;
mod names;
mod reach;
mod written;

use super::examples::fired;
use super::files::{BodiesFile, CountriesFile, CurrenciesFile};
use super::language::{LanguageFiles, Lexicon};
use super::library::Overlay;
use crate::diagnose::Diagnostic;
use crate::text::script::Script;
use written::{Written, text_in, texts_in};

/// What codes and names there are.
#[derive(Debug, Clone, Copy)]
pub struct Known<'library> {
    /// States.
    pub countries: &'library CountriesFile,
    /// Bodies.
    pub bodies: &'library BodiesFile,
    /// Currencies.
    pub currencies: &'library CurrenciesFile,
    /// Folders of the built-in languages.
    pub built_in: &'library [&'library str],
}

impl Known<'_> {
    fn is_state(&self, code: &str) -> bool {
        self.countries.country.iter().any(|state| state.code == code)
    }
}

/// What can be told from the files as they are written: names of files and folders, codes, ids.
pub fn faults(overlay: &Overlay, known: &Known<'_>) -> Vec<Diagnostic> {
    let mut told = names::check(overlay, known.built_in);
    told.extend(overlay.get("shared/towns.txt").into_iter().flat_map(|text| codes::towns(text, known)));
    let mut ids = codes::Ids::new();
    let mut last_folder = "";
    for (path, text) in overlay {
        let Some((folder, name)) = path.split_once('/').filter(|(_, name)| name.ends_with(".toml")) else { continue };
        if folder != last_folder {
            ids.clear();
            last_folder = folder;
        }
        if let Some(file) = Written::read(path, text) {
            told.extend(script_of(overlay, folder).and_then(|script| foreign_letters(&file, script)));
            told.extend(codes::check(folder, name, &file, known, &mut ids));
        }
    }
    told
}

/// The script in which the site's own description of a language says that it is written.
fn script_of(overlay: &Overlay, folder: &str) -> Option<Script> {
    let path = format!("{folder}/language.toml");
    let language = Written::read(&path, overlay.get(&path)?)?;
    Script::named(text_in(language.table(&["identify"])?, "script")?.0)
}

/// A file in the letters of another language: mostly one that was copied and is not yet translated.
fn foreign_letters(file: &Written<'_>, script: Script) -> Option<Diagnostic> {
    let most = Script::of_most(file.letters()).filter(|most| *most != script)?;
    let message = format!("most letters here are {most:?}, but the language is written in {script:?} ones");
    let hint = "translate the file, or take it out: a language needs language.toml alone";
    Some(file.warning(0, "foreign-letters", message).with_hint(hint))
}

/// What must be tried out: the examples of a language's own rules, words that name two parties, words that nothing reaches.
pub fn trial(
    overlay: &Overlay,
    files: &LanguageFiles,
    lexicon: &Lexicon,
    countries: &CountriesFile,
) -> Vec<Diagnostic> {
    let own = |name: &str| {
        let path = format!("{}/{name}", lexicon.code);
        overlay.get(&path).and_then(|text| Written::read(&path, text))
    };
    let mut told = Vec::new();
    if let Some(parties) = own("parties.toml") {
        told.extend(ambiguity::check(&parties, files, countries));
    }
    if let Some(acts) = own("acts.toml") {
        told.extend(reach::check(&acts, &files.acts, &lexicon.writing));
    }
    for (name, list) in [("acts.toml", "act"), ("status.toml", "cue"), ("roles.toml", "role")] {
        told.extend(own(name).iter().flat_map(|file| failing_examples(file, list, lexicon)));
    }
    told
}

fn failing_examples(file: &Written<'_>, list: &str, lexicon: &Lexicon) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for entry in file.entries(list) {
        let Some((id, _)) = text_in(entry, "id") else { continue };
        for (key, must_fire) in [("fires", true), ("silent", false)] {
            for (sentence, at) in texts_in(entry, key).into_iter().filter(|(sentence, _)| !sentence.is_empty()) {
                let fired = fired(lexicon, sentence);
                if fired.contains(&id) == must_fire {
                    continue;
                }
                let (message, hint) = if must_fire {
                    let others = if fired.is_empty() { "no rule does".to_owned() } else { fired.join(", ") };
                    let hint = "mostly an ending that no class has, or a word of `with` that is missing";
                    (format!("`{id}` does not fire in “{sentence}” (what fires there: {others})"), hint)
                } else {
                    (
                        format!("`{id}` fires in “{sentence}”, where it is to stay silent"),
                        "narrow its patterns, or add `without`",
                    )
                };
                told.push(file.error(at, "failing-example", message).with_hint(hint));
            }
        }
    }
    told
}
