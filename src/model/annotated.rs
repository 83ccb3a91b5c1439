//! An article with all that was marked in it before any event is built.

use super::article::Article;
use super::date::{DateBasis, PartialDate};
use super::event::{Form, Status};
use super::language::Language;
use super::party::{Naming, Party};
use super::person::Role;
use super::quantity::Unit;
use super::topic::Topic;
use crate::text::Span;
use crate::text::sentence::Sentence;
use crate::text::token::Token;

/// A party named in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct PartyMention {
    /// Where.
    pub span: Span,
    /// Tokens covered: first and one past the last.
    pub tokens: (usize, usize),
    /// Which party.
    pub party: Party,
    /// How it was named.
    pub naming: Naming,
    /// Whether grammar marks it as where something happens rather than who acts.
    pub is_place: bool,
    /// English name of the town, where it names one.
    pub town: Option<String>,
    /// Whether it stands for a party that is named elsewhere.
    pub reference: Reference,
    /// Id of the rule.
    pub rule: String,
}

/// What a mention of a party refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// The party that it names.
    Named,
    /// The home state: "our country".
    Home,
    /// The foreign state last named: "that country".
    Last,
    /// The body last named: "the fund".
    LastBody,
}

/// A date expression.
#[derive(Debug, Clone, PartialEq)]
pub struct DateMention {
    /// Where.
    pub span: Span,
    /// What it comes to; `None` where the year is nowhere to be found.
    pub value: Option<PartialDate>,
    /// What it comes to where the text looks the other way: "in March" of a plan, or of what took place.
    pub other: Option<PartialDate>,
    /// What it rests on.
    pub basis: DateBasis,
    /// The parts known, where `value` is `None`.
    pub parts: DateParts,
    /// Id of the rule.
    pub rule: String,
}

/// The parts that a date expression states, in the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateParts {
    /// Year.
    pub year: Option<i32>,
    /// Month, 1 to 12.
    pub month: Option<u32>,
    /// Day of the month.
    pub day: Option<u32>,
    /// ISO weekday, Monday 1 to Sunday 7.
    pub weekday: Option<u32>,
}

/// A person named in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonMention {
    /// Where the name stands, without the title.
    pub span: Span,
    /// Romanised, given name first.
    pub name: String,
    /// The role, where a title tells it.
    pub role: Option<Role>,
    /// The party spoken for, where the title tells it.
    pub side: Option<Party>,
    /// Id of the rule.
    pub rule: String,
}

/// A count.
#[derive(Debug, Clone, PartialEq)]
pub struct QuantityMention {
    /// Where, number and unit.
    pub span: Span,
    /// Value in full.
    pub value: f64,
    /// What is counted.
    pub unit: Unit,
    /// ISO 4217, of money.
    pub currency: Option<String>,
    /// Id of the rule.
    pub rule: String,
}

/// Words that tell of an act.
#[derive(Debug, Clone, PartialEq)]
pub struct ActMention {
    /// Where.
    pub span: Span,
    /// Tokens covered: first and one past the last.
    pub tokens: (usize, usize),
    /// Form of the act.
    pub form: Form,
    /// The status that the words themselves tell; `None` where their clause tells it.
    pub status: Option<Status>,
    /// The status where neither the words nor the clause tell; `None`: then it is not coded.
    pub fallback: Option<Status>,
    /// Id of the rule.
    pub rule: String,
}

/// Words of an act that is none, since its rule asks for more.
#[derive(Debug, Clone, PartialEq)]
pub struct UnheardAct {
    /// Where.
    pub span: Span,
    /// Id of the rule.
    pub rule: String,
    /// Whether a word of `without` silences it; else none of `with` is near.
    pub is_silenced: bool,
}

/// Words of a topic.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicMention {
    /// Where.
    pub span: Span,
    /// Which; `None` for words of health in general.
    pub topic: Option<Topic>,
    /// Id of the rule.
    pub rule: String,
}

/// What a cue says of the acts near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// Will be, is intended, proposed, asked for, agreed for the future.
    Planned,
    /// Is discussed or considered: a concrete act named beside it is planned.
    Discussed,
    /// Took place.
    Occurred,
    /// Did not take place, was refused or cancelled.
    Negated,
    /// Would or might; no event.
    Hypothetical,
    /// Recalled background: not the article's news.
    Recalled,
    /// Each pair apart: "in turn", "separately".
    Separately,
    /// "The two countries", "the sides": the pair in play.
    Mutual,
    /// "For comparison", "such as": parties named near it do not act.
    Comparison,
}

/// A cue.
#[derive(Debug, Clone, PartialEq)]
pub struct CueMention {
    /// Where.
    pub span: Span,
    /// Tokens covered: first and one past the last.
    pub tokens: (usize, usize),
    /// What it says.
    pub kind: CueKind,
    /// Id of the rule.
    pub rule: String,
}

/// An article with its marks, each list ordered by place.
#[derive(Debug, Clone)]
pub struct Annotated {
    /// The article.
    pub article: Article,
    /// Its language.
    pub lang: Language,
    /// The day of publication.
    pub published: Option<PartialDate>,
    /// What it rests on.
    pub published_basis: DateBasis,
    /// The words that give it.
    pub published_span: Option<Span>,
    /// The date of the dateline that opens the article's text, with a year or without.
    pub dateline: Option<Span>,
    /// The state whose press this is, where it can be told.
    pub home: Option<Party>,
    /// Tokens of the headline, body, stamps and captions.
    pub tokens: Vec<Token>,
    /// Sentences of the headline and body.
    pub sentences: Vec<Sentence>,
    /// Parties.
    pub parties: Vec<PartyMention>,
    /// Dates.
    pub dates: Vec<DateMention>,
    /// People.
    pub people: Vec<PersonMention>,
    /// Quantities.
    pub quantities: Vec<QuantityMention>,
    /// Acts.
    pub acts: Vec<ActMention>,
    /// Words of acts that are none here, since a word that they need is absent or one that silences them stands by.
    pub unheard: Vec<UnheardAct>,
    /// Topics.
    pub topics: Vec<TopicMention>,
    /// Cues.
    pub cues: Vec<CueMention>,
}
