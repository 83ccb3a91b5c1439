//! Which line is the headline: the one that the paragraphs are about.

use super::line::Line;
use crate::lexicon::furniture::Says;
use crate::model::article::Furniture as Kind;
use std::collections::BTreeSet;

/// The share of the shorter line's words that must stand in the longer for the two to be one headline.
const SAME_SHARE: f64 = 0.8;

/// Lines that say again what another line says, as a page's title does its headline.
pub fn repeated(lines: &[Line]) -> Vec<bool> {
    (0..lines.len())
        .map(|at| {
            (0..lines.len().min(at + 6))
                .any(|other| other != at && other + 6 > at && is_same(&lines[at], &lines[other]))
        })
        .collect()
}

/// Whether two short lines are one headline.
fn is_same(a: &Line, b: &Line) -> bool {
    let (short, long) = if a.stems.len() <= b.stems.len() { (a, b) } else { (b, a) };
    if short.stems.len() < 3 || long.words > short.words + 10 || long.words > 30 {
        return false;
    }
    let shared = short.stems.iter().filter(|stem| long.stems.contains(stem)).count();
    shared as f64 >= short.stems.len() as f64 * SAME_SHARE
}

/// The headline and its repetitions.
pub fn find(lines: &[Line], bodies: &[usize], repeated: &[bool], first_body: usize) -> Vec<usize> {
    let about: BTreeSet<&str> = bodies.iter().flat_map(|&at| lines[at].stems.iter().map(String::as_str)).collect();
    let may_be = |at: usize| {
        let line = &lines[at];
        let has_phrase = matches!(line.heading.map(|heading| heading.says), Some(Says::Furniture(kind, _)) if kind != Kind::Navigation);
        line.words >= 2
            && !line.is_widget
            && (line.separators < 2 || repeated[at])
            && !has_phrase
            && !bodies.contains(&at)
            && line.words <= 40
    };
    let score = |at: usize| {
        let line = &lines[at];
        let shared = line.stems.iter().filter(|stem| about.contains(stem.as_str())).count();
        shared * 3 + line.words + if repeated[at] { 12 } else { 0 }
            - usize::from(line.date.is_some() && !repeated[at]) * line.words.min(4)
    };
    let candidates: Vec<usize> = (0..first_body.min(lines.len())).filter(|&at| may_be(at)).collect();
    let Some(best) = candidates
        .iter()
        .copied()
        .filter(|&at| lines[at].words >= 3)
        .max_by_key(|&at| (score(at), std::cmp::Reverse(at)))
    else {
        return Vec::new();
    };
    candidates
        .into_iter()
        .filter(|&at| at == best || is_same(&lines[at], &lines[best]) || repeated[at] && at > best && at < first_body)
        .collect()
}
