//! Dates told by two words side by side: "last October", "Tuesday last week", "the 7th of this month".

use super::expression::{Expression, Words};
use crate::annotate::marks::Marks;
use crate::lexicon::Lexicon;
use crate::lexicon::files::CalendarUnit;
use crate::text::digits::number_of;
use crate::text::token::TokenKind;

/// "Last October", "in October of last year": a month, with or without its day, beside a word that tells its year.
pub fn months_told_by_words(words: &Words, found: &mut Vec<Expression>) {
    let of_year = words
        .relative
        .iter()
        .filter(|(_, _, unit, ..)| *unit == CalendarUnit::Year)
        .map(|&(first, last, _, offset, _)| (first, last, offset, true));
    let of_month = words.relative_month.iter().map(|&(first, last, offset)| (first, last, offset, false));
    let tellers: Vec<_> = of_year.chain(of_month).collect();
    let mut joined = Vec::new();
    for date in found.iter().filter(|date| date.month.is_some() && date.year.is_none()) {
        for &(first, last, offset, offset_is_of_year) in &tellers {
            let gap = if last <= date.first {
                date.first - last
            } else if date.last <= first {
                first - date.last
            } else {
                continue;
            };
            if gap <= 1 {
                joined.push(Expression {
                    first: date.first.min(first),
                    last: date.last.max(last),
                    year_offset: Some(offset),
                    offset_is_of_year,
                    rule: "dates/relative-month",
                    ..date.clone()
                });
            }
        }
    }
    found.extend(joined);
}

/// "Tuesday last week", "on Saturday of this week": a weekday beside a week.
pub fn weekdays_of_weeks(words: &Words, found: &mut Vec<Expression>) {
    let weeks = words.relative.iter().filter(|(_, _, unit, ..)| *unit == CalendarUnit::Week);
    let mut joined = Vec::new();
    for &(first, last, unit, offset, anchor) in weeks {
        let is_beside = |date: &&Expression| {
            date.last <= first && first - date.last <= 1 || last <= date.first && date.first - last <= 1
        };
        let days = found.iter().filter(|date| date.weekday.is_some() && date.month.is_none() && date.day.is_none());
        for day in days.filter(is_beside) {
            joined.push(Expression {
                first: day.first.min(first),
                last: day.last.max(last),
                relative: Some((unit, offset)),
                anchor,
                rule: "dates/weekday-of-week",
                ..day.clone()
            });
        }
    }
    found.extend(joined);
}

/// The most tokens between a day and the month that tells it: an ending, "of", "числа".
const BETWEEN_TOKENS: usize = 2;

/// "The 7th of this month", "bu ayın 7-si": a day beside a month told from the day of publication.
pub fn days_of_months(marks: &Marks<'_>, words: &Words, lexicon: &Lexicon, found: &mut Vec<Expression>) {
    let months = words.relative.iter().filter(|(_, _, unit, ..)| *unit == CalendarUnit::Month);
    for &(first, last, unit, offset, anchor) in months {
        let before = (1..=BETWEEN_TOKENS + 1).filter_map(|back| first.checked_sub(back)).find_map(|at| {
            let (day, next) = day_at(marks, words, lexicon, at)?;
            (next <= first && (next..first).all(|between| is_small(marks, between))).then_some((at, last, day))
        });
        let after = day_at(marks, words, lexicon, last).map(|(day, next)| (first, next, day));
        if let Some((first, last, day)) = before.or(after) {
            found.push(Expression {
                first,
                last,
                day: Some(day),
                relative: Some((unit, offset)),
                anchor,
                rule: "dates/day-of-month",
                ..Expression::default()
            });
        }
    }
}

/// A day of a month that shows itself to be one: an ordinal word, or a number with an ending.
fn day_at(marks: &Marks<'_>, words: &Words, lexicon: &Lexicon, at: usize) -> Option<(u32, usize)> {
    if let Some(ordinal) = words.ordinals.at(at).next() {
        return Some(ordinal);
    }
    let tokens = &marks.tokens;
    let token = tokens.get(at).filter(|token| token.kind == TokenKind::Number && token.folded.len() <= 2)?;
    let day = u32::try_from(number_of(&token.folded)?).ok().filter(|day| (1..=31).contains(day))?;
    let is_joint =
        tokens.get(at + 1).is_some_and(|mark| !mark.spaced && matches!(mark.folded.as_str(), "-" | "'" | "–" | "‑"));
    let ending = at + 1 + usize::from(is_joint);
    let has_ending =
        tokens.get(ending).is_some_and(|word| !word.spaced && lexicon.dates.suffixes.contains(&word.folded));
    let is_number_of_month = words.literals.at(ending).next().is_some();
    (has_ending || is_number_of_month).then_some((day, ending + 1))
}

/// A preposition or particle between a day and its month.
fn is_small(marks: &Marks<'_>, at: usize) -> bool {
    let token = &marks.tokens[at];
    token.kind == TokenKind::Word && token.folded.chars().count() <= 3
}
