//! Words of a site's `parties.toml` that name two parties, where nothing tells which is meant.

use super::written::{Placed, Written, text_in, texts_in, texts_of};
use crate::diagnose::Diagnostic;
use crate::lexicon::compile::pattern_of_name;
use crate::lexicon::files::{CountriesFile, PartiesFile, PartyTable};
use crate::lexicon::language::{LanguageFiles, Lexicon};
use crate::lexicon::pattern::{Item, Sets, few_sequences};
use crate::text::token::Writing;
use std::collections::{BTreeMap, BTreeSet};

/// How a party is named: a name wins over a capital, a capital over an adjective, and that over a town.
const KINDS: [&str; 4] = ["names", "capitals", "adjectives", "places"];

/// The parties that words name, with the kind of the naming.
type Names = BTreeMap<Vec<Item>, BTreeSet<(usize, String)>>;

/// Warns of patterns of `own` that name, in the same way, a party that another entry names too: where neither is the home state and no
/// `[[not_party]]` covers them, the first of them would be taken in an article that names neither elsewhere.
pub fn check(own: &Written<'_>, files: &LanguageFiles, countries: &CountriesFile) -> Vec<Diagnostic> {
    let writing = Lexicon::writing_of(&files.language);
    let names = names_of(files, countries, &writing);
    let none = files.parties.not_party.iter().flat_map(|entry| &entry.patterns);
    let none: BTreeSet<Vec<Item>> = none.flat_map(|pattern| read(pattern, &writing)).collect();
    let home = &files.language.home;
    let mut told = Vec::new();
    let mut known: BTreeSet<(&str, BTreeSet<&str>)> = BTreeSet::new();
    for entry in own.entries("party") {
        let Some((code, _)) = text_in(entry, "code") else { continue };
        for (kind, (pattern, at)) in patterns_of(entry) {
            let others = read(pattern, &writing).into_iter().filter(|words| !none.contains(words)).flat_map(|words| {
                let named = names.get(&words).into_iter().flatten();
                named.filter(move |(other_kind, other)| *other_kind == kind && other != code).map(|(_, other)| other)
            });
            let mut parties: BTreeSet<&str> = others.map(String::as_str).collect();
            let is_alone = parties.is_empty();
            parties.insert(code);
            if is_alone || home.iter().any(|home| parties.contains(home.as_str())) {
                continue;
            }
            let listed = parties.iter().copied().collect::<Vec<_>>().join(" and ");
            if known.insert((pattern, parties)) {
                let message = format!("`{pattern}` names both {listed}");
                let hint = "it is read as the one that the rest of the article names, else as the one written first; \
                            name one of them by a longer phrase, or silence it by a [[not_party]]";
                told.push(own.warning(at, "ambiguous-party", message).with_hint(hint));
            }
        }
    }
    told
}

/// The patterns of a party's entry with their kinds.
fn patterns_of<'entry>(entry: &'entry toml::de::DeTable<'_>) -> Vec<(usize, Placed<'entry>)> {
    let lists = KINDS[..3]
        .iter()
        .enumerate()
        .flat_map(|(kind, key)| texts_in(entry, key).into_iter().map(move |pattern| (kind, pattern)));
    let institutions = texts_in(entry, "institutions").into_iter().map(|pattern| (0, pattern));
    let towns = entry.get("places").and_then(|places| places.get_ref().as_table());
    let towns = towns.into_iter().flat_map(|places| places.values()).flat_map(texts_of);
    lists.chain(institutions).chain(towns.map(|pattern| (3, pattern))).collect()
}

fn names_of(files: &LanguageFiles, countries: &CountriesFile, writing: &Writing) -> Names {
    let mut names = Names::new();
    let mut add = |kind: usize, code: &str, pattern: &str| {
        for words in read(pattern, writing) {
            names.entry(words).or_default().insert((kind, code.to_owned()));
        }
    };
    let PartiesFile { party, .. } = &files.parties;
    for PartyTable { code, names, adjectives, capitals, places, institutions } in party {
        let lists = [names, capitals, adjectives].into_iter().enumerate().chain([(0, institutions)]);
        lists.for_each(|(kind, list)| list.iter().for_each(|pattern| add(kind, code, pattern)));
        places.values().flatten().for_each(|pattern| add(3, code, pattern));
    }
    let language = files.language.code.as_str();
    for country in &countries.country {
        let alternatives = country.alternatives.get(language).into_iter().flatten();
        for name in country.names.get(language).into_iter().chain(alternatives) {
            let patterns = pattern_of_name(name, &files.morphology.citation);
            patterns.iter().for_each(|pattern| add(0, &country.code, pattern));
        }
    }
    names
}

fn read(pattern: &str, writing: &Writing) -> Vec<Vec<Item>> {
    few_sequences(pattern, &Sets::new(), writing)
}
