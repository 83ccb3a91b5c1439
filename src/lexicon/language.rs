//! A language, compiled: its patterns in one matcher, its habits of writing, its names and dates.

use super::compile::Compiler;
use super::files::*;
use super::formats::FormatItem;
use super::matcher::{Match, Matcher};
use super::romanization::Romanization;
use super::rule::{Act, Example, NamedRule};
use super::towns::Towns;
use crate::diagnose::Diagnosed;
use crate::text::token::{Token, Writing};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// The files of a language, read.
#[derive(Debug, Clone)]
pub struct LanguageFiles {
    /// `language.toml`
    pub language: LanguageFile,
    /// `morphology.toml`
    pub morphology: MorphologyFile,
    /// `parties.toml`
    pub parties: PartiesFile,
    /// `roles.toml`
    pub roles: RolesFile,
    /// `acts.toml`
    pub acts: ActsFile,
    /// `status.toml`
    pub status: StatusFile,
    /// `dates.toml`
    pub dates: DatesFile,
    /// `quantities.toml`
    pub quantities: QuantitiesFile,
    /// `topics.toml`
    pub topics: TopicsFile,
    /// `romanization.toml`
    pub romanization: RomanizationFile,
    /// The text of the site's own files by their name, for the place of what is wrong in them.
    pub own: BTreeMap<String, String>,
}

/// Words around names, folded.
#[derive(Debug, Clone, Default)]
pub struct NameWords {
    /// Lower-case words inside a name.
    pub particles: FxHashSet<String>,
    /// Words that are never part of a name.
    pub stop: FxHashSet<String>,
    /// Endings of family names.
    pub endings: Vec<String>,
    /// Given names.
    pub given: FxHashSet<String>,
    /// Endings taken off a name, longest first.
    pub case: Vec<String>,
}

/// A language's dates beside its words.
#[derive(Debug, Clone, Default)]
pub struct DateHabits {
    /// Whether purely numeric dates put the month first.
    pub month_first: bool,
    /// Orders of day, month and year.
    pub formats: Vec<Vec<FormatItem>>,
    /// Endings of numbers, folded.
    pub suffixes: FxHashSet<String>,
}

/// A language, compiled.
#[derive(Debug)]
pub struct Lexicon {
    /// BCP 47 code.
    pub code: String,
    /// Name in English.
    pub english: String,
    /// Where a clause's finite verb stands.
    pub verb: VerbPlace,
    /// Whether the script has capitals.
    pub capitals: bool,
    /// States whose press writes in it unless the article says otherwise.
    pub home: Vec<String>,
    /// Casing, apostrophe, variants.
    pub writing: Writing,
    /// Abbreviations, folded, without the final full stop.
    pub abbreviations: Vec<String>,
    /// All patterns.
    pub matcher: Matcher,
    /// Towns of the world.
    pub towns: Towns,
    /// What a match's rule number stands for.
    pub rules: Vec<NamedRule>,
    /// Acts.
    pub acts: Vec<Act>,
    /// Sentences given with the rules.
    pub examples: Vec<Example>,
    /// Names.
    pub names: NameWords,
    /// Dates.
    pub dates: DateHabits,
    /// To Latin letters.
    pub romanization: Romanization,
}

impl Lexicon {
    /// Compiles a language; `countries` gives every state's names (CLDR), `towns` those of towns, later texts over earlier ones. A pattern that is
    /// no pattern is an error and is left out.
    pub fn compile(files: &LanguageFiles, countries: &CountriesFile, towns: &[&str]) -> Diagnosed<Lexicon> {
        let mut compiler = Compiler::new(files);
        compiler.parties(&files.parties, &files.morphology.citation, countries);
        compiler.roles(&files.roles);
        compiler.acts(&files.acts);
        compiler.cues(&files.status);
        compiler.topics(&files.topics);
        compiler.quantities(&files.quantities);
        let dates = compiler.dates(&files.dates);
        compiler.finish(files, dates, towns)
    }

    /// Every phrase in `tokens[first..last]`, in order of its first token: the language's own, and towns where nothing of its own stands in just that span.
    pub fn find(&self, text: &str, tokens: &[Token], first: usize, last: usize) -> Vec<Match> {
        let mut found = self.matcher.find(text, tokens, first, last);
        let mut towns = self.towns.find(tokens, first, last);
        towns.retain(|town| !found.iter().any(|own| (own.first, own.last) == (town.first, town.last)));
        if !towns.is_empty() {
            found.append(&mut towns);
            found.sort_by_key(|one| (one.first, one.last, one.rule));
        }
        found
    }

    /// Which habits of writing a language has.
    pub fn writing_of(file: &LanguageFile) -> Writing {
        use crate::text::fold::{Casing, fold};
        let casing = Casing::of(&file.code);
        let mut variants: Vec<(String, String)> =
            file.fold.iter().map(|(from, to)| (fold(from, casing, &[]), fold(to, casing, &[]))).collect();
        variants.retain(|(from, to)| from != to && !from.is_empty());
        variants.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Writing { casing, apostrophe: file.apostrophe, variants }
    }
}
