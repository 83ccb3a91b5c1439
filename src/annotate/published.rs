//! The day that the article itself says it was published.

use super::dates::{Expression, expressions, resolve};
use super::marks::Marks;
use crate::lexicon::{Lexicon, Library};
use crate::model::annotated::Annotated;
use crate::model::article::{Block, BlockKind};
use crate::model::date::{DateBasis, PartialDate};
use crate::text::Span;
use crate::text::letters::{Letters, Traits};

/// How far into the article's first sentence a dateline may reach, in tokens.
const DATELINE_TOKENS: usize = 14;

/// Finds the day of publication: front matter, else a header date, else a dateline, else a footer date.
///
/// The site's own words may be in another language than the article, so its dates are also tried in English and Russian.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon, library: &Library) {
    annotated.dateline = dateline_span(annotated, marks, lexicon);
    if let Some(date) =
        annotated.article.document.front.date.as_deref().and_then(|date| front_date(annotated, date, lexicon, library))
    {
        annotated.published = Some(date);
        annotated.published_basis = DateBasis::FrontMatter;
        return;
    }
    let blocks = &annotated.article.blocks;
    let first_body = blocks.iter().position(|block| block.kind == BlockKind::Body).unwrap_or(blocks.len());
    let stamps = |before: bool| {
        let kept = blocks
            .iter()
            .enumerate()
            .filter(move |(at, block)| block.kind == BlockKind::Stamp && (*at < first_body) == before);
        kept.map(|(_, block)| block.span).collect::<Vec<_>>()
    };
    let (header, footer) = (stamps(true), stamps(false));
    let in_stamps = |spans: &[Span]| spans.iter().find_map(|&span| stamp_date(annotated, span, lexicon, library));
    let found = in_stamps(&header)
        .or_else(|| dateline(annotated, marks, lexicon))
        .or_else(|| in_stamps(&footer))
        .or_else(|| imprint(annotated, first_body, lexicon, library));
    if let Some((date, span)) = found {
        annotated.published = Some(date);
        annotated.published_basis = DateBasis::Stated;
        annotated.published_span = Some(span);
    }
}

fn front_date(annotated: &Annotated, written: &str, lexicon: &Lexicon, library: &Library) -> Option<PartialDate> {
    PartialDate::parse_iso(written.get(..10).unwrap_or(written)).or_else(|| {
        let mut article = annotated.article.clone();
        article.document.text = written.to_owned();
        let probe = Annotated { article, ..annotated.clone() };
        stamp_date(&probe, Span::new(0, written.len()), lexicon, library).map(|(date, _)| date)
    })
}

/// How many lines from the page's end an imprint may stand that a list of other articles runs into.
const IMPRINT_LINES: usize = 3;

/// Whether a line names an issue by its number, or labels its date ("Last updated: …").
fn has_label(line: &str) -> bool {
    let line = line.split(['|', '•', '·']).next().unwrap_or(line);
    let (label, rest) = line.split_once(':').unwrap_or(("", ""));
    let is_label =
        (1..=3).contains(&label.split_whitespace().count()) && !label.contains(|letter: char| letter.is_ascii_digit());
    let begins_with_date =
        rest.trim_start().chars().next().is_some_and(|first| crate::text::digits::digit_value(first).is_some());
    line.contains('№') || is_label && begins_with_date && line.split_whitespace().count() <= 8
}

/// Whether a line has the sign of a number, or a number of five digits or more.
fn has_number(line: &str) -> bool {
    let digits = |word: &str| word.chars().filter(|letter| crate::text::digits::digit_value(*letter).is_some()).count();
    line.contains('№')
        || line
            .split_whitespace()
            .map(|word| word.trim_end_matches([',', '.', ';']))
            .any(|word| digits(word) >= 5 && digits(word) == word.chars().count())
}

/// The date of a paper's imprint below the article ("No. 24, 19 June 2024"): the one whole date of the furniture there that is no list of
/// other articles; none where there are several.
fn imprint(
    annotated: &Annotated,
    first_body: usize,
    lexicon: &Lexicon,
    library: &Library,
) -> Option<(PartialDate, Span)> {
    use crate::model::article::Furniture;
    let text = &annotated.article.document.text;
    let is_frame = |kind: BlockKind| {
        matches!(
            kind,
            BlockKind::Furniture(Furniture::Byline | Furniture::Copyright | Furniture::Navigation | Furniture::Other)
        )
    };
    let last = annotated.article.blocks.len().saturating_sub(IMPRINT_LINES);
    // A certificate of registration has a number and a date too.
    let is_certificate =
        |block: &Block| block.kind == BlockKind::Furniture(Furniture::Copyright) && has_number(block.span.of(text));
    let below = annotated.article.blocks.iter().enumerate().skip(first_body).filter(|(at, block)| {
        let is_labelled =
            matches!(block.kind, BlockKind::Furniture(_)) && *at >= last && has_label(block.span.of(text));
        (is_frame(block.kind) || is_labelled) && !is_certificate(block)
    });
    let below = below.map(|(_, block)| block);
    let mut dates = below.filter_map(|block| stamp_date(annotated, block.span, lexicon, library));
    let first = dates.next()?;
    dates.all(|(date, _)| date == first.0).then_some(first)
}

/// The first whole date of a stamp, in the article's language or one that sites of the region use.
fn stamp_date(annotated: &Annotated, span: Span, lexicon: &Lexicon, library: &Library) -> Option<(PartialDate, Span)> {
    // A whole date has its year in digits; without any, no language need be asked.
    let letters = Letters::table();
    let mut characters = span.of(&annotated.article.document.text).chars();
    if !characters.any(|character| letters.of(character).traits.any(Traits::DIGIT)) {
        return None;
    }
    let known = ["en", "ru"];
    let rest = library.languages().map(|language| language.code.as_str()).filter(|code| !known.contains(code));
    let others =
        known.into_iter().chain(rest).filter(|code| *code != lexicon.code).filter_map(|code| library.lexicon(code));
    std::iter::once(lexicon).chain(others).find_map(|lexicon| {
        let marks = Marks::of_span(&annotated.article, span, lexicon);
        let dates =
            (0..marks.sentences.len()).flat_map(|sentence| expressions(&marks, sentence, lexicon)).collect::<Vec<_>>();
        dates.iter().find_map(|date| whole(date, &marks))
    })
}

fn whole(date: &Expression, marks: &Marks<'_>) -> Option<(PartialDate, Span)> {
    if !date.is_complete() {
        return None;
    }
    let mention = resolve(date, marks, None, false);
    mention.value.map(|value| (value, mention.span))
}

/// The date of a dateline: a whole date near the start of the article's first paragraphs, before a dash, a bracket or a full stop.
fn dateline(annotated: &Annotated, marks: &Marks<'_>, lexicon: &Lexicon) -> Option<(PartialDate, Span)> {
    let is_body = |block: usize| annotated.article.blocks.get(block).is_some_and(|block| block.kind == BlockKind::Body);
    let first = marks.sentences.iter().position(|sentence| is_body(sentence.block))?;
    let block = marks.sentences[first].block;
    let block_start = marks.sentences[first].tokens.0;
    for sentence in first..marks.sentences.len() {
        if marks.sentences[sentence].block != block
            || marks.sentences[sentence].tokens.0 > block_start + DATELINE_TOKENS
        {
            break;
        }
        for date in expressions(marks, sentence, lexicon) {
            let is_near = date.last <= block_start + DATELINE_TOKENS;
            if is_near
                && closes_dateline(marks, date.last)
                && let Some(found) = whole(&date, marks)
            {
                return Some(found);
            }
        }
    }
    None
}

/// How many tokens may stand before the date of a dateline: a town, a comma, an agency.
const TOKENS_BEFORE_DATE: usize = 6;

/// The day and month at the head of the article's first paragraph, between a town and a dash, a bracket, a slash or an agency's full stop.
fn dateline_span(annotated: &Annotated, marks: &Marks<'_>, lexicon: &Lexicon) -> Option<Span> {
    let blocks = &annotated.article.blocks;
    let is_body = |block: usize| blocks.get(block).is_some_and(|block| block.kind == BlockKind::Body);
    let first = marks.sentences.iter().position(|sentence| is_body(sentence.block))?;
    let (block, start) = (marks.sentences[first].block, marks.sentences[first].tokens.0);
    let sentences = (first..marks.sentences.len()).take_while(|&at| marks.sentences[at].block == block).take(3);
    let dates = sentences.flat_map(|sentence| expressions(marks, sentence, lexicon));
    let mark = |at: usize| marks.tokens.get(at).map(|token| token.folded.as_str());
    let closes = |at: usize| matches!(mark(at), Some("." | "-" | "–" | "—" | "/" | "(" | ")" | "|"));
    dates
        .filter(|date| date.day.is_some() && date.month.is_some())
        .take_while(|date| date.first <= start + TOKENS_BEFORE_DATE)
        .find(|date| closes(date.last) || mark(date.last) == Some(",") && (1..=4).any(|more| closes(date.last + more)))
        .map(|date| marks.span_of(date.first, date.last))
}

/// Whether what follows a date is what follows a dateline's date.
fn closes_dateline(marks: &Marks<'_>, at: usize) -> bool {
    let next = |index: usize| marks.tokens.get(index).map(|token| token.folded.as_str());
    let is_closing =
        |mark: Option<&str>| matches!(mark, None | Some("." | "-" | "–" | "—" | "/" | "(" | ")" | ":" | "|" | ","));
    is_closing(next(at)) || is_closing(next(at + 1))
}
