//! `acts.toml` and `status.toml`: acts and cues.

use super::Patterns;
use crate::model::annotated::CueKind;
use crate::model::event::{Form, Status};
use serde::Deserialize;
use std::collections::BTreeMap;

/// `acts.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ActsFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Acts.
    pub act: Vec<ActTable>,
}

/// What tells an act's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActStatus {
    /// Its own words: it took place.
    Occurred,
    /// Its own words: it is planned.
    Planned,
    /// Its clause.
    #[default]
    Auto,
}

/// What an act is where nothing tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fallback {
    /// It took place.
    Occurred,
    /// It is planned.
    Planned,
    /// It is not coded.
    #[default]
    None,
}

impl Fallback {
    /// As a status, where it is one.
    pub fn status(self) -> Option<Status> {
        match self {
            Fallback::Occurred => Some(Status::Occurred),
            Fallback::Planned => Some(Status::Planned),
            Fallback::None => None,
        }
    }
}

/// `[[act]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActTable {
    /// Id of the rule.
    pub id: String,
    /// Form.
    pub form: Form,
    /// What tells its status.
    #[serde(default)]
    pub status: ActStatus,
    /// What it is where nothing tells.
    #[serde(default)]
    pub fallback: Fallback,
    /// Patterns.
    pub patterns: Patterns,
    /// One of these must stand near.
    #[serde(default)]
    pub with: Patterns,
    /// None of these may stand in the sentence.
    #[serde(default)]
    pub without: Patterns,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// `status.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StatusFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Cues.
    pub cue: Vec<CueTable>,
}

/// `[[cue]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueTable {
    /// Id of the rule.
    pub id: String,
    /// What it says.
    pub cue: CueKind,
    /// Patterns.
    pub patterns: Patterns,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}
