//! Which events the settings ask for, and the report's day.

use crate::diagnose::Diagnostic;
use crate::model::corpus::Corpus;
use crate::model::date::PartialDate;
use crate::model::event::Event;
use crate::model::report::Scope;
use crate::model::settings::Settings;
use chrono::NaiveDate;

const SETTINGS: &str = "attache.toml";

/// The period and focus, with a diagnostic for each setting that cannot be read.
pub(super) fn scope(settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> Scope {
    let mut focus = settings.focus.clone();
    focus.sort();
    focus.dedup();
    Scope {
        from: date_setting("from", settings.from.as_deref(), diagnostics).map(|date| date.first),
        to: date_setting("to", settings.to.as_deref(), diagnostics).map(|date| date.last()),
        focus,
    }
}

/// The report's day: the setting, or else the newest article's.
pub(super) fn report_date(
    corpus: &Corpus,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<NaiveDate> {
    let set = date_setting("report_date", settings.report_date.as_deref(), diagnostics).map(|date| date.last());
    set.or_else(|| corpus.records.iter().filter_map(|record| Some(record.published?.first)).max())
}

/// The site's address without a trailing slash; empty, with a diagnostic, where it is not one of the web.
pub(super) fn base_url(settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> String {
    let written = settings.base_url.trim().trim_end_matches('/');
    match web_address(written) {
        Some(address) => address.to_owned(),
        None if written.is_empty() => String::new(),
        None => {
            let message = format!("`base_url` is not a web address: {written}");
            let hint = "write it in full, such as https://example.org/briefing; the site is built with relative links";
            diagnostics.push(Diagnostic::error(SETTINGS, "broken-base-url", message).with_hint(hint));
            String::new()
        }
    }
}

fn date_setting(key: &str, written: Option<&str>, diagnostics: &mut Vec<Diagnostic>) -> Option<PartialDate> {
    let written = written?;
    let date = PartialDate::parse_iso(written);
    if date.is_none() {
        let message = format!("`{key}` is not a date: {written}");
        diagnostics
            .push(Diagnostic::error(SETTINGS, "broken-date", message).with_hint("write 2025-10-17, 2025-10 or 2025"));
    }
    date
}

/// Whether any day of the event's date lies in the period. An event without a date goes with its article; one without any day is
/// kept, since nothing says that it is out.
pub(super) fn is_inside_period(scope: &Scope, event: &Event, published: Option<PartialDate>) -> bool {
    let Some(date) = event.date.or(published) else { return true };
    scope.from.is_none_or(|from| date.last() >= from) && scope.to.is_none_or(|to| date.first <= to)
}

/// Whether a party of the event is in focus.
pub(super) fn is_inside_focus(scope: &Scope, event: &Event) -> bool {
    scope.focus.is_empty() || event.parties.iter().any(|party| scope.focus.iter().any(|code| code == party.code()))
}

/// The address, if it is one that a reader may be sent to: `http` or `https`, a host, no blanks or control characters.
pub(super) fn web_address(address: &str) -> Option<&str> {
    let address = address.trim();
    let (scheme, rest) = address.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let is_clean = !address.contains(|character: char| {
        character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | '"' | '`' | '\\')
    });
    let has_host = rest.chars().next().is_some_and(|first| first.is_alphanumeric() || first == '[');
    (is_web && is_clean && has_host).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_pass() {
        for address in
            ["javascript:alert(1)", "data:text/html,x", "//x.org", "https://", "http://a b", "https://x\n.org", "x.org"]
        {
            assert_eq!(web_address(address), None, "{address}");
        }
        assert_eq!(web_address(" HTTPS://example.org/a?b=c&d#e "), Some("HTTPS://example.org/a?b=c&d#e"));
        assert!(web_address("https://пример.рф/новость").is_some());
    }

    #[test]
    fn a_broken_setting_is_told_with_a_hint() {
        let mut diagnostics = Vec::new();
        let settings = Settings { from: Some("soon".into()), base_url: "ftp://x".into(), ..Settings::default() };
        scope(&settings, &mut diagnostics);
        assert_eq!(base_url(&settings, &mut diagnostics), "");
        let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
        assert_eq!(codes, ["broken-date", "broken-base-url"]);
    }
}
