//! `roles.toml`: titles and names.

use super::Patterns;
use crate::model::person::Role;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `roles.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RolesFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Titles.
    pub role: Vec<RoleTable>,
    /// Words around names.
    pub names: NamesTable,
}

/// `[[role]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleTable {
    /// Id of the rule.
    pub id: String,
    /// Role.
    pub role: Role,
    /// Titles.
    pub titles: Patterns,
    /// Where the name stands.
    #[serde(default)]
    pub name: NamePlace,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// Where a name stands beside its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NamePlace {
    /// After it.
    After,
    /// Before it.
    Before,
    /// On either side.
    #[default]
    Either,
}

/// `[names]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NamesTable {
    /// Between a title and a name.
    pub honorifics: Patterns,
    /// Lower-case words inside a name.
    pub particles: Vec<String>,
    /// Words before a name.
    pub before: Patterns,
    /// Words for a colleague of the same office abroad.
    pub counterpart: Patterns,
    /// Words for those who have come from abroad: "the team", "the guests".
    pub visitors: Patterns,
    /// Verbs of speaking.
    pub said: Patterns,
    /// Words that are never part of a name.
    pub stop: Vec<String>,
    /// Endings of family names.
    pub endings: Vec<String>,
    /// Given names.
    pub given: Vec<String>,
    /// Endings taken off a name.
    pub case: Vec<String>,
}
