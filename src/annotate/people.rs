//! People: titles with their names, names beside verbs of speaking, names that the article has introduced.

mod beside;
mod sides;
mod waiting;

use super::marks::Marks;
use super::names::{Name, NameReader};
use crate::lexicon::Lexicon;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::Rule;
use crate::model::annotated::{Annotated, PartyMention, PersonMention};
use crate::model::party::{Naming, Party};
use crate::model::person::Role;
use crate::text::token::TokenKind;
use beside::named_beside;
use sides::{counterparts, first_of_pair, in_turn, settle, side_of};
use waiting::{claim_titles, waiting_titles};

/// Marks people.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    let titles = marks.longest(|rule| matches!(rule, Rule::Title { .. }));
    let taken = taken_tokens(annotated, marks, &titles);
    let mut towns = vec![false; marks.tokens.len()];
    for mention in annotated.parties.iter().filter(|mention| is_town(mention)) {
        towns[mention.tokens.0..mention.tokens.1].fill(true);
    }
    let reader = NameReader { marks, lexicon, taken: &taken, towns: &towns };
    let mut titled: Vec<(usize, Found)> = Vec::new();
    for (title, rule) in &titles {
        let Rule::Title { role, name } = rule.rule else { continue };
        let role = bare_minister(role, title);
        let Some(sentence) = sentence_of(marks, title.first) else { continue };
        if let Some(person) = named_beside(&reader, annotated, title, role, name, marks.sentences[sentence].tokens) {
            let side = side_of(annotated, marks, title, &person, role, marks.sentences[sentence].tokens);
            let away = person.first.abs_diff(title.last).min(title.first.abs_diff(person.last));
            // "The minister, Professor X": an office goes before a degree.
            let away = away + if role == Role::Doctor { ACADEMIC_TOKENS } else { 0 };
            let one = (person, Some(role), side, rule.id.clone());
            match in_turn(&reader, annotated, title, &one) {
                Some(both) => titled.extend(both.map(|each| (away, each))),
                None => titled.push((away, one)),
            }
        }
    }
    // Of two titles before one name the nearer is its holder's: "the minister received the director X".
    titled.sort_by_key(|(away, (name, ..))| (name.first, name.last, *away));
    titled.dedup_by(|later, kept| (later.1.0.first, later.1.0.last) == (kept.1.0.first, kept.1.0.last));
    let mut found: Vec<Found> = titled.into_iter().map(|(_, found)| found).collect();
    counterparts(&reader, annotated, &mut found);
    untitled(&reader, &mut found);
    first_of_pair(marks, annotated, &mut found);
    let waiting = waiting_titles(annotated, marks, &titles, &found);
    found.sort_by_key(|(name, role, ..)| (name.first, std::cmp::Reverse(name.last), role.is_none()));
    found.dedup_by(|later, kept| later.0.first < kept.0.last);
    claim_titles(marks, waiting, &mut found);
    for (name, role, side, rule) in &mut found {
        let Some(party) = in_brackets(annotated, marks, name) else { continue };
        *side = Some(party);
        if role.is_none() {
            let before = titles.iter().rev().find(|(title, _)| {
                title.last <= name.first && sentence_of(marks, title.first) == sentence_of(marks, name.first)
            });
            if let Some((title, Rule::Title { role: told, .. })) = before.map(|(title, rule)| (title, &rule.rule)) {
                *role = Some(bare_minister(*told, title));
                *rule = "roles/listed".to_owned();
            }
        }
    }
    for (name, role, side, _) in &mut found {
        if *role == Some(Role::Who) && side.is_none() {
            *side = last_body(annotated, name.first);
        }
    }
    settle(annotated, marks, &titles, &mut found);
    let text = &annotated.article.document.text;
    let others: Vec<String> = marks
        .tokens
        .iter()
        .filter(|token| token.capital && token.kind == TokenKind::Word)
        .map(|token| token.folded.clone())
        .collect();
    for (name, role, side, rule) in found {
        let span = marks.span_of(name.first, name.last);
        let name = reader.romanized(&name, text, &others);
        annotated.people.push(PersonMention { span, name, role, side, rule });
    }
    // A town inside a person's name ("Ali Hacı Aden") is no town.
    let people = &annotated.people;
    annotated
        .parties
        .retain(|mention| !is_town(mention) || !people.iter().any(|person| person.span.contains(mention.span)));
}

/// The body named last before token `at`: "the agency's representative".
fn last_body(annotated: &Annotated, at: usize) -> Option<Party> {
    let before = annotated.parties.iter().rev().filter(|mention| mention.tokens.0 < at);
    before.map(|mention| &mention.party).find(|party| !party.is_state()).cloned()
}

/// The party in brackets right after a name: "Azhar Giniyat (Kazakhstan)".
fn in_brackets(annotated: &Annotated, marks: &Marks<'_>, name: &Name) -> Option<Party> {
    marks.tokens.get(name.last).filter(|token| token.folded == "(")?;
    annotated.parties.iter().find(|mention| mention.tokens.0 == name.last + 1).map(|mention| mention.party.clone())
}

/// How much farther an office may stand from the name than "professor" or "doctor" and still be the holder's title, in tokens.
const ACADEMIC_TOKENS: usize = 6;

/// A name found: where, role, side, rule.
type Found = (Name, Option<Role>, Option<Party>, String);

/// "The minister" alone is, in an article about health, the minister of health.
fn bare_minister(role: Role, title: &Match) -> Role {
    if role == Role::Minister && title.last - title.first == 1 { Role::HealthMinister } else { role }
}

fn is_town(mention: &PartyMention) -> bool {
    matches!(mention.naming, Naming::Place | Naming::Capital)
}

fn sentence_of(marks: &Marks<'_>, token: usize) -> Option<usize> {
    let at = marks.sentences.partition_point(|sentence| sentence.tokens.1 <= token);
    (at < marks.sentences.len()).then_some(at)
}

/// Tokens that belong to a party, a title or an honorific, and so to no name. Cities and adjectives claim no token that a given name could be.
fn taken_tokens(
    annotated: &Annotated,
    marks: &Marks<'_>,
    titles: &[(Match, &crate::lexicon::rule::NamedRule)],
) -> Vec<bool> {
    let mut taken = vec![false; marks.tokens.len()];
    for mention in annotated.parties.iter().filter(|mention| !is_town(mention) || mention.is_place) {
        taken[mention.tokens.0..mention.tokens.1].fill(true);
    }
    for (title, _) in titles {
        taken[title.first..title.last].fill(true);
    }
    for (found, rule) in marks.all() {
        let is_claim = matches!(
            rule.rule,
            Rule::Honorific
                | Rule::Month(..)
                | Rule::Weekday(_)
                | Rule::Said
                | Rule::SelfParty
                | Rule::ThatParty
                | Rule::ThatBody
                | Rule::Counterpart
        ) || matches!(
            rule.rule,
            Rule::Act(_) | Rule::Cue(_) | Rule::Topic(_) | Rule::PlaceBefore | Rule::ActWith(_)
        ) && found.last - found.first <= 2;
        if is_claim {
            let is_short = found.last - found.first == 1;
            if is_short || matches!(rule.rule, Rule::Honorific | Rule::Topic(_)) {
                taken[found.first..found.last].fill(true);
            }
        }
    }
    taken
}

/// Names without a title: a given name with a family name, or a name beside a verb of speaking.
fn untitled(reader: &NameReader<'_>, found: &mut Vec<(Name, Option<Role>, Option<Party>, String)>) {
    let marks = reader.marks;
    let speaks: Vec<(usize, usize)> = marks
        .all()
        .filter(|(_, rule)| matches!(rule.rule, Rule::Said | Rule::NameBefore))
        .map(|(found, _)| (found.first, found.last))
        .collect();
    for sentence in &marks.sentences {
        let mut at = sentence.tokens.0;
        while at < sentence.tokens.1 {
            let Some(name) = reader.after(at, sentence.tokens.1).filter(|_| !reader.taken[at]) else {
                at += 1;
                continue;
            };
            let words: Vec<usize> =
                (name.first..name.last).filter(|&index| marks.tokens[index].kind == TokenKind::Word).collect();
            let last_word = words.last().map_or("", |&index| marks.tokens[index].folded.as_str());
            let is_beside_speech = speaks.iter().any(|&(first, last)| {
                last == name.first
                    || first == name.last
                    || first == name.last + 1 && marks.tokens[name.last].kind == TokenKind::Mark
            });
            let is_full = words.len() >= 2;
            let looks_like_name = if reader.lexicon.capitals {
                is_full && (reader.is_known(name.first) || reader.has_family_ending(last_word))
                    || is_beside_speech && reader.has_family_ending(last_word)
                    || is_full && is_beside_speech
            } else {
                let is_honoured =
                    marks.all().any(|(found, rule)| rule.rule == Rule::Honorific && found.last == name.first);
                is_full
                    && (is_honoured
                        || reader.is_known(name.first) && words.iter().skip(1).any(|&index| reader.is_known(index)))
            };
            at = name.last.max(at + 1);
            // "Refik Hariri Airport" is no Refik Hariri.
            let names_institution = marks
                .tokens
                .get(name.last)
                .is_some_and(|next| next.capital && next.kind == TokenKind::Word && name.last < sentence.tokens.1);
            if looks_like_name && !names_institution {
                found.push((name, None, None, "people/name".to_owned()));
            }
        }
    }
}
