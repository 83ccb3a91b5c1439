//! What a line looks like by itself, before its place in the text is considered.

use super::line::Line;
use super::stamp::{Stamp, is_told_stamp, stamp, words_beside};
use crate::lexicon::furniture::{Furniture, Hit, Scope};
use crate::lexicon::phrases::Word;
use crate::model::article::Furniture as Kind;
use crate::text::token::TokenKind;

/// What a line looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// A phrase of a lexicon opens it, and what it says is certain.
    Told {
        /// What the line is.
        kind: Kind,
        /// How far that goes.
        scope: Scope,
        /// Whether the line holds more than the phrase.
        holds_more: bool,
        /// Whether it is nothing but a link to the rest of another article.
        is_link: bool,
    },
    /// A paragraph with a phrase of furniture in it: one or the other, as its place shows.
    Doubtful(Kind),
    /// It says when the article was published.
    Stamped(Stamp),
    /// By its signs alone it is this.
    Signed(Kind),
    /// A picture's caption.
    Caption,
    /// A paragraph.
    Paragraph,
    /// A short sentence.
    Sentence,
    /// A line without an end: a headline, a heading, an item, a name.
    Fragment,
}

/// Signs of currencies.
const CURRENCY_SIGNS: [&str; 8] = ["$", "€", "£", "₽", "₸", "₺", "₼", "¥"];

/// ISO 4217 codes that rate widgets of the region show.
const CURRENCY_CODES: [&str; 18] = [
    "usd", "eur", "rub", "kzt", "kgs", "uzs", "tjs", "tmt", "cny", "gbp", "try", "azn", "irr", "gel", "aed", "sar",
    "jpy", "chf",
];

/// Looks at a line.
pub fn look(line: &Line<'_>, furniture: &Furniture) -> Look {
    if line.text.starts_with('@') && !line.is_paragraph() {
        // An account in a social network, and when it wrote what is quoted.
        return Look::Signed(Kind::Other);
    }
    let hit = hit(line, furniture);
    if let Some(stamp) = stamp(line, furniture).filter(|_| hit.is_none_or(|hit| leaves_stamp(line, hit, furniture))) {
        return Look::Stamped(stamp);
    }
    if let Some(hit) = hit {
        return told(line, hit);
    }
    if let Some(kind) = signed(line) {
        return Look::Signed(kind);
    }
    if line.is_paragraph() {
        return match furniture.inside(&line.words).filter(|hit| hit.last - hit.first > 1) {
            Some(hit) => Look::Doubtful(hit.said.kind),
            None => Look::Paragraph,
        };
    }
    if is_caption(line) {
        return Look::Caption;
    }
    if line.is_sentence() { Look::Sentence } else { Look::Fragment }
}

/// Whether a date in a line opened by this phrase may still be the article's.
fn leaves_stamp(line: &Line<'_>, hit: Hit, furniture: &Furniture) -> bool {
    match hit.said.kind {
        Kind::Byline | Kind::Navigation | Kind::Other | Kind::Share | Kind::Tags => true,
        Kind::Teaser | Kind::Widget | Kind::Copyright | Kind::Comments | Kind::Advertisement => {
            is_told_stamp(line, furniture) && words_beside(&line.words, &line.dates, furniture) <= 3
        }
    }
}

/// The phrase that tells what a line is, where it is more than a chance word of a sentence or headline.
fn hit(line: &Line<'_>, furniture: &Furniture) -> Option<Hit> {
    let words = &line.words;
    let opening = furniture
        .opening(words, 0)
        .or_else(|| furniture.opening(words, line.first_word()))
        .or_else(|| counted(line, furniture));
    if let Some(hit) = opening.filter(|hit| is_certain(line, *hit)) {
        return Some(hit);
    }
    if line.is_paragraph() {
        return None;
    }
    let inside = furniture.inside(words)?;
    let letters = words[inside.first..inside.last].iter().filter(|word| word.kind == TokenKind::Word).count();
    (letters >= 2 || line.word_count() <= 6).then_some(inside)
}

/// What is counted at the head of a short line: "2 comments", "1204 views".
fn counted(line: &Line<'_>, furniture: &Furniture) -> Option<Hit> {
    let is_short = line.word_count() <= 3 && line.words.first().is_some_and(|word| word.number().is_some());
    let hit = furniture.opening(&line.words, 1).filter(|_| is_short)?;
    matches!(hit.said.kind, Kind::Comments | Kind::Byline | Kind::Share).then_some(hit)
}

fn is_certain(line: &Line<'_>, hit: Hit) -> bool {
    let words = &line.words;
    let letters = |from: usize, to: usize| words[from..to].iter().filter(|word| word.kind == TokenKind::Word).count();
    let (own, more) = (letters(hit.first, hit.last), letters(hit.last, words.len()));
    let closed = words.get(hit.last).is_none_or(closes) || words[hit.last - 1].kind == TokenKind::Mark && own > 0;
    let colon = words.get(hit.last).is_some_and(|next| next.is_mark(":") || next.is_mark("→"));
    if line.is_paragraph() {
        // A paragraph that begins with such words is one of the article, unless they stand apart from it.
        let legal = matches!(hit.said.kind, Kind::Copyright | Kind::Comments | Kind::Advertisement | Kind::Share);
        return own >= 2 && (colon || legal)
            || own == 0
            || own == 1 && colon && matches!(hit.said.kind, Kind::Teaser | Kind::Tags | Kind::Share);
    }
    match own {
        0 => true,
        1 => closed || more <= 1 || more <= 2 && line.chars < 30,
        _ => {
            closed
                || more <= 3
                || !matches!(hit.said.kind, Kind::Navigation | Kind::Teaser | Kind::Widget | Kind::Other)
        }
    }
}

/// Whether a mark or number parts what goes before it from what follows.
fn closes(word: &Word<'_>) -> bool {
    match word.kind {
        TokenKind::Number => true,
        TokenKind::Mark => {
            word.spaced
                || matches!(
                    word.folded.as_ref(),
                    ":" | "(" | "|" | "→" | "»" | "›" | ">" | "/" | "," | "." | "©" | "!" | "?" | "…"
                )
        }
        TokenKind::Word => false,
    }
}

fn told(line: &Line<'_>, hit: Hit) -> Look {
    let after = &line.words[hit.last..];
    let holds_more = after.iter().filter(|word| word.kind == TokenKind::Word).count() > 2;
    Look::Told { kind: hit.said.kind, scope: hit.said.scope, holds_more, is_link: hit.is_link && !holds_more }
}

/// What the signs of a line say: tags, rates and weather, menus, rules.
fn signed(line: &Line<'_>) -> Option<Kind> {
    let letters = line.word_count();
    let hashes = line.words.windows(2).filter(|pair| pair[0].is_mark("#") && pair[1].kind == TokenKind::Word).count();
    if hashes > 0 && line.words[0].is_mark("#") && !line.is_paragraph() {
        return Some(Kind::Tags);
    }
    if line.is_paragraph() {
        return None;
    }
    if letters == 0 {
        return Some(Kind::Other);
    }
    if is_widget(line.text, &line.words) {
        return Some(Kind::Widget);
    }
    if line.text.starts_with('[') && line.text.ends_with(']') && letters <= 4 {
        return Some(Kind::Other);
    }
    if is_navigation(line) || is_language_switch(line) {
        return Some(Kind::Navigation);
    }
    is_web_address(line).then_some(Kind::Other)
}

/// Rates, weather, indices: numbers beside the signs of currencies or degrees, and few words.
pub fn is_widget(text: &str, words: &[Word<'_>]) -> bool {
    let letters = words.iter().filter(|word| word.kind == TokenKind::Word).count();
    let has_numbers = words.iter().any(|word| word.kind == TokenKind::Number);
    if !has_numbers || letters > 14 {
        return false;
    }
    let is_near_number = |at: usize| {
        let from = at.saturating_sub(2);
        words[from..words.len().min(at + 4)].iter().any(|word| word.kind == TokenKind::Number)
    };
    let signs = words
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            let folded = word.folded.as_ref();
            (CURRENCY_SIGNS.contains(&folded) || CURRENCY_CODES.contains(&folded)) && is_near_number(*at)
        })
        .count();
    let degrees = text.contains('°') && letters <= 8;
    let arrows = text.contains(['▲', '▼']);
    let bare_degrees = words.len() <= 8
        && words.windows(2).any(|pair| {
            matches!(pair[0].folded.as_ref(), "+" | "−")
                && pair[0].spaced
                && !pair[1].spaced
                && pair[1].number().is_some_and(|number| number < 50)
        });
    degrees || arrows || signs >= 2 || signs == 1 && letters <= 4 || bare_degrees && letters <= 4
}

/// Short parts between bars, arrows, slashes or wide gaps.
fn is_navigation(line: &Line<'_>) -> bool {
    let parts = parts(line, &["/", ">", "›", "»", "→", "~", "☰", "\\"]);
    parts.len() >= 2 && parts.iter().all(|&count| count <= 4) && line.chars < 160
}

/// How many words stand in each part of a line between bars, wide gaps and these marks.
fn parts(line: &Line<'_>, marks: &[&str]) -> Vec<usize> {
    let mut counts = Vec::new();
    for span in line.segments() {
        let mut count = 0;
        for word in line.words_of(span) {
            let is_mark = word.kind == TokenKind::Mark && word.spaced && marks.contains(&word.folded.as_ref());
            if is_mark && count > 0 {
                counts.push(count);
                count = 0;
            }
            count += usize::from(word.kind == TokenKind::Word);
        }
        if count > 0 {
            counts.push(count);
        }
    }
    counts
}

/// `RU KG EN`, `[AZ] [RU]`, `A- A+`.
fn is_language_switch(line: &Line<'_>) -> bool {
    let mut letters = line.words.iter().filter(|word| word.kind == TokenKind::Word).peekable();
    let count = line.word_count();
    letters.peek().is_some()
        && count >= 2
        && letters.all(|word| word.capital && word.folded.chars().count() <= 3)
        && line.chars < 40
}

fn is_web_address(line: &Line<'_>) -> bool {
    let folded = line.text.to_ascii_lowercase();
    let address = folded.starts_with("http") || folded.starts_with("www.") || folded.contains("://");
    address && line.text.split_whitespace().count() <= 6
}

/// A caption closes with its credit in brackets, or is an agency's slug in capitals.
fn is_caption(line: &Line<'_>) -> bool {
    let hyphens =
        line.words.windows(2).filter(|pair| pair[0].is_mark("-") && !pair[0].spaced && !pair[1].spaced).count();
    if line.is_capitals() && hyphens >= 2 {
        return true;
    }
    let Some(open) = line.words.iter().rposition(|word| word.is_mark("(")) else { return false };
    let inside = &line.words[open + 1..];
    let credit = inside.last().is_some_and(|word| word.is_mark(")"))
        && inside.iter().any(|word| word.is_mark("/"))
        && inside.len() <= 6;
    let ended = open > 0 && line.words[open - 1].is_mark(".");
    let letters = inside.iter().all(|word| word.kind != TokenKind::Number);
    credit && letters && (ended || line.word_count() >= 8)
}
