//! Parties named in the text.

use super::marks::Marks;
use crate::lexicon::Lexicon;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::{NamedRule, Rule};
use crate::model::annotated::{Annotated, PartyMention, Reference};
use crate::model::party::{Naming, Party};
use std::collections::BTreeMap;

/// Marks parties; a phrase that names several (РК: Kazakhstan or Korea) is the one that the rest of the article names most.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    let spans = longest_spans(marks, lexicon.capitals);
    let mut votes: BTreeMap<&Party, usize> = BTreeMap::new();
    for readings in &spans {
        if let [(_, rule)] = readings.as_slice()
            && let Rule::Party { party, .. } = &rule.rule
        {
            *votes.entry(party).or_default() += 1;
        }
    }
    let weekdays = weekday_tokens(marks, annotated);
    let edges = place_edges(marks);
    for readings in &spans {
        let Some((found, rule)) = pick(readings, &votes, lexicon) else { continue };
        let span = marks.span_of(found.first, found.last);
        let Rule::Party { party, naming, town } = &rule.rule else {
            let reference = match rule.rule {
                Rule::SelfParty => Reference::Home,
                Rule::ThatBody => Reference::LastBody,
                _ => Reference::Last,
            };
            annotated.parties.push(unnamed_mention(found, marks, reference, &rule.id));
            continue;
        };
        if weekdays.contains(&found.first) && votes.get(party).copied().unwrap_or(0) == 0 {
            continue;
        }
        let is_marked =
            found.tag.is_place || edges.contains(&(found.first, true)) || edges.contains(&(found.last, false));
        annotated.parties.push(PartyMention {
            span,
            tokens: (found.first, found.last),
            party: party.clone(),
            naming: *naming,
            is_place: is_marked && *naming != Naming::Adjective,
            town: town.clone(),
            reference: Reference::Named,
            rule: rule.id.clone(),
        });
    }
    drop_dates_of_parties(annotated);
}

/// "Our country", "that country": which party it is, is settled once the home state is known.
fn unnamed_mention(found: &Match, marks: &Marks<'_>, reference: Reference, rule: &str) -> PartyMention {
    PartyMention {
        span: marks.span_of(found.first, found.last),
        tokens: (found.first, found.last),
        party: Party::new(""),
        naming: Naming::Name,
        is_place: found.tag.is_place,
        town: None,
        reference,
        rule: rule.to_owned(),
    }
}

/// The longest phrases that name a party (or must not), each with all its readings; none overlaps another.
fn longest_spans<'lexicon>(marks: &Marks<'lexicon>, has_capitals: bool) -> Vec<Vec<(Match, &'lexicon NamedRule)>> {
    let is_wanted = |found: &Match, rule: &Rule| match rule {
        // A state's or a town's name has a capital where the script has them: того and mali are words, Того and Mali states.
        Rule::Party { party, naming, .. } => {
            !has_capitals || *naming == Naming::Adjective || !party.is_state() || marks.tokens[found.first].capital
        }
        Rule::NotParty | Rule::SelfParty | Rule::ThatParty => true,
        // "The fund" is the body last named where a sentence begins with it; elsewhere it may be any.
        Rule::ThatBody => marks.sentences.iter().any(|sentence| sentence.tokens.0 == found.first),
        _ => false,
    };
    let mut all: Vec<(Match, &NamedRule)> =
        marks.all().filter(|(found, rule)| is_wanted(found, &rule.rule)).map(|(found, rule)| (*found, rule)).collect();
    all.sort_by_key(|(found, _)| (std::cmp::Reverse(found.last - found.first), found.first, found.last, found.rule));
    let mut used = vec![false; marks.tokens.len()];
    let mut spans: Vec<Vec<(Match, &NamedRule)>> = Vec::new();
    for (found, rule) in all {
        if let Some(same) =
            spans.last_mut().filter(|same| same[0].0.first == found.first && same[0].0.last == found.last)
        {
            same.push((found, rule));
        } else if !used[found.first..found.last].iter().any(|taken| *taken) {
            used[found.first..found.last].fill(true);
            spans.push(vec![(found, rule)]);
        }
    }
    spans.retain(|readings| !readings.iter().any(|(_, rule)| rule.rule == Rule::NotParty));
    spans.sort_by_key(|readings| readings[0].0.first);
    for readings in &mut spans {
        readings.sort_by_key(|(found, rule)| (naming_rank(&rule.rule), found.rule));
        let mut seen: Vec<Party> = Vec::new();
        readings.retain(|(_, rule)| match &rule.rule {
            Rule::Party { party, .. } => {
                !seen.contains(party) && {
                    seen.push(party.clone());
                    true
                }
            }
            _ => true,
        });
    }
    spans
}

fn naming_rank(rule: &Rule) -> u8 {
    match rule {
        Rule::Party { naming: Naming::Name, .. } => 0,
        Rule::Party { naming: Naming::Capital, .. } => 1,
        Rule::Party { naming: Naming::Adjective, .. } => 2,
        Rule::Party { naming: Naming::Place, .. } => 3,
        _ => 4,
    }
}

fn pick<'a, 'lexicon>(
    readings: &'a [(Match, &'lexicon NamedRule)],
    votes: &BTreeMap<&Party, usize>,
    lexicon: &Lexicon,
) -> Option<&'a (Match, &'lexicon NamedRule)> {
    readings
        .iter()
        .enumerate()
        .max_by_key(|(at, (found, rule))| {
            let is_exact = found.tag.is_exact;
            let Rule::Party { party, .. } = &rule.rule else { return (is_exact, 0, false, std::cmp::Reverse(*at)) };
            let is_home = lexicon.home.iter().any(|home| home == party.code());
            (is_exact, votes.get(party).copied().unwrap_or(0), is_home, std::cmp::Reverse(*at))
        })
        .map(|(_, reading)| reading)
}

/// Tokens that are a weekday: where a date takes more than that word, and where nothing else speaks for the town of that name.
fn weekday_tokens(marks: &Marks<'_>, annotated: &Annotated) -> Vec<usize> {
    let named = marks.all().filter(|(_, rule)| matches!(rule.rule, Rule::Weekday(_))).map(|(found, _)| found.first);
    let in_dates: Vec<usize> = named
        .filter(|&at| {
            let span = marks.tokens[at].span;
            annotated.dates.iter().any(|date| date.span.contains(span))
        })
        .collect();
    in_dates
}

/// A weekday that is read as a party after all is no date.
fn drop_dates_of_parties(annotated: &mut Annotated) {
    let parties: Vec<_> = annotated
        .parties
        .iter()
        .filter(|mention| mention.naming == Naming::Capital)
        .map(|mention| mention.span)
        .collect();
    annotated.dates.retain(|date| date.rule != "dates/weekday" || !parties.contains(&date.span));
}

/// Tokens right after a word that makes what follows a place (`true`), and right before one that makes what precedes a place (`false`).
fn place_edges(marks: &Marks<'_>) -> Vec<(usize, bool)> {
    marks
        .all()
        .filter_map(|(found, rule)| match rule.rule {
            Rule::PlaceBefore => Some((found.last, true)),
            Rule::PlaceAfter => Some((found.first, false)),
            _ => None,
        })
        .collect()
}
