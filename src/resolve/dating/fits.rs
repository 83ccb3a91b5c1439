//! Which dates can be an act's: on its side of the day of publication, no term of a document, and not another act's.

use crate::model::annotated::{ActMention, Annotated, CueKind, DateMention};
use crate::model::date::{PartialDate, Precision};
use crate::model::draft::Draft;
use crate::model::event::{Form, Status};
use crate::text::token::TokenKind;
use chrono::Datelike;

/// Days by which an act that took place may lie after the article's own date (time zones, pages dated the day before).
const SLACK_DAYS: i64 = 1;

/// No act of cooperation between ministries of health is older.
const FIRST_YEAR: i32 = 1900;

/// How much nearer another act must be to a date, in tokens, for the date to be that act's alone.
const MUCH_NEARER: usize = 6;

/// What a date comes to for an act: a weekday that a plan's words sent forward is, of an act that took place, the one before; a month without a
/// year that is past is, of a plan, the next of its name.
pub fn value_for(annotated: &Annotated, date: &DateMention, draft: &Draft) -> Option<PartialDate> {
    let value = date.value?;
    let Some(other) = date.other else { return Some(value) };
    if is_on_side(annotated, value, draft.status) || !is_on_side(annotated, other, draft.status) {
        return Some(value);
    }
    // "In March they met and agreed to build": a month that the sentence's plan does not stand nearest to is not sent to next March.
    Some(if is_of_other_status(annotated, date, draft) { value } else { other })
}

/// Whether a date lies on the side of the day of publication on which an act of this status does.
fn is_on_side(annotated: &Annotated, value: PartialDate, status: Status) -> bool {
    let Some(published) = annotated.published else { return true };
    match status {
        Status::Occurred => (value.first - published.last()).num_days() <= SLACK_DAYS,
        Status::Planned => value.last() >= published.first,
    }
}

/// Whether a date can be the act's: on the right side of the day of publication, and not the term of a plan.
pub fn fits(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let Some(value) = value_for(annotated, date, draft) else { return false };
    let is_of_document = matches!(draft.form, Form::Agreement | Form::Talks);
    let is_term = value.precision == Precision::Year && is_of_document && is_term(annotated, date);
    value.first.year() >= FIRST_YEAR && !is_term && is_on_side(annotated, value, draft.status)
}

/// "2025–2027": the time for which a document is made.
fn is_term(annotated: &Annotated, date: &DateMention) -> bool {
    let tokens = &annotated.tokens;
    let after = tokens.partition_point(|token| token.span.start < date.span.end);
    let before = tokens.partition_point(|token| token.span.end <= date.span.start);
    let is_dash = |at: usize| matches!(tokens[at].folded.as_str(), "-" | "–" | "—" | "−" | "‑");
    let is_number = |at: usize| tokens[at].kind == TokenKind::Number;
    after + 1 < tokens.len() && is_dash(after) && is_number(after + 1)
        || before > 1 && is_dash(before - 1) && is_number(before - 2)
}

/// Whether the date stands much nearer to an act of another form in the same sentence ("they praised the agreement signed on 8 August"), or
/// nearer to one that took place where this one is planned, or the reverse. An act on whose side the date does not lie claims none.
pub fn is_another_acts(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let own = distance(annotated, date, draft);
    rivals(annotated, draft).any(|(act, status)| {
        let is_near = tokens_between(annotated, date, act.tokens) + MUCH_NEARER < own;
        act.form != draft.form && is_near && date.value.is_some_and(|value| is_on_side(annotated, value, status))
    }) || is_of_other_status(annotated, date, draft)
}

/// Whether no other act of the sentence stands nearer to the date.
pub fn is_nearest_act(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    let own = distance(annotated, date, draft);
    rivals(annotated, draft).all(|(act, _)| tokens_between(annotated, date, act.tokens) >= own)
}

/// Whether an act or a cue of the other status stands nearer to the date, which lies on its side.
fn is_of_other_status(annotated: &Annotated, date: &DateMention, draft: &Draft) -> bool {
    // A weekday can be turned either way, and is rather of what took place.
    let is_weekday = date.rule == "dates/weekday";
    if is_weekday && draft.status == Status::Occurred {
        return false;
    }
    let own = distance(annotated, date, draft);
    let values = [date.value, date.other.filter(|_| is_weekday)];
    let claims = |status: Status, tokens: (usize, usize)| {
        status != draft.status
            && tokens_between(annotated, date, tokens) < own
            && values.iter().flatten().any(|value| is_on_side(annotated, *value, status))
    };
    let sentence = annotated.sentences[draft.sentence].span;
    let is_cue_nearer = draft.status == Status::Occurred
        && annotated.cues.iter().any(|cue| {
            cue.kind == CueKind::Planned && sentence.contains(cue.span) && claims(Status::Planned, cue.tokens)
        });
    is_cue_nearer || rivals(annotated, draft).any(|(act, status)| claims(status, act.tokens))
}

/// The other acts of the sentence whose own words tell their status.
fn rivals<'a>(annotated: &'a Annotated, draft: &'a Draft) -> impl Iterator<Item = (&'a ActMention, Status)> {
    let sentence = annotated.sentences[draft.sentence].span;
    let inside = move |act: &&ActMention| sentence.contains(act.span) && act.tokens != draft.tokens;
    annotated.acts.iter().filter(inside).filter_map(|act| Some((act, act.status?)))
}

/// Tokens between date and act; a clause boundary counts as several.
pub fn distance(annotated: &Annotated, date: &DateMention, draft: &Draft) -> usize {
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

/// How exactly a date is told: a day or month before a year.
pub fn rank(date: &DateMention) -> u8 {
    match date.value.map(|value| value.precision) {
        Some(Precision::Day | Precision::Month) => 2,
        Some(Precision::Year) => 1,
        None => 0,
    }
}
