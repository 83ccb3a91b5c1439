//! An act of cooperation between two or more parties.

use super::date::{DateBasis, PartialDate};
use super::party::Party;
use super::topic::Topic;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// What kind of act (codebook.md, after PLOVER and CAMEO).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Representatives meet, visit, call or negotiate.
    Talks,
    /// A document is signed, ratified, adopted or put in force.
    Agreement,
    /// A joint event with an audience.
    Forum,
    /// People learn across the border.
    Training,
    /// Patients of one party are treated by doctors of another.
    Care,
    /// Goods, money, vaccines or staff given or lent.
    Aid,
    /// Something built, produced, studied or run jointly.
    Project,
}

impl Form {
    /// Every form, in the codebook's order.
    pub const ALL: [Form; 7] =
        [Form::Talks, Form::Agreement, Form::Forum, Form::Training, Form::Care, Form::Aid, Form::Project];

    /// The codebook's word.
    pub fn code(self) -> &'static str {
        match self {
            Form::Talks => "talks",
            Form::Agreement => "agreement",
            Form::Forum => "forum",
            Form::Training => "training",
            Form::Care => "care",
            Form::Aid => "aid",
            Form::Project => "project",
        }
    }
}

/// Whether the act took place or is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Took place, is under way, or was signed by the time of writing.
    Occurred,
    /// Will be, is proposed, agreed for the future, asked for or under discussion as a concrete measure.
    Planned,
}

impl Status {
    /// The codebook's word.
    pub fn code(self) -> &'static str {
        match self {
            Status::Occurred => "occurred",
            Status::Planned => "planned",
        }
    }
}

/// The codes of an act in the field's coding schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coding {
    /// PLOVER event type (Political Language Ontology for Verifiable Event Records).
    pub plover: &'static str,
    /// CAMEO code (Conflict and Mediation Event Observations), cut to the level that the form fixes.
    pub cameo: &'static str,
}

impl Coding {
    /// The codes of a form and status, as the codebook maps them. What is planned is an agreement to act, whatever the form.
    pub fn of(form: Form, status: Status) -> Self {
        let (plover, cameo) = match (status, form) {
            (Status::Planned, _) => ("AGREE", "03"),
            (_, Form::Talks) => ("CONSULT", "04"),
            (_, Form::Forum) => ("CONSULT", "046"),
            (_, Form::Agreement) => ("SUPPORT", "057"),
            (_, Form::Training | Form::Care | Form::Project) => ("COOPERATE", "06"),
            (_, Form::Aid) => ("AID", "07"),
        };
        Self { plover, cameo }
    }
}

/// Words of the article that prove something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// Where they stand in the article's text.
    #[serde(flatten)]
    pub span: Span,
    /// The words.
    pub quote: String,
}

impl Evidence {
    /// The words of `text` at `span`.
    pub fn of(text: &str, span: Span) -> Self {
        Self { span, quote: span.of(text).to_owned() }
    }
}

/// Where an act took or takes place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code of the state.
    pub country: String,
    /// The town's English name, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One act of cooperation, as one article tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// What kind of act.
    pub form: Form,
    /// Took place or is to.
    pub status: Status,
    /// The cooperating sides, two or more, sorted.
    pub parties: Vec<Party>,
    /// When it took place or is to; `None` where the text gives no date.
    pub date: Option<PartialDate>,
    /// Topics of the health domain, sorted.
    pub topics: Vec<Topic>,
    /// Where, if stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// What the date rests on.
    #[serde(default = "no_basis")]
    pub date_basis: DateBasis,
    /// The words that give the date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_evidence: Option<Evidence>,
    /// How sure the coding is, 0 to 1.
    #[serde(default)]
    pub confidence: f64,
    /// What the confidence rests on, each with its log-odds, in words.
    #[serde(default)]
    pub confidence_basis: Vec<String>,
    /// The sentences that prove the act, in the order of the text.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The exact words in them that say it.
    #[serde(default)]
    pub triggers: Vec<Evidence>,
    /// The words by which each party is known to be one, in the order of the text.
    #[serde(default)]
    pub party_evidence: Vec<Evidence>,
    /// Ids of the rules that fired.
    #[serde(default)]
    pub rules: Vec<String>,
    /// How the parties were found, in words for `explain` and the event's page.
    #[serde(default)]
    pub reasons: Vec<String>,
}

fn no_basis() -> DateBasis {
    DateBasis::None
}
