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
    marks: &Marks<'_>,
    title: &Match,
    name: &Name,
    role: Role,
    sentence: (usize, usize),
) -> Option<Party> {
    let near = title.first.min(name.first).saturating_sub(4);
    let is_near = |mention: &PartyMention| {
        let quoted = quoted_between(marks, mention.tokens.1, title.first);
        let slack = usize::from(!matches!(mention.naming, Naming::Capital | Naming::Place));
        mention.tokens.0 >= sentence.0 && mention.tokens.0 + quoted + slack >= near
    };
    let to = (title.last.max(name.last) + 5).min(sentence.1);
    let distance = |mention: &PartyMention| {
        if mention.tokens.1 <= title.first {
            title.first - mention.tokens.1 - quoted_between(marks, mention.tokens.1, title.first)
        } else {
            mention.tokens.0.saturating_sub(title.last)
        }
    };
    let is_beyond_name = |mention: &PartyMention| name.first >= title.last && mention.tokens.0 >= name.last;
    let mut near: Vec<&PartyMention> = annotated
        .parties
        .iter()
        .filter(|mention| {
            is_near(mention) && mention.tokens.1 <= to && distance(mention) <= 4 && !is_beyond_name(mention)
        })
        .filter(|mention| !(mention.is_place && matches!(mention.naming, Naming::Capital | Naming::Place)))
        .filter(|mention| role != Role::Who || !mention.party.is_state())
        .filter(|mention| role == Role::Who || mention.party.is_state())
        .collect();
    // "TİKA's coordinator in Bishkek": a town beside a state or its body is where the office is.
    let is_town = |mention: &PartyMention| matches!(mention.naming, Naming::Capital | Naming::Place);
    let has_name = near.iter().any(|mention| !is_town(mention) && !mention.is_place);
    near.sort_by_key(|mention| {
        let is_posting = mention.is_place || is_town(mention) && (has_name || role == Role::Ambassador);
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

/// The most tokens of a name in quotation marks, marks included, between a state and a title.
const QUOTED_TOKENS: usize = 8;

/// Tokens in quotation marks between two tokens: the name of an institution, which parts no title from its state.
fn quoted_between(marks: &Marks<'_>, from: usize, to: usize) -> usize {
    let at = |wanted: &[&str]| (from..to).find(|&at| wanted.contains(&marks.tokens[at].folded.as_str()));
    let (Some(open), Some(close)) = (at(&["«", "“", "„"]), at(&["»", "”"])) else { return 0 };
    let length = (close + 1).saturating_sub(open);
    if open - from <= 2 && length <= QUOTED_TOKENS { length } else { 0 }
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
        if let Some(name) = named_beside(reader, annotated, &word, role, NamePlace::Either, tokens) {
            let side = side_of(annotated, marks, &word, &name, role, tokens).or_else(|| {
                let before = found.iter().filter(|(other, role, ..)| role.is_some() && other.first < word.first);
                let other = before.max_by_key(|(other, ..)| other.first).and_then(|(_, _, side, _)| side.clone());
                last_but(annotated, word.first, &other.or(annotated.home.clone())?)
            });
            found.push((name, Some(role), side, rule.id.clone()));
        }
    }
}

/// "X and his Uzbek colleague Y", "X met Y, his Armenian counterpart": X, of whom nothing else is told, has the office of Y, for the other state.
pub fn first_of_pair(marks: &Marks<'_>, annotated: &Annotated, found: &mut [Found]) {
    let seconds: Vec<Found> = found.iter().filter(|(.., rule)| rule == COUNTERPART).cloned().collect();
    for (second, role, party, rule) in seconds {
        let (sentence, Some(party)) = (sentence_of(marks, second.first), party) else { continue };
        let before = found
            .iter_mut()
            .filter(|(name, ..)| name.last <= second.first && sentence_of(marks, name.first) == sentence);
        if let Some((name, told @ None, side, from)) = before.max_by_key(|(name, ..)| name.first) {
            *told = role;
            *side = annotated
                .home
                .clone()
                .filter(|home| *home != party)
                .or_else(|| last_but(annotated, name.first, &party));
            *from = rule;
        }
    }
}

/// The id of the rule that names a counterpart.
const COUNTERPART: &str = "roles/counterpart";

/// "The Kyrgyz and Kazakh ministers X and Y": each state's minister in turn.
pub fn in_turn(reader: &NameReader<'_>, annotated: &Annotated, title: &Match, found: &Found) -> Option<[Found; 2]> {
    let (name, role, _, rule) = found;
    let (from, to) = (title.first.saturating_sub(TURN_TOKENS), name.first.min(title.last + TURN_TOKENS));
    let mut parties: Vec<&PartyMention> = annotated
        .parties
        .iter()
        .filter(|mention| {
            mention.party.is_state() && !mention.is_place && mention.tokens.0 >= from && mention.tokens.1 <= to
        })
        .collect();
    parties.dedup_by(|later, kept| later.party == kept.party);
    let [.., first, second] = parties.as_slice() else { return None };
    let sentence = reader.marks.sentences[sentence_of(reader.marks, title.first)?].tokens;
    let are_joined = second.tokens.0 - first.tokens.1 <= 2
        && first.tokens.0 >= sentence.0
        && (title.first.saturating_sub(second.tokens.1) <= 2 && second.tokens.1 <= title.first
            || first.tokens.0 >= title.last);
    if !are_joined || name.first < title.last || name.first - title.last.max(second.tokens.1) > 1 {
        return None;
    }
    let next = (name.last + 1..(name.last + 3).min(sentence.1)).find_map(|at| reader.after(at, sentence.1))?;
    let other = (next, *role, Some(second.party.clone()), rule.clone());
    Some([(name.clone(), *role, Some(first.party.clone()), rule.clone()), other])
}

/// How far from a title in the plural its states may stand, in tokens.
const TURN_TOKENS: usize = 5;

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
            *side = annotated.home.as_ref().and_then(|home| last_but(annotated, name.first, home));
        }
    }
}

/// The state named last before a token that is not this one.
fn last_but(annotated: &Annotated, token: usize, but: &Party) -> Option<Party> {
    let before = annotated.parties.iter().rev().filter(|mention| mention.tokens.0 < token);
    before.map(|mention| &mention.party).find(|party| party.is_state() && *party != but).cloned()
}
