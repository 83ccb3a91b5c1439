//! Who acts with whom: the parties of a sentence, else those in play.

mod clauses;
mod partners;

use super::Group;
use super::discourse::{Discourse, sorted};
use crate::lexicon::files::VerbPlace;
use crate::model::annotated::{ActMention, Annotated, CueKind};
use crate::model::draft::Attachment;
use crate::model::event::Form;
use crate::model::party::{Naming, Party};
use crate::text::Span;

/// How far into a sentence a cue opens it, in tokens.
const OPENING_TOKENS: usize = 3;
/// How far after a cue parties are still compared, in tokens: a list of states.
const COMPARED_AFTER: usize = 12;
/// How far before it: "countries like these" follows its states in Turkic languages.
const COMPARED_BEFORE: usize = 2;

/// The parties of one sentence.
#[derive(Debug, Clone)]
pub struct Sides {
    /// Those who act, in the order of the text.
    pub(super) strong: Vec<(Party, Span)>,
    /// Those that are only where something happens.
    weak: Vec<(Party, Span)>,
    /// Kinds of the sentence's cues.
    pub cues: Vec<CueKind>,
    /// Whether the parties are only compared.
    pub is_comparison: bool,
    /// People of the sentence with their sides: last name word to side.
    pub(super) people: Vec<(String, Party)>,
    /// Every mention of those who act, in the order of the text.
    mentions: Vec<(Party, Span)>,
    /// Byte offsets of the semicolons that part it.
    breaks: Vec<usize>,
    /// Byte offsets of the commas that part one act's clause from that of another form.
    clauses: Vec<usize>,
}

impl Sides {
    /// The parties of sentence `number`.
    ///
    /// Where `verb` comes last, an act's clause ends right after it; elsewhere the next act's begins at the last comma before that.
    pub fn of(annotated: &Annotated, number: usize, discourse: &Discourse, verb: VerbPlace) -> Self {
        let sentence = annotated.sentences[number];
        let cues: Vec<CueKind> =
            annotated.cues.iter().filter(|cue| sentence.span.contains(cue.span)).map(|cue| cue.kind).collect();
        let mut sides = Self {
            strong: Vec::new(),
            weak: Vec::new(),
            is_comparison: false,
            cues,
            people: Vec::new(),
            mentions: Vec::new(),
            breaks: Vec::new(),
            clauses: clauses::breaks_between(annotated, number, verb),
        };
        let tokens = &annotated.tokens[sentence.tokens.0..sentence.tokens.1];
        sides.breaks = tokens
            .iter()
            .filter(|token| matches!(token.folded.as_str(), ";" | "؛"))
            .map(|token| token.span.start)
            .collect();
        let compared: Vec<(usize, usize)> = annotated
            .cues
            .iter()
            .filter(|cue| cue.kind == CueKind::Comparison && sentence.span.contains(cue.span))
            .map(|cue| cue.tokens)
            .collect();
        // "For comparison" opens a sentence and speaks of all of it; "such as" speaks of what stands right by it.
        sides.is_comparison = compared.iter().any(|cue| cue.0 <= sentence.tokens.0 + OPENING_TOKENS);
        let is_compared = |tokens: (usize, usize)| {
            let after = |cue: &(usize, usize)| tokens.0 >= cue.1 && tokens.0 - cue.1 <= COMPARED_AFTER;
            let before = |cue: &(usize, usize)| tokens.1 <= cue.0 && cue.0 - tokens.1 <= COMPARED_BEFORE;
            compared.iter().any(|cue| after(cue) || before(cue))
        };
        let here = annotated.parties.iter().filter(|mention| sentence.span.contains(mention.span));
        for mention in here.filter(|mention| !is_compared(mention.tokens)) {
            let is_dateline = mention.tokens.0 <= sentence.tokens.0 + 1
                && matches!(mention.naming, Naming::Capital | Naming::Place)
                && annotated.tokens.get(mention.tokens.1).is_some_and(|token| {
                    matches!(token.folded.as_str(), "," | "." | "(" | "-" | "–" | "—" | "/" | ":")
                });
            // A foreign town that grammar does not mark as a place stands for those who come from it: "surgeons of Leipzig".
            let is_own_town = mention.naming == Naming::Place && Some(&mention.party) == discourse.home.as_ref();
            let is_weak = mention.is_place || is_dateline || is_own_town;
            sides.push(mention.party.clone(), mention.span, is_weak);
            if !is_weak {
                sides.mentions.push((mention.party.clone(), mention.span));
            }
        }
        for person in annotated.people.iter().filter(|person| sentence.span.contains(person.span)) {
            let last_name = person.name.split(' ').next_back().unwrap_or("").to_owned();
            let known = discourse.known.get(&last_name).cloned();
            let implied = person.role.and(discourse.home.clone());
            if let Some(party) = person.side.clone().or(known).or(implied) {
                sides.push(party.clone(), person.span, false);
                sides.mentions.push((party.clone(), person.span));
                sides.people.push((last_name, party));
            }
        }
        sides.strong.sort_by_key(|(_, span)| *span);
        sides.strong.dedup_by(|later, kept| later.0 == kept.0);
        let named: Vec<Party> = sides.strong.iter().map(|(party, _)| party.clone()).collect();
        sides.weak.retain(|(party, _)| !named.contains(party));
        sides
    }

    fn push(&mut self, party: Party, span: Span, is_weak: bool) {
        let list = if is_weak { &mut self.weak } else { &mut self.strong };
        if !list.iter().any(|(known, _)| *known == party) {
            list.push((party, span));
        }
    }

    /// The groups of parties that `act` joins; `None` where no second party can be found.
    pub fn groups(&self, act: &ActMention, discourse: &Discourse) -> Option<Vec<Group>> {
        let whole = self.acting(act.form, discourse);
        let part = self.beside(act, &whole);
        let is_apart = self.is_of_foreigners_apart(&part, &whole, discourse);
        let acting = if part.len() >= 2 || is_apart { part } else { whole };
        let acting = if acting.len() > 2 && act.form != Form::Forum { self.in_clause(act, acting) } else { acting };
        let acting =
            if act.form == Form::Forum && acting.len() >= 2 { self.with_host(acting, discourse) } else { acting };
        if acting.len() >= 2 {
            return Some(self.stated(act, &acting, discourse));
        }
        let is_mutual = self.cues.contains(&CueKind::Mutual);
        match acting.first() {
            Some((party, span)) => self.completed(act, party, *span, is_mutual, discourse).map(|group| vec![group]),
            None => self.unnamed(act, is_mutual, discourse).map(|group| vec![group]),
        }
    }

    /// "The first was built by India's X; the second is a venture with Korea's Y": each foreign party has a part of the sentence for itself, and
    /// the home state for its partner.
    fn is_of_foreigners_apart(&self, part: &[(Party, Span)], whole: &[(Party, Span)], discourse: &Discourse) -> bool {
        let is_foreign = |(party, _): &(Party, Span)| discourse.home.as_ref().is_some_and(|home| home != party);
        part.len() == 1 && whole.len() >= 2 && whole.iter().all(is_foreign)
    }

    /// The home state takes part in the forum that it hosts.
    fn with_host(&self, mut acting: Vec<(Party, Span)>, discourse: &Discourse) -> Vec<(Party, Span)> {
        let host = self.weak.iter().find(|(party, _)| Some(party) == discourse.home.as_ref());
        acting.extend(host.cloned());
        acting
    }

    fn stated(&self, act: &ActMention, acting: &[(Party, Span)], discourse: &Discourse) -> Vec<Group> {
        let group = |members: &[&(Party, Span)], reason: &str| Group {
            parties: sorted(members.iter().map(|(party, _)| party.clone())),
            attachment: Attachment::Stated,
            spans: members.iter().map(|(_, span)| *span).collect(),
            reason: reason.to_owned(),
        };
        let is_apart = self.cues.contains(&CueKind::Separately)
            && matches!(act.form, Form::Talks | Form::Agreement | Form::Aid)
            || act.form == Form::Training;
        let has = |wanted: Option<&Party>| wanted.is_some_and(|wanted| acting.iter().any(|(party, _)| party == wanted));
        let (subject, home) = (discourse.subject.as_ref(), discourse.home.as_ref());
        let outside = subject.or(home).filter(|_| !has(subject) && !has(home));
        let says_apart =
            self.cues.contains(&CueKind::Separately) && matches!(act.form, Form::Talks | Form::Agreement | Form::Aid);
        if says_apart && let Some(hub) = outside {
            let hub = (hub.clone(), acting[0].1);
            return acting
                .iter()
                .map(|other| {
                    group(
                        &[&hub, other],
                        "each of the parties named in the sentence apart, with the one of which the text speaks",
                    )
                })
                .collect();
        }
        if acting.len() > 2 && is_apart {
            let named = |wanted: Option<&Party>| acting.iter().find(|(party, _)| Some(party) == wanted);
            let hub = named(home).or_else(|| named(subject)).unwrap_or(&acting[0]);
            let others = acting.iter().filter(|(party, _)| *party != hub.0);
            return others
                .map(|other| {
                    group(
                        &[hub, other],
                        "each of the parties named in the sentence apart, with the one that the article is from",
                    )
                })
                .collect();
        }
        vec![group(&acting.iter().collect::<Vec<_>>(), "the parties are named in the sentence")]
    }
}

/// Bodies that give; the rest are clubs of states, named as where those meet.
pub fn gives(party: &Party) -> bool {
    !matches!(
        party.code(),
        "org:OTS" | "org:CIS" | "org:EAEU" | "org:SCO" | "org:ECO" | "org:OIC" | "org:GCC" | "org:AU"
    )
}
