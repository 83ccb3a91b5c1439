//! `attache.toml`: read, checked, and told of with the line and what was meant.

use super::Stop;
use crate::diagnose::did_you_mean;
use crate::model::date::PartialDate;
use crate::model::settings::Settings;
use miette::{LabeledSpan, MietteDiagnostic, NamedSource, Report};
use std::path::Path;

/// Name of the file.
const FILE: &str = "attache.toml";
/// Keys that it may have.
const KEYS: [&str; 10] =
    ["title", "titles", "base_url", "languages", "from", "to", "report_date", "focus", "content", "output"];

/// The settings of the site in `site`; defaults where it has no file.
pub fn read(site: &Path) -> Result<Settings, Stop> {
    let path = site.join(FILE);
    match std::fs::read_to_string(&path) {
        Ok(text) => parse(&text).map_err(|message| Stop { message, hint: None }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Settings::default()),
        Err(error) => Err(Stop { message: format!("{} could not be read: {error}", path.display()), hint: None }),
    }
}

/// Settings from the text of the file; the error is a report for a person, with the place in the text.
pub fn parse(text: &str) -> Result<Settings, String> {
    let settings: Settings = toml::from_str(text)
        .map_err(|error| trouble(text, error.message(), error.span(), nearest_key(error.message())))?;
    validate(&settings).map_err(|message| {
        let key = message.split('`').nth(1).unwrap_or("");
        let at = text.find(key).map(|start| start..start + key.len());
        trouble(text, &message, at, None)
    })?;
    Ok(settings)
}

/// What TOML cannot check: dates, codes, the address.
pub fn validate(settings: &Settings) -> Result<(), String> {
    for (key, value) in [("from", &settings.from), ("to", &settings.to), ("report_date", &settings.report_date)] {
        if let Some(value) = value.as_deref().filter(|value| PartialDate::parse_iso(value).is_none()) {
            return Err(format!("`{key}` is `{value}`, which is no date; write 2025-10-17, 2025-10 or 2025"));
        }
    }
    let is_state = |code: &String| code.len() == 2 && code.chars().all(|letter| letter.is_ascii_uppercase());
    if let Some(code) = settings.focus.iter().find(|code| !is_state(code) && !code.starts_with("org:")) {
        return Err(format!("`focus` has `{code}`, which is no ISO 3166-1 alpha-2 code such as KZ"));
    }
    if !settings.base_url.is_empty()
        && !settings.base_url.starts_with("https://")
        && !settings.base_url.starts_with("http://")
    {
        return Err(format!("`base_url` is `{}`, which is no address; write https://…", settings.base_url));
    }
    if let (Some(from), Some(to)) = (
        settings.from.as_deref().and_then(PartialDate::parse_iso),
        settings.to.as_deref().and_then(PartialDate::parse_iso),
    ) && from.first > to.last()
    {
        return Err(format!("`from` ({}) is after `to` ({})", from.iso(), to.iso()));
    }
    if settings.languages.is_empty() {
        return Err("`languages` is empty; name at least one edition, such as \"en\"".to_owned());
    }
    if let Some(twice) =
        settings.languages.iter().enumerate().find(|(index, lang)| settings.languages[..*index].contains(lang))
    {
        return Err(format!("`languages` names `{}` twice", twice.1));
    }
    if let Some(lang) = settings.titles.keys().find(|lang| !settings.languages.contains(lang)) {
        return Err(format!("`titles` has `{lang}`, which is none of `languages`"));
    }
    Ok(())
}

/// The key that an unknown one was most likely meant to be.
fn nearest_key(message: &str) -> Option<String> {
    let unknown = message.strip_prefix("unknown field `")?.split('`').next()?;
    Some(did_you_mean(unknown, KEYS, &format!("the keys are {}", KEYS.join(", "))))
}

fn trouble(text: &str, message: &str, at: Option<std::ops::Range<usize>>, help: Option<String>) -> String {
    let mut diagnostic = MietteDiagnostic::new(message.split(", expected").next().unwrap_or(message).to_owned());
    if let Some(at) = at {
        diagnostic = diagnostic.with_label(LabeledSpan::at(at, "here"));
    }
    if let Some(help) = help {
        diagnostic = diagnostic.with_help(help);
    }
    let report = Report::new(diagnostic).with_source_code(NamedSource::new(FILE, text.to_owned()));
    format!("{FILE} cannot be used\n{report:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_key_is_answered_with_the_nearest() {
        let error = parse("titel = 'x'").unwrap_err();
        assert!(error.contains("titel") && error.contains("did you mean `title`?"), "{error}");
    }

    #[test]
    fn a_wrong_date_is_shown_in_its_place() {
        let error = parse("title = 'x'\nfrom = '2025-13-01'").unwrap_err();
        assert!(error.contains("2025-13-01") && error.contains(":2:"), "{error}");
    }

    #[test]
    fn a_period_runs_forward() {
        assert!(parse("from = '2025-02'\nto = '2025-01'").unwrap_err().contains("after"));
        assert!(parse("from = '2025-01'\nto = '2025-01'").is_ok());
    }

    #[test]
    fn no_file_means_defaults() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), Settings::default());
    }
}
