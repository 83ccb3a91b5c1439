//! An act that has been given its form, status and parties, but not yet its date, topics and place.

use super::annotated::Annotated;
use super::event::{Form, Status};
use super::party::Party;
use super::record::Passed;
use crate::text::Span;

/// How the parties of an act became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attachment {
    /// All of them are named in the act's sentence.
    Stated,
    /// One is named, the other is the state whose press this is.
    Home,
    /// One or none is named, the others are in play from the sentences before or from the headline.
    Discourse,
}

/// One act, as one sentence tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Form.
    pub form: Form,
    /// Status.
    pub status: Status,
    /// Parties, sorted, two or more.
    pub parties: Vec<Party>,
    /// Number of the sentence.
    pub sentence: usize,
    /// The words of the act.
    pub trigger: Span,
    /// Their tokens: first and one past the last.
    pub tokens: (usize, usize),
    /// How the parties became known.
    pub attachment: Attachment,
    /// Where the parties are named.
    pub party_spans: Vec<Span>,
    /// Ids of the rules: the act's, then the cue's that told its status.
    pub rules: Vec<String>,
    /// How status and parties were found, in words.
    pub reasons: Vec<String>,
    /// Whether the act's own words tell its status.
    pub is_told_by_itself: bool,
    /// Whether a cue says that the act is recalled background.
    pub is_recalled: bool,
}

/// An article with its acts.
#[derive(Debug, Clone)]
pub struct Extracted {
    /// The article with its marks.
    pub annotated: Annotated,
    /// The acts, in the order of the text.
    pub drafts: Vec<Draft>,
    /// What looked like an act but was not coded.
    pub passed: Vec<Passed>,
    /// Why there is none, where there is none.
    pub why_not: Option<String>,
}
