//! Dates that the sentences around an act tell of it.

use super::fits::{fits, value_for};
use super::is_dateline;
use crate::model::annotated::{Annotated, CueKind, DateMention};
use crate::model::date::Precision;
use crate::model::draft::Draft;
use crate::model::event::Status;
use crate::text::sentence::Sentence;

/// Days before publication that are the article's news.
pub const RECENT_DAYS: i64 = 14;

/// How many sentences after a plan may tell its date.
const PLAN_SENTENCES: usize = 2;

/// The date told by a sentence after a plan, in the same paragraph, where that sentence tells of nothing else: "They will hold a seminar. It
/// is to take place in November."
pub fn after_plan<'a>(annotated: &'a Annotated, draft: &Draft, drafts: &[Draft]) -> Option<&'a DateMention> {
    if draft.status != Status::Planned {
        return None;
    }
    let block = annotated.sentences[draft.sentence].block;
    let next = (draft.sentence + 1..annotated.sentences.len()).take(PLAN_SENTENCES);
    let own = next
        .take_while(|&at| annotated.sentences[at].block == block && !drafts.iter().any(|other| other.sentence == at));
    own.into_iter().find_map(|at| {
        let sentence = annotated.sentences[at].span;
        let inside =
            |cue: &&crate::model::annotated::CueMention| cue.kind == CueKind::Planned && sentence.contains(cue.span);
        let says_plan = annotated.cues.iter().any(|cue| inside(&cue));
        let mut dates =
            annotated.dates.iter().filter(|date| sentence.contains(date.span) && fits(annotated, date, draft));
        dates.find(|date| says_plan || is_ahead(annotated, date))
    })
}

/// Whether a date by itself tells of what is to be: a day or month after the day of publication.
fn is_ahead(annotated: &Annotated, date: &DateMention) -> bool {
    annotated
        .published
        .zip(date.value)
        .is_some_and(|(published, value)| value.precision != Precision::Year && value.first > published.last())
}

/// The day told by the sentence before or after, in the same paragraph, of an act that took place and has no date of its own:
/// "They signed a memorandum. The ceremony was held yesterday."
pub fn beside<'a>(annotated: &'a Annotated, draft: &Draft) -> Option<&'a DateMention> {
    if draft.status != Status::Occurred || draft.is_recalled {
        return None;
    }
    let block = annotated.sentences[draft.sentence].block;
    let neighbours = [draft.sentence.checked_sub(1), Some(draft.sentence + 1), draft.sentence.checked_sub(2)];
    neighbours.into_iter().flatten().find_map(|at| {
        let is_near = |sentence: &&Sentence| {
            !sentence.is_headline && block >= sentence.block && (sentence.block == block || at < draft.sentence)
        };
        let sentence = annotated.sentences.get(at).filter(is_near)?;
        let is_recalled =
            annotated.cues.iter().any(|cue| cue.kind == CueKind::Recalled && sentence.span.contains(cue.span));
        let dates =
            annotated.dates.iter().filter(|date| sentence.span.contains(date.span) && fits(annotated, date, draft));
        let days = dates.filter(|date| {
            date.value.is_some_and(|value| value.precision == Precision::Day)
                && is_recent(annotated, date)
                && !is_dateline(annotated, date)
        });
        days.min_by_key(|date| value_for(annotated, date, draft).map(|value| value.first)).filter(|_| !is_recalled)
    })
}

/// The month or day told by the sentence right before, in the same paragraph, where that tells of no act that is coded: "Last month Japan helped
/// as well. Tokyo gave 9.8 million."
pub fn opened_by<'a>(annotated: &'a Annotated, draft: &Draft, drafts: &[Draft]) -> Option<&'a DateMention> {
    let before = draft.sentence.checked_sub(1).filter(|_| draft.status == Status::Occurred)?;
    let sentence = annotated.sentences[before];
    let is_open = sentence.block == annotated.sentences[draft.sentence].block
        && !sentence.is_headline
        && !drafts.iter().any(|other| other.sentence == before);
    let mut dates = annotated.dates.iter().filter(|date| sentence.span.contains(date.span) && is_open);
    let date = dates.next().filter(|date| fits(annotated, date, draft) && !is_dateline(annotated, date))?;
    let is_exact = date.value.is_some_and(|value| value.precision != Precision::Year);
    (is_exact && dates.next().is_none()).then_some(date)
}

/// Whether a date is of the days before publication, and so of the article's news; any is where that day is not told.
fn is_recent(annotated: &Annotated, date: &DateMention) -> bool {
    let Some(published) = annotated.published else { return true };
    date.value.is_some_and(|value| (0..=RECENT_DAYS).contains(&(published.first - value.first).num_days()))
}
