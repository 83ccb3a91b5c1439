//! Lines whose work is to say when the article was published.

use super::dates::{Parts, Shape, time_at};
use super::line::{End, Line};
use super::look::is_widget;
use crate::lexicon::furniture::Furniture;
use crate::lexicon::phrases::Word;
use crate::model::article::{Block, BlockKind, Furniture as Kind};
use crate::text::Span;
use crate::text::token::TokenKind;

/// What there is of a date of publication in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamp {
    /// The whole line is a stamp.
    Whole,
    /// The line is a stamp and other things beside it, such as the weather.
    Mixed(Vec<Block>),
    /// A stamp stands at the head of another line: byte offset at which the other begins.
    Head(usize),
}

/// Words beside date and time that a stamp may have: an author, a section, a counter of views.
const WORDS_BESIDE: usize = 3;
/// The same where there is a time of day too.
const WORDS_BESIDE_TIME: usize = 5;
/// The same where bars, wide gaps or a word such as "published" part the line.
const WORDS_BESIDE_PARTED: usize = 9;
/// How many such words may stand in a row; more of them tell something.
const WORDS_IN_A_ROW: usize = 4;

/// The same where dashes stand beside the date: "Anna Brown — 17 October 2025 — reading time 2 minutes".
const WORDS_BESIDE_DASH: usize = 6;
const WORDS_IN_A_ROW_DASH: usize = 3;

/// Looks for a stamp in a line.
pub fn stamp(line: &Line<'_>, furniture: &Furniture) -> Option<Stamp> {
    if line.words.len() > 2 && time_at(&line.words, 0) == line.words.len() {
        return Some(Stamp::Whole);
    }
    // A paragraph may open with a date too: that is its dateline.
    let date = line.dates.iter().find(|shape| shape.parts == Parts::Whole).filter(|_| !line.is_paragraph())?;
    if says_today(line, furniture) || is_widget(line.text, &line.words) {
        return mixed(line, furniture);
    }
    let beside = words_beside(&line.words, &line.dates, furniture);
    let has_time = (0..line.words.len()).any(|at| time_at(&line.words, at) > 0);
    let is_parted = line.segments().len() > 1 || has_separator(line) || has_stamp_word(&line.words, furniture);
    // "17 October 2025 Anna Brown Health 1204": a counter closes the line that the date opens.
    let is_counted = date.first == line.first_word()
        && date.last < line.words.len()
        && line.words.last().is_some_and(|word| word.number().is_some());
    let limit = match (is_parted, has_time || is_counted) {
        (true, _) => WORDS_BESIDE_PARTED,
        (false, true) => WORDS_BESIDE_TIME,
        (false, false) => WORDS_BESIDE,
    };
    let is_prose = matches!(line.end, End::Sentence | End::Question | End::Colon) && beside > WORDS_BESIDE;
    let is_dashed = !is_parted && is_beside_dash(line, date);
    let limit = if is_dashed { WORDS_BESIDE_DASH } else { limit };
    let in_a_row = if is_dashed { WORDS_IN_A_ROW_DASH } else { WORDS_IN_A_ROW };
    let is_told = longest_row(line, furniture) > in_a_row;
    if beside <= limit && !is_told && !is_prose && !is_span_of_dates(line, date) {
        return Some(Stamp::Whole);
    }
    head(line, date, furniture)
}

/// Whether the line says that its date is one of publication: by a word such as "published", or by its shape, a word or two,
/// a colon, a whole date and a time.
pub fn is_told_stamp(line: &Line<'_>, furniture: &Furniture) -> bool {
    let Some(date) = line.dates.iter().find(|shape| shape.parts == Parts::Whole) else { return false };
    let first = line.first_word();
    let is_labelled = (2..=3).contains(&(date.first.saturating_sub(first)))
        && line.words[date.first - 1].is_mark(":")
        && (0..=2).any(|skipped| time_at(&line.words, date.last + skipped) > 0);
    is_labelled || furniture.stamp_at(&line.words, first) > 0
}

/// How many words a line has beside its dates, times, weekdays, stamp words and letters that end numbers.
pub fn words_beside(words: &[Word<'_>], dates: &[Shape], furniture: &Furniture) -> usize {
    let beside = beside(words, dates, furniture);
    words.iter().zip(beside).filter(|(word, is_beside)| *is_beside && word.folded.chars().count() > 2).count()
}

/// Which words belong neither to dates and times nor to words about them.
fn beside(words: &[Word<'_>], dates: &[Shape], furniture: &Furniture) -> Vec<bool> {
    let mut beside = vec![true; words.len()];
    let mut at = 0;
    while at < words.len() {
        let covered = dates.iter().find(|shape| shape.first == at).map_or(0, |shape| shape.last - at);
        let counts = [covered, time_at(words, at), furniture.weekday_at(words, at), furniture.stamp_at(words, at)];
        let mut count = counts.into_iter().find(|&count| count > 0).unwrap_or(0);
        if covered > 0 && count == covered {
            count += year_word(words, at + covered);
        }
        beside[at..at + count].fill(false);
        beside[at] &= words[at].kind == TokenKind::Word;
        at += count.max(1);
    }
    beside
}

/// How many tokens at `at` are the word for year, or its abbreviation, after a date: "2025 г.", "2025-yil", "2025 йил".
fn year_word(words: &[Word], at: usize) -> usize {
    let hyphen = usize::from(words.get(at).is_some_and(|word| word.is_mark("-") && !word.spaced));
    let is_short = words
        .get(at + hyphen)
        .is_some_and(|word| word.kind == TokenKind::Word && !word.capital && word.folded.chars().count() <= 4);
    if is_short { hyphen + 1 } else { 0 }
}

/// The most words in a row that are beside the date, with no bar, colon or wide gap between them.
fn longest_row(line: &Line<'_>, furniture: &Furniture) -> usize {
    let beside = beside(&line.words, &line.dates, furniture);
    let starts: Vec<usize> = line.segments().iter().map(|span| span.start).collect();
    let (mut longest, mut row) = (0, 0);
    for (word, is_beside) in line.words.iter().zip(beside) {
        let is_parted =
            starts.contains(&word.span.start) || word.kind == TokenKind::Mark && word.spaced || word.is_mark(":");
        if is_parted || !is_beside && word.kind != TokenKind::Mark {
            row = 0;
        }
        // "A A A" are buttons for the size of letters.
        row += usize::from(is_beside && word.folded.chars().count() > 1);
        longest = longest.max(row);
    }
    longest
}

fn has_stamp_word(words: &[Word<'_>], furniture: &Furniture) -> bool {
    (0..words.len()).any(|at| furniture.stamp_at(words, at) > 0)
}

/// Whether a dash parts the date, and the time after it, from the words beside it.
fn is_beside_dash(line: &Line<'_>, date: &Shape) -> bool {
    let is_dash = |at: usize| {
        line.words.get(at).is_some_and(|word| word.spaced && matches!(word.folded.as_ref(), "-" | "–" | "—"))
    };
    date.first > 0 && is_dash(date.first - 1) || is_dash(date.last + time_at(&line.words, date.last))
}

fn has_separator(line: &Line<'_>) -> bool {
    line.words.iter().any(|word| matches!(word.folded.as_ref(), "|" | "/" | "»" | "›" | ">" | "•" | "·"))
}

/// "10.05.2025 – 12.05.2025" tells when something lasts, not when it was published.
fn is_span_of_dates(line: &Line<'_>, first: &Shape) -> bool {
    let second = line.dates.iter().find(|shape| shape.first > first.first && shape.parts == Parts::Whole);
    let is_dash = |word: &Word<'_>| matches!(word.folded.as_ref(), "–" | "—");
    second.is_some_and(|second| {
        second.first == first.last + 1 && first.numeric && second.numeric && is_dash(&line.words[first.last])
    })
}

/// "Today: 20 May 2025" is a clock of the site.
fn says_today(line: &Line<'_>, furniture: &Furniture) -> bool {
    let first = line.first_word();
    (first..line.words.len().min(first + 2)).any(|at| furniture.today_at(&line.words, at) > 0)
}

/// A line whose parts are a date and widgets: each for itself.
fn mixed(line: &Line<'_>, furniture: &Furniture) -> Option<Stamp> {
    let segments = line.segments();
    if segments.len() < 2 {
        return None;
    }
    let mut blocks: Vec<Block> = Vec::new();
    for span in segments {
        let words = line.words_of(span);
        let is_date =
            line.dates.iter().any(|shape| shape.parts == Parts::Whole && span.contains(line.words[shape.first].span));
        let is_today = words.first().is_some_and(|_| furniture.today_at(words, 0) > 0);
        let text = &line.text[span.start - line.span.start..span.end - line.span.start];
        let kind = if is_today || is_widget(text, words) {
            BlockKind::Furniture(Kind::Widget)
        } else if is_date {
            BlockKind::Stamp
        } else {
            BlockKind::Furniture(Kind::Navigation)
        };
        match blocks.last_mut() {
            Some(last) if last.kind == kind => last.span.end = span.end,
            _ => blocks.push(Block { span, kind }),
        }
    }
    blocks.iter().any(|block| block.kind == BlockKind::Stamp).then_some(Stamp::Mixed(blocks))
}

/// A stamp before a headline on one line: written in digits within the first words, or told by a stamp word or a wide gap.
fn head(line: &Line<'_>, date: &Shape, furniture: &Furniture) -> Option<Stamp> {
    if matches!(line.end, End::Colon) || date.first > 4 {
        return None;
    }
    let mut last = date.last;
    while last < line.words.len() {
        let more = time_at(&line.words, last);
        let opens_quote = matches!(line.words[last].folded.as_ref(), "«" | "\"" | "“");
        if more == 0 && (line.words[last].kind != TokenKind::Mark || opens_quote) {
            break;
        }
        last += more.max(1);
    }
    let rest = line.words.get(last)?;
    let words_after = line.words[last..].iter().filter(|word| word.kind == TokenKind::Word).count();
    let told = has_stamp_word(&line.words[..date.last], furniture);
    (words_after >= 4 && (date.numeric || told) && !rest.is_mark(".")).then_some(Stamp::Head(rest.span.start))
}

/// The blocks of a line at whose head a stamp stands.
pub fn headed(line: &Line<'_>, text: &str, offset_bytes: usize, rest: BlockKind) -> Vec<Block> {
    let stamp_end = line.span.start + text[line.span.start..offset_bytes].trim_end().len();
    vec![
        Block { span: Span::new(line.span.start, stamp_end), kind: BlockKind::Stamp },
        Block { span: Span::new(offset_bytes, line.span.end), kind: rest },
    ]
}
