//! From the files of a language to its matcher and rules.

mod forms;

use super::files::*;
use super::formats;
use super::language::{DateHabits, LanguageFiles, Lexicon, NameWords};
use super::matcher::{Builder, Tag};
use super::pattern::{Known, Sets, folded, parse_among};
use super::romanization::Romanization;
use super::rule::{Act, Calendar, Example, NamedRule, Rule};
use super::towns::{TownHabits, Towns};
use crate::diagnose::{Diagnosed, Diagnostic, did_you_mean};
use crate::model::event::Status;
use crate::model::party::{Naming, Party};
use crate::model::topic::Topic;
use crate::text::token::Writing;
pub use forms::pattern_of_name;
use forms::{endings_of, mutation_of};
use std::collections::BTreeMap;

/// Collects a language's rules.
pub struct Compiler {
    code: String,
    writing: Writing,
    builder: Builder,
    nouns: Vec<(String, Tag)>,
    prefixes: Vec<String>,
    known: Known,
    classes: Vec<String>,
    own: BTreeMap<String, String>,
    rules: Vec<NamedRule>,
    acts: Vec<Act>,
    examples: Vec<Example>,
    diagnostics: Vec<Diagnostic>,
}

impl Compiler {
    /// A compiler for the language of these files.
    pub fn new(files: &LanguageFiles) -> Self {
        let writing = Lexicon::writing_of(&files.language);
        let morphology = &files.morphology;
        let mut classes: BTreeMap<String, Vec<(String, Tag)>> =
            morphology.classes.iter().map(|(name, class)| (name.clone(), endings_of(class, &writing))).collect();
        let nouns = classes.entry("n".to_owned()).or_default();
        if !nouns.iter().any(|(ending, _)| ending.is_empty()) {
            nouns.push((String::new(), Tag::default()));
        }
        let nouns = nouns.clone();
        let mutations = morphology.mutations.iter().filter_map(|change| mutation_of(change, &writing)).collect();
        let mut prefixes: Vec<String> = morphology.prefixes.iter().map(|prefix| folded(prefix, &writing)).collect();
        prefixes.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        prefixes.dedup();
        let taken = morphology.classes.iter().filter_map(|(name, class)| {
            let own = class.prefixes.as_ref()?.iter().map(|prefix| folded(prefix, &writing)).collect();
            Some((name.clone(), own))
        });
        let taken: BTreeMap<String, Vec<String>> = taken.collect();
        Self {
            code: files.language.code.clone(),
            builder: Builder::new(&classes, mutations, prefixes.clone(), &taken),
            nouns,
            prefixes,
            known: Known::default(),
            classes: classes.into_keys().collect(),
            own: files.own.clone(),
            writing,
            rules: Vec::new(),
            acts: Vec::new(),
            examples: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    fn add(&mut self, file: &str, id: &str, rule: Rule, patterns: &[String], sets: &Sets) {
        let number = self.rules.len() as u32;
        self.rules.push(NamedRule { id: id.to_owned(), rule });
        for pattern in patterns {
            let outcome = parse_among(pattern, sets, &self.writing, &mut self.known)
                .and_then(|steps| self.builder.add(&steps, number));
            if let Err(trouble) = outcome {
                let message = format!("the pattern `{pattern}` of `{id}` {trouble}");
                let names = sets.keys().chain(&self.classes).map(String::as_str);
                let wrong = trouble.split('`').nth(1).unwrap_or("").trim_start_matches('~');
                let hint = did_you_mean(wrong, names, "lexicons/README.md, Patterns, tells how a pattern is written");
                let diagnostic = Diagnostic::error(format!("lexicons/{}/{file}", self.code), "broken-pattern", message);
                self.diagnostics.push(self.placed(diagnostic, file, pattern).with_hint(hint));
            }
        }
    }

    /// The same with the place of the pattern, where it stands in the site's own file.
    fn placed(&self, diagnostic: Diagnostic, file: &str, pattern: &str) -> Diagnostic {
        let Some(text) = self.own.get(file) else { return diagnostic };
        let quoted = ['"', '\''].map(|quote| format!("{quote}{pattern}{quote}"));
        match quoted.iter().find_map(|quoted| text.find(quoted.as_str())) {
            Some(offset_bytes) => diagnostic.at_offset(text, offset_bytes),
            None => diagnostic,
        }
    }

    fn example(&mut self, rule: &str, fires: &[String], silent: &[String]) {
        let example = |sentence: &String, fires| Example { rule: rule.to_owned(), sentence: sentence.clone(), fires };
        self.examples
            .extend(fires.iter().filter(|sentence| !sentence.is_empty()).map(|sentence| example(sentence, true)));
        self.examples
            .extend(silent.iter().filter(|sentence| !sentence.is_empty()).map(|sentence| example(sentence, false)));
    }

    /// Parties: CLDR's names of every state, then the language's own entries.
    pub fn parties(&mut self, file: &PartiesFile, citation: &[String], countries: &CountriesFile) {
        let none = Sets::new();
        for country in &countries.country {
            let mut patterns = Vec::new();
            for name in country
                .names
                .get(&self.code)
                .into_iter()
                .chain(country.alternatives.get(&self.code).into_iter().flatten())
            {
                patterns.extend(pattern_of_name(name, citation));
            }
            self.party(&country.code, Naming::Name, None, &patterns);
        }
        for party in &file.party {
            self.party(&party.code, Naming::Name, None, &party.names);
            self.party(&party.code, Naming::Adjective, None, &party.adjectives);
            self.party(&party.code, Naming::Capital, None, &party.capitals);
            self.party(&party.code, Naming::Name, None, &party.institutions);
            for (town, patterns) in &party.places {
                self.party(&party.code, Naming::Place, Some(town.clone()), patterns);
            }
        }
        for entry in &file.not_party {
            self.add("parties.toml", &entry.id, Rule::NotParty, &entry.patterns, &none);
        }
        self.add("parties.toml", "parties/self", Rule::SelfParty, &file.self_names.patterns, &none);
        self.add("parties.toml", "parties/that", Rule::ThatParty, &file.that.patterns, &none);
        self.add("parties.toml", "parties/that-body", Rule::ThatBody, &file.that.bodies, &none);
        for press in &file.press {
            let rule = Rule::PressWord(Party::new(&press.code));
            self.add("parties.toml", &format!("parties/press/{}", press.code), rule, &press.patterns, &none);
        }
        self.add("parties.toml", "parties/place-before", Rule::PlaceBefore, &file.place.before, &none);
        self.add("parties.toml", "parties/place-after", Rule::PlaceAfter, &file.place.after, &none);
    }

    fn party(&mut self, code: &str, naming: Naming, town: Option<String>, patterns: &[String]) {
        if patterns.is_empty() {
            return;
        }
        let rule = Rule::Party { party: Party::new(code), naming, town };
        self.add("parties.toml", &format!("parties/{code}"), rule, patterns, &Sets::new());
    }

    /// Titles and words around names.
    pub fn roles(&mut self, file: &RolesFile) {
        for role in &file.role {
            let rule = Rule::Title { role: role.role, name: role.name };
            self.add("roles.toml", &role.id, rule, &role.titles, &file.sets);
            self.example(&role.id, &role.fires, &role.silent);
        }
        self.add("roles.toml", "roles/honorific", Rule::Honorific, &file.names.honorifics, &file.sets);
        self.add("roles.toml", "roles/name-before", Rule::NameBefore, &file.names.before, &file.sets);
        self.add("roles.toml", "roles/counterpart", Rule::Counterpart, &file.names.counterpart, &file.sets);
        self.add("roles.toml", "roles/visitors", Rule::Visitors, &file.names.visitors, &file.sets);
        self.add("roles.toml", "roles/said", Rule::Said, &file.names.said, &file.sets);
    }

    /// Acts.
    pub fn acts(&mut self, file: &ActsFile) {
        for act in &file.act {
            let number = self.acts.len();
            let status = match act.status {
                ActStatus::Occurred => Some(Status::Occurred),
                ActStatus::Planned => Some(Status::Planned),
                ActStatus::Auto => None,
            };
            self.acts.push(Act {
                id: act.id.clone(),
                form: act.form,
                status,
                fallback: act.fallback.status(),
                needs_company: !act.with.is_empty(),
            });
            self.add("acts.toml", &act.id, Rule::Act(number), &act.patterns, &file.sets);
            self.add("acts.toml", &act.id, Rule::ActWith(number), &act.with, &file.sets);
            self.add("acts.toml", &act.id, Rule::ActWithout(number), &act.without, &file.sets);
            self.example(&act.id, &act.fires, &act.silent);
        }
    }

    /// Cues.
    pub fn cues(&mut self, file: &StatusFile) {
        for cue in &file.cue {
            self.add("status.toml", &cue.id, Rule::Cue(cue.cue), &cue.patterns, &file.sets);
            self.example(&cue.id, &cue.fires, &cue.silent);
        }
    }

    /// Topics.
    pub fn topics(&mut self, file: &TopicsFile) {
        for table in &file.topic {
            let topic = Topic::ALL.iter().copied().find(|topic| topic.code() == table.topic);
            // What is no topic is told of by `check`.
            if topic.is_none() && table.topic != "health" {
                continue;
            }
            self.add(
                "topics.toml",
                &format!("topics/{}", table.topic),
                Rule::Topic(topic),
                &table.patterns,
                &file.sets,
            );
        }
    }

    /// Number words, units, currencies.
    pub fn quantities(&mut self, file: &QuantitiesFile) {
        for (word, value) in &file.numbers {
            self.add(
                "quantities.toml",
                "quantities/number",
                Rule::NumberWord(*value),
                std::slice::from_ref(word),
                &file.sets,
            );
        }
        self.add(
            "quantities.toml",
            "quantities/approximate",
            Rule::Approximate,
            &file.approximate.patterns,
            &file.sets,
        );
        self.add("quantities.toml", "quantities/measures", Rule::Measure, &file.measures.patterns, &file.sets);
        for (number, unit) in file.unit.iter().enumerate() {
            let company = (!unit.with.is_empty()).then_some(number);
            self.add("quantities.toml", &unit.id, Rule::Unit(unit.unit, unit.gap, company), &unit.patterns, &file.sets);
            self.add("quantities.toml", &unit.id, Rule::UnitWith(number), &unit.with, &file.sets);
        }
        for currency in &file.currency {
            let id = format!("quantities/money-{}", currency.code);
            self.add("quantities.toml", &id, Rule::Currency(currency.code.clone()), &currency.patterns, &file.sets);
        }
    }

    /// Months, weekdays, relative words and formats.
    pub fn dates(&mut self, file: &DatesFile) -> DateHabits {
        let none = Sets::new();
        let calendars = [
            (Calendar::Gregorian, &file.months.gregorian),
            (Calendar::SolarHijri, &file.months.solar_hijri),
            (Calendar::Islamic, &file.months.islamic),
        ];
        for (calendar, months) in calendars {
            for (number, patterns) in numbered(months) {
                self.add("dates.toml", "dates/month", Rule::Month(calendar, number), patterns, &none);
            }
        }
        for (number, patterns) in numbered(&file.weekdays) {
            self.add("dates.toml", "dates/weekday", Rule::Weekday(number), patterns, &none);
        }
        for (word, number) in &file.ordinals {
            self.add("dates.toml", "dates/ordinal", Rule::Ordinal(*number), std::slice::from_ref(word), &none);
        }
        for relative in &file.relative {
            self.add(
                "dates.toml",
                "dates/relative",
                Rule::Relative(relative.unit, relative.offset, relative.from),
                &relative.patterns,
                &none,
            );
        }
        for relative in &file.relative_month {
            self.add(
                "dates.toml",
                "dates/relative-month",
                Rule::RelativeMonth(relative.offset),
                &relative.patterns,
                &none,
            );
        }
        self.add("dates.toml", "dates/part", Rule::DatePart, &file.parts.patterns, &none);
        self.add("dates.toml", "dates/dash", Rule::DashWord, &file.formats.dash, &none);
        let formats = self.formats(&file.formats);
        let suffixes = file.suffixes.number.iter().map(|suffix| folded(suffix, &self.writing)).collect();
        DateHabits { month_first: file.order == "mdy", formats, suffixes }
    }

    fn formats(&mut self, table: &FormatsTable) -> Vec<Vec<formats::FormatItem>> {
        let mut words: Vec<String> = Vec::new();
        let mut number_of = |word: &str| match words.iter().position(|known| known == word) {
            Some(known) => known,
            None => {
                words.push(word.to_owned());
                words.len() - 1
            }
        };
        let written = table.day.iter().chain(&table.month).chain(&table.year).map(String::as_str);
        let mut compiled: Vec<_> = written
            .chain(formats::GENERAL.iter().copied())
            .map(|format| formats::parse(format, &mut number_of))
            .collect();
        compiled.dedup();
        for (number, word) in words.iter().enumerate() {
            if word.chars().any(char::is_alphabetic) {
                self.add(
                    "dates.toml",
                    "dates/format",
                    Rule::FormatWord(number),
                    std::slice::from_ref(word),
                    &Sets::new(),
                );
            } else {
                self.mark_word(number, word);
            }
        }
        compiled
    }

    /// A literal mark of a format, such as a comma.
    fn mark_word(&mut self, number: usize, mark: &str) {
        use super::pattern::{Atom, Ending, Item, Step};
        let rule = self.rules.len() as u32;
        self.rules.push(NamedRule { id: "dates/format".to_owned(), rule: Rule::FormatWord(number) });
        let atom = Step::Item(Item::Atom(Atom { stem: folded(mark, &self.writing), ending: Ending::Exact }));
        if let Err(trouble) = self.builder.add(&[atom], rule) {
            self.diagnostics.push(Diagnostic::error(
                format!("lexicons/{}/dates.toml", self.code),
                "broken-pattern",
                trouble,
            ));
        }
    }

    /// The compiled language.
    pub fn finish(mut self, files: &LanguageFiles, dates: DateHabits, towns: &[&str]) -> Diagnosed<Lexicon> {
        let fold_all = |words: &[String]| words.iter().map(|word| folded(word, &self.writing)).collect::<Vec<_>>();
        let table = &files.roles.names;
        let mut case = fold_all(&table.case);
        case.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        let names = NameWords {
            particles: fold_all(&table.particles).into_iter().collect(),
            stop: fold_all(&table.stop).into_iter().collect(),
            endings: fold_all(&table.endings),
            given: fold_all(&table.given).into_iter().collect(),
            case,
        };
        let language = &files.language;
        let habits = TownHabits {
            capitals: language.capitals,
            endings: self.nouns.into_iter().map(|(ending, tag)| (ending.into(), tag)).collect(),
            family: names.endings.clone(),
            citation: fold_all(&files.morphology.citation),
            prefixes: self.prefixes,
        };
        let script = &language.identify.script;
        let towns = Towns::compile(towns, script, &self.writing, habits, &mut self.rules, &mut self.diagnostics);
        let lexicon = Lexicon {
            code: language.code.clone(),
            english: language.english.clone(),
            verb: language.verb,
            capitals: language.capitals,
            home: language.home.clone(),
            abbreviations: fold_all(&language.sentences.abbreviations),
            romanization: Romanization::compile(&files.romanization, &self.writing),
            names,
            dates,
            matcher: self.builder.build(),
            towns,
            rules: self.rules,
            acts: self.acts,
            examples: self.examples,
            writing: self.writing,
        };
        Diagnosed::new(lexicon, self.diagnostics)
    }
}

fn numbered(table: &BTreeMap<String, Patterns>) -> impl Iterator<Item = (u32, &Patterns)> {
    table.iter().filter_map(|(number, patterns)| Some((number.parse().ok()?, patterns)))
}
