//! The parties in play as the text goes on.

use super::sides::Sides;
use crate::model::annotated::Annotated;
use crate::model::party::{Naming, Party};
use std::collections::BTreeMap;

/// The parties in play as the text goes on.
#[derive(Debug, Clone)]
pub struct Discourse {
    /// Parties of the last act.
    pub pair: Option<Vec<Party>>,
    /// A foreign party that the sentence before brought up without an act, with its partner: "Türkiye's ministry pays. It installed …".
    near: Option<Vec<Party>>,
    /// The article's own pair: the home state and the party that the article names most beside it, or the two most named.
    pub main: Option<Vec<Party>>,
    /// Whether the article names the home state, or speaks of it by its people.
    is_home_named: bool,
    /// The state whose press this is.
    pub home: Option<Party>,
    /// The party that the text last named first in a sentence.
    pub(super) subject: Option<Party>,
    /// People already introduced: last name word to side.
    pub(super) known: BTreeMap<String, Party>,
}

impl Discourse {
    /// The discourse at the start of an article.
    pub fn of(annotated: &Annotated) -> Self {
        let mut weights: BTreeMap<Party, usize> = BTreeMap::new();
        let lead = annotated
            .sentences
            .iter()
            .filter(|sentence| !sentence.is_headline)
            .nth(1)
            .map_or(usize::MAX, |sentence| sentence.span.end);
        for mention in &annotated.parties {
            let in_headline =
                annotated.sentences.iter().any(|sentence| sentence.is_headline && sentence.span.contains(mention.span));
            let weight = if in_headline {
                3
            } else if mention.span.end <= lead {
                2
            } else {
                1
            };
            let weight = if mention.naming == Naming::Place || mention.is_place { weight.min(1) } else { weight };
            *weights.entry(mention.party.clone()).or_default() += weight;
        }
        let mut ranked: Vec<(&Party, &usize)> =
            weights.iter().filter(|(party, _)| Some(*party) != annotated.home.as_ref()).collect();
        ranked.sort_by_key(|(party, weight)| (std::cmp::Reverse(**weight), (*party).clone()));
        let home_is_named =
            annotated.home.as_ref().is_some_and(|home| weights.contains_key(home) || !annotated.people.is_empty());
        let main = match (ranked.first(), &annotated.home) {
            (Some((first, weight)), Some(home)) if home_is_named && **weight >= 2 => {
                Some(sorted([(*first).clone(), home.clone()]))
            }
            (Some((first, _)), _) => ranked
                .get(1)
                .filter(|(_, weight)| **weight >= 2)
                .map(|(second, _)| sorted([(*first).clone(), (*second).clone()])),
            _ => None,
        };
        Self {
            pair: None,
            near: None,
            main,
            is_home_named: home_is_named,
            home: annotated.home.clone(),
            subject: None,
            known: BTreeMap::new(),
        }
    }

    /// Whether `party` is the home state and the article names it.
    pub fn is_named(&self, party: &Party) -> bool {
        self.is_home_named && self.home.as_ref() == Some(party)
    }

    /// Remembers the people of a sentence by their last name.
    pub fn introduce(&mut self, sides: &Sides) {
        for (name, party) in &sides.people {
            self.known.entry(name.clone()).or_insert_with(|| party.clone());
        }
    }

    /// Remembers the sentence's parties once its acts are read.
    pub fn leave(&mut self, sides: &Sides, is_coded: bool) {
        self.near = self.brought_up(sides).filter(|_| !is_coded);
        if let Some((party, _)) = sides.strong.iter().find(|(party, _)| party.is_state()) {
            self.subject = Some(party.clone());
        }
    }

    /// The one foreign party that a sentence names and that is not in play, with the home state.
    fn brought_up(&self, sides: &Sides) -> Option<Vec<Party>> {
        let home = self.home.as_ref().filter(|_| !sides.is_comparison)?;
        let pair = self.in_play();
        let mut foreign = sides.strong.iter().map(|(party, _)| party).filter(|party| *party != home);
        let new = foreign.next().filter(|party| pair.is_none_or(|pair| !pair.contains(party)))?;
        foreign.next().is_none().then(|| sorted([new.clone(), home.clone()]))
    }

    /// The parties brought up right before, else those of the last act, else the article's own pair.
    pub fn in_play(&self) -> Option<&Vec<Party>> {
        self.near.as_ref().or(self.pair.as_ref()).or(self.main.as_ref())
    }
}

/// Parties in order, once each.
pub fn sorted(parties: impl IntoIterator<Item = Party>) -> Vec<Party> {
    let mut parties: Vec<Party> = parties.into_iter().collect();
    parties.sort();
    parties.dedup();
    parties
}
