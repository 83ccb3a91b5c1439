//! What stands before the first paragraph: the site's name and menus, widgets, the stamp, the headline.

use super::line::{End, Line};
use super::look::Look;
use super::stamp::{Stamp, headed};
use crate::lexicon::furniture::Scope;
use crate::model::article::{Block, BlockKind, Furniture as Kind};
use crate::text::Span;

/// Tells apart the lines before the first paragraph.
pub fn blocks(text: &str, lines: &[Line<'_>], looks: &[Look]) -> Vec<Block> {
    let titles: Vec<Span> = (0..lines.len()).map(|at| title_part(at, lines, &looks[at])).collect();
    let under_heading = under_headings(lines, looks);
    let candidates: Vec<usize> =
        (0..lines.len()).filter(|&at| !under_heading[at] && is_candidate(&lines[at], &looks[at])).collect();
    let headline =
        candidates.iter().copied().max_by_key(|&at| (score(at, text, lines, looks, &titles), std::cmp::Reverse(at)));
    let mut blocks = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let place = Place {
            at,
            headline,
            repeats: headline.is_some_and(|headline| repeats(titles[at].of(text), titles[headline].of(text))),
        };
        if under_heading[at] {
            blocks.push(Block { span: line.span, kind: BlockKind::Furniture(Kind::Teaser) });
        } else {
            one(text, line, &looks[at], titles[at], place, &mut blocks);
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

/// How much a line is like the headline.
fn score(at: usize, text: &str, lines: &[Line<'_>], looks: &[Look], titles: &[Span]) -> i32 {
    let line = &lines[at];
    let mut score = match line.word_count() {
        0 | 1 => -3,
        2 => -1,
        3 => 0,
        4 => 2,
        _ => 3,
    };
    let own = titles[at].of(text);
    let is_repeated = (0..lines.len())
        .any(|other| other != at && is_candidate(&lines[other], &looks[other]) && repeats(titles[other].of(text), own));
    score += if is_repeated { 3 } else { 0 };
    score += i32::from(line.gap_before) + i32::from(line.gap_after);
    score += i32::from(!line.is_capitals());
    let is_near_stamp = |near: Option<usize>| {
        near.and_then(|near| looks.get(near)).is_some_and(|look| matches!(look, Look::Stamped(_)))
    };
    score += i32::from(is_near_stamp(at.checked_sub(1)) || is_near_stamp(Some(at + 1)));
    score -= if at == 0 && lines.len() > 1 { 2 } else { 0 };
    score -= if at == 0 && lines.len() > 1 && !line.gap_after { 1 } else { 0 };
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

/// Whether two titles are one: the same letters and digits, or one the beginning of the other; or nearly all words shared.
fn repeats(one: &str, other: &str) -> bool {
    let letters = |text: &str| {
        text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    let (one_letters, other_letters) = (letters(one), letters(other));
    if one_letters.is_empty() || other_letters.is_empty() {
        return false;
    }
    let (shorter, longer) = (one_letters.len().min(other_letters.len()), one_letters.len().max(other_letters.len()));
    if longer > shorter * 2 {
        // The first sentence of news says again what the headline says, and more.
        return false;
    }
    let is_beginning = one_letters.starts_with(&other_letters) || other_letters.starts_with(&one_letters);
    if one_letters == other_letters || is_beginning && shorter >= 30 {
        return true;
    }
    let stems = |text: &str| {
        let mut stems: Vec<String> =
            text.split_whitespace().map(|word| letters(word).chars().take(5).collect()).collect();
        stems.retain(|stem: &String| stem.chars().count() >= 3);
        stems.sort();
        stems.dedup();
        stems
    };
    let (one_stems, other_stems) = (stems(one), stems(other));
    let shared = one_stems.iter().filter(|stem| other_stems.contains(stem)).count();
    let fewer = one_stems.len().min(other_stems.len());
    fewer >= 4 && shared * 5 >= fewer * 4
}

/// Whether a paragraph is the headline after all: it stands first, in one sentence, and a stamp or its repetition follows close.
pub fn is_headline_like(at: usize, lines: &[Line<'_>], looks: &[Look]) -> bool {
    let line = &lines[at];
    let is_short = line.chars < 170 && line.end != End::Colon;
    let repeated = |other: &Line<'_>| other.chars < 260 && repeats(line.text, other.text);
    let near = (at + 1)..lines.len().min(at + 4);
    // A headline and a stamp before it: what follows is the article, whatever is dated below it.
    let has_head = (0..at).any(|before| matches!(looks[before], Look::Stamped(Stamp::Whole)))
        && (at.saturating_sub(3)..at)
            .any(|before| looks[before] == Look::Fragment && lines[before].word_count() >= 5);
    is_short
        && (lines[..at].iter().any(repeated)
            || near.clone().any(|other| repeated(&lines[other]))
            || !has_head
                && near.clone().any(|other| matches!(looks[other], Look::Stamped(Stamp::Whole)) && at + 2 >= other))
}
