//! The sides that cooperate: states and international bodies.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A state (ISO 3166-1 alpha-2) or an international body (`org:` and its code, codebook.md).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Party(String);

impl Party {
    /// A party from its code, `KZ` or `org:WHO`.
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    /// `KZ` or `org:WHO`.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether it is a state rather than a body.
    pub fn is_state(&self) -> bool {
        !self.0.starts_with("org:")
    }

    /// The code in a form fit for a file name, whatever a site's own lexicon calls a party: `kz`, `org-who`.
    pub fn slug(&self) -> String {
        let plain = |character: char| if character.is_ascii_alphanumeric() { character } else { '-' };
        self.0.chars().map(plain).collect::<String>().to_ascii_lowercase()
    }
}

impl fmt::Display for Party {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How a party was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Naming {
    /// Any name of the state or body, inflected or abbreviated.
    Name,
    /// Adjective or demonym.
    Adjective,
    /// A capital or seat.
    Capital,
    /// Another city or region of it.
    Place,
}
