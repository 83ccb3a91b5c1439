//! What the briefing says: the events of a period with their ids, and how they fall by party, pair, month and article.

use super::article::BlockKind;
use super::briefing::Briefing;
use super::date::{DateBasis, PartialDate};
use super::event::{Event, Evidence, Form, Status};
use super::language::Language;
use super::party::Party;
use super::person::Person;
use super::profile::{PersonReport, SourceReport, TopicReport};
use super::quantity::Quantity;
use super::record::Passed;
use super::reliability::Reliability;
use super::tiles::Tiles;
use crate::diagnose::Diagnostic;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// All that a site says, in codes; words are added when it is drawn and rendered.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Title of the site.
    pub title: String,
    /// Titles of single editions, by their BCP 47 code; they win over `title`.
    pub titles: BTreeMap<String, String>,
    /// Absolute address of the site, `http` or `https`, without a trailing slash; empty if unknown.
    pub base_url: String,
    /// BCP 47 codes of the editions; the first is the default.
    pub languages: Vec<String>,
    /// The report's day: a setting, or the newest article's.
    pub date: Option<NaiveDate>,
    /// The period and focus that the settings ask for.
    pub scope: Scope,
    /// The events in scope: newest first, then those without a date, then by id.
    pub events: Vec<ReportedEvent>,
    /// Every article that was read, newest first, then by id.
    pub articles: Vec<ReportedArticle>,
    /// The parties of the events, ordered by falling number of events, then by code.
    pub parties: Vec<PartyReport>,
    /// The pairs of parties, ordered by falling number of events, then by codes.
    pub pairs: Vec<PairReport>,
    /// The months that have events, oldest first.
    pub months: Vec<MonthReport>,
    /// The briefings of the periods, newest first; months before quarters before years where they end together.
    pub briefings: Vec<Briefing>,
    /// The topics, ordered by falling number of events, then as the codebook does.
    pub topics: Vec<TopicReport>,
    /// The people, by name, then by slug.
    pub people: Vec<PersonReport>,
    /// The outlets, ordered by falling number of articles, then by name.
    pub sources: Vec<SourceReport>,
    /// Events that no month can be given: indices into `events`.
    pub without_month: Vec<usize>,
    /// The figures that open the briefing.
    pub figures: Figures,
    /// Where states stand on the tile map.
    pub tiles: Tiles,
    /// How the figures came about.
    pub method: Method,
}

/// Which events the settings ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// First day, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day, inclusive.
    pub to: Option<NaiveDate>,
    /// Codes of the countries that the site is about; empty for all.
    pub focus: Vec<String>,
}

/// An event with its permanent id.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportedEvent {
    /// Kebab-case ASCII, unique, the same in every build: also the page's file name.
    pub id: String,
    /// Index into `Report::articles`.
    pub article: usize,
    /// The event.
    pub event: Event,
}

impl ReportedEvent {
    /// The month in which the event falls, where its date is known to the month.
    pub fn month(&self) -> Option<Month> {
        self.event.date.and_then(Month::of)
    }
}

/// An article, without its text.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportedArticle {
    /// Kebab-case ASCII, unique: the page's file name.
    pub slug: String,
    /// The record's id.
    pub id: String,
    /// The file, relative to the content folder.
    pub path: String,
    /// The headline.
    pub title: String,
    /// BCP 47 code of the body.
    pub lang: Language,
    /// The day of publication.
    pub published: Option<PartialDate>,
    /// What it rests on.
    pub published_basis: DateBasis,
    /// The words that give it.
    pub published_evidence: Option<Evidence>,
    /// The outlet.
    pub source: Option<String>,
    /// Where it stands on the web; `http` or `https` alone.
    pub url: Option<String>,
    /// Its events in scope: indices into `Report::events`, in the order of the record.
    pub events: Vec<usize>,
    /// How many of its events are out of scope.
    pub out_of_scope: usize,
    /// The people who act or speak in it.
    pub people: Vec<Person>,
    /// The counts that it gives.
    pub quantities: Vec<Quantity>,
    /// Why there are no events, where there are none.
    pub why_not: Option<String>,
    /// Sentences that looked like acts but were not coded.
    pub passed: Vec<Passed>,
    /// What of the file is not the article, and in how many blocks.
    pub asides: Vec<(BlockKind, usize)>,
}

/// A party and its events.
#[derive(Debug, Clone, PartialEq)]
pub struct PartyReport {
    /// The party.
    pub party: Party,
    /// Its events: indices into `Report::events`.
    pub events: Vec<usize>,
    /// Whom it acts with: indices into `Report::pairs`, ordered as they are.
    pub pairs: Vec<usize>,
}

/// Two parties and their common events.
#[derive(Debug, Clone, PartialEq)]
pub struct PairReport {
    /// The parties, in the order of their codes.
    pub parties: (Party, Party),
    /// Their events: indices into `Report::events`.
    pub events: Vec<usize>,
}

impl PairReport {
    /// The other party of the pair.
    pub fn partner_of(&self, party: &Party) -> &Party {
        if &self.parties.0 == party { &self.parties.1 } else { &self.parties.0 }
    }
}

/// A month that has events.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthReport {
    /// Which.
    pub month: Month,
    /// Its events: indices into `Report::events`.
    pub events: Vec<usize>,
}

/// A month of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl Month {
    /// The month of a day.
    pub fn of_day(day: NaiveDate) -> Self {
        use chrono::Datelike;
        Self { year: day.year(), month: day.month() }
    }

    /// The month of a date, unless it is known to the year alone.
    pub fn of(date: PartialDate) -> Option<Self> {
        (date.precision != super::date::Precision::Year).then(|| Self::of_day(date.first))
    }

    /// `2025-10`: also the page's file name.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}", self.year, self.month)
    }

    /// The month `count` months later, or earlier where `count` is negative.
    pub fn plus(self, count: i32) -> Self {
        let months = self.year * 12 + self.month as i32 - 1 + count;
        Self { year: months.div_euclid(12), month: months.rem_euclid(12) as u32 + 1 }
    }

    /// How many months lie between `earlier` and this month.
    pub fn since(self, earlier: Self) -> i32 {
        (self.year - earlier.year) * 12 + self.month as i32 - earlier.month as i32
    }
}

/// The figures that open the briefing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Events in scope.
    pub events: usize,
    /// Of them, those that took place.
    pub occurred: usize,
    /// Of them, those that are to.
    pub planned: usize,
    /// Of them, those without any date.
    pub undated: usize,
    /// States that take part.
    pub states: usize,
    /// International bodies that take part.
    pub bodies: usize,
    /// Pairs of parties.
    pub pairs: usize,
    /// Articles read.
    pub articles: usize,
    /// Articles with an event in scope.
    pub relevant_articles: usize,
    /// First day and last day of the dated events that took place.
    pub span: Option<(PartialDate, PartialDate)>,
    /// Events per form: occurred, planned.
    pub by_form: Vec<(Form, usize, usize)>,
}

/// How the figures came about, and what could not be told.
#[derive(Debug, Clone, Default)]
pub struct Method {
    /// Articles per language, ordered by falling number, then by code.
    pub languages: Vec<LanguageReport>,
    /// Events per basis of their date.
    pub bases: Vec<(DateBasis, usize)>,
    /// Rules that fired, and in how many events.
    pub rules: Vec<(String, usize)>,
    /// Articles without a day of publication: indices into `Report::articles`.
    pub unpublished: Vec<usize>,
    /// Articles without an event: indices into `Report::articles`.
    pub without_events: Vec<usize>,
    /// Articles with sentences that looked like acts but were not coded: indices into `Report::articles`.
    pub with_passed: Vec<usize>,
    /// How many such sentences there are.
    pub passed: usize,
    /// Events out of the period.
    pub outside_period: usize,
    /// Events of which no party is in focus.
    pub outside_focus: usize,
    /// How far the confidence of events holds where that was measured.
    pub reliability: Reliability,
    /// What there was to say of the articles.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was read in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct LanguageReport {
    /// The language.
    pub lang: Language,
    /// Articles.
    pub articles: usize,
    /// Articles with an event in scope.
    pub relevant: usize,
    /// Events in scope.
    pub events: usize,
    /// Of them, those without any date.
    pub undated: usize,
}

impl Report {
    /// How many of the events at these indices occurred, and how many are planned.
    pub fn count_by_status(&self, events: &[usize]) -> (usize, usize) {
        let occurred = events.iter().filter(|&&index| self.events[index].event.status == Status::Occurred).count();
        (occurred, events.len() - occurred)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_over_the_turn_of_the_year() {
        let december = Month { year: 2024, month: 12 };
        assert_eq!(december.plus(1).iso(), "2025-01");
        assert_eq!(december.plus(-12).iso(), "2023-12");
        assert_eq!(december.plus(14).since(december), 14);
    }

    #[test]
    fn a_date_known_to_the_year_has_no_month() {
        assert_eq!(Month::of(PartialDate::parse_iso("2025").unwrap()), None);
        assert_eq!(Month::of(PartialDate::parse_iso("2025-03").unwrap()), Some(Month { year: 2025, month: 3 }));
    }
}
