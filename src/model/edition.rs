//! An edition of the site: a language, its words, and the names of states and bodies in it.

use super::date::{PartialDate, Precision};
use super::event::Event;
use super::language::Language;
use super::messages::Messages;
use super::party::Party;
use super::period::Period;
use super::report::Month;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// An edition.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Its words.
    pub messages: Messages,
    /// Names of states and bodies by code (`KZ`, `org:WHO`), in the edition's language.
    pub names: BTreeMap<String, String>,
}

impl Edition {
    /// BCP 47 code, also the name of the edition's folder.
    pub fn lang(&self) -> &str {
        self.messages.lang()
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        Language::new(self.lang()).direction()
    }

    /// The name of a party, or its code where none is known.
    pub fn name<'edition>(&'edition self, party: &'edition Party) -> &'edition str {
        self.names.get(party.code()).map_or(party.code(), String::as_str)
    }

    /// The same as it stands inside a sentence.
    pub fn name_in_sentence(&self, party: &Party) -> String {
        self.messages.name_in_sentence(party.code(), self.name(party))
    }

    /// What happened, in a sentence: "Kazakhstan and Uzbekistan held talks".
    pub fn said(&self, event: &Event) -> String {
        let names: Vec<String> = event.parties.iter().map(|party| self.name_in_sentence(party)).collect();
        let key = format!("said.{}.{}", event.status.code(), event.form.code());
        self.messages.sentence(&key, &[("parties", &self.messages.list(&names))])
    }

    /// A date, as exact as it is known; "no date" for none.
    pub fn date(&self, date: Option<PartialDate>) -> String {
        let Some(date) = date else { return self.messages.text("date.none").to_owned() };
        match date.precision {
            Precision::Day => self.day(date.first),
            Precision::Month => self.month(Month::of_day(date.first)),
            Precision::Year => self.messages.fill("date.year", &[("year", &self.year(date.first.year()))]),
        }
    }

    /// A day: "17 October 2025".
    pub fn day(&self, day: NaiveDate) -> String {
        // Some languages inflect a month's name beside a day ("17 октября").
        let of_day = format!("months_of_day.{}", day.month());
        let key = if self.messages.has(&of_day) { of_day } else { format!("months.{}", day.month()) };
        let (number, year) = (self.messages.digits(&day.day().to_string()), self.year(day.year()));
        self.messages.fill("date.day", &[("day", &number), ("month", self.messages.text(&key)), ("year", &year)])
    }

    /// A month: "October 2025".
    pub fn month(&self, month: Month) -> String {
        let name = self.messages.text(&format!("months.{}", month.month)).to_owned();
        self.messages.fill("date.month", &[("month", &name), ("year", &self.year(month.year))])
    }

    /// A period: "October 2025", "Q4 2025", "2025".
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Month(month) => self.month(month),
            Period::Quarter { year, quarter } => {
                let quarter = self.messages.digits(&quarter.to_string());
                self.messages.fill("date.quarter", &[("quarter", &quarter), ("year", &self.year(year))])
            }
            Period::Year(year) => self.messages.fill("date.year", &[("year", &self.year(year))]),
        }
    }

    /// A year in the edition's digits.
    pub fn year(&self, year: i32) -> String {
        self.messages.digits(&year.to_string())
    }
}
