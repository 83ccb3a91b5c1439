//! What a pattern means once it has matched.

use super::files::{Anchor, CalendarUnit, NamePlace};
use crate::model::annotated::CueKind;
use crate::model::event::{Form, Status};
use crate::model::party::{Naming, Party};
use crate::model::person::Role;
use crate::model::quantity::Unit;
use crate::model::topic::Topic;

/// The calendar of a month word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// Gregorian.
    Gregorian,
    /// Solar Hijri (Iran, Afghanistan).
    SolarHijri,
    /// Islamic, reckoned by the Umm al-Qura tables.
    Islamic,
}

/// What a matched phrase is.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// A party.
    Party {
        /// Which.
        party: Party,
        /// How named.
        naming: Naming,
        /// English name of the town, where it names one.
        town: Option<String>,
    },
    /// Not a party, whatever it covers.
    NotParty,
    /// The home state by itself.
    SelfParty,
    /// The foreign state last spoken of: "that country".
    ThatParty,
    /// The body last named: "the fund".
    ThatBody,
    /// A word that only the press of one state uses.
    PressWord(Party),
    /// A word before a party that makes it a mere place.
    PlaceBefore,
    /// A word after a party that makes it a mere place.
    PlaceAfter,
    /// A title.
    Title {
        /// Its role.
        role: Role,
        /// Where the name stands.
        name: NamePlace,
    },
    /// A word between title and name.
    Honorific,
    /// A title shared with the one whose counterpart its holder is: "his colleague".
    Counterpart,
    /// Those who have come from abroad: a title beside them is of the foreign state last named.
    Visitors,
    /// A word that shows that a name follows.
    NameBefore,
    /// A verb of speaking.
    Said,
    /// An act, by its number in [`super::language::Lexicon::acts`].
    Act(usize),
    /// A word that an act needs near it.
    ActWith(usize),
    /// A word that silences an act.
    ActWithout(usize),
    /// A cue.
    Cue(CueKind),
    /// A topic; `None` for health in general.
    Topic(Option<Topic>),
    /// A counted thing, how far from its number it may stand, in tokens, and the number of the company that it needs near it.
    Unit(Unit, usize, Option<usize>),
    /// A word that a counted thing needs near it.
    UnitWith(usize),
    /// A currency by its ISO 4217 code.
    Currency(String),
    /// A measure of time, length or share: a number before it counts nothing else.
    Measure,
    /// A number word.
    NumberWord(f64),
    /// A word dropped around a number.
    Approximate,
    /// A month word: calendar and 1 to 12.
    Month(Calendar, u32),
    /// A weekday, Monday 1.
    Weekday(u32),
    /// A part of a month or year: "the second half of November" has no day.
    DatePart,
    /// A spelled-out day of the month.
    Ordinal(u32),
    /// Reckoned from the day of publication, or from the day that the text told last.
    Relative(CalendarUnit, i32, Anchor),
    /// A word that tells a month's year.
    RelativeMonth(i32),
    /// A literal word of a date format, by its number.
    FormatWord(usize),
    /// A word that stands for the dash in a range.
    DashWord,
}

/// A rule with its id.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedRule {
    /// Unique within the language; the same for all patterns of one entry.
    pub id: String,
    /// What it is.
    pub rule: Rule,
}

/// An act as its rule tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Id of the rule.
    pub id: String,
    /// Form.
    pub form: Form,
    /// Status told by the words themselves.
    pub status: Option<Status>,
    /// Status where nothing tells.
    pub fallback: Option<Status>,
    /// Whether one of its `with` words must stand near.
    pub needs_company: bool,
}

/// A sentence that a rule's author gave with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Id of the rule.
    pub rule: String,
    /// The sentence.
    pub sentence: String,
    /// Whether the rule must match in it.
    pub fires: bool,
}
