//! For whom people speak: parties in or beside their titles, and what the text before tells.

use super::beside::named_beside;
use super::{Found, sentence_of};
use crate::annotate::marks::Marks;
use crate::annotate::names::{Name, NameReader};
use crate::lexicon::files::NamePlace;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::{NamedRule, Rule};
use crate::model::annotated::{Annotated, PartyMention};
use crate::model::party::{Naming, Party};
use crate::model::person::Role;

/// The party for whom a title speaks: named in or right before the title, or between title and name; never the place of a posting.
pub fn side_of(
    annotated: &Annotated,
    title: &Match,
    name: &Name,
    role: Role,
    sentence: (usize, usize),
) -> Option<Party> {
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
        .filter(|mention| {
            mention.tokens.0 >= from && mention.tokens.1 <= to && distance(mention) <= 4 && !is_beyond_name(mention)
        })
        .filter(|mention| !(mention.is_place && matches!(mention.naming, Naming::Capital | Naming::Place)))
        .filter(|mention| role != Role::Who || !mention.party.is_state())
        .filter(|mention| role == Role::Who || mention.party.is_state())
        .collect();
    near.sort_by_key(|mention| {
        let is_posting =
            mention.is_place || role == Role::Ambassador && matches!(mention.naming, Naming::Capital | Naming::Place);
        // "Iran's ambassador to Uzbekistan": whom an ambassador speaks for stands right before the title, or nearest after it.
        let is_after = role == Role::Ambassador && !(mention.tokens.1 <= title.first && distance(mention) <= 2);
        (is_posting, is_after, distance(mention), mention.tokens.0)
    });
    let first = near.first()?;
    if first.is_place && role == Role::Ambassador && annotated.home.is_some() {
        return annotated.home.clone();
    }
    Some(first.party.clone())
}

/// "… and his Uzbek counterpart X": X has the role of the person named last before, of a minister of health where there is none.
pub fn counterparts(reader: &NameReader<'_>, annotated: &Annotated, found: &mut Vec<Found>) {
    let marks = reader.marks;
    for (word, rule) in marks.longest(|rule| *rule == Rule::Counterpart) {
        let Some(sentence) = sentence_of(marks, word.first) else { continue };
        let tokens = marks.sentences[sentence].tokens;
        let role = found
            .iter()
            .filter(|(name, role, ..)| role.is_some() && name.first < word.first)
            .max_by_key(|(name, ..)| name.first)
            .and_then(|(_, role, ..)| *role)
            .unwrap_or(Role::HealthMinister);
        if let Some(name) = named_beside(reader, annotated, &word, role, NamePlace::After, tokens) {
            let side = side_of(annotated, &word, &name, role, tokens);
            found.push((name, Some(role), side, rule.id.clone()));
        }
    }
}

/// How near a word for visitors must stand to a person or their title, in tokens.
const VISITORS_TOKENS: usize = 4;

/// Gives sides to people whose titles name no state: the professor who leads "the team" or "the guests" is of the foreign state last named.
pub fn settle(annotated: &Annotated, marks: &Marks<'_>, titles: &[(Match, &NamedRule)], found: &mut [Found]) {
    let visitors: Vec<Match> =
        marks.all().filter(|(_, rule)| rule.rule == Rule::Visitors).map(|(found, _)| *found).collect();
    let is_open =
        |role: &Option<Role>, side: &Option<Party>| matches!(role, Some(Role::Doctor | Role::Other)) && side.is_none();
    for (name, _, side, _) in found.iter_mut().filter(|(_, role, side, _)| is_open(role, side)) {
        let sentence = sentence_of(marks, name.first);
        let is_beside = |word: &Match| {
            let gap =
                if word.last <= name.first { name.first - word.last } else { word.first.saturating_sub(name.last) };
            gap <= VISITORS_TOKENS && sentence_of(marks, word.first) == sentence
        };
        let title = titles.iter().map(|(title, _)| title).find(|title| {
            title.last <= name.first && name.first - title.last <= 2
                || title.first >= name.last && title.first - name.last <= 2
        });
        let is_visitor = visitors.iter().any(|word| {
            is_beside(word) || title.is_some_and(|title| title.first <= word.first && word.last <= title.last)
        });
        if is_visitor {
            *side = last_foreign(annotated, name.first);
        }
    }
}

/// The foreign state named last before a token.
fn last_foreign(annotated: &Annotated, token: usize) -> Option<Party> {
    let before = annotated.parties.iter().rev().filter(|mention| mention.tokens.0 < token);
    let mut states = before.map(|mention| &mention.party).filter(|party| party.is_state());
    states.find(|party| Some(*party) != annotated.home.as_ref()).cloned()
}
