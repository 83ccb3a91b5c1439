//! The record of an article (codebook.md): what was extracted, each field with its evidence.

use super::article::BlockKind;
use super::date::{DateBasis, PartialDate};
use super::event::{Event, Evidence};
use super::language::Language;
use super::person::Person;
use super::quantity::Quantity;
use serde::{Deserialize, Serialize};

/// A sentence that looked like an act but was not coded, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// The sentence.
    pub evidence: Evidence,
    /// Id of the rule that fired.
    pub rule: String,
    /// Why nothing was coded, as a sentence.
    pub reason: String,
}

/// Text of the file that is not the article, and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aside {
    /// What it is.
    pub kind: BlockKind,
    /// The words.
    pub evidence: Evidence,
}

/// What was extracted from one article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The file's stem.
    pub id: String,
    /// BCP 47 code of the body.
    pub lang: Language,
    /// The day the article itself says that it was published.
    pub published: Option<PartialDate>,
    /// Whether it reports at least one event.
    pub relevant: bool,
    /// The events.
    pub events: Vec<Event>,
    /// The people who act or speak in them.
    pub people: Vec<Person>,
    /// The counts that measure them.
    pub quantities: Vec<Quantity>,
    /// The headline.
    #[serde(default)]
    pub title: String,
    /// The file, relative to the content folder.
    #[serde(default)]
    pub path: String,
    /// The outlet, where the front matter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where the article stands on the web (`http` or `https`), where the front matter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What `published` rests on.
    #[serde(default = "no_basis")]
    pub published_basis: DateBasis,
    /// The words that give it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_evidence: Option<Evidence>,
    /// Why there are no events, where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_not: Option<String>,
    /// Sentences that looked like acts but were not coded.
    #[serde(default)]
    pub passed: Vec<Passed>,
    /// What of the file is not the article.
    #[serde(default)]
    pub asides: Vec<Aside>,
}

fn no_basis() -> DateBasis {
    DateBasis::None
}
