//! The state whose press an article is from, and with it what "our country" means.

use super::marks::Marks;
use crate::lexicon::Lexicon;
use crate::lexicon::rule::Rule;
use crate::model::annotated::{Annotated, Reference};
use crate::model::article::{BlockKind, Furniture};
use crate::model::party::{Naming, Party};
use std::collections::{BTreeMap, BTreeSet};

/// Weights of what speaks for a state, in votes.
mod weight {
    /// The language is written by its press.
    pub const LANGUAGE: i32 = 6;
    /// Its country-code domain stands in the article's frame.
    pub const DOMAIN: i32 = 8;
    /// Its towns and regions are named one by one: domestic news names them most.
    pub const TOWN: i32 = 1;
    /// It is named in the headline or the text.
    pub const NAME: i32 = 1;
    /// The most votes that names, or towns, can give: a partner is often named more than the home state.
    pub const MOST: i32 = 3;
    /// A town of it opens the first paragraph.
    pub const DATELINE: i32 = 4;
    /// A word that only its press uses.
    pub const WORD: i32 = 3;
    /// The most votes that such words can give: more than the language itself.
    pub const MOST_WORDS: i32 = 9;
    /// Sums are told in its currency.
    pub const CURRENCY: i32 = 2;
    /// It or a town of it is named in the page's frame: the site's name, its weather.
    pub const FRAME: i32 = 3;
}

/// Decides the home state and gives it to every "our country".
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>, lexicon: &Lexicon) {
    let mut votes: BTreeMap<Party, i32> = BTreeMap::new();
    for code in &lexicon.home {
        *votes.entry(Party::new(code)).or_default() += weight::LANGUAGE;
    }
    for code in domains(annotated) {
        *votes.entry(Party::new(code)).or_default() += weight::DOMAIN;
    }
    for party in framed(annotated, lexicon) {
        *votes.entry(party).or_default() += weight::FRAME;
    }
    for party in paid_in(marks) {
        *votes.entry(party).or_default() += weight::CURRENCY;
    }
    for (party, count) in in_words(marks) {
        *votes.entry(party).or_default() += (count * weight::WORD).min(weight::MOST_WORDS);
    }
    let (mut town_votes, mut name_votes): (BTreeMap<Party, i32>, BTreeMap<Party, i32>) = Default::default();
    for mention in
        annotated.parties.iter().filter(|mention| mention.party.is_state() && mention.reference == Reference::Named)
    {
        match mention.naming {
            Naming::Place => *town_votes.entry(mention.party.clone()).or_default() += weight::TOWN,
            _ => *name_votes.entry(mention.party.clone()).or_default() += weight::NAME,
        }
    }
    for (party, count) in town_votes.into_iter().chain(name_votes) {
        *votes.entry(party).or_default() += count.min(weight::MOST);
    }
    let first_body = annotated.sentences.iter().find(|sentence| !sentence.is_headline);
    if let Some(sentence) = first_body
        && let Some(mention) = annotated.parties.iter().find(|mention| sentence.span.contains(mention.span))
        && mention.tokens.0 <= sentence.tokens.0 + 1
        && matches!(mention.naming, Naming::Capital | Naming::Place)
    {
        *votes.entry(mention.party.clone()).or_default() += weight::DATELINE;
    }
    let is_known_home = |party: &Party| lexicon.home.iter().any(|home| home == party.code());
    let best =
        votes.iter().max_by_key(|(party, count)| (**count, is_known_home(party), std::cmp::Reverse((*party).clone())));
    annotated.home = best.map(|(party, _)| party.clone());
    settle_references(annotated);
}

/// How far behind the body may be named that "the fund" refers to, in tokens: two or three sentences.
const BODY_REACH_TOKENS: usize = 70;

/// Gives "our country" the home state and "that country" the foreign state named last before it; what refers to none is no mention.
fn settle_references(annotated: &mut Annotated) {
    let home = annotated.home.clone();
    let (mut last, mut body): (Option<Party>, Option<(Party, usize)>) = (None, None);
    annotated.parties.retain_mut(|mention| {
        let referred = match mention.reference {
            Reference::Named => {
                if !mention.party.is_state() {
                    body = Some((mention.party.clone(), mention.tokens.1));
                } else if Some(&mention.party) != home.as_ref() {
                    last = Some(mention.party.clone());
                }
                return true;
            }
            Reference::Home => home.clone(),
            Reference::Last => last.clone(),
            Reference::LastBody => {
                body.clone().filter(|(_, at)| mention.tokens.0 - at <= BODY_REACH_TOKENS).map(|(party, _)| party)
            }
        };
        referred.is_some_and(|party| {
            mention.party = party;
            true
        })
    });
}

/// States in whose currency sums are told: ISO 4217 codes begin with the state's code. World currencies speak for no press.
fn paid_in(marks: &Marks<'_>) -> BTreeSet<Party> {
    let codes = marks.all().filter_map(|(_, rule)| match &rule.rule {
        Rule::Currency(code) => Some(code.as_str()),
        _ => None,
    });
    codes
        .filter(|code| !matches!(*code, "USD" | "EUR" | "GBP" | "CHF" | "JPY" | "CNY" | "XAU"))
        .filter_map(|code| code.get(..2))
        .map(Party::new)
        .collect()
}

/// How many different words of the text only the press of a state uses ("شفاخانه" for a hospital is Afghan).
fn in_words(marks: &Marks<'_>) -> BTreeMap<Party, i32> {
    let mut seen: BTreeMap<Party, BTreeSet<&str>> = BTreeMap::new();
    for (found, rule) in marks.all() {
        if let Rule::PressWord(party) = &rule.rule {
            seen.entry(party.clone()).or_default().insert(&marks.tokens[found.first].folded);
        }
    }
    seen.into_iter().map(|(party, words)| (party, words.len() as i32)).collect()
}

/// States named in the page's frame, teasers and comments left out; once each.
fn framed(annotated: &Annotated, lexicon: &Lexicon) -> BTreeSet<Party> {
    let is_frame = |kind: BlockKind| {
        matches!(
            kind,
            BlockKind::Furniture(Furniture::Navigation | Furniture::Widget | Furniture::Copyright | Furniture::Byline)
                | BlockKind::Stamp
        )
    };
    let mut named = BTreeSet::new();
    for block in annotated.article.blocks.iter().filter(|block| is_frame(block.kind)) {
        let marks = Marks::of_span(&annotated.article, block.span, lexicon);
        let parties = marks.longest(|rule| matches!(rule, Rule::Party { .. } | Rule::NotParty));
        named.extend(parties.into_iter().filter_map(|(_, rule)| match &rule.rule {
            Rule::Party { party, .. } if party.is_state() => Some(party.clone()),
            _ => None,
        }));
    }
    named
}

/// States whose country-code domain stands in the article's furniture, once each.
fn domains(annotated: &Annotated) -> Vec<String> {
    let text = &annotated.article.document.text;
    let mut codes: Vec<String> = Vec::new();
    let url = annotated.article.document.front.url.iter().map(String::as_str);
    let frame = annotated
        .article
        .blocks
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Furniture(_) | BlockKind::Stamp));
    for line in frame.map(|block| block.span.of(text)).chain(url) {
        for word in line.split(|character: char| character.is_whitespace() || "/|,()<>«»\"".contains(character)) {
            let word = word.trim_end_matches(['.', ':', ';']);
            if let Some((name, domain)) = word.rsplit_once('.')
                && name.chars().count() >= 2
                && domain.len() == 2
                && domain.chars().all(|character| character.is_ascii_alphabetic())
                && name.chars().all(|character| character.is_alphanumeric() || "-.:@_".contains(character))
            {
                codes.push(if domain.eq_ignore_ascii_case("uk") {
                    "GB".to_owned()
                } else {
                    domain.to_ascii_uppercase()
                });
            }
        }
    }
    codes.retain(|code| !matches!(code.as_str(), "ME" | "TV" | "IO" | "AI" | "CO" | "FM" | "LY" | "GL"));
    codes.sort();
    codes.dedup();
    codes
}
