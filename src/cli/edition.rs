//! The words of a site's edition: templates and messages, and the names of states, bodies and languages.

use super::Stop;
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::lexicon::Library;
use crate::model::messages::Messages;
use crate::model::record::Record;
use crate::model::settings::Settings;
use crate::publish::overrides;
use crate::render::Templates;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The words of an edition.
#[derive(Debug)]
pub struct Edition {
    /// The templates, the site's own over the built-in ones.
    pub templates: Templates,
    /// The messages, with a name for each language of the records.
    pub messages: Messages,
    /// Names of states and bodies by code.
    pub names: BTreeMap<String, String>,
}

/// The words of the site's first edition, for these records.
pub fn edition(
    site: &Path,
    settings: &Settings,
    library: &Library,
    records: &[Record],
) -> Result<Diagnosed<Edition>, Stop> {
    let own = overrides(&site.join("templates"));
    let mut diagnostics = own.diagnostics;
    let templates = Templates::built_in().overlaid(own.value);
    let code = settings.languages.first().map_or("en", String::as_str);
    let mut messages = templates.messages(code).map_err(|error| super::in_template(&error))?;
    let names = names(library, code);
    for language in records.iter().map(|record| record.lang.code()).collect::<BTreeSet<_>>() {
        let key = format!("languages.{language}");
        if messages.find(&key).is_none() {
            let (name, diagnostic) = unnamed(library, language, code);
            messages = messages.with(&key, &name);
            diagnostics.push(diagnostic);
        }
    }
    Ok(Diagnosed::new(Edition { templates, messages, names }, diagnostics))
}

/// The name of a language that the messages lack: as its lexicon calls it in English, elsewhere as it calls itself; and what is to be told of it.
fn unnamed(library: &Library, language: &str, edition: &str) -> (String, Diagnostic) {
    let file = library.languages().find(|file| file.code == language);
    let path = format!("templates/messages/{edition}.toml");
    let hint = format!("add it under [languages] in {path}: `{language} = \"…\"`");
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
