//! Which parties of a sentence stand in an act's own clause.

use super::Sides;
use crate::lexicon::files::VerbPlace;
use crate::model::annotated::{ActMention, Annotated};
use crate::model::party::Party;
use crate::text::Span;

impl Sides {
    /// Those of `acting` that stand in the same part of the sentence as `act`, between semicolons.
    pub(super) fn beside(&self, act: &ActMention, acting: &[(Party, Span)]) -> Vec<(Party, Span)> {
        let start = self.breaks.iter().copied().filter(|at| *at < act.span.start).max().unwrap_or(0);
        let end = self.breaks.iter().copied().filter(|at| *at >= act.span.end).min().unwrap_or(usize::MAX);
        acting.iter().filter(|(_, span)| start <= span.start && span.end <= end).cloned().collect()
    }

    /// Of three parties or more, those of the act's own clause, where other forms of acts have theirs: "it signed a loan with the World Bank,
    /// and is building a laboratory with UNDP". One alone is joined by the party that the sentence began with.
    pub(super) fn in_clause(&self, act: &ActMention, acting: Vec<(Party, Span)>) -> Vec<(Party, Span)> {
        let start = self.clauses.iter().copied().filter(|at| *at < act.span.start).max();
        let end = self.clauses.iter().copied().find(|at| *at >= act.span.end);
        if start.is_none() && end.is_none() {
            return acting;
        }
        let (from, to) = (start.unwrap_or(0), end.unwrap_or(usize::MAX));
        let mut own: Vec<(Party, Span)> = Vec::new();
        for (party, span) in self.mentions.iter().filter(|(_, span)| from <= span.start && span.end <= to) {
            if acting.iter().any(|(other, _)| other == party) && !own.iter().any(|(other, _)| other == party) {
                own.push((party.clone(), *span));
            }
        }
        match (own.len(), acting.first()) {
            (1, Some(subject)) if own[0].0 != subject.0 => vec![subject.clone(), own.remove(0)],
            (0 | 1, _) => acting,
            _ => own,
        }
    }
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
