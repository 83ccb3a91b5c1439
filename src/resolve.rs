//! From acts to the record: dates, topics, places, people and quantities of the events, one event for each form, status and parties.

pub mod confidence;
pub mod dating;
pub mod events;
pub mod people;

use crate::model::article::BlockKind;
use crate::model::draft::Extracted;
use crate::model::event::Evidence;
use crate::model::quantity::Quantity;
use crate::model::record::{Aside, Record};

/// The record of an article.
pub fn resolve(extracted: Extracted) -> Record {
    let annotated = &extracted.annotated;
    let document = &annotated.article.document;
    let text = &document.text;
    let events = events::join(&extracted);
    let relevant = !events.is_empty();
    let asides = annotated
        .article
        .blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Furniture(_) | BlockKind::Stamp));
    Record {
        id: document.id.clone(),
        lang: annotated.lang.clone(),
        published: annotated.published,
        relevant,
        people: if relevant { people::join(&extracted) } else { Vec::new() },
        quantities: if relevant { quantities(&extracted) } else { Vec::new() },
        title: annotated.article.title().to_owned(),
        path: document.path.clone(),
        source: document.front.source.clone(),
        url: document.front.url.clone(),
        published_basis: annotated.published_basis,
        published_evidence: annotated.published_span.map(|span| Evidence::of(text, span)),
        why_not: extracted.why_not.clone(),
        passed: extracted.passed.clone(),
        asides: asides.map(|block| Aside { kind: block.kind, evidence: Evidence::of(text, block.span) }).collect(),
        events,
    }
}

/// The counts of the paragraphs that tell of events.
fn quantities(extracted: &Extracted) -> Vec<Quantity> {
    let annotated = &extracted.annotated;
    let text = &annotated.article.document.text;
    let is_near_event = |at: usize| {
        extracted.drafts.iter().any(|draft| {
            let block = annotated.sentences[draft.sentence].block;
            annotated.sentences[at].block == block || at.abs_diff(draft.sentence) <= 1
        })
    };
    // The items of a list belong to the sentence that opens it.
    let is_item = |at: &usize| annotated.sentences[*at].is_bulleted(text);
    let opening = |at: usize| (0..=at).rev().find(|before| !is_item(before)).unwrap_or(at);
    let names_partner = |at: usize| {
        let span = annotated.sentences[at].span;
        annotated.parties.iter().any(|mention| {
            span.contains(mention.span)
                && Some(&mention.party) != annotated.home.as_ref()
                && extracted.drafts.iter().any(|draft| draft.parties.contains(&mention.party))
        })
    };
    let lead = annotated.sentences.iter().position(|sentence| !sentence.is_headline);
    let mut kept: Vec<Quantity> = Vec::new();
    for mention in &annotated.quantities {
        let Some(at) = annotated.sentences.iter().position(|sentence| sentence.span.contains(mention.span)) else {
            continue;
        };
        if annotated.sentences[at].is_headline
            || !(Some(at) == lead || is_near_event(at) || is_near_event(opening(at)) || names_partner(at))
        {
            continue;
        }
        let is_known = kept.iter().any(|known| {
            known.value == mention.value && known.unit == mention.unit && known.currency == mention.currency
        });
        if !is_known {
            kept.push(Quantity {
                value: mention.value,
                unit: mention.unit,
                currency: mention.currency.clone(),
                evidence: Some(Evidence::of(text, mention.span)),
                rule: mention.rule.clone(),
            });
        }
    }
    kept
}
