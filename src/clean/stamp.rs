//! Lines that say when the article was published.

use super::line::Line;
use crate::lexicon::furniture::Says;
use crate::model::article::Furniture as Kind;
use crate::text::digits::number_of;
use crate::text::token::{Token, TokenKind};

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Before the first paragraph.
    Header,
    /// After a paragraph.
    Footer,
}

/// A date seen in a line, before its language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateInLine {
    /// First token and one past the last.
    pub tokens: (usize, usize),
}

/// Words beside its date that a header line may have: a section, an author, a count of views.
const HEADER_WORDS: usize = 14;
/// The same for a footer line, where headlines of other articles have dates too.
const FOOTER_WORDS: usize = 3;

/// The first date with day, month and year in a line: numbers alone, or a year near a day with a word between or beside them.
pub fn date_in(tokens: &[Token]) -> Option<DateInLine> {
    (0..tokens.len()).find_map(|at| numeric(tokens, at).or_else(|| worded(tokens, at)))
}

fn number(token: &Token) -> Option<u64> {
    (token.kind == TokenKind::Number).then(|| number_of(&token.folded)).flatten()
}

fn is_year(token: &Token) -> bool {
    token.folded.len() == 4
        && number(token).is_some_and(|year| (1300..1500).contains(&year) || (1990..2100).contains(&year))
}

fn is_day(token: &Token) -> bool {
    token.folded.len() <= 2 && number(token).is_some_and(|day| (1..=31).contains(&day))
}

fn numeric(tokens: &[Token], at: usize) -> Option<DateInLine> {
    let found = tokens.get(at..at + 5)?;
    let [a, mark, b, again, c] = found else { return None };
    let is_mark = matches!(mark.folded.as_str(), "." | "/" | "-") && mark.folded == again.folded;
    let is_joined = !b.spaced && !c.spaced && !mark.spaced && !again.spaced;
    let is_date = is_day(b)
        && (is_year(a) && is_day(c) || is_day(a) && (is_year(c) || c.folded.len() == 2 && number(c).is_some()));
    if is_mark && is_joined && is_date {
        return Some(DateInLine { tokens: (at, at + 5) });
    }
    // "17 07 2020": day, month and year parted by spaces.
    let is_spaced = is_day(a)
        && a.folded.len() == 2
        && is_day(mark)
        && mark.folded.len() == 2
        && is_year(b)
        && mark.spaced
        && b.spaced;
    is_spaced.then_some(DateInLine { tokens: (at, at + 3) })
}

/// "28 Қараша 2025", "July 10, 2023", "2025 жылғы 23 қыркүйек".
fn worded(tokens: &[Token], at: usize) -> Option<DateInLine> {
    let is_month_like = |token: &Token| token.kind == TokenKind::Word && token.folded.chars().count() >= 3;
    let end = (at + 8).min(tokens.len());
    if !(is_day(&tokens[at]) || is_year(&tokens[at]) || is_month_like(&tokens[at])) {
        return None;
    }
    let window = &tokens[at..end];
    let day = window.iter().position(is_day)?;
    let year = window.iter().position(is_year)?;
    let first_is_part = is_day(&tokens[at]) || is_year(&tokens[at]) || day == 1;
    let last = day.max(year);
    let has_word = window[..=last].iter().any(is_month_like) || window.get(last + 1).is_some_and(is_month_like);
    let is_clock = |index: usize| window.get(index + 1).is_some_and(|token| token.folded == ":");
    (first_is_part && has_word && last <= 6 && !is_clock(day)).then_some(DateInLine { tokens: (at, at + last + 1) })
}

/// Whether a line's work is to say when the article was published.
pub fn is_stamp(line: &Line, zone: Zone) -> bool {
    let Some(date) = line.date else { return false };
    match line.heading.map(|heading| heading.says) {
        Some(Says::Stamp) => return true,
        Some(Says::Furniture(
            Kind::Widget | Kind::Teaser | Kind::Copyright | Kind::Tags | Kind::Comments | Kind::Advertisement,
            _,
        )) => return false,
        _ => {}
    }
    // Rates are quoted of a day; a line that opens with its date and has them behind is a header all the same.
    if line.is_widget && date.tokens.0 > 3 || line.is_paragraph() {
        return false;
    }
    match zone {
        Zone::Header => line.words <= HEADER_WORDS,
        Zone::Footer => line.words <= FOOTER_WORDS,
    }
}

/// ` date 2025-10-17 Headline`: the byte offset at which a crawler's stamp ends and the headline begins.
pub fn crawl(line: &Line, text: &str) -> Option<usize> {
    let words = line.span.of(text);
    let rest = words.strip_prefix("date ")?.trim_start();
    let date = rest.get(..10)?;
    let is_iso = date
        .bytes()
        .enumerate()
        .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    let goes_on = rest[10..].chars().next().is_none_or(char::is_whitespace);
    (is_iso && goes_on).then(|| line.span.start + (words.len() - rest.len()) + 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;
    use crate::text::token::{Writing, tokenize};

    fn has_date(line: &str) -> bool {
        date_in(&tokenize(line, Span::new(0, line.len()), &Writing::default())).is_some()
    }

    #[test]
    fn dates_are_seen_in_any_language_and_script() {
        for line in [
            "28 Қараша 2025, 16:47",
            "July 10, 2023 - 11:05",
            "2025 жылғы 23 қыркүйек, 18:05",
            "۲۸ شهریور ۱۴۰۱",
            "2021/02/01",
            "6-sentabr, 2025-yil",
            "17 07 2020, 14:40",
            "29.03.18",
            "١ ديسمبر ٢٠٢٥",
        ] {
            assert!(has_date(line), "{line}");
        }
    }

    #[test]
    fn clocks_counts_and_codes_are_no_dates() {
        for line in ["16:48", "Просмотров: 1204", "09.10", "USD 515,2", "2025", "Tel. +7 000 000"] {
            assert!(!has_date(line), "{line}");
        }
    }
}
