//! Date expressions and what they come to.

use super::calendar::{calendar_of_year, gregorian};
use super::marks::Marks;
use crate::lexicon::Lexicon;
use crate::lexicon::files::{Anchor, CalendarUnit};
use crate::lexicon::rule::{Calendar, Rule};
use crate::model::annotated::{Annotated, CueKind, DateMention, DateParts};
use crate::model::date::{DateBasis, PartialDate, Precision};
use crate::model::event::Status;
use chrono::{Datelike, Days, Months, NaiveDate};

mod expression;
mod joined;
mod numeric;

pub use expression::Expression;

/// Marks the dates of the article, reckoned from its day of publication.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    let mut told: Option<PartialDate> = None;
    for sentence in 0..marks.sentences.len() {
        let is_planned = looks_ahead(annotated, marks, sentence);
        for expression in expressions(marks, sentence, lexicon) {
            let anchor = match expression.anchor {
                Anchor::Told => told.or(annotated.published),
                Anchor::Published => annotated.published,
            };
            let date = resolve(&expression, marks, anchor, is_planned);
            if let Some(day) = date.value.filter(|_| is_of_story(annotated, marks, sentence, &date)) {
                told = Some(day);
            }
            annotated.dates.push(date);
        }
    }
}

/// Days before publication of which the article's own story tells.
const STORY_DAYS: i64 = 31;

/// Whether a date is a day of the story that the article tells, and not recalled.
fn is_of_story(annotated: &Annotated, marks: &Marks<'_>, sentence: usize, date: &DateMention) -> bool {
    let Some(value) = date.value.filter(|value| value.precision == Precision::Day) else { return false };
    let is_recalled = marks.in_sentence(sentence).any(|(_, rule)| rule.rule == Rule::Cue(CueKind::Recalled));
    annotated.published.map_or(!is_recalled, |published| (published.first - value.first).num_days() <= STORY_DAYS)
}

/// Whether a sentence speaks of what is to be: by a cue, or by acts whose own words say so while none says the opposite.
fn looks_ahead(annotated: &Annotated, marks: &Marks<'_>, sentence: usize) -> bool {
    let span = marks.sentences[sentence].span;
    let says = |status: Status| annotated.acts.iter().any(|act| act.status == Some(status) && span.contains(act.span));
    marks.in_sentence(sentence).any(|(_, rule)| rule.rule == Rule::Cue(CueKind::Planned))
        || says(Status::Planned) && !says(Status::Occurred)
}

/// The date expressions of one sentence, in order, none overlapping.
pub fn expressions(marks: &Marks<'_>, sentence: usize, lexicon: &Lexicon) -> Vec<Expression> {
    let mut found = expression::find(marks, sentence, lexicon);
    found.extend(numeric::find(marks, sentence, lexicon));
    found.sort_by_key(|date| (date.first, std::cmp::Reverse(date.last), std::cmp::Reverse(date.parts_known())));
    let mut kept: Vec<Expression> = Vec::new();
    for date in found {
        match kept.last() {
            // "Friday, 17 October, 2025": a weekday, day and month; or a day, month and year.
            Some(last)
                if date.first < last.last && date.is_complete() && last.weekday.is_some() && !last.is_complete() =>
            {
                kept.pop();
                kept.push(date);
            }
            Some(last) if date.first < last.last => {}
            _ => kept.push(date),
        }
    }
    kept
}

/// What an expression comes to.
pub fn resolve(
    expression: &Expression,
    marks: &Marks<'_>,
    anchor: Option<PartialDate>,
    is_planned: bool,
) -> DateMention {
    let anchor = anchor.map(|date| date.first);
    let (value, basis) = value_of(expression, anchor, is_planned);
    let parts = if value.is_some() {
        DateParts::default()
    } else {
        DateParts { year: expression.year, month: expression.month, day: expression.day, weekday: expression.weekday }
    };
    let basis = if value.is_none() { DateBasis::Partial } else { basis };
    let other = anchor.zip(value).and_then(|(anchor, value)| turned(expression, anchor, value));
    DateMention {
        span: marks.span_of(expression.first, expression.last),
        value,
        other,
        basis,
        parts,
        rule: expression.rule.to_owned(),
    }
}

fn value_of(date: &Expression, anchor: Option<NaiveDate>, is_planned: bool) -> (Option<PartialDate>, DateBasis) {
    if let Some((unit, offset)) = date.relative {
        let value = anchor.and_then(|anchor| match (date.weekday, date.day) {
            (Some(weekday), _) if offset == 0 => on_weekday(anchor, weekday, is_planned),
            (Some(weekday), _) => moved(moved(anchor, unit, offset)?.first, CalendarUnit::Day, weekday as i32 - 1),
            (None, Some(day)) => {
                let month = moved(anchor, unit, offset)?.first;
                PartialDate::day(month.year(), month.month(), day)
            }
            (None, None) => moved(anchor, unit, offset),
        });
        return (value, DateBasis::Relative);
    }
    let year = date.year.or_else(|| Some(anchor?.year() + date.year_offset?));
    match (year, date.month) {
        (Some(year), month) if date.year.is_some() => {
            let calendar = match (month, date.calendar) {
                (None, _) => date.year_calendar,
                (Some(_), calendar) => calendar,
            };
            let value = gregorian(calendar, year, month, date.day);
            let basis = if date.is_complete() { DateBasis::Stated } else { DateBasis::Partial };
            let basis = if month.is_none() || date.day.is_none() { DateBasis::Stated } else { basis };
            (value, basis)
        }
        (Some(year), Some(month)) => (year_told_by_word(date, anchor, year, month), DateBasis::Partial),
        (None, Some(month)) => (anchor.and_then(|anchor| nearest(date, anchor, month, is_planned)), DateBasis::Partial),
        _ => (
            anchor.zip(date.weekday).and_then(|(anchor, weekday)| on_weekday(anchor, weekday, is_planned)),
            DateBasis::Relative,
        ),
    }
}

/// What a weekday, or a day or month without a year, comes to on the other side of the anchor.
fn turned(date: &Expression, anchor: NaiveDate, value: PartialDate) -> Option<PartialDate> {
    let is_past = value.last() < anchor;
    if date.relative.is_some() || date.year.is_some() || date.year_offset.is_some() {
        return None;
    }
    let Some(month) = date.month else {
        return date.weekday.and_then(|weekday| on_weekday(anchor, weekday, is_past)).filter(|other| *other != value);
    };
    let around = if date.calendar == Calendar::Gregorian { anchor.year() } else { own_year(date.calendar, anchor) };
    let mut candidates =
        (around - 1..=around + 1).filter_map(|year| gregorian(date.calendar, year, Some(month), date.day));
    if is_past {
        candidates.find(|other| other.last() >= anchor)
    } else {
        candidates.rfind(|other| other.last() < anchor)
    }
}

/// "Last October": the newest October before this month.
fn year_told_by_word(date: &Expression, anchor: Option<NaiveDate>, year: i32, month: u32) -> Option<PartialDate> {
    let anchor = anchor?;
    let is_said_of_year = date.offset_is_of_year;
    let year = match date.year_offset {
        Some(-1) if !is_said_of_year && month < anchor.month() => anchor.year(),
        Some(1) if !is_said_of_year && month > anchor.month() => anchor.year(),
        _ => year,
    };
    gregorian(Calendar::Gregorian, year, Some(month), date.day)
}

/// A day or month without a year: the nearest one in the direction that the sentence looks.
fn nearest(date: &Expression, anchor: NaiveDate, month: u32, is_planned: bool) -> Option<PartialDate> {
    let around = if date.calendar == Calendar::Gregorian { anchor.year() } else { own_year(date.calendar, anchor) };
    let candidates = (around - 1..=around + 1).filter_map(|year| gregorian(date.calendar, year, Some(month), date.day));
    let slack_days = if date.day.is_some() { 20 } else { 0 };
    candidates.min_by_key(|candidate| {
        let distance_days = if candidate.first <= anchor && anchor <= candidate.last() {
            0
        } else {
            (candidate.first - anchor).num_days()
        };
        let is_wrong_way = if is_planned { distance_days < -slack_days } else { distance_days > slack_days };
        (distance_days.abs() * if is_wrong_way { 4 } else { 1 }, candidate.first)
    })
}

fn own_year(calendar: Calendar, anchor: NaiveDate) -> i32 {
    match calendar {
        Calendar::SolarHijri => anchor.year() - 621,
        Calendar::Islamic => (anchor.year() - 622) * 33 / 32,
        Calendar::Gregorian => anchor.year(),
    }
}

fn on_weekday(anchor: NaiveDate, weekday: u32, is_planned: bool) -> Option<PartialDate> {
    let today = anchor.weekday().number_from_monday();
    let day = if is_planned {
        anchor.checked_add_days(Days::new(u64::from((weekday + 7 - today) % 7)))
    } else {
        anchor.checked_sub_days(Days::new(u64::from((today + 7 - weekday) % 7)))
    }?;
    PartialDate::day(day.year(), day.month(), day.day())
}

fn moved(anchor: NaiveDate, unit: CalendarUnit, offset: i32) -> Option<PartialDate> {
    let by_days = |days: i64| {
        let count = Days::new(days.unsigned_abs());
        if days < 0 { anchor.checked_sub_days(count) } else { anchor.checked_add_days(count) }
    };
    match unit {
        CalendarUnit::Day => {
            by_days(i64::from(offset)).and_then(|day| PartialDate::day(day.year(), day.month(), day.day()))
        }
        CalendarUnit::Week => {
            let monday = i64::from(offset) * 7 - i64::from(anchor.weekday().num_days_from_monday());
            by_days(monday).and_then(|day| PartialDate::day(day.year(), day.month(), day.day()))
        }
        CalendarUnit::Month => {
            let count = Months::new(offset.unsigned_abs());
            let day = if offset < 0 { anchor.checked_sub_months(count) } else { anchor.checked_add_months(count) }?;
            PartialDate::month(day.year(), day.month())
        }
        CalendarUnit::Year => PartialDate::year(anchor.year() + offset),
    }
}

/// The calendar of a year standing alone in a text of this language.
fn calendar_of(year: i32, lexicon: &Lexicon) -> Calendar {
    calendar_of_year(year, &lexicon.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor() -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 4, 13).unwrap()
    }

    fn month_alone(month: u32, is_planned: bool) -> String {
        let date = Expression { month: Some(month), ..Expression::default() };
        nearest(&date, anchor(), month, is_planned).unwrap().iso()
    }

    #[test]
    fn a_month_without_a_year_looks_the_way_its_sentence_looks() {
        assert_eq!(month_alone(9, true), "2025-09");
        assert_eq!(month_alone(9, false), "2024-09");
        assert_eq!(month_alone(2, false), "2025-02");
        assert_eq!(month_alone(4, true), "2025-04");
    }

    #[test]
    fn weekday_resolves_against_published() {
        assert_eq!(on_weekday(anchor(), 5, false).unwrap().iso(), "2025-04-11");
        assert_eq!(on_weekday(anchor(), 7, false).unwrap().iso(), "2025-04-13");
        assert_eq!(on_weekday(anchor(), 5, true).unwrap().iso(), "2025-04-18");
    }

    #[test]
    fn last_october_in_april_is_of_the_year_before_and_in_december_of_this() {
        let date = Expression { month: Some(10), year_offset: Some(-1), ..Expression::default() };
        assert_eq!(value_of(&date, Some(anchor()), false).0.unwrap().iso(), "2024-10");
        let december = NaiveDate::from_ymd_opt(2025, 12, 1);
        assert_eq!(value_of(&date, december, false).0.unwrap().iso(), "2025-10");
    }
}
