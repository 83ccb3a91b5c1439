//! The shapes of dates in a line of furniture: enough to tell a stamp from a teaser, whatever the language and the calendar.

use crate::lexicon::furniture::Furniture;
use crate::lexicon::phrases::Word;
use crate::text::token::TokenKind;

/// How much of a date is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Parts {
    /// Day and month.
    DayMonth,
    /// Month and year.
    MonthYear,
    /// Day, month and year.
    Whole,
}

/// A date in a line, by its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Its first word.
    pub first: usize,
    /// One past its last word.
    pub last: usize,
    /// How much of it is there.
    pub parts: Parts,
    /// Whether it is written in digits alone.
    pub numeric: bool,
}

/// Tokens that may stand between the parts of a written date: marks and endings of numbers ("2025-nji ýylyň 18-nji oktýabry").
const REACH: usize = 5;

/// The dates of a line, in order.
pub fn dates(words: &[Word<'_>], furniture: &Furniture) -> Vec<Shape> {
    let mut found: Vec<Shape> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let from = found.last().map_or(0, |shape| shape.last);
        match numeric(words, at).or_else(|| written(words, from, at, furniture)) {
            Some(shape) => {
                at = shape.last;
                found.push(shape);
            }
            None => at += 1,
        }
    }
    found
}

fn is_year(number: u32) -> bool {
    (1300..1500).contains(&number) || (1900..2100).contains(&number)
}

/// `17.10.2025`, `2025-10-17`, `17/10/25`, `17 10 2025`, and `17.10` with both parts of two digits.
fn numeric(words: &[Word<'_>], at: usize) -> Option<Shape> {
    let number = |index: usize| words.get(index).and_then(Word::number);
    let separator = |index: usize| {
        words.get(index).filter(|word| !word.spaced).and_then(|word| match word.folded.as_ref() {
            mark @ ("." | "/" | "-") => Some(mark),
            _ => None,
        })
    };
    let is_glued = |index: usize| {
        index > 0 && !words[index].spaced && matches!(words[index - 1].folded.as_ref(), "." | "," | "/" | ":")
    };
    let first = number(at).filter(|_| !is_glued(at))?;
    let whole = |last: usize| Some(Shape { first: at, last, parts: Parts::Whole, numeric: true });
    if let (Some(mark), Some(second)) = (separator(at + 1), number(at + 2)) {
        let digits = |index: usize| words.get(index).map_or(0, |word| word.folded.chars().count());
        match (separator(at + 3).filter(|again| *again == mark), number(at + 4)) {
            (Some(_), Some(third)) => {
                let day_first = first <= 31 && second <= 12 && (is_year(third) || (digits(at + 4) == 2 && mark != "-"));
                let year_first = is_year(first) && second <= 12 && third <= 31;
                let month_first = first <= 12 && second <= 31 && is_year(third);
                if day_first || year_first || month_first { whole(at + 5) } else { None }
            }
            _ => {
                let is_short = digits(at) == 2
                    && digits(at + 2) == 2
                    && (1..=31).contains(&first)
                    && (1..=12).contains(&second)
                    && mark != "-";
                is_short.then_some(Shape { first: at, last: at + 3, parts: Parts::DayMonth, numeric: true })
            }
        }
    } else {
        let (second, third) = (number(at + 1)?, number(at + 2)?);
        let is_spaced = words[at + 1].spaced && words[at + 2].spaced;
        if is_spaced && first <= 31 && (1..=12).contains(&second) && is_year(third) { whole(at + 3) } else { None }
    }
}

/// A date around the month word at `at`; it may begin no earlier than word `from`.
fn written(words: &[Word<'_>], from: usize, at: usize, furniture: &Furniture) -> Option<Shape> {
    let month_words = furniture.month_at(words, at);
    if month_words == 0 {
        return None;
    }
    let (mut first, mut last) = (at, at + month_words);
    let mut day = before(words, from, first).filter(|&index| is_day(&words[index]));
    if let Some(index) = day {
        first = index;
    } else if let Some(index) = after(words, last).filter(|&index| is_day(&words[index])) {
        day = Some(index);
        last = index + 1;
    }
    let year_after = after(words, last).filter(|&index| words[index].number().is_some_and(is_year));
    let year_before = before(words, from, first).filter(|&index| words[index].number().is_some_and(is_year));
    let year = match (year_after, year_before) {
        (Some(index), _) => {
            last = index + 1;
            true
        }
        (None, Some(index)) => {
            first = index;
            true
        }
        (None, None) => false,
    };
    let parts = match (day, year) {
        (Some(_), true) => Parts::Whole,
        (Some(_), false) => Parts::DayMonth,
        (None, true) => Parts::MonthYear,
        (None, false) => return None,
    };
    Some(Shape { first, last, parts, numeric: false })
}

fn is_day(word: &Word<'_>) -> bool {
    word.number().is_some_and(|number| (1..=31).contains(&number))
}

/// The number before `at` with nothing between but commas, hyphens and at most one word on either side of them.
fn before(words: &[Word<'_>], from: usize, at: usize) -> Option<usize> {
    let mut between = 0;
    for index in (from.max(at.saturating_sub(REACH))..at).rev() {
        match words[index].kind {
            TokenKind::Number => return Some(index),
            TokenKind::Word if between < 2 => between += 1,
            TokenKind::Mark if is_soft(&words[index]) => {}
            _ => return None,
        }
    }
    None
}

fn after(words: &[Word<'_>], at: usize) -> Option<usize> {
    let mut between = 0;
    for (index, word) in words.iter().enumerate().skip(at).take(REACH) {
        match word.kind {
            TokenKind::Number if words.get(index + 1).is_some_and(|next| next.is_mark(":")) => return None,
            TokenKind::Number => return Some(index),
            TokenKind::Word if between < 1 && word.folded.chars().count() <= 4 => between += 1,
            TokenKind::Mark if is_soft(word) => {}
            _ => return None,
        }
    }
    None
}

fn is_soft(word: &Word<'_>) -> bool {
    matches!(word.folded.as_ref(), "," | "." | "-" | "–" | "،") || word.folded == "/" && !word.spaced
}

/// How many words at `at` are a time of day (`16:48`, `22:10:03`); 0 for none.
pub fn time_at(words: &[Word<'_>], at: usize) -> usize {
    let number =
        |index: usize, limit: u32| words.get(index).and_then(Word::number).is_some_and(|number| number < limit);
    let colon = |index: usize| words.get(index).is_some_and(|word| word.is_mark(":") && !word.spaced);
    if !(number(at, 24) && colon(at + 1) && number(at + 2, 60) && !words[at + 2].spaced) {
        return 0;
    }
    if colon(at + 3) && number(at + 4, 60) { 5 } else { 3 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    fn furniture() -> Furniture {
        let dates = "[months.gregorian]\n8 = ['августа']\n9 = ['қыркүйек']\n10 = ['oktýabr*', 'jul', 'oct']\n[months.solar_hijri]\n6 = ['شهریور']\n";
        Furniture::compile(&[], &[("xx".to_owned(), dates.to_owned())]).value
    }

    fn shown(text: &str) -> Vec<(String, Parts)> {
        let furniture = furniture();
        let words = furniture.words(text, Span::new(0, text.len()));
        let show = |shape: &Shape| text[words[shape.first].span.start..words[shape.last - 1].span.end].to_owned();
        dates(&words, &furniture).iter().map(|shape| (show(shape), shape.parts)).collect()
    }

    #[test]
    fn digits_are_read_in_every_order_and_script() {
        for text in ["17.10.2025", "2025-10-17", "29.03.18", "12/04/24", "17 07 2020", "۱۳۸۵/۰۵/۰۱"] {
            assert_eq!(shown(text), [(text.to_owned(), Parts::Whole)], "{text}");
        }
        assert_eq!(shown("09.10"), [("09.10".to_owned(), Parts::DayMonth)]);
        assert!(shown("3.50 и 402.15 за 16:48").is_empty());
    }

    #[test]
    fn month_words_take_their_day_and_year() {
        for text in [
            "22 августа 2025",
            "2025-nji ýylyň 18-nji oktýabry",
            "Jul. 10, 2023",
            "2025 жылғы 23 қыркүйек",
            "۱۷ شهریور ۱۴۰۱",
            "03/Oct/2026",
        ] {
            assert_eq!(shown(text), [(text.to_owned(), Parts::Whole)], "{text}");
        }
        assert_eq!(shown("14-августа")[0].1, Parts::DayMonth);
        assert_eq!(shown("Oct 2019")[0].1, Parts::MonthYear);
    }

    #[test]
    fn a_time_is_no_year_and_no_day() {
        assert_eq!(shown("22 августа, 16:48"), [("22 августа".to_owned(), Parts::DayMonth)]);
    }
}
