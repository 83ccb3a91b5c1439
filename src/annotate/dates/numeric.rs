//! Dates of numbers alone: `17.10.2025`, `2025-10-17`, `۱۴۰۴/۰۵/۱۹`.

use super::super::marks::Marks;
use super::calendar_of;
use super::expression::Expression;
use crate::lexicon::Lexicon;
use crate::lexicon::rule::Calendar;
use crate::text::digits::number_of;
use crate::text::token::{Token, TokenKind};

/// Purely numeric dates of a sentence.
pub fn find(marks: &Marks<'_>, sentence: usize, lexicon: &Lexicon) -> Vec<Expression> {
    let (start, end) = marks.sentences[sentence].tokens;
    let joined = (start..end.saturating_sub(4)).filter_map(|first| at(&marks.tokens, first, end, lexicon));
    joined.chain((start..end.saturating_sub(2)).filter_map(|first| spaced(&marks.tokens, first))).collect()
}

/// `17 07 2020`: two digits, two digits and a year, parted by spaces.
fn spaced(tokens: &[Token], first: usize) -> Option<Expression> {
    let [a, b, c] = tokens.get(first..first + 3)? else { return None };
    if a.kind != TokenKind::Number {
        return None;
    }
    let is_shaped = [(a, 2), (b, 2), (c, 4)]
        .iter()
        .all(|(token, length)| token.kind == TokenKind::Number && token.folded.len() == *length);
    let [day, month, year] = [a, b, c].map(|token| number_of(&token.folded).unwrap_or(0));
    let is_date = (1..=31).contains(&day) && (1..=12).contains(&month) && (1900..2200).contains(&year);
    (is_shaped && b.spaced && c.spaced && is_date).then(|| Expression {
        first,
        last: first + 3,
        year: i32::try_from(year).ok(),
        month: u32::try_from(month).ok(),
        day: u32::try_from(day).ok(),
        rule: "dates/numeric",
        ..Expression::default()
    })
}

fn at(tokens: &[Token], first: usize, end: usize, lexicon: &Lexicon) -> Option<Expression> {
    let [a, mark, b, again, c] = tokens.get(first..first + 5)? else { return None };
    let is_number = |token: &Token| token.kind == TokenKind::Number;
    if !is_number(a) {
        return None;
    }
    let is_whole = is_number(b) && is_number(c) && mark.folded == again.folded;
    let is_joined = [mark, b, again, c].iter().all(|token| !token.spaced);
    let is_apart = |token: Option<&Token>| {
        token.is_none_or(|token| token.spaced || !matches!(token.folded.as_str(), "." | "/" | "-" | ","))
    };
    let before_ends = first == 0 || a.spaced || !matches!(tokens[first - 1].folded.as_str(), "." | "/" | "-" | ",");
    let after_goes_on = tokens.get(first + 6).is_some_and(|token| is_number(token) && !token.spaced && first + 6 < end);
    let after_ends = !after_goes_on || is_apart(tokens.get(first + 5));
    if !is_whole || !is_joined || !matches!(mark.folded.as_str(), "." | "/" | "-") || !before_ends || !after_ends {
        return None;
    }
    let value = |token: &Token| number_of(&token.folded).and_then(|value| i32::try_from(value).ok());
    let (x, y, z) = (value(a)?, value(b)?, value(c)?);
    let (year, month, day) = if a.folded.len() == 4 {
        (x, y, z)
    } else if c.folded.len() == 4 || c.folded.len() == 2 && mark.folded != "-" {
        let year = if c.folded.len() == 2 { 2000 + z } else { z };
        let is_month_first = lexicon.dates.month_first && (y > 12 || x <= 12 && mark.folded == "/");
        if is_month_first { (year, x, y) } else { (year, y, x) }
    } else {
        return None;
    };
    let (month, day) = if month > 12 && day <= 12 { (day, month) } else { (month, day) };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(1200..2200).contains(&year) {
        return None;
    }
    let calendar = calendar_of(year, lexicon);
    let calendar = if calendar == Calendar::Islamic && lexicon.code != "ar" { Calendar::Gregorian } else { calendar };
    Some(Expression {
        first,
        last: first + 5,
        calendar,
        year_calendar: calendar,
        year: Some(year),
        month: u32::try_from(month).ok(),
        day: u32::try_from(day).ok(),
        rule: "dates/numeric",
        ..Expression::default()
    })
}
