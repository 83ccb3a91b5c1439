//! Languages by their BCP 47 codes.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A BCP 47 code, such as `kk` or `uz-Cyrl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Language(pub String);

impl Language {
    /// A language from its code.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// `rtl` for scripts written from right to left, else `ltr`.
    pub fn direction(&self) -> &'static str {
        let primary = self.0.split('-').next().unwrap_or("");
        if matches!(primary, "fa" | "ar" | "ps" | "ur" | "ug" | "ckb" | "he") { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
