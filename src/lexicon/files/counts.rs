//! `quantities.toml`, `topics.toml`, `romanization.toml` and the shared names of states and bodies.

use super::{Patterns, PatternsTable};
use crate::model::quantity::Unit;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `quantities.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QuantitiesFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Number words.
    pub numbers: BTreeMap<String, f64>,
    /// Words dropped around a number.
    pub approximate: PatternsTable,
    /// Words for measures of time, length and share: a number before one counts nothing else.
    pub measures: PatternsTable,
    /// Units.
    pub unit: Vec<UnitTable>,
    /// Currencies.
    pub currency: Vec<CurrencyTable>,
}

/// `[[unit]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitTable {
    /// Id of the rule.
    pub id: String,
    /// Unit.
    pub unit: Unit,
    /// Patterns.
    pub patterns: Patterns,
    /// Tokens that may stand between number and unit.
    #[serde(default = "default_gap")]
    pub gap: usize,
    /// One of these must stand near: "a team of six people" are specialists.
    #[serde(default)]
    pub with: Patterns,
}

fn default_gap() -> usize {
    3
}

/// `[[currency]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyTable {
    /// ISO 4217.
    pub code: String,
    /// Patterns.
    pub patterns: Patterns,
    /// Whether it stands before the number.
    #[serde(default)]
    pub before: bool,
}

/// `topics.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TopicsFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Topics.
    pub topic: Vec<TopicTable>,
}

/// `[[topic]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicTable {
    /// Topic, or `health`.
    pub topic: String,
    /// Patterns.
    pub patterns: Patterns,
}

/// `romanization.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RomanizationFile {
    /// Letters.
    pub letters: BTreeMap<String, String>,
    /// Known names.
    pub names: BTreeMap<String, String>,
}

/// `shared/countries.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CountriesFile {
    /// States and territories.
    pub country: Vec<CountryTable>,
}

/// `[[country]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CountryTable {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// ISO 3166-1 alpha-3.
    pub alpha3: String,
    /// Names by language.
    pub names: BTreeMap<String, String>,
    /// Short and variant names by language.
    pub alternatives: BTreeMap<String, Vec<String>>,
}

/// `shared/currencies.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CurrenciesFile {
    /// Currencies in use.
    pub currency: Vec<CurrencyCode>,
}

/// `[[currency]]` of `shared/currencies.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CurrencyCode {
    /// ISO 4217.
    pub code: String,
}

/// `shared/bodies.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BodiesFile {
    /// Bodies.
    pub body: Vec<BodyTable>,
}

/// `[[body]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BodyTable {
    /// `org:` and its code.
    pub code: String,
    /// Names by language.
    pub name: BTreeMap<String, String>,
}
