//! Who acts with whom: the parties of a sentence, else those in play.

use super::discourse::{Discourse, sorted};
use super::{Group, may_join_place};
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
            clauses: clause_breaks(annotated, number, verb),
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
        let acting = if part.len() >= 2 { part } else { whole };
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

    /// The home state takes part in the forum that it hosts.
    fn with_host(&self, mut acting: Vec<(Party, Span)>, discourse: &Discourse) -> Vec<(Party, Span)> {
        let host = self.weak.iter().find(|(party, _)| Some(party) == discourse.home.as_ref());
        acting.extend(host.cloned());
        acting
    }

    /// Those of `acting` that stand in the same part of the sentence as `act`, between semicolons.
    fn beside(&self, act: &ActMention, acting: &[(Party, Span)]) -> Vec<(Party, Span)> {
        let start = self.breaks.iter().copied().filter(|at| *at < act.span.start).max().unwrap_or(0);
        let end = self.breaks.iter().copied().filter(|at| *at >= act.span.end).min().unwrap_or(usize::MAX);
        acting.iter().filter(|(_, span)| start <= span.start && span.end <= end).cloned().collect()
    }

    /// Of three parties or more, those of the act's own clause, where other forms of acts have theirs: "it signed a loan with the World Bank,
    /// and is building a laboratory with UNDP". One alone is joined by the party that the sentence began with.
    fn in_clause(&self, act: &ActMention, acting: Vec<(Party, Span)>) -> Vec<(Party, Span)> {
        let start = self.clauses.iter().copied().filter(|at| *at < act.span.start).max();
        let end = self.clauses.iter().copied().find(|at| *at >= act.span.end);
        if start.is_none() && end.is_none() {
            return acting;
        }
        let (from, to) = (start.unwrap_or(0), end.unwrap_or(usize::MAX));
        let mut own: Vec<(Party, Span)> = Vec::new();
        for (party, span) in self.mentions.iter().filter(|(_, span)| from <= span.start && span.end <= to) {
            if acting.iter().any(|(other, _)| other == party) && !own.iter().any(|(other, _)| other == party) {
                own.push((party.clone(), *span));
            }
        }
        match (own.len(), acting.first()) {
            (1, Some(subject)) if own[0].0 != subject.0 => vec![subject.clone(), own.remove(0)],
            (0 | 1, _) => acting,
            _ => own,
        }
    }

    /// Parties that act. A body beside two states acts with them only where it gives; where "the sides" are two states in play,
    /// a body named in passing is none of them.
    fn acting(&self, form: Form, discourse: &Discourse) -> Vec<(Party, Span)> {
        let first_is_state = self.strong.first().is_some_and(|(party, _)| party.is_state());
        let in_play = discourse.pair.as_ref().filter(|pair| pair.iter().all(Party::is_state));
        let stay = self
            .strong
            .iter()
            .filter(|(party, _)| party.is_state())
            .all(|(party, _)| in_play.is_some_and(|pair| pair.contains(party)));
        if in_play.is_some() && stay && self.cues.contains(&CueKind::Mutual) && (first_is_state || form == Form::Talks)
        {
            return self.strong.iter().filter(|(party, _)| party.is_state()).cloned().collect();
        }
        if let Some(home) = self.bodies_alone(discourse) {
            return self.strong.iter().cloned().chain([home]).collect();
        }
        if let Some(home) = self.receiver(form, discourse) {
            return self.strong.iter().cloned().chain([home]).collect();
        }
        let states = self.strong.iter().filter(|(party, _)| party.is_state()).count();
        let is_apart = self.cues.contains(&CueKind::Separately) && form == Form::Talks;
        let speaks = |party: &Party| self.people.iter().any(|(_, side)| side == party);
        let keeps = |party: &Party| {
            party.is_state() || states < 2 || is_apart && speaks(party) || form == Form::Aid && gives(party)
        };
        self.strong.iter().filter(|(party, _)| keeps(party)).cloned().collect()
    }

    /// Where a foreign state gives through a body ("Japan and UNICEF handed over …") and the text is the receiver's press: the home state.
    fn receiver(&self, form: Form, discourse: &Discourse) -> Option<(Party, Span)> {
        let home = discourse.home.as_ref().filter(|_| matches!(form, Form::Aid | Form::Project))?;
        let states: Vec<&(Party, Span)> = self.strong.iter().filter(|(party, _)| party.is_state()).collect();
        let has_body = self.strong.iter().any(|(party, _)| !party.is_state() && gives(party));
        match states.as_slice() {
            [(giver, span)] if has_body && giver != home && discourse.is_named(home) => Some((home.clone(), *span)),
            _ => None,
        }
    }

    /// Where bodies alone are named, the state that they act for: the one in play, else the home state.
    fn bodies_alone(&self, discourse: &Discourse) -> Option<(Party, Span)> {
        let span = self
            .strong
            .first()
            .filter(|_| self.strong.len() >= 2 && self.strong.iter().all(|(party, _)| !party.is_state()))?
            .1;
        let in_play = discourse.in_play().and_then(|pair| pair.iter().find(|party| party.is_state()).cloned());
        let home = self.weak.iter().find(|(party, _)| party.is_state()).map(|(party, _)| party.clone());
        home.or(in_play).or(discourse.home.clone()).map(|party| (party, span))
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

    /// One party is named: its partner is the other of the two in play, the home state, or the state where it happens.
    fn completed(
        &self,
        act: &ActMention,
        party: &Party,
        span: Span,
        is_mutual: bool,
        discourse: &Discourse,
    ) -> Option<Group> {
        let with = |other: Party, attachment, spans: Vec<Span>, reason: &str| Group {
            parties: sorted([party.clone(), other]),
            attachment,
            spans,
            reason: reason.to_owned(),
        };
        let in_play = discourse.in_play().filter(|pair| pair.contains(party));
        let home = discourse.home.clone().filter(|home| home != party);
        let place = self.weak.first();
        if may_join_place(act.form)
            && let Some((other, other_span)) = place
        {
            return Some(with(
                other.clone(),
                Attachment::Stated,
                vec![span, *other_span],
                "one party is named as acting, the other as where it acts",
            ));
        }
        if let Some(pair) = in_play {
            let is_here = |other: &Party| {
                other == party || Some(other) == home.as_ref() || self.weak.iter().any(|(here, _)| here == other)
            };
            if discourse.pair.is_none() && pair.iter().all(is_here) {
                let reason = "one party is named, the other is the state whose press this is, or where it happens";
                return Some(Group {
                    parties: pair.clone(),
                    attachment: Attachment::Home,
                    spans: vec![span],
                    reason: reason.to_owned(),
                });
            }
            let reason = if is_mutual {
                "“the two sides” are the parties in play"
            } else {
                "one party is named, its partner is in play from before"
            };
            return Some(Group {
                parties: pair.clone(),
                attachment: Attachment::Discourse,
                spans: vec![span],
                reason: reason.to_owned(),
            });
        }
        if let Some(home) = home {
            return Some(with(
                home,
                Attachment::Home,
                vec![span],
                "one party is named, the other is the state whose press this is",
            ));
        }
        let (other, other_span) = place?;
        Some(with(
            other.clone(),
            Attachment::Stated,
            vec![span, *other_span],
            "one party is named as acting, the other as where it acts",
        ))
    }

    /// No party is named as acting: the parties in play.
    fn unnamed(&self, act: &ActMention, is_mutual: bool, discourse: &Discourse) -> Option<Group> {
        // "A consignment of medicines was sent to Sudan": the giver is the state whose press this is.
        let elsewhere = self
            .weak
            .iter()
            .find(|(party, _)| party.is_state() && discourse.in_play().is_none_or(|pair| !pair.contains(party)));
        if let (Some((place, span)), Some(home), false) = (elsewhere, &discourse.home, is_mutual)
            && matches!(act.form, Form::Aid | Form::Care | Form::Training)
            && place != home
        {
            let reason = "no party is named as acting: the state whose press this is, and the one where it acts";
            return Some(Group {
                parties: sorted([place.clone(), home.clone()]),
                attachment: Attachment::Home,
                spans: vec![*span],
                reason: reason.to_owned(),
            });
        }
        let pair = discourse.in_play()?;
        let is_elsewhere = self.weak.iter().any(|(party, _)| party.is_state() && !pair.contains(party));
        if is_elsewhere && may_join_place(act.form) && !is_mutual {
            return None;
        }
        let reason = if is_mutual {
            "“the two sides” are the parties in play"
        } else {
            "no party is named, the parties in play act"
        };
        Some(Group {
            parties: pair.clone(),
            attachment: Attachment::Discourse,
            spans: self.weak.iter().map(|(_, span)| *span).collect(),
            reason: reason.to_owned(),
        })
    }
}

/// Bodies that give; the rest are clubs of states, named as where those meet.
pub fn gives(party: &Party) -> bool {
    !matches!(
        party.code(),
        "org:OTS" | "org:CIS" | "org:EAEU" | "org:SCO" | "org:ECO" | "org:OIC" | "org:GCC" | "org:AU"
    )
}

/// The commas of a sentence that stand between acts of different forms.
fn clause_breaks(annotated: &Annotated, number: usize, verb: VerbPlace) -> Vec<usize> {
    let sentence = annotated.sentences[number];
    let mut acts: Vec<&ActMention> = annotated.acts.iter().filter(|act| sentence.span.contains(act.span)).collect();
    acts.sort_by_key(|act| act.tokens);
    let pairs = acts.windows(2).filter(|pair| pair[0].form != pair[1].form && pair[0].tokens.1 <= pair[1].tokens.0);
    pairs
        .filter_map(|pair| {
            let between = &annotated.tokens[pair[0].tokens.1..pair[1].tokens.0];
            let mut commas = between.iter().filter(|token| matches!(token.folded.as_str(), "," | "،" | "—" | "–"));
            let chosen = match verb {
                VerbPlace::Final => commas.next(),
                VerbPlace::Early => commas.next_back(),
            };
            chosen.map(|token| token.span.start)
        })
        .collect()
}
