//! How sure an event is: what it rests on, weighed as the corpus of gold records has shown.

use crate::model::draft::{Attachment, Draft};

/// Log-odds of what an event may rest on. Fitted by logistic regression to the events of the project's articles (`tests/articles`), right or
/// wrong by their gold records, those counting more that nobody had tuned a rule to; `attache evaluate --reliability` shows how far they hold.
mod log_odds {
    /// Every event: parties out of the text before, one sentence, status by a cue.
    pub const BASE: f64 = -0.2;
    /// The act's sentence names its parties.
    pub const STATED: f64 = 0.7;
    /// It names one, the other is the state whose press this is.
    pub const HOME: f64 = -0.2;
    /// The act's own words tell its status.
    pub const OWN_WORDS: f64 = 1.8;
    /// Two sentences tell of it.
    pub const TOLD_TWICE: f64 = 0.8;
    /// Three sentences or more do.
    pub const TOLD_OFTEN: f64 = 1.8;
    /// More than two parties: one of them may be a bystander.
    pub const MANY_PARTIES: f64 = -1.6;
}

/// How sure an event is, and what that rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Confidence {
    /// Between 0 and 1, to two places: of events with this value, about such a share is right.
    pub value: f64,
    /// What it rests on, each with its log-odds.
    pub basis: Vec<String>,
}

/// Weighs the tellings of one event; `sentences` is how many different sentences tell of it.
pub fn weigh(drafts: &[&Draft], sentences: usize) -> Confidence {
    let mut odds = log_odds::BASE;
    let mut basis = Vec::new();
    let mut add = |weight: f64, words: &str| {
        odds += weight;
        basis.push(format!("{words} ({weight:+.1})"));
    };
    let is_any = |attachment: Attachment| drafts.iter().any(|draft| draft.attachment == attachment);
    if is_any(Attachment::Stated) {
        add(log_odds::STATED, "its sentence names the parties");
    } else if is_any(Attachment::Home) {
        add(log_odds::HOME, "its sentence names one party, the other is the state whose press this is");
    } else {
        add(0.0, "the parties are those in play before");
    }
    if drafts.iter().any(|draft| draft.is_told_by_itself) {
        add(log_odds::OWN_WORDS, "its own words tell whether it took place");
    } else {
        add(0.0, "words near it tell whether it took place");
    }
    match sentences {
        0 | 1 => {}
        2 => add(log_odds::TOLD_TWICE, "two sentences tell of it"),
        _ => add(log_odds::TOLD_OFTEN, "three sentences or more tell of it"),
    }
    if drafts[0].parties.len() > 2 {
        add(log_odds::MANY_PARTIES, "more than two parties");
    }
    let share = 1.0 / (1.0 + (-odds).exp());
    Confidence { value: (share * 100.0).round() / 100.0, basis }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::{Form, Status};
    use crate::model::party::Party;
    use crate::text::Span;

    fn draft(attachment: Attachment, is_told_by_itself: bool) -> Draft {
        Draft {
            form: Form::Care,
            status: Status::Occurred,
            parties: vec![Party::new("KZ"), Party::new("UZ")],
            sentence: 0,
            trigger: Span::new(0, 1),
            tokens: (0, 1),
            attachment,
            party_spans: Vec::new(),
            rules: Vec::new(),
            reasons: Vec::new(),
            is_told_by_itself,
            is_recalled: false,
        }
    }

    #[test]
    fn named_parties_own_words_and_repetition_make_an_event_surer() {
        let (vague, plain) = (draft(Attachment::Discourse, false), draft(Attachment::Stated, true));
        let value = |draft: &Draft, sentences| weigh(&[draft], sentences).value;
        assert!(value(&vague, 1) < value(&plain, 1));
        assert!(value(&plain, 1) < value(&plain, 2));
        assert!((0.0..=1.0).contains(&value(&plain, 9)));
    }

    #[test]
    fn what_it_rests_on_is_told_with_its_weight() {
        let basis = weigh(&[&draft(Attachment::Home, true)], 2).basis;
        assert_eq!(basis.len(), 3);
        assert!(basis[2].starts_with("two sentences tell of it (+"), "{basis:?}");
    }
}
