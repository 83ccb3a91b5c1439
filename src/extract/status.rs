//! Whether an act took place, is planned, or is none: by its own words, else by the cues of its clause.

use crate::lexicon::files::VerbPlace;
use crate::model::annotated::{ActMention, Annotated, CueKind, CueMention};
use crate::model::event::{Form, Status};
use crate::text::Span;

/// The farthest a cue reaches, in tokens with what boundaries and direction add.
const REACH: usize = 14;
/// How near a negation must stand.
const NEGATION_REACH: usize = 5;
/// What a comma or semicolon between act and cue adds to their distance.
const BOUNDARY: usize = 4;

/// What became of an act.
pub enum Verdict {
    /// Its status, with the rule and the words of the cue that told it.
    Coded(Status, Option<(String, String)>),
    /// Why it is not coded.
    Passed(&'static str),
}

/// What the sentence that opens a list says of its items ("They discussed the following: • training courses • …").
///
/// `None` where the sentence at `number` is no item of a list, or nothing is said.
pub fn told_of_list(annotated: &Annotated, number: usize) -> Option<(Status, String, String)> {
    let text = &annotated.article.document.text;
    let is_item = |at: usize| {
        let sentence = annotated.sentences[at];
        sentence.is_bulleted(text) || sentence.span.of(text).starts_with(|first: char| first.is_ascii_digit())
    };
    if !is_item(number) {
        return None;
    }
    let opening = (0..number).rev().find(|&at| !is_item(at))?;
    let span = annotated.sentences[opening].span;
    if !span.of(text).trim_end().ends_with(':') {
        return None;
    }
    let inside = |kind: &CueKind| matches!(kind, CueKind::Planned | CueKind::Discussed | CueKind::Occurred);
    let cue = annotated.cues.iter().rev().find(|cue| span.contains(cue.span) && inside(&cue.kind));
    if let Some(cue) = cue {
        let status = if cue.kind == CueKind::Occurred { Status::Occurred } else { Status::Planned };
        return Some((status, cue.rule.clone(), cue.span.of(text).to_owned()));
    }
    // Talks that "underscored the following" name what is wanted.
    let talks = annotated.acts.iter().find(|act| act.form == Form::Talks && span.contains(act.span))?;
    Some((Status::Planned, talks.rule.clone(), talks.span.of(text).to_owned()))
}

/// Decides the status of an act in the sentence at `sentence`.
pub fn decide(annotated: &Annotated, act: &ActMention, sentence: Span, verb: VerbPlace) -> Verdict {
    let text = &annotated.article.document.text;
    let cues: Vec<(usize, &CueMention)> = annotated
        .cues
        .iter()
        .filter(|cue| sentence.contains(cue.span) && !is_of_signing(annotated, act, cue))
        .map(|cue| (distance(annotated, act, cue, verb), cue))
        .filter(|(away, _)| *away <= REACH)
        .collect();
    let nearest = |kinds: &[CueKind]| {
        cues.iter().filter(|(_, cue)| kinds.contains(&cue.kind)).min_by_key(|(away, cue)| (*away, cue.span))
    };
    let said = |cue: &CueMention| Some((cue.rule.clone(), cue.span.of(text).to_owned()));
    if let Some((away, _)) = nearest(&[CueKind::Negated])
        && *away <= NEGATION_REACH
    {
        return Verdict::Passed("it is said not to have taken place");
    }
    let hypothetical = nearest(&[CueKind::Hypothetical]);
    if let Some(status) = act.status {
        return match hypothetical {
            Some((away, _)) if *away <= NEGATION_REACH => Verdict::Passed("it is only supposed"),
            _ => Verdict::Coded(status, None),
        };
    }
    let told = nearest(&[CueKind::Planned, CueKind::Discussed, CueKind::Occurred]);
    match (told, hypothetical) {
        (Some((away, _)), Some((nearer, _))) if nearer < away => Verdict::Passed("it is only supposed"),
        (Some((_, cue)), _) if cue.kind == CueKind::Occurred => Verdict::Coded(Status::Occurred, said(cue)),
        // What is discussed at talks is planned; the talks themselves are being held.
        (Some((_, cue)), _) if cue.kind == CueKind::Discussed && act.form == Form::Talks => {
            Verdict::Coded(Status::Occurred, said(cue))
        }
        (Some((_, cue)), _) => Verdict::Coded(Status::Planned, said(cue)),
        (None, Some(_)) => Verdict::Passed("it is only supposed"),
        (None, None) => match act.fallback {
            Some(status) => Verdict::Coded(status, None),
            None => Verdict::Passed("nothing tells whether it took place or is planned"),
        },
    }
}

/// "A protocol on mutual recognition was signed": what was done is the signing, not what the document is about.
fn is_of_signing(annotated: &Annotated, act: &ActMention, cue: &CueMention) -> bool {
    cue.kind == CueKind::Occurred
        && act.form != Form::Agreement
        && annotated.acts.iter().any(|other| {
            other.form == Form::Agreement && other.tokens.0 < cue.tokens.1 && cue.tokens.0 < other.tokens.1
        })
}

/// Distance in tokens; boundaries add to it, and so does the side on which the clause's verb does not stand.
fn distance(annotated: &Annotated, act: &ActMention, cue: &CueMention, verb: VerbPlace) -> usize {
    let (from, to, is_after) = if cue.tokens.0 >= act.tokens.1 {
        (act.tokens.1, cue.tokens.0, true)
    } else if cue.tokens.1 <= act.tokens.0 {
        (cue.tokens.1, act.tokens.0, false)
    } else {
        return 0;
    };
    let is_boundary = |mark: &str| matches!(mark, "," | ";" | ":" | "،" | "؛" | "—" | "–" | "(" | ")");
    let boundaries = annotated.tokens[from..to].iter().filter(|token| is_boundary(&token.folded)).count();
    let tokens = to - from;
    let directed = match (verb, is_after) {
        (VerbPlace::Final, true) | (VerbPlace::Early, false) => tokens,
        (VerbPlace::Final, false) => tokens * 2 + 2,
        (VerbPlace::Early, true) => tokens + tokens / 2,
    };
    directed + boundaries * BOUNDARY
}
