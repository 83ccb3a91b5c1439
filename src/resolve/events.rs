//! One event for each form, status and parties, with everything that its sentences tell of it.

use super::confidence::weigh;
use super::dating::{Dated, date_of, is_told_by, share_day};
use crate::model::annotated::{Annotated, CueKind};
use crate::model::date::DateBasis;
use crate::model::draft::{Attachment, Draft, Extracted};
use crate::model::event::{Event, Evidence, Form, Place};
use crate::model::party::{Naming, Party};
use crate::model::topic::Topic;
use crate::text::Span;
use std::collections::BTreeSet;

/// The events of an article, in the order of the text.
pub fn join(extracted: &Extracted) -> Vec<Event> {
    let mut groups: Vec<Vec<&Draft>> = Vec::new();
    for draft in &extracted.drafts {
        let same = |group: &&mut Vec<&Draft>| {
            (group[0].form, group[0].status, &group[0].parties) == (draft.form, draft.status, &draft.parties)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(draft),
            None => groups.push(vec![draft]),
        }
    }
    let mut events: Vec<Event> = groups.iter().map(|group| event_of(extracted, group)).collect();
    share_day(&mut events, extracted.annotated.published);
    events
}

fn event_of(extracted: &Extracted, drafts: &[&Draft]) -> Event {
    let annotated = &extracted.annotated;
    let text = &annotated.article.document.text;
    let first = drafts[0];
    let dated = date_told(extracted, drafts);
    let mut sentences: Vec<usize> = drafts.iter().map(|draft| draft.sentence).collect();
    sentences.dedup();
    let confidence = weigh(drafts, sentences.iter().collect::<BTreeSet<_>>().len());
    let quote = |span: Span| Evidence::of(text, span);
    let collect = |spans: &mut dyn Iterator<Item = Span>| {
        let unique: BTreeSet<Span> = spans.collect();
        unique.into_iter().map(quote).collect::<Vec<_>>()
    };
    let strings = |each: &dyn Fn(&Draft) -> Vec<String>| {
        let mut all: Vec<String> = Vec::new();
        for item in drafts.iter().flat_map(|draft| each(draft)) {
            if !all.contains(&item) {
                all.push(item);
            }
        }
        all
    };
    Event {
        form: first.form,
        status: first.status,
        parties: first.parties.clone(),
        date: dated.date,
        date_basis: dated.basis,
        date_evidence: dated.span.map(quote),
        topics: topics(annotated, drafts, &extracted.drafts),
        place: drafts.iter().find_map(|draft| place(annotated, draft)),
        confidence: confidence.value,
        confidence_basis: confidence.basis,
        evidence: collect(&mut sentences.iter().map(|&at| annotated.sentences[at].span)),
        triggers: collect(&mut drafts.iter().map(|draft| draft.trigger)),
        party_evidence: collect(&mut drafts.iter().flat_map(|draft| draft.party_spans.iter().copied())),
        rules: strings(&|draft| draft.rules.clone()),
        reasons: strings(&|draft| draft.reasons.clone()),
    }
}

/// The earliest date that the surest tellings give. "At the end of the talks", said later of the same talks, dates nothing, unless its own
/// sentence tells a date: of a plan that has none yet, or of an act of long ago.
fn date_told(extracted: &Extracted, drafts: &[&Draft]) -> Dated {
    let annotated = &extracted.annotated;
    let is_vague = |draft: &Draft| draft.attachment == Attachment::Discourse;
    let are_all_vague = drafts.iter().all(|draft| is_vague(draft));
    let dated = |draft: &&&Draft| date_of(annotated, draft, &extracted.drafts);
    let surest = earliest(drafts.iter().filter(|draft| is_vague(draft) == are_all_vague).map(|draft| dated(&draft)));
    let vague = drafts.iter().filter(|draft| is_vague(draft)).map(|draft| (draft, dated(&draft)));
    let own = earliest(vague.filter(|(draft, dated)| is_told_by(annotated, draft, dated)).map(|(_, dated)| dated));
    let may_tell = surest.date.is_none() || own.basis == DateBasis::Stated;
    if may_tell { earliest([surest, own].into_iter()) } else { surest }
}

/// The earliest date; one that the text states comes before the day of publication.
fn earliest(dates: impl Iterator<Item = Dated>) -> Dated {
    let unknown = Dated { date: None, basis: DateBasis::None, span: None };
    dates
        .filter(|dated| dated.date.is_some())
        .min_by_key(|dated| (dated.basis == DateBasis::Publication, dated.date.map(|date| date.first), dated.span))
        .unwrap_or(unknown)
}

/// Topics of the act's sentences; of talks also what the sentences right after them say was discussed, of a document what the next says of it.
/// Where those tell none: of the sentences beside them, else of the headline.
fn topics(annotated: &Annotated, drafts: &[&Draft], all: &[Draft]) -> Vec<Topic> {
    let mut sentences: BTreeSet<usize> = drafts.iter().map(|draft| draft.sentence).collect();
    if drafts[0].form == Form::Talks {
        let starts: Vec<usize> = sentences.iter().copied().collect();
        for start in starts {
            for at in start + 1..(start + 4).min(annotated.sentences.len()) {
                let span = annotated.sentences[at].span;
                let is_discussed =
                    annotated.cues.iter().any(|cue| cue.kind == CueKind::Discussed && span.contains(cue.span));
                if is_discussed {
                    sentences.insert(at);
                }
            }
        }
    }
    if drafts[0].form == Form::Agreement {
        sentences.extend(continued(annotated, &sentences, all));
    }
    let told = |at: &BTreeSet<usize>| -> BTreeSet<Topic> {
        let spans: Vec<Span> = at.iter().map(|&at| annotated.sentences[at].span).collect();
        let inside = annotated.topics.iter().filter(|mention| spans.iter().any(|span| span.contains(mention.span)));
        inside.filter_map(|mention| mention.topic).collect()
    };
    let mut found = told(&sentences);
    if found.is_empty() {
        found = told(&beside(annotated, &sentences));
    }
    if found.is_empty() {
        found = told(&(0..annotated.sentences.len()).filter(|&at| annotated.sentences[at].is_headline).collect());
    }
    // A hospital beside a speciality is where it happens, not what it is about.
    let has_speciality = found.iter().any(|topic| !matches!(topic, Topic::HospitalCare | Topic::Workforce));
    if has_speciality && !matches!(drafts[0].form, Form::Care) {
        found.remove(&Topic::HospitalCare);
    }
    found.extend(implied(drafts[0].form, found.is_empty()));
    found.into_iter().collect()
}

/// The sentences right after these in their paragraphs that tell of no act: what a document is about.
fn continued(annotated: &Annotated, sentences: &BTreeSet<usize>, all: &[Draft]) -> Vec<usize> {
    let is_next = |at: &usize| {
        annotated.sentences.get(*at).is_some_and(|next| next.block == annotated.sentences[at - 1].block)
            && !all.iter().any(|draft| draft.sentence == *at)
    };
    sentences.iter().map(|at| at + 1).filter(is_next).collect()
}

/// The sentences right before and after these in their paragraphs: what an act is about is often told beside it.
fn beside(annotated: &Annotated, sentences: &BTreeSet<usize>) -> BTreeSet<usize> {
    let neighbours = sentences.iter().flat_map(|&at| [at.checked_sub(1), Some(at + 1)].map(|near| (at, near)));
    let same_block = |at: usize, near: usize| {
        annotated.sentences.get(near).is_some_and(|sentence| sentence.block == annotated.sentences[at].block)
    };
    neighbours.filter_map(|(at, near)| near.filter(|&near| same_block(at, near))).collect()
}

/// The topic that a form of act has by its definition in the codebook: who is trained is health's workforce; who is treated, of no speciality
/// that is told, has hospital care.
fn implied(form: Form, is_untold: bool) -> Option<Topic> {
    match form {
        Form::Training => Some(Topic::Workforce),
        Form::Care if is_untold => Some(Topic::HospitalCare),
        _ => None,
    }
}

/// Where it happens: a town or state that grammar marks as a place in the act's sentence.
fn place(annotated: &Annotated, draft: &Draft) -> Option<Place> {
    let span = annotated.sentences[draft.sentence].span;
    let here = annotated.parties.iter().filter(|mention| span.contains(mention.span) && mention.party.is_state());
    let marked: Vec<_> = here.filter(|mention| mention.is_place || mention.naming == Naming::Place).collect();
    let best = marked.iter().find(|mention| mention.town.is_some()).or(marked.first())?;
    Some(Place { country: best.party.code().to_owned(), name: best.town.clone() })
}

/// Parties of any event of an article.
pub fn all_parties(extracted: &Extracted) -> BTreeSet<Party> {
    extracted.drafts.iter().flat_map(|draft| draft.parties.iter().cloned()).collect()
}
