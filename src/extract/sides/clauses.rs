//! Which parties of a sentence stand in an act's own clause.

use super::Sides;
use crate::lexicon::files::VerbPlace;
use crate::model::annotated::{ActMention, Annotated};
use crate::model::party::Party;
use crate::text::Span;

impl Sides {
    /// Those of `acting` that stand in the same part of the sentence as `act`, between semicolons.
    pub(super) fn beside(&self, act: &ActMention, acting: &[(Party, Span)]) -> Vec<(Party, Span)> {
        let (from, to) = around(&self.breaks, act);
        self.named_between(from, to, acting)
    }

    /// Of three parties or more, those of the act's own clause, where other forms of acts have theirs: "it signed a loan with the World Bank,
    /// and is building a laboratory with UNDP". A state there is joined by the party that the sentence began with, a body by the state that is.
    pub(super) fn in_clause(&self, act: &ActMention, acting: Vec<(Party, Span)>) -> Vec<(Party, Span)> {
        let (from, to) = around(&self.clauses, act);
        if (from, to) == (0, usize::MAX) {
            return acting;
        }
        let mut own = self.named_between(from, to, &acting);
        let subject =
            acting.iter().find(|(party, _)| own.first().is_none_or(|(own, _)| own.is_state() || party.is_state()));
        match (own.len(), subject) {
            (1, Some(subject)) if own[0].0 != subject.0 => vec![subject.clone(), own.remove(0)],
            (0 | 1, _) => acting,
            _ => own,
        }
    }

    /// Those of `acting` that are named between two bytes of the text, once each, and the one that the sentence does not name.
    fn named_between(&self, from: usize, to: usize, acting: &[(Party, Span)]) -> Vec<(Party, Span)> {
        let mut own: Vec<(Party, Span)> = Vec::new();
        for (party, span) in self.mentions.iter().filter(|(_, span)| from <= span.start && span.end <= to) {
            if acting.iter().any(|(other, _)| other == party) && !own.iter().any(|(other, _)| other == party) {
                own.push((party.clone(), *span));
            }
        }
        let is_unnamed = |party: &Party| !self.mentions.iter().any(|(named, _)| named == party);
        own.extend(acting.iter().filter(|(party, _)| is_unnamed(party)).cloned());
        own
    }
}

/// The breaks right before and right after an act; the whole text where there are none.
fn around(breaks: &[usize], act: &ActMention) -> (usize, usize) {
    let start = breaks.iter().copied().filter(|at| *at < act.span.start).max().unwrap_or(0);
    let end = breaks.iter().copied().filter(|at| *at >= act.span.end).min().unwrap_or(usize::MAX);
    (start, end)
}

/// The commas of a sentence that stand between acts of different forms.
pub(super) fn breaks_between(annotated: &Annotated, number: usize, verb: VerbPlace) -> Vec<usize> {
    let sentence = annotated.sentences[number];
    let mut acts: Vec<&ActMention> = annotated.acts.iter().filter(|act| sentence.span.contains(act.span)).collect();
    acts.sort_by_key(|act| act.tokens);
    let pairs = acts.windows(2).filter(|pair| pair[0].form != pair[1].form && pair[0].tokens.1 <= pair[1].tokens.0);
    pairs
        .filter_map(|pair| {
            let between = &annotated.tokens[pair[0].tokens.1..pair[1].tokens.0];
            let mut commas = between.iter().filter(|token| matches!(token.folded.as_str(), "," | "،" | "—" | "–"));
            let chosen = match verb {
                VerbPlace::Final => commas.next(),
                VerbPlace::Early => commas.next_back(),
            };
            chosen.map(|token| token.span.start)
        })
        .collect()
}
