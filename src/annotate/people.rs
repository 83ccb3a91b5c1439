//! People: titles with their names, names beside verbs of speaking, names that the article has introduced.

use super::marks::Marks;
use super::names::{Name, NameReader};
use crate::lexicon::Lexicon;
use crate::lexicon::files::NamePlace;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::Rule;
use crate::model::annotated::{Annotated, PartyMention, PersonMention};
use crate::model::party::{Naming, Party};
use crate::model::person::Role;
use crate::text::token::TokenKind;

/// How many words of no weight may stand between a title and its name.
const SKIPPED_WORDS: usize = 4;

/// Marks people.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    let titles = marks.longest(|rule| matches!(rule, Rule::Title { .. }));
    let taken = taken_tokens(annotated, marks, &titles);
    let mut towns = vec![false; marks.tokens.len()];
    for mention in annotated.parties.iter().filter(|mention| mention.naming == Naming::Place) {
        towns[mention.tokens.0..mention.tokens.1].fill(true);
    }
    let reader = NameReader { marks, lexicon, taken: &taken, towns: &towns };
    let mut found: Vec<(Name, Option<Role>, Option<Party>, String)> = Vec::new();
    for (title, rule) in &titles {
        let Rule::Title { role, name } = rule.rule else { continue };
        let role = bare_minister(role, title);
        let Some(sentence) = sentence_of(marks, title.first) else { continue };
        if let Some(person) = named_beside(&reader, annotated, title, name, marks.sentences[sentence].tokens) {
            let side = side_of(annotated, title, &person, role, marks.sentences[sentence].tokens);
            found.push((person, Some(role), side, rule.id.clone()));
        }
    }
    untitled(&reader, &mut found);
    let waiting = waiting_titles(annotated, marks, &titles, &found);
    found.sort_by_key(|(name, role, ..)| (name.first, std::cmp::Reverse(name.last), role.is_none()));
    found.dedup_by(|later, kept| later.0.first < kept.0.last);
    claim_titles(marks, waiting, &mut found);
    let text = &annotated.article.document.text;
    let others: Vec<String> = marks.tokens.iter().filter(|token| token.capital && token.kind == TokenKind::Word).map(|token| token.folded.clone()).collect();
    for (name, role, side, rule) in found {
        let span = marks.span_of(name.first, name.last);
        let name = reader.romanized(&name, text, &others);
        annotated.people.push(PersonMention { span, name, role, side, rule });
    }
    // A town inside a person's name ("Ali Hacı Aden") is no town.
    let people = &annotated.people;
    annotated.parties.retain(|mention| mention.naming != Naming::Place || !people.iter().any(|person| person.span.contains(mention.span)));
}

/// A name found: where, role, side, rule.
type Found = (Name, Option<Role>, Option<Party>, String);

/// Offices that are held by one person, so that a title without a name waits for its holder to be named.
fn is_office(role: Role) -> bool {
    !matches!(role, Role::Doctor | Role::Business | Role::Other)
}

/// How many sentences on a title may find its name.
const WAITING_SENTENCES: usize = 3;

/// Titles without a name: sentence, token, role, side, rule.
fn waiting_titles(annotated: &Annotated, marks: &Marks<'_>, titles: &[(Match, &crate::lexicon::rule::NamedRule)], found: &[Found]) -> Vec<(usize, usize, Role, Option<Party>, String)> {
    let mut waiting = Vec::new();
    for (title, rule) in titles {
        let Rule::Title { role, .. } = rule.rule else { continue };
        let role = bare_minister(role, title);
        let Some(sentence) = sentence_of(marks, title.first).filter(|_| is_office(role)) else { continue };
        let has_name = found.iter().any(|(name, told, ..)| told.is_some() && name.first.abs_diff(title.last).min(title.first.abs_diff(name.last)) <= 8);
        if !has_name {
            let nobody = Name { first: title.first, last: title.last };
            waiting.push((sentence, title.first, role, side_of(annotated, title, &nobody, role, marks.sentences[sentence].tokens), rule.id.clone()));
        }
    }
    waiting
}

/// A person without a title takes the last title before that has no name yet: "The minister arrived. Einollahi said …".
fn claim_titles(marks: &Marks<'_>, mut waiting: Vec<(usize, usize, Role, Option<Party>, String)>, found: &mut [Found]) {
    let titled: Vec<usize> = found.iter().filter(|(_, role, ..)| role.is_some()).map(|(name, ..)| name.last - 1).collect();
    let last_word = |at: usize| marks.tokens[at].folded.as_str();
    for at in 0..found.len() {
        let (name, role, ..) = &found[at];
        let is_introduced = titled.iter().any(|&other| last_word(other) == last_word(name.last - 1));
        if role.is_some() || is_introduced {
            continue;
        }
        let Some(sentence) = sentence_of(marks, name.first) else { continue };
        let fits = |(from, token, ..): &(usize, usize, Role, Option<Party>, String)| *token < name.first && sentence - from <= WAITING_SENTENCES;
        if let Some(taken) = waiting.iter().rposition(fits) {
            let (_, _, role, side, rule) = waiting.remove(taken);
            found[at].1 = Some(role);
            found[at].2 = side;
            found[at].3 = rule;
        }
    }
}

/// "The minister" alone is, in an article about health, the minister of health.
fn bare_minister(role: Role, title: &Match) -> Role {
    if role == Role::Minister && title.last - title.first == 1 { Role::HealthMinister } else { role }
}

fn sentence_of(marks: &Marks<'_>, token: usize) -> Option<usize> {
    let at = marks.sentences.partition_point(|sentence| sentence.tokens.1 <= token);
    (at < marks.sentences.len()).then_some(at)
}

/// Tokens that belong to a party, a title or an honorific, and so to no name. Cities and adjectives claim no token that a given name could be.
fn taken_tokens(annotated: &Annotated, marks: &Marks<'_>, titles: &[(Match, &crate::lexicon::rule::NamedRule)]) -> Vec<bool> {
    let mut taken = vec![false; marks.tokens.len()];
    for mention in annotated.parties.iter().filter(|mention| mention.naming != Naming::Place || mention.is_place) {
        taken[mention.tokens.0..mention.tokens.1].fill(true);
    }
    for (title, _) in titles {
        taken[title.first..title.last].fill(true);
    }
    for (found, rule) in marks.all() {
        let is_claim = matches!(rule.rule, Rule::Honorific | Rule::Month(..) | Rule::Weekday(_) | Rule::Said | Rule::SelfParty)
            || matches!(rule.rule, Rule::Act(_) | Rule::Cue(_) | Rule::Topic(_) | Rule::PlaceBefore | Rule::ActWith(_)) && found.last - found.first <= 2;
        if is_claim {
            let is_short = found.last - found.first == 1;
            if is_short || matches!(rule.rule, Rule::Honorific | Rule::Topic(_)) {
                taken[found.first..found.last].fill(true);
            }
        }
    }
    taken
}

/// The name beside a title: on the side that the rule tells, past parties, honorifics and small words.
fn named_beside(reader: &NameReader<'_>, annotated: &Annotated, title: &Match, place: NamePlace, sentence: (usize, usize)) -> Option<Name> {
    let after = || after_title(reader, annotated, title.last, sentence.1);
    let before = || before_title(reader, annotated, title.first, sentence.0);
    match place {
        NamePlace::After => after(),
        NamePlace::Before => before(),
        NamePlace::Either => after().or_else(before),
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
        } else if is_honorific(reader.marks, at) || is_opening(&token.folded) || reader.taken[at] && token.kind == TokenKind::Word && is_title(reader.marks, at) {
            at += 1;
        } else if is_small(reader.lexicon, &token.folded) || token.folded == "-" && !token.spaced || token.folded == "'" || token.folded == "." && reader.marks.tokens[at - 1].folded.chars().count() <= 4 {
            at += 1;
            skipped += 1;
        } else if matches!(token.folded.as_str(), "," | "،") && at == after_anchor {
            at += 1;
            skipped += 1;
        } else {
            return None;
        }
    }
    None
}

fn before_title(reader: &NameReader<'_>, annotated: &Annotated, to: usize, start: usize) -> Option<Name> {
    let mut at = to;
    let mut skipped = 0;
    while at > start && skipped <= SKIPPED_WORDS {
        if let Some(name) = reader.before(at, start)
            && is_plausible(reader, &name, false)
        {
            return Some(name);
        }
        let token = &reader.marks.tokens[at - 1];
        if let Some(party) = annotated.parties.iter().find(|party| party.tokens.1 == at) {
            at = party.tokens.0;
        } else if matches!(token.folded.as_str(), "," | "،" | "(" | "»" | "\"" | "—" | "–" | "-" | "'") || is_article(reader.lexicon, &token.folded) {
            at -= 1;
            skipped += 1;
        } else {
            return None;
        }
    }
    None
}

/// In scripts without capitals a name must show itself: a known word in it, or its place right after the title.
fn is_plausible(reader: &NameReader<'_>, name: &Name, is_right_beside: bool) -> bool {
    if reader.lexicon.capitals {
        return true;
    }
    let known = (name.first..name.last).filter(|&at| reader.is_known(at)).count();
    reader.is_known(name.first) || known > 0 && is_right_beside || is_right_beside && name.last - name.first >= 2
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

/// An article between a name and the title after it: "Asilbek Khudayarov, the Minister of Health".
fn is_article(lexicon: &Lexicon, word: &str) -> bool {
    lexicon.capitals && lexicon.verb == crate::lexicon::files::VerbPlace::Early && word.is_ascii() && is_small(lexicon, word)
}

/// Articles and prepositions that stand between a title, its state and the name.
fn is_small(lexicon: &Lexicon, word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_alphabetic) && word.chars().count() <= 3 && !lexicon.names.given.contains(word)
}

/// The party for whom a title speaks: named in or right before the title, or between title and name; never the place of a posting.
fn side_of(annotated: &Annotated, title: &Match, name: &Name, role: Role, sentence: (usize, usize)) -> Option<Party> {
    let from = title.first.min(name.first).saturating_sub(4).max(sentence.0);
    let to = (title.last.max(name.last) + 5).min(sentence.1);
    let distance = |mention: &PartyMention| {
        if mention.tokens.1 <= title.first {
            title.first - mention.tokens.1
        } else {
            mention.tokens.0.saturating_sub(title.last)
        }
    };
    let is_beyond_name = |mention: &PartyMention| name.first >= title.last && mention.tokens.0 >= name.last;
    let mut near: Vec<&PartyMention> = annotated
        .parties
        .iter()
        .filter(|mention| mention.tokens.0 >= from && mention.tokens.1 <= to && distance(mention) <= 4 && !is_beyond_name(mention))
        .filter(|mention| !(mention.is_place && matches!(mention.naming, Naming::Capital | Naming::Place)))
        .filter(|mention| role != Role::Who || !mention.party.is_state())
        .filter(|mention| role == Role::Who || mention.party.is_state())
        .collect();
    near.sort_by_key(|mention| {
        let is_posting = mention.is_place || role == Role::Ambassador && matches!(mention.naming, Naming::Capital | Naming::Place);
        (is_posting, distance(mention), mention.tokens.0)
    });
    let first = near.first()?;
    if first.is_place && role == Role::Ambassador && annotated.home.is_some() {
        return annotated.home.clone();
    }
    Some(first.party.clone())
}

/// Names without a title: a given name with a family name, or a name beside a verb of speaking.
fn untitled(reader: &NameReader<'_>, found: &mut Vec<(Name, Option<Role>, Option<Party>, String)>) {
    let marks = reader.marks;
    let speaks: Vec<(usize, usize)> =
        marks.all().filter(|(_, rule)| matches!(rule.rule, Rule::Said | Rule::NameBefore)).map(|(found, _)| (found.first, found.last)).collect();
    for sentence in &marks.sentences {
        let mut at = sentence.tokens.0;
        while at < sentence.tokens.1 {
            let Some(name) = reader.after(at, sentence.tokens.1).filter(|_| !reader.taken[at]) else {
                at += 1;
                continue;
            };
            let words: Vec<usize> = (name.first..name.last).filter(|&index| marks.tokens[index].kind == TokenKind::Word).collect();
            let last_word = words.last().map_or("", |&index| marks.tokens[index].folded.as_str());
            let is_beside_speech = speaks.iter().any(|&(first, last)| last == name.first || first == name.last || first == name.last + 1 && marks.tokens[name.last].kind == TokenKind::Mark);
            let is_full = words.len() >= 2;
            let looks_like_name = if reader.lexicon.capitals {
                is_full && (reader.is_known(name.first) || reader.has_family_ending(last_word)) || is_beside_speech && reader.has_family_ending(last_word)
                    || is_full && is_beside_speech
            } else {
                is_full && reader.is_known(name.first) && words.iter().skip(1).any(|&index| reader.is_known(index))
            };
            at = name.last.max(at + 1);
            if looks_like_name {
                found.push((name, None, None, "people/name".to_owned()));
            }
        }
    }
}
