//! Who joins the parties that a sentence names: the state a body acts for, the receiver, those in play, the home state.

use super::{Sides, gives};
use crate::extract::discourse::{Discourse, sorted};
use crate::extract::{Group, may_join_place};
use crate::model::annotated::{ActMention, CueKind};
use crate::model::draft::Attachment;
use crate::model::event::Form;
use crate::model::party::Party;
use crate::text::Span;

impl Sides {
    /// Parties that act. A body beside two states acts with them only where it gives; where "the sides" are two states in play,
    /// a body named in passing is none of them.
    pub(super) fn acting(&self, form: Form, discourse: &Discourse) -> Vec<(Party, Span)> {
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

    /// One party is named: its partner is the other of the two in play, the home state, or the state where it happens.
    pub(super) fn completed(
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
    pub(super) fn unnamed(&self, act: &ActMention, is_mutual: bool, discourse: &Discourse) -> Option<Group> {
        // "A consignment of medicines was sent to Sudan": the giver is the state whose press this is.
        let elsewhere = self.weak.iter().find(|(party, _)| {
            let is_in_play = discourse.in_play().is_some_and(|pair| pair.contains(party));
            party.is_state() && discourse.home.as_ref() != Some(party) && !is_in_play
        });
        // "The two countries' ministers will meet in Moscow", where nobody is in play: those who meet are the host and the home state.
        let is_met_abroad = discourse.in_play().is_none();
        if let (Some((place, span)), Some(home)) = (elsewhere, &discourse.home)
            && (is_met_abroad || !is_mutual && matches!(act.form, Form::Aid | Form::Care | Form::Training))
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
