//! Paragraphs that were broken into lines of even length, put together again.

use super::dates::{Parts, dates};
use crate::lexicon::furniture::Furniture;
use crate::text::Span;

/// Lengths in characters between which the broken lines of a paragraph lie.
const SHORTEST_CHARS: usize = 45;
const LONGEST_CHARS: usize = 110;

/// Joins runs of lines without an empty line between them that are one paragraph, broken at an even width.
///
/// Each line comes with whether a gap stands before it.
pub fn join_wrapped(text: &str, lines: Vec<(Span, bool)>) -> Vec<(Span, bool)> {
    let mut joined = Vec::with_capacity(lines.len());
    let mut start = 0;
    while start < lines.len() {
        let mut end = start + 1;
        while end < lines.len() && !lines[end].1 {
            end += 1;
        }
        let run = &lines[start..end];
        if is_wrapped(text, run) {
            joined.push((Span::new(run[0].0.start, run[run.len() - 1].0.end), run[0].1));
        } else {
            joined.extend_from_slice(run);
        }
        start = end;
    }
    joined
}

/// Characters that the lines of a date in a box have at most.
const BOX_CHARS: usize = 16;

/// Joins the lines of a date in a box: the day, the month and the year each on its own line.
pub fn join_dates(text: &str, lines: Vec<(Span, bool)>, furniture: &Furniture) -> Vec<(Span, bool)> {
    let mut joined: Vec<(Span, bool)> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while at < lines.len() {
        let boxed =
            (2..=3).rev().find(|count| at + count <= lines.len() && is_boxed(text, &lines[at..at + count], furniture));
        let count = boxed.unwrap_or(1);
        joined.push((Span::new(lines[at].0.start, lines[at + count - 1].0.end), lines[at].1));
        at += count;
    }
    joined
}

fn is_boxed(text: &str, lines: &[(Span, bool)], furniture: &Furniture) -> bool {
    if lines.iter().any(|(span, _)| span.of(text).chars().count() > BOX_CHARS) {
        return false;
    }
    let is_date = |span: Span| {
        let words = furniture.words(text, span);
        dates(&words, furniture).first().is_some_and(|shape| {
            shape.parts == Parts::Whole && shape.first == 0 && shape.last == words.len() && !shape.numeric
        })
    };
    is_date(Span::new(lines[0].0.start, lines[lines.len() - 1].0.end)) && !lines.iter().any(|(span, _)| is_date(*span))
}

/// A run is one paragraph if its lines but the last are of one width and none but the last ends it, and a good part of them
/// goes on in small letters: lists of headlines do not.
fn is_wrapped(text: &str, run: &[(Span, bool)]) -> bool {
    let Some((_, inner)) = run.split_last().filter(|(_, inner)| !inner.is_empty()) else { return false };
    let lengths = || inner.iter().map(|(span, _)| span.of(text).chars().count());
    let (shortest, longest) = (lengths().min().unwrap_or(0), lengths().max().unwrap_or(0));
    if shortest < SHORTEST_CHARS || longest > LONGEST_CHARS || longest - shortest > 25 {
        return false;
    }
    let begins_small = |span: &Span| span.of(text).chars().next().is_some_and(char::is_lowercase);
    let small = run[1..].iter().filter(|(span, _)| begins_small(span)).count();
    small * 2 >= run.len() - 1 && small > 0
}

#[cfg(test)]
mod tests {
    use crate::clean::line::lines;
    use crate::lexicon::furniture::Furniture;

    #[test]
    fn a_paragraph_broken_at_an_even_width_is_one_line() {
        let text = "The ministers of health of the two countries met in Tashkent and agreed to\n\
                    train forty doctors, the press service said, adding that the first group\n\
                    would leave in May.\n\nThe end.";
        assert_eq!(lines(text, &Furniture::default()).len(), 2);
    }

    #[test]
    fn a_date_in_a_box_is_one_line() {
        let months = "[months.gregorian]\n10 = ['october']";
        let furniture = Furniture::compile(&[], &[("en".to_owned(), months.to_owned())]).value;
        let shown = |text: &str| lines(text, &furniture).len();
        assert_eq!(shown("17\nOctober\n2025\nA headline"), 2);
        assert_eq!(shown("17\n\nOctober 2025\n\nA headline"), 2);
        assert_eq!(shown("17\n2025\nA headline"), 3);
    }

    #[test]
    fn a_list_of_headlines_stays_a_list() {
        let text = "Uzbekistan and Korea sign a memorandum on a new cancer centre\n\
                    Kazakhstan sends forty doctors to study in the clinics of Seoul\n\
                    Georgia's exports of wine to China keep growing this year too";
        assert_eq!(lines(text, &Furniture::default()).len(), 3);
    }
}
