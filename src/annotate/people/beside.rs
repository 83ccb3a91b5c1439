//! The name beside a title: past parties, honorifics and small words.

use crate::annotate::marks::Marks;
use crate::annotate::names::{Name, NameReader};
use crate::lexicon::Lexicon;
use crate::lexicon::files::{NamePlace, VerbPlace};
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::Rule;
use crate::model::annotated::Annotated;
use crate::model::person::Role;
use crate::text::token::TokenKind;

/// How many words of no weight may stand between a title and its name.
const SKIPPED_WORDS: usize = 4;

/// Roles that many hold: what stands beside such a title may be anything, so a single word must look like a name.
fn is_common(role: Role) -> bool {
    matches!(role, Role::Doctor | Role::Business | Role::Other | Role::Official)
}

/// The name beside a title: on the side that the rule tells, past parties, honorifics and small words.
pub fn named_beside(
    reader: &NameReader<'_>,
    annotated: &Annotated,
    title: &Match,
    role: Role,
    place: NamePlace,
    sentence: (usize, usize),
) -> Option<Name> {
    let may_be = |name: &Name| !is_common(role) || !reader.lexicon.capitals || is_name_by_itself(reader, name);
    let after = || after_title(reader, annotated, title.last, sentence.1).filter(may_be);
    let before = || before_title(reader, annotated, title.first, sentence.0);
    match place {
        NamePlace::After => after(),
        NamePlace::Before => before(),
        NamePlace::Either => match (after(), before()) {
            (Some(after), Some(before)) if title.first - before.last < after.first - title.last => Some(before),
            (after, before) => after.or(before),
        },
    }
}

fn after_title(reader: &NameReader<'_>, annotated: &Annotated, from: usize, end: usize) -> Option<Name> {
    let mut at = from;
    let mut skipped = 0;
    let mut passed_party = false;
    let mut after_anchor = from;
    while at < end && skipped <= SKIPPED_WORDS {
        if let Some(name) = reader.after(at, end)
            && is_plausible(reader, &name, at == from || passed_party)
        {
            return Some(name);
        }
        let token = &reader.marks.tokens[at];
        if let Some(party) = annotated.parties.iter().find(|party| party.tokens.0 == at) {
            at = party.tokens.1;
            after_anchor = at;
            passed_party = true;
        } else if let Some(past) = past_quoted(reader.marks, at, end) {
            at = past;
        } else if is_honorific(reader.marks, at)
            || is_opening(&token.folded)
            || reader.taken[at] && token.kind == TokenKind::Word && is_title(reader.marks, at)
        {
            at += 1;
        } else if is_small(reader.lexicon, &token.folded)
            || is_passing_mark(reader.marks, at)
            || at == after_anchor && is_comma(&token.folded)
        {
            at += 1;
            skipped += 1;
        } else {
            return past_complement(reader, at, end);
        }
    }
    None
}

/// The words of a title's complement that may stand before its name: "deputy head *of the regional department of* …".
const COMPLEMENT_WORDS: usize = 7;

/// A whole name past the complement of a title, where the language writes names with capitals: nothing but words may stand between, none of
/// them a verb of speaking or another title.
fn past_complement(reader: &NameReader<'_>, from: usize, end: usize) -> Option<Name> {
    if !reader.lexicon.capitals {
        return None;
    }
    let marks = reader.marks;
    let is_said = |at: usize| {
        marks.all().any(|(found, rule)| {
            matches!(rule.rule, Rule::Said | Rule::Title { .. } | Rule::Counterpart)
                && found.first <= at
                && at < found.last
        })
    };
    let mut at = from;
    while at < end && at - from <= COMPLEMENT_WORDS {
        let whole = reader.after(at, end).filter(|name| {
            let words: Vec<usize> =
                (name.first..name.last).filter(|&index| marks.tokens[index].kind == TokenKind::Word).collect();
            let last = words.last().map_or("", |&index| marks.tokens[index].folded.as_str());
            words.len() >= 2 && (reader.is_known(name.first) || reader.has_family_ending(last)) && !reader.taken[at]
        });
        if whole.is_some() {
            return whole;
        }
        let token = &marks.tokens[at];
        at = match past_quoted(marks, at, end) {
            Some(past) => past,
            None if token.kind == TokenKind::Word && !is_said(at) => at + 1,
            None if matches!(token.folded.as_str(), "-" | "'" | "’") && !token.spaced => at + 1,
            None => return None,
        };
    }
    None
}

/// The most tokens of a name in quotation marks.
const QUOTED_TOKENS: usize = 8;

/// One past the quotation that opens at `at`: the name of a company or clinic.
fn past_quoted(marks: &Marks<'_>, at: usize, end: usize) -> Option<usize> {
    let closing = match marks.tokens[at].folded.as_str() {
        "«" => "»",
        "“" => "”",
        "„" => "“",
        "\"" => "\"",
        _ => return None,
    };
    (at + 2..end.min(at + QUOTED_TOKENS)).find(|&index| marks.tokens[index].folded == closing).map(|index| index + 1)
}

fn before_title(reader: &NameReader<'_>, annotated: &Annotated, to: usize, start: usize) -> Option<Name> {
    if let Some(name) = opening_name(reader, to, start) {
        return Some(name);
    }
    let mut at = to;
    let mut skipped = 0;
    while at > start && skipped <= SKIPPED_WORDS {
        if let Some(name) = reader.before(at, start)
            && (is_plausible(reader, &name, false) || name.first > start && is_honorific(reader.marks, name.first - 1))
            && is_name_by_itself(reader, &name)
        {
            return Some(name);
        }
        let token = &reader.marks.tokens[at - 1];
        if let Some(party) = annotated.parties.iter().find(|party| party.tokens.1 == at) {
            at = party.tokens.0;
        } else if matches!(token.folded.as_str(), "," | "،" | "(" | "»" | "\"" | "—" | "–" | "-" | "'")
            || is_article(reader.lexicon, &token.folded)
        {
            at -= 1;
            skipped += 1;
        } else {
            return None;
        }
    }
    None
}

/// In scripts without capitals, the two or three words that open a sentence up to the comma before a title are its holder's name, whatever
/// else they mean.
fn opening_name(reader: &NameReader<'_>, title: usize, start: usize) -> Option<Name> {
    let tokens = &reader.marks.tokens;
    let comma = title.checked_sub(1).filter(|&at| at > start && is_comma(&tokens[at].folded))?;
    let is_word = |at: usize| tokens[at].kind == TokenKind::Word && !reader.taken[at];
    let is_name = !reader.lexicon.capitals && (2..=3).contains(&(comma - start)) && (start..comma).all(is_word);
    is_name.then_some(Name { first: start, last: comma })
}

/// In scripts without capitals a name must show itself: a known word in it, or its place right after the title.
fn is_plausible(reader: &NameReader<'_>, name: &Name, is_right_beside: bool) -> bool {
    if reader.lexicon.capitals {
        return true;
    }
    let known = (name.first..name.last).filter(|&at| reader.is_known(at)).count();
    reader.is_known(name.first) || known > 0 && is_right_beside || is_right_beside && name.last - name.first >= 2
}

/// One capitalised word before a title is a name only where it looks like one: "Furthermore, the Minister" names nobody.
fn is_name_by_itself(reader: &NameReader<'_>, name: &Name) -> bool {
    let word = &reader.marks.tokens[name.first].folded;
    name.last - name.first > 1 || reader.is_known(name.first) || reader.has_family_ending(word)
}

fn is_honorific(marks: &Marks<'_>, at: usize) -> bool {
    marks.all().any(|(found, rule)| matches!(rule.rule, Rule::Honorific) && found.first <= at && at < found.last)
}

fn is_title(marks: &Marks<'_>, at: usize) -> bool {
    marks.all().any(|(found, rule)| matches!(rule.rule, Rule::Title { .. }) && found.first <= at && at < found.last)
}

fn is_opening(mark: &str) -> bool {
    matches!(mark, "«" | "\"" | "“" | "(" | "'" | "‘")
}

fn is_comma(mark: &str) -> bool {
    matches!(mark, "," | "،")
}

/// A hyphen, an apostrophe, or the full stop of an abbreviation.
fn is_passing_mark(marks: &Marks<'_>, at: usize) -> bool {
    let token = &marks.tokens[at];
    match token.folded.as_str() {
        "-" => !token.spaced,
        "'" => true,
        "." => at > 0 && marks.tokens[at - 1].folded.chars().count() <= 4,
        _ => false,
    }
}

/// An article between a name and the title after it: "Asilbek Khudayarov, the Minister of Health".
fn is_article(lexicon: &Lexicon, word: &str) -> bool {
    lexicon.capitals && lexicon.verb == VerbPlace::Early && word.is_ascii() && is_small(lexicon, word)
}

/// Articles and prepositions that stand between a title, its state and the name.
fn is_small(lexicon: &Lexicon, word: &str) -> bool {
    lexicon.capitals
        && !word.is_empty()
        && word.chars().all(char::is_alphabetic)
        && word.chars().count() <= 3
        && !lexicon.names.given.contains(word)
}
