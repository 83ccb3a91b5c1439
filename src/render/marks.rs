//! A quote cut into pieces, so that the exact words that were coded can be marked in it.

use crate::model::event::{Event, Evidence};
use crate::text::Span;
use serde::Serialize;

/// What marked words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Mark {
    /// The act.
    Act,
    /// Its date.
    Date,
    /// A party.
    Party,
}

impl Mark {
    /// Every mark, the one that wins where two overlap first.
    pub(super) const ALL: [Mark; 3] = [Mark::Act, Mark::Date, Mark::Party];

    /// Its key in the messages.
    pub(super) fn key(self) -> &'static str {
        match self {
            Mark::Act => "marks.act",
            Mark::Date => "marks.date",
            Mark::Party => "marks.party",
        }
    }
}

/// A piece of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Piece {
    /// Its words.
    pub(super) text: String,
    /// What they tell, if anything.
    pub(super) mark: Option<Mark>,
}

/// The spans of the article's text that an event rests on, with what each tells.
pub(super) fn marks_of(event: &Event) -> Vec<(Span, Mark)> {
    let spans = |evidence: &[Evidence], mark: Mark| evidence.iter().map(|part| (part.span, mark)).collect::<Vec<_>>();
    let mut marks = spans(&event.triggers, Mark::Act);
    marks.extend(event.date_evidence.iter().map(|part| (part.span, Mark::Date)));
    marks.extend(spans(&event.party_evidence, Mark::Party));
    marks
}

/// Cuts the quote at the marks that lie in it. Where two overlap, the one that tells more wins: the act, then the date, then a party.
pub(super) fn pieces(quote: &Evidence, marks: &[(Span, Mark)]) -> Vec<Piece> {
    let text = quote.quote.as_str();
    let whole = vec![Piece { text: text.to_owned(), mark: None }];
    if quote.span.len() != text.len() {
        return whole;
    }
    let mut wanted: Vec<(Span, Mark)> = marks.iter().filter(|(span, _)| is_inside(quote, *span)).copied().collect();
    wanted.sort_by_key(|(span, mark)| (*mark, span.start, span.end));
    let mut kept: Vec<(Span, Mark)> = Vec::new();
    for (span, mark) in wanted {
        if kept.iter().all(|(other, _)| !other.overlaps(span)) {
            kept.push((span, mark));
        }
    }
    kept.sort_by_key(|(span, _)| span.start);
    let mut pieces = Vec::new();
    let mut end = 0;
    for (span, mark) in kept {
        let (from, to) = (span.start - quote.span.start, span.end - quote.span.start);
        push(&mut pieces, &text[end..from], None);
        push(&mut pieces, &text[from..to], Some(mark));
        end = to;
    }
    push(&mut pieces, &text[end..], None);
    if pieces.is_empty() { whole } else { pieces }
}

fn is_inside(quote: &Evidence, span: Span) -> bool {
    let inside = !span.is_empty() && quote.span.contains(span);
    inside && quote.quote.get(span.start - quote.span.start..span.end - quote.span.start).is_some()
}

fn push(pieces: &mut Vec<Piece>, text: &str, mark: Option<Mark>) {
    if !text.is_empty() {
        pieces.push(Piece { text: text.to_owned(), mark });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(marks: &[(usize, usize, Mark)]) -> Vec<(String, Option<Mark>)> {
        let quote = Evidence {
            span: Span::new(10, 10 + "Қазақстан қол қойды".len()),
            quote: "Қазақстан қол қойды".into(),
        };
        let marks: Vec<(Span, Mark)> = marks.iter().map(|&(from, to, mark)| (Span::new(from, to), mark)).collect();
        pieces(&quote, &marks).into_iter().map(|piece| (piece.text, piece.mark)).collect()
    }

    #[test]
    fn words_are_cut_out_at_their_bytes() {
        let expected =
            [("Қазақстан".into(), Some(Mark::Party)), (" ".into(), None), ("қол қойды".into(), Some(Mark::Act))];
        assert_eq!(cut(&[(29, 46, Mark::Act), (10, 28, Mark::Party)]), expected);
    }

    #[test]
    fn a_mark_inside_a_letter_or_out_of_the_quote_is_left_out() {
        let whole = [("Қазақстан қол қойды".to_owned(), None)];
        assert_eq!(cut(&[(11, 28, Mark::Party), (0, 5, Mark::Act), (40, 400, Mark::Act), (12, 12, Mark::Date)]), whole);
    }

    #[test]
    fn the_act_wins_over_a_party_that_it_overlaps() {
        let pieces = cut(&[(10, 28, Mark::Party), (10, 46, Mark::Act)]);
        assert_eq!(pieces, [("Қазақстан қол қойды".to_owned(), Some(Mark::Act))]);
    }
}
