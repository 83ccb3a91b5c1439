//! The words of a site's editions: templates and messages, and the names of states, bodies and languages.

use super::Stop;
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::lexicon::Library;
use crate::model::edition::Edition;
use crate::model::record::Record;
use crate::model::settings::Settings;
use crate::publish::overrides;
use crate::render::Templates;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a site's pages are made with.
#[derive(Debug)]
pub struct Words {
    /// The templates, the site's own over the built-in ones.
    pub templates: Templates,
    /// The editions in the order of the settings, each with a name for each language of the records.
    pub editions: Vec<Edition>,
}

/// The words of the site's editions, for these records.
pub fn editions(
    site: &Path,
    settings: &Settings,
    library: &Library,
    records: &[Record],
) -> Result<Diagnosed<Words>, Stop> {
    let own = overrides(&site.join("templates"));
    let mut diagnostics = own.diagnostics;
    let templates = Templates::built_in().overlaid(own.value);
    let languages: BTreeSet<&str> = records.iter().map(|record| record.lang.code()).collect();
    let mut editions = Vec::new();
    for code in &settings.languages {
        let mut messages = templates.messages(code).map_err(|error| super::in_template(&error))?;
        for language in &languages {
            let key = format!("languages.{language}");
            if !messages.has(&key) {
                let (name, diagnostic) = unnamed(library, language, code);
                messages = messages.with(&key, &name);
                diagnostics.push(diagnostic);
            }
        }
        let mut names = names(library, code);
        names.extend(messages.names());
        editions.push(Edition { messages, names });
    }
    Ok(Diagnosed::new(Words { templates, editions }, diagnostics))
}

/// The name of a language that the messages lack: as its lexicon calls it in English, elsewhere as it calls itself; and what is to be told of it.
fn unnamed(library: &Library, language: &str, edition: &str) -> (String, Diagnostic) {
    let file = library.languages().find(|file| file.code == language);
    let path = format!("templates/messages/{edition}.ftl");
    let hint = format!("add to {path}: `languages-{language} = …`");
    match file {
        Some(file) if edition == "en" => {
            let message = format!(
                "the messages have no name for the language `{language}`; pages call it {}, as its language.toml does",
                file.english
            );
            (file.english.clone(), Diagnostic::note(path, "unnamed-language", message).with_hint(hint))
        }
        _ => {
            let name = file.map_or_else(|| language.to_owned(), |file| file.name.clone());
            let message = format!("the messages have no name for the language `{language}`; pages call it {name}");
            (name, Diagnostic::warning(path, "unnamed-language", message).with_hint(hint))
        }
    }
}

/// Names of states and bodies in a language, English where it has none.
fn names(library: &Library, language: &str) -> BTreeMap<String, String> {
    let states = library.countries().country.iter().map(|country| (&country.code, &country.names));
    let bodies = library.bodies().body.iter().map(|body| (&body.code, &body.name));
    states
        .chain(bodies)
        .filter_map(|(code, names)| Some((code.clone(), names.get(language).or_else(|| names.get("en"))?.clone())))
        .collect()
}
