//! When an act took or takes place, and what that rests on.

use crate::model::annotated::{Annotated, CueKind, DateMention};
use crate::model::date::{DateBasis, PartialDate, Precision};
use crate::model::draft::Draft;
use crate::model::event::{Form, Status};
use crate::text::Span;

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
pub fn date_of(annotated: &Annotated, draft: &Draft) -> Dated {
    let sentence = annotated.sentences[draft.sentence];
    let here = annotated.dates.iter().filter(|date| sentence.span.contains(date.span));
    let candidates = here.filter(|date| fits(annotated, date, draft) && !is_another_acts(annotated, date, draft));
    let nearest =
        candidates.min_by_key(|date| (std::cmp::Reverse(rank(date)), distance(annotated, date, draft), date.span));
    if let Some(date) = nearest {
        return Dated { date: value_for(annotated, date, draft), basis: date.basis, span: Some(date.span) };
    }
    if let Some(date) = beside(annotated, draft) {
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

/// The day told by the sentence before or after, in the same paragraph, of an act that took place and has no date of its own:
/// "They signed a memorandum. The ceremony was held yesterday."
fn beside<'a>(annotated: &'a Annotated, draft: &Draft) -> Option<&'a DateMention> {
    if draft.status != Status::Occurred || draft.is_recalled {
        return None;
    }
    let block = annotated.sentences[draft.sentence].block;
    let neighbours = [draft.sentence.checked_sub(1), Some(draft.sentence + 1)];
    neighbours.into_iter().flatten().find_map(|at| {
        let sentence = annotated.sentences.get(at).filter(|sentence| sentence.block == block)?;
        let is_recalled =
            annotated.cues.iter().any(|cue| cue.kind == CueKind::Recalled && sentence.span.contains(cue.span));
        let dates =
            annotated.dates.iter().filter(|date| sentence.span.contains(date.span) && fits(annotated, date, draft));
        let days = dates.filter(|date| {
            date.value.is_some_and(|value| value.precision == Precision::Day) && is_recent(annotated, date)
        });
        days.min_by_key(|date| date.value.map(|value| value.first)).filter(|_| !is_recalled)
    })
}

/// Whether a date is of the days before publication, and so of the article's news.
fn is_recent(annotated: &Annotated, date: &DateMention) -> bool {
    let age_days =
        annotated.published.zip(date.value).map(|(published, value)| (published.first - value.first).num_days());
    age_days.is_some_and(|age_days| (0..=14).contains(&age_days))
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

/// Whether a date can be the act's: on the right side of the day of publication, and not the term of a plan.
fn fits(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let Some(value) = value_for(annotated, date, draft) else { return false };
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
