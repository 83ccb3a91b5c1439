//! Running the examples that rules carry: each must fire where its author says so and stay silent where its author says so.

use super::language::Lexicon;
use super::matcher::Match;
use super::rule::{Example, Rule};
use crate::text::Span;
use crate::text::token::tokenize;

/// The examples that do not do what their author says.
pub fn failing(lexicon: &Lexicon) -> Vec<&Example> {
    let fails =
        |example: &&Example| fired(lexicon, &example.sentence).contains(&example.rule.as_str()) != example.fires;
    lexicon.examples.iter().filter(fails).collect()
}

/// Ids of the rules that fire in a sentence, acts only with the company that they need.
pub fn fired<'lexicon>(lexicon: &'lexicon Lexicon, sentence: &str) -> Vec<&'lexicon str> {
    let tokens = tokenize(sentence, Span::new(0, sentence.len()), &lexicon.writing);
    let found: Vec<Match> = lexicon.matcher.find(sentence, &tokens, 0, tokens.len());
    let has = |wanted: &Rule| found.iter().any(|found| lexicon.rules[found.rule as usize].rule == *wanted);
    let rules = found.iter().map(|found| &lexicon.rules[found.rule as usize]);
    let counting = rules.filter(|rule| match rule.rule {
        Rule::Act(act) => {
            let is_accompanied = !lexicon.acts[act].needs_company || has(&Rule::ActWith(act));
            is_accompanied && !has(&Rule::ActWithout(act))
        }
        Rule::Cue(_) | Rule::Title { .. } => true,
        _ => false,
    });
    counting.map(|rule| rule.id.as_str()).collect()
}
