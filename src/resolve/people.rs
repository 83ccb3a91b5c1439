//! People of an article: their mentions joined, each with the fullest name and the best told role.

use super::events::all_parties;
use crate::model::annotated::PersonMention;
use crate::model::draft::Extracted;
use crate::model::event::Evidence;
use crate::model::party::Party;
use crate::model::person::{Person, Role};

/// The people who act or speak in the article's events.
pub fn join(extracted: &Extracted) -> Vec<Person> {
    let annotated = &extracted.annotated;
    let mut groups: Vec<Vec<&PersonMention>> = Vec::new();
    for mention in &annotated.people {
        match groups.iter_mut().find(|group| group.iter().any(|known| is_same(known, mention))) {
            Some(group) => group.push(mention),
            None => groups.push(vec![mention]),
        }
    }
    let partners = all_parties(extracted);
    let acts = |mention: &PersonMention| {
        let at = annotated.sentences.iter().position(|sentence| sentence.span.contains(mention.span));
        let reach_blocks = if mention.role.is_some() { 3 } else { 0 };
        let block = |at: usize| annotated.sentences[at].block;
        at.is_some_and(|at| {
            extracted.drafts.iter().any(|draft| block(draft.sentence).abs_diff(block(at)) <= reach_blocks)
        })
    };
    let speaks_for_partner = |group: &[&PersonMention]| {
        group.iter().any(|mention| mention.side.as_ref().is_none_or(|side| partners.contains(side)))
    };
    groups
        .iter()
        .filter(|group| group.iter().any(|mention| acts(mention)) || group.len() > 1 && speaks_for_partner(group))
        .map(|group| person_of(group, extracted))
        .collect()
}

/// Two mentions are of one person when their last names agree and no given name or initial speaks against it.
fn is_same(a: &PersonMention, b: &PersonMention) -> bool {
    let (a, b) = (words(&a.name), words(&b.name));
    let (Some(last_a), Some(last_b)) = (a.last(), b.last()) else { return false };
    let is_alike = |x: &str, y: &str| {
        x == y
            || x.len() >= 4 && y.len() >= 4 && (x.starts_with(y) || y.starts_with(x)) && x.len().abs_diff(y.len()) <= 3
    };
    let share_last = is_alike(last_a, last_b)
        || a.len() == 1 && b.iter().any(|word| is_alike(word, last_a))
        || b.len() == 1 && a.iter().any(|word| is_alike(word, last_b));
    let initials_agree = match (a.len(), b.len()) {
        (1, _) | (_, 1) => true,
        _ => a[0].chars().next() == b[0].chars().next(),
    };
    share_last && initials_agree
}

fn words(name: &str) -> Vec<&str> {
    name.split([' ', '.']).filter(|word| !word.is_empty()).collect()
}

fn person_of(group: &[&PersonMention], extracted: &Extracted) -> Person {
    let annotated = &extracted.annotated;
    let text = &annotated.article.document.text;
    let fullness =
        |mention: &PersonMention| words(&mention.name).iter().filter(|word| word.chars().count() > 2).count();
    let fullest = group
        .iter()
        .copied()
        .reduce(|best, next| if fullness(next) > fullness(best) { next } else { best })
        .unwrap_or(group[0]);
    let titled = group.iter().copied().find(|mention| mention.role.is_some());
    let role = titled.and_then(|mention| mention.role).unwrap_or(Role::Other);
    let told_side = group.iter().find_map(|mention| mention.side.clone());
    let side = told_side.or_else(|| implied_side(role, group, extracted));
    let mut rules: Vec<String> = group.iter().map(|mention| mention.rule.clone()).collect();
    rules.sort();
    rules.dedup();
    Person {
        name: fullest.name.clone(),
        role,
        side,
        original: fullest.span.of(text).to_owned(),
        evidence: group.iter().map(|mention| Evidence::of(text, mention.span)).collect(),
        rules,
    }
}

/// Without a party at the title: the home state, or WHO for an international official.
fn implied_side(role: Role, group: &[&PersonMention], extracted: &Extracted) -> Option<Party> {
    if role == Role::Who {
        let bodies: Vec<Party> = all_parties(extracted).into_iter().filter(|party| !party.is_state()).collect();
        return Some(bodies.first().cloned().unwrap_or_else(|| Party::new("org:WHO")));
    }
    let home = extracted.annotated.home.clone();
    let partners = all_parties(extracted);
    if role == Role::Ambassador {
        // An ambassador without a state is the partner's, received at home: the partner of the sentence, else of the article.
        let sentences = &extracted.annotated.sentences;
        let here = extracted
            .drafts
            .iter()
            .filter(|draft| group.iter().any(|mention| sentences[draft.sentence].span.contains(mention.span)));
        let partner =
            here.flat_map(|draft| &draft.parties).find(|party| party.is_state() && Some(*party) != home.as_ref());
        if let Some(partner) = partner {
            return Some(partner.clone());
        }
        return partners.into_iter().find(|party| party.is_state() && Some(party) != home.as_ref()).or(home);
    }
    home.filter(|home| partners.contains(home)).or_else(|| partners.into_iter().find(Party::is_state))
}
