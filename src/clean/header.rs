//! What stands before the first paragraph: the site's name and menus, widgets, the stamp, the headline.

use super::dates::Parts;
use super::line::{End, Line};
use super::look::Look;
use super::stamp::{Stamp, headed};
use super::title::Title;
use crate::lexicon::furniture::Scope;
use crate::model::article::{Block, BlockKind, Furniture as Kind};
use crate::text::Span;
use crate::text::token::TokenKind;

/// Tells apart the lines before the first paragraph.
pub fn blocks(text: &str, lines: &[Line<'_>], looks: &[Look]) -> Vec<Block> {
    let parts: Vec<Span> = (0..lines.len()).map(|at| title_part(at, lines, &looks[at])).collect();
    let titles: Vec<Title<'_>> = parts.iter().map(|part| Title::of(part.of(text))).collect();
    let under_heading = under_headings(lines, looks);
    let cards = cards(lines, looks);
    let candidates: Vec<usize> = (0..lines.len())
        .filter(|&at| !under_heading[at] && is_candidate(&lines[at], &looks[at]) && !cards.contains(&at))
        .collect();
    let is_dated_alone = (0..lines.len()).filter(|&at| is_dated_title(&lines[at], &looks[at])).count() == 1;
    let score = |at: usize| score(at, lines, looks, &titles, is_dated_alone);
    let headline = candidates.iter().copied().max_by_key(|&at| (score(at), std::cmp::Reverse(at)));
    let mut blocks = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let place = Place {
            at,
            headline,
            repeats: headline.is_some_and(|headline| {
                let (own, title) = (&titles[at], &titles[headline]);
                let is_alike = (looks[at] == Look::Paragraph) == (looks[headline] == Look::Paragraph);
                if is_alike { own.repeats(title) } else { own.has_letters_of(title) }
            }),
        };
        if under_heading[at] || headline.is_some_and(|headline| is_cards(at, headline, lines, looks)) {
            blocks.push(Block { span: line.span, kind: BlockKind::Furniture(Kind::Teaser) });
        } else {
            match line_tail(line, &looks[at]).filter(|_| is_dated_alone && place.repeats) {
                Some(start) => {
                    blocks.push(Block { span: parts[at], kind: BlockKind::Headline });
                    blocks.push(Block { span: Span::new(start, line.span.end), kind: BlockKind::Stamp });
                }
                None => one(text, line, &looks[at], parts[at], place, &mut blocks),
            }
        }
    }
    blocks
}

#[derive(Clone, Copy)]
struct Place {
    at: usize,
    headline: Option<usize>,
    /// Whether the line says what the headline says.
    repeats: bool,
}

fn one(text: &str, line: &Line<'_>, look: &Look, title: Span, place: Place, blocks: &mut Vec<Block>) {
    let whole = |kind: BlockKind| Block { span: line.span, kind };
    match look {
        Look::Stamped(Stamp::Whole) => blocks.push(whole(BlockKind::Stamp)),
        Look::Stamped(Stamp::Mixed(parts)) => blocks.extend_from_slice(parts),
        Look::Stamped(Stamp::Head(offset_bytes)) => {
            let is_headline = place.repeats || place.headline.is_none() || place.headline == Some(place.at);
            let rest = if is_headline { BlockKind::Headline } else { BlockKind::Furniture(Kind::Teaser) };
            if is_headline {
                blocks.extend(headed(line, text, *offset_bytes, rest));
            } else {
                blocks.push(whole(rest));
            }
        }
        Look::Told { kind, .. } | Look::Doubtful(kind) | Look::Signed(kind) => {
            blocks.push(whole(BlockKind::Furniture(*kind)))
        }
        Look::Caption => blocks.push(whole(BlockKind::Caption)),
        Look::Paragraph | Look::Sentence | Look::Fragment if place.repeats => titled(line, title, blocks),
        Look::Paragraph | Look::Sentence | Look::Fragment => blocks.push(whole(unplaced(line, look, place))),
    }
}

/// A headline, and beside it the name of its site.
fn titled(line: &Line<'_>, title: Span, blocks: &mut Vec<Block>) {
    blocks.push(Block { span: title, kind: BlockKind::Headline });
    if title.end < line.span.end {
        let rest = &line.text[title.end - line.span.start..];
        let inner = rest.trim_start_matches([' ', '|', '-', '–', '—', '·', '•', '\u{A0}']);
        if !inner.is_empty() {
            let start = line.span.end - inner.len();
            blocks.push(Block { span: Span::new(start, line.span.end), kind: BlockKind::Furniture(Kind::Navigation) });
        }
    }
}

/// A line of the header that neither its words nor its signs tell of.
fn unplaced(line: &Line<'_>, look: &Look, place: Place) -> BlockKind {
    let is_after = place.headline.is_none_or(|headline| place.at > headline);
    match look {
        Look::Paragraph => BlockKind::Body,
        _ if !is_after => BlockKind::Furniture(if line.is_teaser_like() { Kind::Teaser } else { Kind::Navigation }),
        Look::Sentence if line.word_count() > 3 => BlockKind::Body,
        _ if line.is_teaser_like() && !line.is_bulleted() => BlockKind::Furniture(Kind::Teaser),
        _ if line.word_count() <= 5 => BlockKind::Furniture(Kind::Byline),
        _ => BlockKind::Headline,
    }
}

/// Titles below bare dates, where there are several and a title with a stamp below follows them: other articles.
fn cards(lines: &[Line<'_>], looks: &[Look]) -> Vec<usize> {
    let is_title = |at: usize| looks[at] == Look::Fragment && lines[at].word_count() >= 4;
    let is_stamp = |at: usize| looks.get(at) == Some(&Look::Stamped(Stamp::Whole));
    let cards: Vec<usize> = (1..lines.len()).filter(|&at| is_title(at) && is_stamp(at - 1)).collect();
    let last = cards.last().copied().unwrap_or(0);
    let has_headline = (last + 1..lines.len()).any(|at| is_title(at) && is_stamp(at + 1));
    if cards.len() > 1 && has_headline { cards } else { Vec::new() }
}

/// Whether a date above the headline is another article's: its own title follows it, and the headline has a stamp below.
fn is_cards(at: usize, headline: usize, lines: &[Line<'_>], looks: &[Look]) -> bool {
    let is_bare = |at: usize| {
        let line = &lines[at];
        looks[at] == Look::Stamped(Stamp::Whole)
            && line.dates.iter().any(|shape| shape.parts == Parts::Whole && shape.first == 0)
    };
    let is_title = |at: usize| looks[at] == Look::Fragment && lines[at].word_count() >= 5;
    at + 1 < headline
        && is_bare(at)
        && is_title(at + 1)
        && !Title::of(lines[at + 1].text).repeats(&Title::of(lines[headline].text))
        && (headline + 1..lines.len()).any(|below| looks[below] == Look::Stamped(Stamp::Whole))
}

/// Lines that stand under a heading such as "Latest news", up to the next gap.
fn under_headings(lines: &[Line<'_>], looks: &[Look]) -> Vec<bool> {
    let mut is_open = false;
    let mut under = Vec::with_capacity(lines.len());
    for (line, look) in lines.iter().zip(looks) {
        if let Look::Told { kind, scope, holds_more, .. } = look {
            is_open = *scope == Scope::Rest && *kind == Kind::Teaser && !holds_more;
            under.push(false);
            continue;
        }
        is_open = is_open && !line.gap_before && !matches!(look, Look::Stamped(_) | Look::Signed(_));
        under.push(is_open);
    }
    under
}

fn is_candidate(line: &Line<'_>, look: &Look) -> bool {
    match look {
        Look::Paragraph => line.chars < 200 && line.end != End::Colon,
        Look::Sentence | Look::Fragment => line.chars < 260 && line.dates.len() < 2,
        Look::Stamped(Stamp::Head(_)) => true,
        _ => false,
    }
}

/// Where the date at the end of a headline begins: "Title — 17.10.2025", "Title (17.10.2025)".
fn line_tail(line: &Line<'_>, look: &Look) -> Option<usize> {
    let date = line.dates.last().filter(|shape| *look == Look::Fragment && shape.parts == Parts::Whole)?;
    let before = line.words.get(date.first.checked_sub(1)?)?;
    let is_parted = matches!(before.folded.as_ref(), "—" | "–" | "-" | "|" | "(" | "[" | "/" | "•") && before.spaced;
    let is_last = !line.words[date.last..].iter().any(|word| word.kind == TokenKind::Word);
    let words_before = line.words[..date.first].iter().filter(|word| word.kind == TokenKind::Word).count();
    (is_parted && is_last && words_before >= 4).then(|| line.words[date.first].span.start)
}

/// Whether a line is a title with a date before or after it: where there is one of them it is the headline, where there are more they are
/// other articles.
fn is_dated_title(line: &Line<'_>, look: &Look) -> bool {
    matches!(look, Look::Stamped(Stamp::Head(_))) || line_tail(line, look).is_some()
}

/// How much a line is like the headline.
fn score(at: usize, lines: &[Line<'_>], looks: &[Look], titles: &[Title<'_>], is_dated_alone: bool) -> i32 {
    let line = &lines[at];
    let mut score = match line.word_count() {
        0 | 1 => -3,
        2 => -1,
        3 => 0,
        4 => 2,
        _ => 3,
    };
    let is_repeated = (0..lines.len())
        .any(|other| other != at && titles[other].repeats(&titles[at]) && is_candidate(&lines[other], &looks[other]));
    score += if is_repeated { 3 } else { 0 };
    score += i32::from(line.gap_before) + i32::from(line.gap_after);
    score += i32::from(!line.is_capitals());
    let is_near_stamp = |near: Option<usize>| {
        near.and_then(|near| looks.get(near)).is_some_and(|look| matches!(look, Look::Stamped(_)))
    };
    score += i32::from(is_near_stamp(at.checked_sub(1)) || is_near_stamp(Some(at + 1)));
    score -= if at == 0 && lines.len() > 1 { 2 } else { 0 };
    score -= if at == 0 && lines.len() > 1 && !line.gap_after { 1 } else { 0 };
    if is_dated_alone && is_dated_title(line, &looks[at]) {
        return score + 1;
    }
    let digits = line.words.iter().filter(|word| word.number().is_some()).map(|word| word.folded.len()).sum::<usize>();
    score -= if digits >= 7 { 3 } else { 0 };
    score -= if line.is_teaser_like() { 2 } else { 0 };
    score
}

/// The part of a line that may be the headline: a stamp before it and the site's name after it are left out.
fn title_part(at: usize, lines: &[Line<'_>], look: &Look) -> Span {
    let line = &lines[at];
    if let Look::Stamped(Stamp::Head(offset_bytes)) = look {
        return Span::new(*offset_bytes, line.span.end);
    }
    if let Some(start) = line_tail(line, look) {
        return Span::new(line.span.start, line.span.start + text_before(line, start).trim_end().len());
    }
    if at > 1 {
        return line.span;
    }
    let separators = ["|", " - ", " – ", " — ", " • ", " · "];
    let cut = separators.iter().filter_map(|separator| line.text.rfind(separator)).max();
    let Some(cut) = cut else { return line.span };
    let words = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let (before, after) = (words(&line.text[..cut]), words(&line.text[cut..]));
    if before >= 5 && after <= 4 {
        Span::new(line.span.start, line.span.start + line.text[..cut].trim_end().len())
    } else {
        line.span
    }
}

fn text_before<'text>(line: &Line<'text>, offset_bytes: usize) -> &'text str {
    &line.text[..offset_bytes - line.span.start]
}

/// Whether one line says what the other says, as a headline and its repetition do: a sentence in nearly the words of a headline is the
/// first of the article.
fn repeats_as_headline((one, own): (&Line<'_>, &Title<'_>), other: &Line<'_>) -> bool {
    let is_sentence = |line: &Line<'_>| line.end == End::Sentence;
    let title = Title::of(other.text);
    if is_sentence(one) == is_sentence(other) { own.repeats(&title) } else { own.has_letters_of(&title) }
}

/// Whether a paragraph is the headline after all: it stands first, in one sentence, and a stamp or its repetition follows close.
pub fn is_headline_like(at: usize, lines: &[Line<'_>], looks: &[Look]) -> bool {
    let line = &lines[at];
    let is_short = line.chars < 170 && line.end != End::Colon;
    let title = Title::of(line.text);
    let repeated = |other: &Line<'_>| other.chars < 260 && repeats_as_headline((line, &title), other);
    let near = (at + 1)..lines.len().min(at + 4);
    // A headline above: what follows is the article, though the next paragraph says the same again.
    let has_headline =
        (at.saturating_sub(3)..at).any(|before| looks[before] == Look::Fragment && lines[before].word_count() >= 5);
    // And a stamp, or the site's name: whatever is dated below.
    let is_under_title = at >= 2 && looks[at - 1] == Look::Fragment && lines[at - 1].word_count() >= 5;
    let has_stamp = || (0..at).any(|before| matches!(looks[before], Look::Stamped(Stamp::Whole)));
    let has_head = has_headline && (is_under_title || has_stamp());
    is_short
        && (lines[..at].iter().any(repeated)
            || !has_headline && near.clone().any(|other| repeated(&lines[other]))
            || !has_head
                && near.clone().any(|other| matches!(looks[other], Look::Stamped(Stamp::Whole)) && at + 2 >= other))
}
