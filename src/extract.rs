//! From marks to acts of cooperation: which words tell of one, whether it took place, and between whom.

pub mod discourse;
pub mod domain;
pub mod sides;
pub mod status;

use crate::lexicon::Lexicon;
use crate::model::annotated::{ActMention, Annotated, CueKind};
use crate::model::draft::{Attachment, Draft, Extracted};
use crate::model::event::{Evidence, Form, Status};
use crate::model::party::Party;
use crate::model::person::Role;
use crate::model::record::Passed;
use discourse::Discourse;
use domain::Domain;
use sides::Sides;
use status::Verdict;

/// Finds the acts of an article.
pub fn extract(annotated: Annotated, lexicon: &Lexicon) -> Extracted {
    let domain = Domain::of(&annotated);
    let mut finder = Finder {
        annotated: &annotated,
        lexicon,
        domain,
        discourse: Discourse::of(&annotated),
        drafts: Vec::new(),
        passed: Vec::new(),
    };
    finder.read(false);
    if finder.drafts.is_empty() {
        finder.read(true);
    }
    let is_anchored = finder
        .drafts
        .iter()
        .any(|draft| draft.attachment != Attachment::Discourse || are_named_together(&annotated, &draft.parties));
    finder.note_unheard();
    let (mut drafts, mut passed, is_health) = (finder.drafts, finder.passed, finder.domain.is_health);
    for draft in drop_talks_about_talks(&mut drafts) {
        let reason = "plans spoken of at talks that were held are no plan of talks";
        note(&mut passed, &annotated, draft.sentence, &draft.rules[0], reason);
    }
    gather_clubs(&annotated, &mut drafts);
    let why_not = if drafts.is_empty() {
        Some(if !is_health {
            "the article is not about health".to_owned()
        } else {
            "no sentence tells of an act between two parties".to_owned()
        })
    } else if !is_anchored {
        let reason =
            "its parties are only in play, and neither the headline nor the first sentence names them together";
        for draft in drafts.drain(..) {
            note(&mut passed, &annotated, draft.sentence, &draft.rules[0], reason);
        }
        Some("no sentence names two parties of an act".to_owned())
    } else {
        None
    };
    Extracted { annotated, drafts, passed, why_not }
}

/// Talks that took place are often spoken of with a plan near ("during the talks they agreed to …"): that is no plan of talks. What remains are
/// plans that name their parties or say by their own words that talks will be. Gives those that were dropped.
fn drop_talks_about_talks(drafts: &mut Vec<Draft>) -> Vec<Draft> {
    let is_vague = |draft: &Draft| {
        draft.form == Form::Talks
            && draft.status == Status::Planned
            && draft.rules.len() > 1
            && draft.attachment == Attachment::Discourse
    };
    let held: Vec<Vec<Party>> = drafts
        .iter()
        .filter(|draft| draft.form == Form::Talks && draft.status == Status::Occurred)
        .map(|draft| draft.parties.clone())
        .collect();
    drafts.extract_if(.., |draft| is_vague(draft) && held.contains(&draft.parties)).collect()
}

/// Notes, once, that words of a rule in a sentence were not coded, and why.
fn note(passed: &mut Vec<Passed>, annotated: &Annotated, sentence: usize, rule: &str, reason: &str) {
    let evidence = Evidence::of(&annotated.article.document.text, annotated.sentences[sentence].span);
    let one = Passed { evidence, rule: rule.to_owned(), reason: reason.to_owned() };
    if !passed.contains(&one) {
        passed.push(one);
    }
}

/// At a gathering of a club of states (OTS, SCO) those take part whose ministers the article names as being there.
fn gather_clubs(annotated: &Annotated, drafts: &mut [Draft]) {
    let is_minister =
        |role: Option<Role>| matches!(role, Some(Role::HealthMinister | Role::Minister | Role::DeputyMinister));
    let sides: Vec<Party> = annotated
        .people
        .iter()
        .filter(|person| is_minister(person.role))
        .filter_map(|person| person.side.clone().or(annotated.home.clone()))
        .filter(Party::is_state)
        .collect();
    let is_club =
        |draft: &&mut Draft| draft.form == Form::Forum && draft.parties.iter().any(|party| !sides::gives(party));
    for draft in drafts.iter_mut().filter(is_club) {
        draft.parties = discourse::sorted(draft.parties.drain(..).chain(sides.iter().cloned()));
    }
}

/// Whether the headline or the first sentence names all of the parties.
fn are_named_together(annotated: &Annotated, parties: &[Party]) -> bool {
    let first = annotated.sentences.iter().position(|sentence| !sentence.is_headline);
    annotated.sentences.iter().take(first.map_or(0, |at| at + 1)).any(|sentence| {
        let names = |party: &Party| {
            annotated.parties.iter().any(|mention| mention.party == *party && sentence.span.contains(mention.span))
        };
        parties.iter().all(names)
    })
}

struct Finder<'a> {
    annotated: &'a Annotated,
    lexicon: &'a Lexicon,
    domain: Domain,
    discourse: Discourse,
    drafts: Vec<Draft>,
    passed: Vec<Passed>,
}

impl Finder<'_> {
    /// Reads the acts of the body's sentences, or of the headline's where the body tells of none.
    fn read(&mut self, headlines: bool) {
        for (number, sentence) in self.annotated.sentences.iter().enumerate() {
            let sides = Sides::of(self.annotated, number, &self.discourse, self.lexicon.verb);
            self.discourse.introduce(&sides);
            if sentence.is_headline != headlines {
                self.discourse.leave(&sides, false);
                continue;
            }
            let acts = self.annotated.acts.iter().filter(|act| sentence.span.contains(act.span));
            let mut is_coded = false;
            for act in acts {
                is_coded |= self.consider(number, act, &sides);
            }
            if is_coded && let Some(last) = self.drafts.last() {
                self.discourse.pair = Some(last.parties.clone());
            }
            self.discourse.leave(&sides, is_coded);
        }
    }

    /// Codes an act or notes why not; tells whether it was coded.
    fn consider(&mut self, sentence: usize, act: &ActMention, sides: &Sides) -> bool {
        let span = self.annotated.sentences[sentence].span;
        if !self.domain.admits(sentence) {
            return self.pass(act, sentence, "neither the article nor the sentence is about health");
        }
        let listed = || status::told_of_list(self.annotated, sentence).filter(|_| act.status.is_none());
        let (status, cue) = match status::decide(self.annotated, act, span, self.lexicon.verb) {
            Verdict::Coded(status, cue) => (status, cue),
            Verdict::Passed(reason) => match listed() {
                Some((status, rule, words)) => (status, Some((rule, words))),
                None => return self.pass(act, sentence, reason),
            },
        };
        if sides.is_comparison {
            return self.pass(act, sentence, "the parties are named for comparison");
        }
        let Some(groups) = sides.groups(act, &self.discourse) else {
            return self.pass(act, sentence, "no second party could be attached to it");
        };
        let is_recalled = sides.cues.contains(&CueKind::Recalled);
        for group in groups {
            let mut rules = vec![act.rule.clone()];
            rules.extend(cue.iter().map(|(rule, _)| rule.clone()));
            let status_reason = match &cue {
                Some((rule, words)) => format!("{} because of “{words}” ({rule})", status.code()),
                None if act.status.is_some() => format!("{} by its own words ({})", status.code(), act.rule),
                None => format!("{}: nothing else is said of it ({})", status.code(), act.rule),
            };
            self.drafts.push(Draft {
                form: act.form,
                status,
                parties: group.parties,
                sentence,
                trigger: act.span,
                tokens: act.tokens,
                attachment: group.attachment,
                party_spans: group.spans,
                rules,
                reasons: vec![status_reason, group.reason],
                is_told_by_itself: act.status.is_some(),
                is_recalled,
            });
        }
        true
    }

    fn pass(&mut self, act: &ActMention, sentence: usize, reason: &str) -> bool {
        note(&mut self.passed, self.annotated, sentence, &act.rule, reason);
        false
    }

    /// Notes words of acts that ask for more than their sentence holds, in sentences that count and of which nothing else was said.
    fn note_unheard(&mut self) {
        for (number, sentence) in self.annotated.sentences.iter().enumerate() {
            let is_told = self.drafts.iter().any(|draft| draft.sentence == number)
                || self.passed.iter().any(|passed| passed.evidence.span == sentence.span);
            if is_told || !self.domain.admits(number) {
                continue;
            }
            for act in self.annotated.unheard.iter().filter(|act| sentence.span.contains(act.span)) {
                let reason = if act.is_silenced {
                    "its sentence holds a word that silences the rule (`without`)"
                } else {
                    "none of the words that the rule asks for stands near (`with`)"
                };
                note(&mut self.passed, self.annotated, number, &act.rule, reason);
            }
        }
    }
}

/// A set of parties that one act joins.
#[derive(Debug, Clone)]
pub struct Group {
    /// Sorted, two or more.
    pub parties: Vec<Party>,
    /// How they became known.
    pub attachment: Attachment,
    /// Where they are named.
    pub spans: Vec<crate::text::Span>,
    /// How they were found, in words.
    pub reason: String,
}

/// Forms whose bearers and beneficiaries may be told by where they are; people meet and sign anywhere.
fn may_join_place(form: Form) -> bool {
    !matches!(form, Form::Talks | Form::Forum | Form::Agreement)
}
