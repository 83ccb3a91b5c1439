//! When an act took or takes place, and what that rests on.

mod beside;
mod fits;

use crate::model::annotated::{Annotated, DateMention};
use crate::model::date::{DateBasis, PartialDate, Precision};
use crate::model::draft::Draft;
use crate::model::event::{Event, Evidence, Form, Status};
use crate::model::party::Party;
use crate::text::Span;
use beside::{RECENT_DAYS, after_plan, beside, opened_by};
use fits::{distance, fits, is_another_acts, is_nearest_act, rank, value_for};

/// A date with what it rests on and the words that give it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated {
    /// The date.
    pub date: Option<PartialDate>,
    /// What it rests on.
    pub basis: DateBasis,
    /// The words.
    pub span: Option<Span>,
}

/// Dates an act: by a date of its sentence, else by the article's day where the act is its news.
pub fn date_of(annotated: &Annotated, draft: &Draft, drafts: &[Draft]) -> Dated {
    let sentence = annotated.sentences[draft.sentence];
    let here = annotated.dates.iter().filter(|date| sentence.span.contains(date.span));
    let candidates = here.filter(|date| fits(annotated, date, draft) && !is_another_acts(annotated, date, draft));
    let nearest = candidates.min_by_key(|date| {
        (is_dateline(annotated, date), std::cmp::Reverse(rank(date)), distance(annotated, date, draft), date.span)
    });
    if let Some(date) = nearest {
        return Dated { date: value_for(annotated, date, draft), basis: date.basis, span: Some(date.span) };
    }
    if let Some(date) = beside(annotated, draft)
        .or_else(|| opened_by(annotated, draft, drafts))
        .or_else(|| after_plan(annotated, draft, drafts))
    {
        return Dated { date: value_for(annotated, date, draft), basis: date.basis, span: Some(date.span) };
    }
    let is_news = draft.status == Status::Occurred && !draft.is_recalled;
    match annotated.published {
        Some(published) if is_news => {
            Dated { date: Some(published), basis: DateBasis::Publication, span: annotated.published_span }
        }
        _ => Dated { date: None, basis: DateBasis::None, span: None },
    }
}

/// Whether the act's own sentence tells its date, and of no act but this.
pub fn is_told_by(annotated: &Annotated, draft: &Draft, dated: &Dated) -> bool {
    let Some(span) = dated.span.filter(|span| annotated.sentences[draft.sentence].span.contains(*span)) else {
        return false;
    };
    let is_exact = draft.status == Status::Planned || dated.date.is_some_and(|date| date.precision != Precision::Year);
    is_exact && annotated.dates.iter().any(|date| date.span == span && is_nearest_act(annotated, date, draft))
}

/// Whether a date is that of the article's dateline: it says when the news was written, not when what it tells took place.
fn is_dateline(annotated: &Annotated, date: &DateMention) -> bool {
    annotated.dateline.is_some_and(|span| span.contains(date.span))
}

/// Gives talks and signings that have no date of their own the one day on which the article's other acts of their parties took place.
pub fn share_day(events: &mut [Event], published: Option<PartialDate>) {
    let Some(published) = published else { return };
    let is_told =
        |event: &Event| matches!(event.date_basis, DateBasis::Stated | DateBasis::Partial | DateBasis::Relative);
    let told: Vec<(Vec<Party>, PartialDate, Option<Evidence>)> = events
        .iter()
        .filter(|event| event.status == Status::Occurred && is_told(event))
        .filter(|event| matches!(event.form, Form::Talks | Form::Agreement | Form::Forum))
        .filter_map(|event| {
            Some((
                event.parties.clone(),
                event.date.filter(|date| date.precision == Precision::Day)?,
                event.date_evidence.clone(),
            ))
        })
        .filter(|(_, date, _)| (0..=RECENT_DAYS).contains(&(published.first - date.first).num_days()))
        .collect();
    let is_of_meeting = |event: &&mut Event| {
        event.date_basis == DateBasis::Publication && !matches!(event.form, Form::Training | Form::Project)
    };
    for event in events.iter_mut().filter(is_of_meeting) {
        let shares = |parties: &Vec<Party>| parties.iter().any(|party| event.parties.contains(party));
        let of_all = told.iter().any(|(parties, ..)| *parties == event.parties);
        let mut days =
            told.iter().filter(|(parties, ..)| if of_all { *parties == event.parties } else { shares(parties) });
        let Some((_, day, words)) = days.next() else { continue };
        if days.all(|(_, other, _)| other == day) {
            event.date = Some(*day);
            event.date_basis = DateBasis::Partial;
            event.date_evidence.clone_from(words);
        }
    }
}
