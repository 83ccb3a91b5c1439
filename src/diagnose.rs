//! What went wrong, where, and what to do about it.

use serde::{Deserialize, Serialize};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Something was read in a way that a person may want to check.
    Warning,
    /// Something could not be used.
    Error,
}

/// One thing to tell the person who runs the program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The file, relative to the site, with `/` between folders; a settings key or lexicon path where no file is meant.
    pub path: String,
    /// 1-based line in the file, where one is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// 1-based column in characters, where one is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// How much it matters.
    pub severity: Severity,
    /// A stable kebab-case name for the kind of trouble, such as `broken-bytes`.
    pub code: String,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A diagnostic about a whole file.
    pub fn new(severity: Severity, path: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            line: None,
            column: None,
            severity,
            code: code.to_owned(),
            message: message.into(),
            hint: None,
        }
    }

    /// A warning about a whole file.
    pub fn warning(path: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, path, code, message)
    }

    /// An error about a whole file.
    pub fn error(path: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, path, code, message)
    }

    /// A note about a whole file.
    pub fn note(path: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, path, code, message)
    }

    /// The same, with what to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same, at the place of byte `offset_bytes` of `text`.
    pub fn at_offset(mut self, text: &str, offset_bytes: usize) -> Self {
        let before = text.get(..offset_bytes).unwrap_or(text);
        self.line = Some(before.matches('\n').count() + 1);
        self.column = Some(before.rsplit('\n').next().unwrap_or("").chars().count() + 1);
        self
    }

    /// The same, at a 1-based line and column.
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.line = Some(line);
        self.column = Some(column);
        self
    }
}

/// A value, with what there was to say while it was made.
#[derive(Debug, Clone, Default)]
pub struct Diagnosed<T> {
    /// The value.
    pub value: T,
    /// What there was to say.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Diagnosed<T> {
    /// A value about which there is nothing to say.
    pub fn clean(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }

    /// A value with diagnostics.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }
}

/// The known name that a wrong one was most likely meant to be: the same but for case, or the one name that a third of the letters or fewer part from it.
pub fn nearest<'known>(wrong: &str, known: impl IntoIterator<Item = &'known str>) -> Option<&'known str> {
    let lowered = wrong.to_ascii_lowercase();
    let most = lowered.chars().count() / 3;
    let ranked = known.into_iter().filter(|name| *name != wrong).map(|name| {
        let away = strsim::damerau_levenshtein(&lowered, &name.to_ascii_lowercase());
        (away, name)
    });
    let mut near: Vec<(usize, &str)> = ranked.filter(|(away, _)| *away <= most).collect();
    near.sort_unstable();
    match near.as_slice() {
        [(first, name), (second, _), ..] if first < second => Some(name),
        [(_, name)] => Some(name),
        _ => None,
    }
}

/// "did you mean `…`?", where a name is near; else what the names are or where they stand.
pub fn did_you_mean<'known>(wrong: &str, known: impl IntoIterator<Item = &'known str>, otherwise: &str) -> String {
    nearest(wrong, known).map_or_else(|| otherwise.to_owned(), |name| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_told_only_where_there_is_one() {
        assert_eq!(nearest("parteis.toml", ["parties.toml", "roles.toml"]), Some("parties.toml"));
        assert_eq!(nearest("kz", ["KZ", "KG"]), Some("KZ"));
        assert_eq!(nearest("KX", ["KZ", "KG"]), None, "either is as near");
        assert_eq!(nearest("oncologie", ["oncology", "cardiology"]), Some("oncology"));
        assert_eq!(nearest("music", ["talks", "aid"]), None);
    }
}
