//! Towns of the world by name (`lexicons/shared/towns.txt`): a plain list and a table of its words, since reading thousands of patterns would cost every run more
//! than matching an article does.

use super::matcher::{Match, Tag};
use super::rule::{NamedRule, Rule};
use crate::diagnose::Diagnostic;
use crate::model::party::{Naming, Party};
use crate::text::Span;
use crate::text::fold::fold;
use crate::text::token::{Token, TokenKind, Writing, tokenize};
use rustc_hash::FxHashMap;

/// The towns of a language's script, by the first word of each name.
#[derive(Debug, Default)]
pub struct Towns {
    names: FxHashMap<Box<str>, Vec<TownName>>,
    habits: TownHabits,
}

/// The rest of a town's name.
#[derive(Debug)]
struct TownName {
    rest: Vec<Box<str>>,
    rule: u32,
}

/// How a language writes and inflects the names of towns.
#[derive(Debug, Default)]
pub struct TownHabits {
    /// Whether its script has capitals: without them only a bare name tells a town from a word.
    pub capitals: bool,
    /// Endings of nouns.
    pub endings: FxHashMap<Box<str>, Tag>,
    /// Endings of family names: with one of them the name of a town is a person's (Рязань, Рязанов).
    pub family: Vec<String>,
    /// Dictionary endings that are no part of a stem.
    pub citation: Vec<String>,
    /// Clitics written before a word, longest first.
    pub prefixes: Vec<String>,
}

/// The file, as diagnostics name it.
const PATH: &str = "lexicons/shared/towns.txt";
/// The fewest letters of the stem of a town's name.
const SHORTEST_STEM: usize = 4;
/// The fewest letters of the first word of a name (Ла-Пас).
const SHORTEST_FIRST: usize = 2;

/// A line's state, town in English, and names.
fn line_of(line: &str) -> Option<(&str, &str, impl Iterator<Item = &str>)> {
    let (head, names) = line.split_once(": ")?;
    let (code, town) = head.split_once(' ')?;
    (code.len() == 2).then(|| (code, town, names.split(", ")))
}

fn broken(line: &str, number: usize) -> Diagnostic {
    Diagnostic::error(PATH, "broken-lexicon", format!("`{line}` is no line of a town"))
        .at(number, 1)
        .with_hint("a line is the state's code, the town in English, a colon, and its names with commas: `DE Leipzig: Leipzig, Leyptsig`")
}

impl Towns {
    /// Reads the towns of a script; texts that come later win over earlier ones. Their rules are added to `rules`, what is no line of a town is told.
    pub fn compile(
        texts: &[&str],
        script: &str,
        writing: &Writing,
        habits: TownHabits,
        rules: &mut Vec<NamedRule>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut towns = Self { names: FxHashMap::default(), habits };
        for text in texts {
            let mut section = "";
            for (number, line) in text.lines().enumerate() {
                if let Some(name) = line.strip_prefix('[') {
                    section = name.trim_end_matches(']');
                }
                if section != script || line.is_empty() || line.starts_with(['#', '[']) {
                    continue;
                }
                match line_of(line) {
                    Some((code, town, names)) => {
                        let rule = rules.len() as u32;
                        names.for_each(|name| towns.add(name, rule, writing));
                        let party =
                            Rule::Party { party: Party::new(code), naming: Naming::Place, town: Some(town.to_owned()) };
                        rules.push(NamedRule { id: format!("towns/{code}"), rule: party });
                    }
                    None => diagnostics.push(broken(line, number + 1)),
                }
            }
        }
        towns
    }

    fn add(&mut self, name: &str, rule: u32, writing: &Writing) {
        let mut words: Vec<Box<str>> = if name.bytes().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()) {
            vec![fold(name, writing.casing, &writing.variants).into()]
        } else {
            let tokens = tokenize(name, Span::new(0, name.len()), writing);
            tokens.into_iter().filter(|token| token.kind != TokenKind::Mark).map(|token| token.folded.into()).collect()
        };
        if words.is_empty() {
            return;
        }
        let first = words.remove(0);
        let is_long = |stem: &&str| stem.chars().count() >= SHORTEST_STEM;
        if let Some(stem) = self.stem(&first).filter(is_long).filter(|_| words.is_empty()) {
            self.insert(stem.into(), TownName { rest: Vec::new(), rule });
        }
        self.insert(first, TownName { rest: words, rule });
    }

    fn insert(&mut self, first: Box<str>, name: TownName) {
        let known = self.names.entry(first).or_default();
        known.retain(|other| other.rest != name.rest);
        known.push(name);
    }

    /// A word without its dictionary ending.
    fn stem<'word>(&self, word: &'word str) -> Option<&'word str> {
        self.habits.citation.iter().find_map(|ending| word.strip_suffix(ending.as_str()))
    }

    /// The towns named in `tokens[first..last]`, the longest name at each place.
    pub fn find(&self, tokens: &[Token], first: usize, last: usize) -> Vec<Match> {
        let mut found = Vec::new();
        let mut at = first;
        while at < last {
            let token = &tokens[at];
            let may_name = token.kind == TokenKind::Word && (token.capital || !self.habits.capitals);
            match may_name.then(|| self.name_at(tokens, at, last)).flatten() {
                Some(name) => {
                    at = name.last;
                    found.push(name);
                }
                None => at += 1,
            }
        }
        found
    }

    fn name_at(&self, tokens: &[Token], at: usize, last: usize) -> Option<Match> {
        let word = tokens[at].folded.as_str();
        let bare = std::iter::once(word);
        let without_clitic = self.habits.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix.as_str()));
        bare.chain(without_clitic).find_map(|word| self.longest(word, tokens, at, last))
    }

    fn longest(&self, word: &str, tokens: &[Token], at: usize, last: usize) -> Option<Match> {
        let cuts = word.char_indices().map(|(cut, _)| cut).skip(SHORTEST_FIRST).chain([word.len()]);
        let shortest_cut = if self.habits.capitals { 0 } else { word.len() };
        let mut best: Option<Match> = None;
        for cut in cuts.filter(|cut| *cut >= shortest_cut) {
            let Some(tag) = self.ending(&word[cut..]) else { continue };
            for name in self.names.get(&word[..cut]).into_iter().flatten() {
                let Some((last, tag)) = self.rest_of(name, tag, tokens, at + 1, last) else { continue };
                if best.is_none_or(|best| best.last <= last) {
                    best = Some(Match { rule: name.rule, first: at, last, tag });
                }
            }
        }
        best
    }

    /// One past the last token of a name whose first word ended before token `at`, and what its last ending adds.
    fn rest_of(&self, name: &TownName, tag: Tag, tokens: &[Token], at: usize, last: usize) -> Option<(usize, Tag)> {
        let (mut at, mut tag) = (at, tag);
        for word in &name.rest {
            let is_hyphen = |token: &Token| token.folded == "-" && !token.spaced;
            at += usize::from(at < last && is_hyphen(&tokens[at]));
            let token = tokens[..last].get(at)?;
            let inflected = |stem: &str| token.folded.strip_prefix(stem).and_then(|ending| self.ending(ending));
            tag = inflected(word).or_else(|| inflected(self.stem(word)?))?;
            at += 1;
        }
        Some((at, tag))
    }

    /// What an ending adds; `None` for what is no ending of a town.
    fn ending(&self, rest: &str) -> Option<Tag> {
        if rest.is_empty() {
            return Some(Tag::default());
        }
        if !self.habits.capitals || self.habits.family.iter().any(|ending| ending == rest) {
            return None;
        }
        self.habits.endings.get(rest).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Towns\n\n[Cyrl]\nCN Guangzhou: Гуанчжоу\nRU Ryazan: Рязань\nRU Nizhny Tagil: Нижний Тагил\nIN Old Delhi: Дели\n[Latn]\nDE Leipzig: Leipzig\n";

    fn compiled(texts: &[&str], capitals: bool, rules: &mut Vec<NamedRule>) -> (Towns, Vec<Diagnostic>) {
        let ending = |written: &str, is_place| (written.into(), Tag { is_place, ..Tag::default() });
        let habits = TownHabits {
            capitals,
            endings: [("", false), ("и", false), ("ов", false), ("а", false), ("е", true), ("да", true)]
                .map(|(written, is_place)| ending(written, is_place))
                .into_iter()
                .collect(),
            family: vec!["ов".to_owned()],
            citation: vec!["ь".to_owned()],
            prefixes: vec!["во".to_owned()],
        };
        let mut told = Vec::new();
        (Towns::compile(texts, "Cyrl", &Writing::default(), habits, rules, &mut told), told)
    }

    fn named(texts: &[&str], text: &str, capitals: bool) -> Vec<String> {
        let mut rules = Vec::new();
        let (towns, _) = compiled(texts, capitals, &mut rules);
        let tokens = tokenize(text, Span::new(0, text.len()), &Writing::default());
        let show = |found: Match| {
            let span = Span::new(tokens[found.first].span.start, tokens[found.last - 1].span.end);
            let place = if found.tag.is_place { "@" } else { "" };
            format!("{} {}{place}", rules[found.rule as usize].id, span.of(text))
        };
        towns.find(&tokens, 0, tokens.len()).into_iter().map(show).collect()
    }

    #[test]
    fn a_town_takes_the_endings_of_nouns_and_their_tags() {
        assert_eq!(
            named(&[TEXT], "Клиника Гуанчжоу, врачи Рязани и Рязань; Гуанчжоуда", true),
            ["towns/CN Гуанчжоу", "towns/RU Рязани", "towns/RU Рязань", "towns/CN Гуанчжоуда@"]
        );
    }

    #[test]
    fn neither_a_word_without_a_capital_nor_a_family_name_is_a_town() {
        assert!(named(&[TEXT], "гуанчжоу, Рязанов", true).is_empty());
    }

    #[test]
    fn names_of_several_words_are_joined_by_space_or_hyphen() {
        assert_eq!(
            named(&[TEXT], "Нижний Тагил, Нижний-Тагиле, Нижний, Тагил", true),
            ["towns/RU Нижний Тагил", "towns/RU Нижний-Тагиле@"]
        );
    }

    #[test]
    fn without_capitals_only_a_bare_name_counts_with_clitics_seen_through() {
        assert_eq!(
            named(&[TEXT], "гуанчжоу гуанчжоуда вогуанчжоу", false),
            ["towns/CN гуанчжоу", "towns/CN вогуанчжоу"]
        );
    }

    #[test]
    fn later_texts_win_and_other_scripts_are_passed_over() {
        assert_eq!(named(&[TEXT, "[Cyrl]\nUS New Delhi: Дели"], "Дели Leipzig", true), ["towns/US Дели"]);
    }

    #[test]
    fn a_line_that_names_no_town_is_told_with_its_number() {
        let (_, told) = compiled(&["[Cyrl]\nCN Guangzhou: Гуанчжоу\nГуанчжоу\n"], true, &mut Vec::new());
        assert_eq!(
            told.iter().map(|one| (one.line, one.code.as_str())).collect::<Vec<_>>(),
            [(Some(3), "broken-lexicon")]
        );
    }
}
