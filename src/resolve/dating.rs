//! When an act took or takes place, and what that rests on.

use crate::model::annotated::{Annotated, CueKind, DateMention};
use crate::model::date::{DateBasis, PartialDate, Precision};
use crate::model::draft::Draft;
use crate::model::event::{Event, Evidence, Form, Status};
use crate::model::party::Party;
use crate::text::Span;
use chrono::Datelike;

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

/// Days by which an act that took place may lie after the article's own date (time zones, pages dated the day before).
const SLACK_DAYS: i64 = 1;

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
    if let Some(date) = beside(annotated, draft).or_else(|| after_plan(annotated, draft, drafts)) {
        return Dated { date: date.value, basis: date.basis, span: Some(date.span) };
    }
    let is_news = draft.status == Status::Occurred && !draft.is_recalled;
    match annotated.published {
        Some(published) if is_news => {
            Dated { date: Some(published), basis: DateBasis::Publication, span: annotated.published_span }
        }
        _ => Dated { date: None, basis: DateBasis::None, span: None },
    }
}

/// Whether a date is that of the article's dateline: it says when the news was written, not when what it tells took place.
fn is_dateline(annotated: &Annotated, date: &DateMention) -> bool {
    annotated.dateline.is_some_and(|span| span.contains(date.span))
}

/// The date told by the sentence after a plan, in the same paragraph, where that sentence tells of nothing else: "They will hold a seminar.
/// It is to take place in November."
fn after_plan<'a>(annotated: &'a Annotated, draft: &Draft, drafts: &[Draft]) -> Option<&'a DateMention> {
    let next = draft.sentence + 1;
    let sentence =
        annotated.sentences.get(next).filter(|sentence| sentence.block == annotated.sentences[draft.sentence].block)?;
    let is_own = !drafts.iter().any(|other| other.sentence == next);
    let says_plan = annotated.cues.iter().any(|cue| cue.kind == CueKind::Planned && sentence.span.contains(cue.span));
    let mut dates =
        annotated.dates.iter().filter(|date| sentence.span.contains(date.span) && fits(annotated, date, draft));
    dates.next().filter(|_| draft.status == Status::Planned && is_own && says_plan)
}

/// The day told by the sentence before or after, in the same paragraph, of an act that took place and has no date of its own:
/// "They signed a memorandum. The ceremony was held yesterday."
fn beside<'a>(annotated: &'a Annotated, draft: &Draft) -> Option<&'a DateMention> {
    if draft.status != Status::Occurred || draft.is_recalled {
        return None;
    }
    let block = annotated.sentences[draft.sentence].block;
    let neighbours = [draft.sentence.checked_sub(1), Some(draft.sentence + 1), draft.sentence.checked_sub(2)];
    neighbours.into_iter().flatten().find_map(|at| {
        let is_near = |sentence: &&crate::text::sentence::Sentence| {
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
        days.min_by_key(|date| date.value.map(|value| value.first)).filter(|_| !is_recalled)
    })
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
        event.date_basis == DateBasis::Publication && matches!(event.form, Form::Talks | Form::Agreement)
    };
    for event in events.iter_mut().filter(is_of_meeting) {
        let mut days = told.iter().filter(|(parties, ..)| parties.iter().any(|party| event.parties.contains(party)));
        let Some((_, day, words)) = days.next() else { continue };
        if days.all(|(_, other, _)| other == day) {
            event.date = Some(*day);
            event.date_basis = DateBasis::Partial;
            event.date_evidence.clone_from(words);
        }
    }
}

/// Days before publication that are the article's news.
const RECENT_DAYS: i64 = 14;

/// Whether a date is of the days before publication, and so of the article's news.
fn is_recent(annotated: &Annotated, date: &DateMention) -> bool {
    let age_days =
        annotated.published.zip(date.value).map(|(published, value)| (published.first - value.first).num_days());
    age_days.is_some_and(|age_days| (0..=RECENT_DAYS).contains(&age_days))
}

fn rank(date: &DateMention) -> u8 {
    match date.value.map(|value| value.precision) {
        Some(Precision::Day) => 2,
        Some(Precision::Month) => 2,
        Some(Precision::Year) => 1,
        None => 0,
    }
}

/// What a date comes to for an act: a weekday that a plan's words sent forward is, of an act that took place, the one before.
fn value_for(annotated: &Annotated, date: &DateMention, draft: &Draft) -> Option<PartialDate> {
    let value = date.value?;
    let is_ahead = annotated.published.is_some_and(|published| value.first > published.last());
    if draft.status == Status::Occurred && date.rule == "dates/weekday" && is_ahead {
        let first = value.first.checked_sub_days(chrono::Days::new(7))?;
        return Some(PartialDate { first, ..value });
    }
    Some(value)
}

/// No act of cooperation between ministries of health is older.
const FIRST_YEAR: i32 = 1900;

/// Whether a date can be the act's: on the right side of the day of publication, and not the term of a plan.
fn fits(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let Some(value) = value_for(annotated, date, draft) else { return false };
    if value.first.year() < FIRST_YEAR {
        return false;
    }
    if value.precision == Precision::Year
        && (draft.form == Form::Agreement || draft.form == Form::Talks)
        && is_term(annotated, date)
    {
        return false;
    }
    let Some(published) = annotated.published else { return true };
    match draft.status {
        Status::Occurred => (value.first - published.last()).num_days() <= SLACK_DAYS,
        Status::Planned => value.last() >= published.first,
    }
}

/// "2025–2027", "until 2030": the time for which a document is made.
fn is_term(annotated: &Annotated, date: &DateMention) -> bool {
    let after = annotated.tokens.partition_point(|token| token.span.start < date.span.end);
    let before = annotated.tokens.partition_point(|token| token.span.end <= date.span.start);
    let is_dash = |at: usize| {
        annotated.tokens.get(at).is_some_and(|token| matches!(token.folded.as_str(), "-" | "–" | "—" | "−" | "‑"))
    };
    is_dash(after) || before > 0 && is_dash(before - 1)
}

/// How much nearer another act must be to a date, in tokens, for the date to be that act's alone.
const MUCH_NEARER: usize = 6;

/// Whether the date stands much nearer to an act of another form in the same sentence: "they praised the agreement signed on 8 August".
fn is_another_acts(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let sentence = annotated.sentences[draft.sentence].span;
    let own = distance(annotated, date, draft);
    annotated.acts.iter().any(|act| {
        act.form != draft.form
            && act.status.is_some()
            && sentence.contains(act.span)
            && tokens_between(annotated, date, act.tokens) + MUCH_NEARER < own
    })
}

/// Tokens between date and act; a clause boundary counts as several.
fn distance(annotated: &Annotated, date: &DateMention, draft: &Draft) -> usize {
    tokens_between(annotated, date, draft.tokens)
}

fn tokens_between(annotated: &Annotated, date: &DateMention, act: (usize, usize)) -> usize {
    let first = annotated.tokens.partition_point(|token| token.span.end <= date.span.start);
    let (from, to) = if first >= act.1 { (act.1, first) } else { (first, act.0.max(first)) };
    let boundaries = annotated.tokens[from..to]
        .iter()
        .filter(|token| matches!(token.folded.as_str(), "," | ";" | ":" | "،"))
        .count();
    to - from + boundaries * 4
}
