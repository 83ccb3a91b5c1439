//! Titles without a name, and the names that they wait for.

use super::{Found, bare_minister, sentence_of, side_of};
use crate::annotate::marks::Marks;
use crate::annotate::names::Name;
use crate::lexicon::matcher::Match;
use crate::lexicon::rule::{NamedRule, Rule};
use crate::model::annotated::Annotated;
use crate::model::party::Party;
use crate::model::person::Role;

/// A title that no name stands beside.
pub struct Waiting {
    sentence: usize,
    token: usize,
    role: Role,
    side: Option<Party>,
    rule: String,
}

/// Offices that are held by one person, so that a title without a name waits for its holder to be named.
fn is_office(role: Role) -> bool {
    !matches!(role, Role::Doctor | Role::Business | Role::Other)
}

/// How many sentences on a title may find its name.
const WAITING_SENTENCES: usize = 3;

/// Titles without a name: sentence, token, role, side, rule.
pub fn waiting_titles(
    annotated: &Annotated,
    marks: &Marks<'_>,
    titles: &[(Match, &NamedRule)],
    found: &[Found],
) -> Vec<Waiting> {
    let mut waiting = Vec::new();
    for (title, rule) in titles {
        let Rule::Title { role, .. } = rule.rule else { continue };
        let role = bare_minister(role, title);
        let Some(sentence) = sentence_of(marks, title.first).filter(|_| is_office(role)) else { continue };
        let has_name = found.iter().any(|(name, told, ..)| {
            told.is_some() && name.first.abs_diff(title.last).min(title.first.abs_diff(name.last)) <= 8
        });
        if !has_name {
            let nobody = Name { first: title.first, last: title.last };
            let side = side_of(annotated, marks, title, &nobody, role, marks.sentences[sentence].tokens);
            waiting.push(Waiting { sentence, token: title.first, role, side, rule: rule.id.clone() });
        }
    }
    waiting
}

/// A person without a title takes the first title before that has no name yet: "The minister arrived. Einollahi said …".
pub fn claim_titles(marks: &Marks<'_>, mut waiting: Vec<Waiting>, found: &mut [Found]) {
    let titled: Vec<usize> =
        found.iter().filter(|(_, role, ..)| role.is_some()).map(|(name, ..)| name.last - 1).collect();
    let last_word = |at: usize| marks.tokens[at].folded.as_str();
    for (name, role, side, rule) in found.iter_mut() {
        let is_introduced = titled.iter().any(|&other| last_word(other) == last_word(name.last - 1));
        if role.is_some() || is_introduced {
            continue;
        }
        let Some(sentence) = sentence_of(marks, name.first) else { continue };
        let fits = |title: &Waiting| title.token < name.first && sentence - title.sentence <= WAITING_SENTENCES;
        if let Some(at) = waiting.iter().position(fits) {
            let title = waiting.remove(at);
            *role = Some(title.role);
            *side = title.side;
            *rule = title.rule;
        }
    }
}
