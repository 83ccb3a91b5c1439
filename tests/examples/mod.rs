//! Running the examples that rules carry: each must fire where its author says so and stay silent where its author says so.

use attache::lexicon::Lexicon;
use attache::lexicon::matcher::Match;
use attache::lexicon::rule::Rule;
use attache::text::Span;
use attache::text::token::tokenize;

/// Ids of the rules that fire in a sentence, acts only with the company that they need.
fn fired(lexicon: &Lexicon, sentence: &str) -> Vec<String> {
    let tokens = tokenize(sentence, Span::new(0, sentence.len()), &lexicon.writing);
    let found: Vec<Match> = lexicon.matcher.find(sentence, &tokens, 0, tokens.len());
    let has =
        |wanted: &dyn Fn(&Rule) -> bool| found.iter().any(|found| wanted(&lexicon.rules[found.rule as usize].rule));
    let mut ids = Vec::new();
    for one in &found {
        let rule = &lexicon.rules[one.rule as usize];
        let counts = match rule.rule {
            Rule::Act(act) => {
                let is_accompanied = !lexicon.acts[act].needs_company || has(&|rule| *rule == Rule::ActWith(act));
                is_accompanied && !has(&|rule| *rule == Rule::ActWithout(act))
            }
            Rule::Cue(_) | Rule::Title { .. } => true,
            _ => false,
        };
        if counts {
            ids.push(rule.id.clone());
        }
    }
    ids
}

/// The examples of a language that fail, as lines to read.
pub fn failing(code: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut wrong = Vec::new();
    for example in &lexicon.examples {
        if fired(lexicon, &example.sentence).contains(&example.rule) != example.fires {
            let verb = if example.fires { "must fire" } else { "must stay silent" };
            wrong.push(format!("{code} {} {verb}: {}", example.rule, example.sentence));
        }
    }
    wrong
}
