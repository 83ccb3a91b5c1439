//! Words of a site's `acts.toml` that can never do anything: what `without` silences always, and sets that no pattern names.

use super::written::{Placed, Written, keys_of, text_in, texts_in, texts_of};
use crate::diagnose::Diagnostic;
use crate::lexicon::files::ActsFile;
use crate::lexicon::pattern::{Item, few_sequences};
use crate::text::token::Writing;

/// Warns of words of acts that cannot be reached; `merged` is the file with the built-in one below it.
pub fn check(own: &Written<'_>, merged: &ActsFile, writing: &Writing) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for act in own.entries("act") {
        let Some((id, _)) = text_in(act, "id") else { continue };
        let read = |pattern: &str| few_sequences(pattern, &merged.sets, writing);
        if texts_in(act, "without").is_empty() {
            continue;
        }
        let without: Vec<(Placed<'_>, Vec<Vec<Item>>)> =
            texts_in(act, "without").into_iter().map(|pattern| (pattern, read(pattern.0))).collect();
        for key in ["patterns", "with"] {
            for (pattern, at) in texts_in(act, key) {
                let words = read(pattern);
                let silencer = without.iter().find(|(_, silencing)| is_always_silenced(&words, silencing));
                if let Some(((silencing, _), _)) = silencer {
                    let message = format!(
                        "`{pattern}` in `{key}` of `{id}` is silenced by its `without = [\"{silencing}\"]` wherever it stands"
                    );
                    let hint = format!("take it out of `{key}`, or make the words of `without` longer");
                    told.push(own.warning(at, "unreachable-words", message).with_hint(hint));
                }
            }
        }
    }
    told.extend(idle_sets(own, merged));
    told
}

/// Whether each of the phrases holds one of those that silence.
fn is_always_silenced(phrases: &[Vec<Item>], silencing: &[Vec<Item>]) -> bool {
    let holds = |phrase: &Vec<Item>, part: &Vec<Item>| phrase.windows(part.len().max(1)).any(|words| words == part);
    !phrases.is_empty() && phrases.iter().all(|phrase| silencing.iter().any(|part| holds(phrase, part)))
}

/// Sets that no pattern of the file names.
fn idle_sets(own: &Written<'_>, merged: &ActsFile) -> Vec<Diagnostic> {
    let acts = merged.act.iter().flat_map(|act| act.patterns.iter().chain(&act.with).chain(&act.without));
    let patterns: Vec<&String> = acts.chain(merged.sets.values().flatten()).collect();
    let sets = own.table(&["sets"]).into_iter().flat_map(keys_of).filter(|(_, value)| !texts_of(value).is_empty());
    let idle = sets.filter(|((name, _), _)| !patterns.iter().any(|pattern| pattern.contains(&format!("<{name}>"))));
    idle.map(|((name, at), _)| {
        let message = format!("no pattern names the set `<{name}>`, so its words do nothing");
        own.warning(at, "unreachable-words", message).with_hint("name it in a pattern, or take it out")
    })
    .collect()
}
