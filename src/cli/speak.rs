//! Diagnostics and summaries, for people and for machines, on standard error.

use super::gather::Gathered;
use crate::diagnose::{Diagnostic, Severity};
use crate::model::event::Status;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

/// Who listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputFormat {
    /// People.
    Text,
    /// Machines: JSON Lines.
    Json,
}

/// Says what there is to say and remembers how bad it was.
#[derive(Debug)]
pub struct Speaker {
    format: OutputFormat,
    quiet: bool,
    strict: bool,
    warnings: usize,
    errors: usize,
    told: Vec<Diagnostic>,
}

impl Speaker {
    /// A speaker; `strict` lets warnings count as failure.
    pub fn new(format: OutputFormat, quiet: bool, strict: bool) -> Self {
        Self { format, quiet, strict, warnings: 0, errors: 0, told: Vec::new() }
    }

    /// Whether a progress bar would be seen.
    pub fn shows_progress(&self) -> bool {
        !self.quiet && self.format == OutputFormat::Text && io::stderr().is_terminal()
    }

    /// Whether the run is to end with exit code 1.
    pub fn is_failed(&self) -> bool {
        self.errors > 0 || self.strict && self.warnings > 0
    }

    /// Counts errors that were told of elsewhere.
    pub fn count_errors(&mut self, errors: usize) {
        self.errors += errors;
    }

    /// Tells each diagnostic once.
    pub fn tell(&mut self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            if self.told.contains(diagnostic) {
                continue;
            }
            match diagnostic.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Note => {}
            }
            if !self.quiet || diagnostic.severity == Severity::Error {
                self.say(diagnostic);
            }
            self.told.push(diagnostic.clone());
        }
    }

    fn say(&self, diagnostic: &Diagnostic) {
        let mut out = io::stderr().lock();
        let written = match self.format {
            OutputFormat::Json => {
                serde_json::to_string(diagnostic).map_err(io::Error::from).and_then(|line| writeln!(out, "{line}"))
            }
            OutputFormat::Text => write!(out, "{}", in_words(diagnostic, io::stderr().is_terminal())),
        };
        drop(written);
    }

    /// Says why the run could not go on.
    pub fn fail(&self, message: &str, hint: Option<&str>) {
        match self.format {
            OutputFormat::Json => eprintln!(
                "{}",
                serde_json::json!({"severity": "error", "code": "could-not-run", "message": message, "hint": hint})
            ),
            OutputFormat::Text => {
                eprintln!("error: {}", plain(message));
                if let Some(hint) = hint {
                    eprintln!("  help: {}", plain(hint));
                }
            }
        }
    }

    /// The closing summary: what was read and found, and where the site is.
    pub fn summary(&self, gathered: &Gathered, site: Option<(&str, usize, Duration)>) {
        if self.quiet {
            return;
        }
        let events = gathered.records.iter().map(|record| record.events.len()).sum::<usize>();
        let planned = gathered
            .records
            .iter()
            .flat_map(|record| &record.events)
            .filter(|event| event.status == Status::Planned)
            .count();
        let mut languages: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for record in &gathered.records {
            let counts = languages.entry(record.lang.code()).or_default();
            counts.0 += 1;
            counts.1 += record.events.len();
        }
        if self.format == OutputFormat::Json {
            let per_language: BTreeMap<_, _> = languages
                .iter()
                .map(|(code, (articles, events))| (code, serde_json::json!({"articles": articles, "events": events})))
                .collect();
            let line = serde_json::json!({"summary": {"articles": gathered.records.len(), "events": events, "planned": planned, "languages": per_language,
                "warnings": self.warnings, "errors": self.errors, "output": site.map(|site| site.0), "pages": site.map(|site| site.1), "seconds": site.map(|site| site.2.as_secs_f64())}});
            eprintln!("{line}");
            return;
        }
        let listed: Vec<String> =
            languages.iter().map(|(code, (articles, events))| format!("{code} {articles}/{events}")).collect();
        eprintln!("{} articles, {events} events ({planned} of them planned)", gathered.records.len());
        eprintln!("  articles/events by language: {}", listed.join(", "));
        eprintln!("  {} warnings, {} errors", self.warnings, self.errors);
        if let Some((output, files, time)) = site {
            eprintln!("  {files} files in {} after {:.1} s", plain(output), time.as_secs_f64());
        }
    }
}

/// A diagnostic as a person reads it: what and where, then what to do.
fn in_words(diagnostic: &Diagnostic, is_colored: bool) -> String {
    let (word, color) = match diagnostic.severity {
        Severity::Error => ("error", "31"),
        Severity::Warning => ("warning", "33"),
        Severity::Note => ("note", "36"),
    };
    let word = if is_colored { format!("\u{1b}[1;{color}m{word}\u{1b}[0m") } else { word.to_owned() };
    let place = match (diagnostic.line, diagnostic.column) {
        (Some(line), Some(column)) => format!("{}:{line}:{column}", diagnostic.path),
        (Some(line), None) => format!("{}:{line}", diagnostic.path),
        _ => diagnostic.path.clone(),
    };
    let hint = diagnostic.hint.as_deref().map(|hint| format!("  help: {}\n", plain(hint))).unwrap_or_default();
    format!("{word}: {}: {} [{}]\n{hint}", plain(&place), plain(&diagnostic.message), diagnostic.code)
}

/// Text of an article or a path without what a terminal would obey.
pub fn plain(text: &str) -> String {
    text.chars()
        .map(
            |character| {
                if character.is_control() && character != '\n' && character != '\t' { '\u{FFFD}' } else { character }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagnostic_says_where_what_and_what_to_do() {
        let diagnostic = Diagnostic::warning("content/a.txt", "broken-bytes", "2 bytes are no text")
            .with_hint("save it as UTF-8")
            .at(3, 7);
        assert_eq!(
            in_words(&diagnostic, false),
            "warning: content/a.txt:3:7: 2 bytes are no text [broken-bytes]\n  help: save it as UTF-8\n"
        );
    }

    #[test]
    fn a_terminal_is_given_nothing_to_obey() {
        assert_eq!(plain("a\u{1b}[2Jb"), "a\u{FFFD}[2Jb");
    }
}
