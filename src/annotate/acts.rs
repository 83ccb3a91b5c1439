//! Words of acts, cues and topics.

use super::marks::Marks;
use crate::lexicon::Lexicon;
use crate::lexicon::rule::Rule;
use crate::model::annotated::{ActMention, Annotated, CueMention, TopicMention, UnheardAct};
use std::collections::BTreeMap;

/// How far from an act the words that it needs near it may stand, in tokens.
const COMPANY_TOKENS: usize = 18;

/// Marks acts with the company that they need, cues and topics.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    for sentence in 0..marks.sentences.len() {
        mark_acts(annotated, marks, sentence, lexicon);
    }
    for (found, rule) in marks.longest(|rule| matches!(rule, Rule::Cue(_))) {
        let Rule::Cue(kind) = rule.rule else { continue };
        let span = marks.span_of(found.first, found.last);
        annotated.cues.push(CueMention { span, tokens: (found.first, found.last), kind, rule: rule.id.clone() });
    }
    let mut topics: Vec<TopicMention> = marks
        .all()
        .filter_map(|(found, rule)| match rule.rule {
            Rule::Topic(topic) => {
                Some(TopicMention { span: marks.span_of(found.first, found.last), topic, rule: rule.id.clone() })
            }
            _ => None,
        })
        .collect();
    topics.sort_by_key(|mention| (mention.span, mention.topic));
    topics.dedup_by(|a, b| a.span.start == b.span.start && a.topic == b.topic);
    annotated.topics = topics;
}

fn mark_acts(annotated: &mut Annotated, marks: &Marks<'_>, sentence: usize, lexicon: &Lexicon) {
    let mut company: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    let mut silenced: Vec<usize> = Vec::new();
    let mut found_acts: Vec<(usize, usize, usize)> = Vec::new();
    for (found, rule) in marks.in_sentence(sentence) {
        match rule.rule {
            Rule::Act(act) => found_acts.push((found.first, found.last, act)),
            Rule::ActWith(act) => company.entry(act).or_default().push((found.first, found.last)),
            Rule::ActWithout(act) => silenced.push(act),
            _ => {}
        }
    }
    found_acts.sort_by_key(|&(first, last, act)| (act, first, std::cmp::Reverse(last)));
    found_acts.dedup_by(|later, kept| later.2 == kept.2 && later.0 < kept.1);
    found_acts.sort_unstable();
    for (first, last, number) in found_acts {
        let act = &lexicon.acts[number];
        let is_near = |&(start, end): &(usize, usize)| start < last + COMPANY_TOKENS && first < end + COMPANY_TOKENS;
        let has_company = !act.needs_company || company.get(&number).is_some_and(|words| words.iter().any(is_near));
        let is_silenced = silenced.contains(&number);
        if !has_company || is_silenced {
            let span = marks.span_of(first, last);
            annotated.unheard.push(UnheardAct { span, rule: act.id.clone(), is_silenced });
            continue;
        }
        annotated.acts.push(ActMention {
            span: marks.span_of(first, last),
            tokens: (first, last),
            form: act.form,
            status: act.status,
            fallback: act.fallback,
            rule: act.id.clone(),
        });
    }
}
