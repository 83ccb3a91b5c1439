//! Languages by their BCP 47 codes.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A BCP 47 code, such as `kk` or `uz-Cyrl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Language(pub String);

/// Languages that are written from right to left unless their code names another script.
const RIGHT_TO_LEFT: [&str; 18] = [
    "ar", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "lrc", "mzn", "pnb", "prs", "ps", "sd", "ug", "ur", "yi",
];

impl Language {
    /// A language from its code.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The code fit for a `lang` attribute; `und` where it is no code that one can have.
    pub fn attribute(&self) -> &str {
        let is_subtag = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
        let is_code = self.0.split('-').all(is_subtag) && self.0.chars().take(2).all(|c| c.is_ascii_alphabetic());
        if is_code { &self.0 } else { "und" }
    }

    /// `rtl` for scripts written from right to left, else `ltr`.
    pub fn direction(&self) -> &'static str {
        let mut parts = self.0.split('-');
        let primary = parts.next().unwrap_or("");
        let script = parts.find(|part| part.len() == 4);
        let is_leftward = match script {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo"),
            None => RIGHT_TO_LEFT.contains(&primary),
        };
        if is_leftward { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_in_the_code_tells_the_direction() {
        for (code, direction) in
            [("ug", "rtl"), ("ug-Cyrl", "ltr"), ("kk-Arab", "rtl"), ("uz-Cyrl", "ltr"), ("en", "ltr")]
        {
            assert_eq!(Language::new(code).direction(), direction, "{code}");
        }
    }

    #[test]
    fn what_is_no_code_is_undetermined() {
        for code in ["uz-Cyrl", "kk", "zh-Hant-TW"] {
            assert_eq!(Language::new(code).attribute(), code);
        }
        for code in ["", "en\"><script>", "e n", "-", "1"] {
            assert_eq!(Language::new(code).attribute(), "und", "{code}");
        }
    }
}
