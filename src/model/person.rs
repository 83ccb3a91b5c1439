//! The people who act or speak.

use super::event::Evidence;
use super::party::Party;
use serde::{Deserialize, Serialize};

/// What a person is, for the party spoken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Head of state.
    President,
    /// Prime minister.
    HeadOfGovernment,
    /// Minister of health.
    HealthMinister,
    /// Deputy minister of any ministry.
    DeputyMinister,
    /// Minister of anything else.
    Minister,
    /// Ambassador or chargé d'affaires.
    Ambassador,
    /// Official of a ministry, agency or region.
    Official,
    /// Official of an international body.
    Who,
    /// Clinician, scientist, rector, head of a clinic.
    Doctor,
    /// Business.
    Business,
    /// Anybody else.
    Other,
}

/// A person named in an article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The usual English spelling, or romanised; given name first.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The party spoken for.
    #[serde(rename = "for")]
    pub side: Option<Party>,
    /// The name as the article first writes it in full.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub original: String,
    /// Where the name stands.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Ids of the rules that fired.
    #[serde(default)]
    pub rules: Vec<String>,
}
