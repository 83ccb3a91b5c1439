//! Whether an act took place, is planned, or is none: by its own words, else by the cues of its clause.

use crate::lexicon::files::VerbPlace;
use crate::model::annotated::{ActMention, Annotated, CueKind, CueMention};
use crate::model::event::Status;
use crate::text::Span;

/// The farthest a cue reaches, in tokens with what boundaries and direction add.
const REACH: usize = 28;
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

/// Decides the status of an act in the sentence at `sentence`.
pub fn decide(annotated: &Annotated, act: &ActMention, sentence: Span, verb: VerbPlace) -> Verdict {
    let text = &annotated.article.document.text;
    let cues: Vec<(usize, &CueMention)> = annotated
        .cues
        .iter()
        .filter(|cue| sentence.contains(cue.span))
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
        (Some((_, cue)), _) => Verdict::Coded(Status::Planned, said(cue)),
        (None, Some(_)) => Verdict::Passed("it is only supposed"),
        (None, None) => match act.fallback {
            Some(status) => Verdict::Coded(status, None),
            None => Verdict::Passed("nothing tells whether it took place or is planned"),
        },
    }
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
