//! Words that stand around articles, in all languages at once: a site's furniture need not be in the article's language.

use super::files::{CalendarUnit, DatesFile};
use super::library::{parse, trouble};
use super::phrases::{Builder, Phrases, Word};
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::Furniture as Kind;
use crate::text::Span;
use serde::Deserialize;

/// How far a phrase's word goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// What follows is the same, up to a paragraph of the article.
    Rest,
    /// This line alone.
    Line,
}

/// What a phrase says of its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// How far it goes.
    pub scope: Scope,
    /// What the line is.
    pub kind: Kind,
}

/// A phrase found in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it says.
    pub said: Said,
    /// Its first word.
    pub first: usize,
    /// One past its last word.
    pub last: usize,
    /// Whether it may be a link below another article's first lines ("read more"): a teaser of one line.
    pub is_link: bool,
}

/// `furniture.toml`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FurnitureFile {
    furniture: Vec<FurnitureTable>,
    stamp: Vec<StampTable>,
}

/// `[[furniture]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FurnitureTable {
    kind: Kind,
    scope: Scope,
    patterns: Vec<String>,
    #[serde(default = "yes")]
    start: bool,
}

fn yes() -> bool {
    true
}

/// `[[stamp]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StampTable {
    patterns: Vec<String>,
    #[serde(default)]
    of: StampOf,
}

/// What the date beside a stamp's words is the date of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StampOf {
    /// Publication.
    #[default]
    Publication,
    /// A later change of the page.
    Change,
}

/// What a phrase of any file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    /// Furniture, where it opens a line.
    AtStart(Said),
    /// Furniture.
    Anywhere(Said),
    /// Beside a date of publication, or of a change.
    Stamp(StampOf),
    /// A month.
    Month,
    /// A day of the week.
    Weekday,
    /// "Today".
    Today,
}

/// The phrases of all languages, ready to be looked up.
#[derive(Debug, Default)]
pub struct Furniture {
    phrases: Phrases<Sense>,
}

impl Furniture {
    /// Compiles the text of every language's `furniture.toml` and `dates.toml`, given with their folders' names.
    pub fn compile(furniture: &[(String, String)], dates: &[(String, String)]) -> Diagnosed<Self> {
        let mut builder = Builder::default();
        let mut diagnostics = Vec::new();
        for (code, text) in furniture {
            let path = format!("{code}/furniture.toml");
            match parse::<FurnitureFile>(&path, text) {
                Ok(file) => add_furniture(&mut builder, &path, text, file, &mut diagnostics),
                Err(error) => diagnostics.push(trouble(&path, text, &error)),
            }
        }
        for (code, text) in dates {
            // A broken dates.toml is told of where its language is compiled.
            if let Ok(file) = parse::<DatesFile>(&format!("{code}/dates.toml"), text) {
                add_dates(&mut builder, &file);
            }
        }
        Diagnosed::new(Self { phrases: builder.build() }, diagnostics)
    }

    /// The words of a stretch of text, ready for phrases to be looked up in them.
    pub fn words<'text>(&self, text: &'text str, span: Span) -> Vec<Word<'text>> {
        self.phrases.words(text, span)
    }

    /// The phrase that opens a line: the longest, of several the one that most languages know.
    pub fn opening(&self, words: &[Word<'_>], first: usize) -> Option<Hit> {
        let said = |sense: Sense| match sense {
            Sense::AtStart(said) | Sense::Anywhere(said) => Some(said),
            _ => None,
        };
        best(self.phrases.at(words, first).filter_map(|(count, sense)| Some((count, said(*sense)?))), first)
    }

    /// The longest phrase that may stand anywhere in a line and does.
    pub fn inside(&self, words: &[Word<'_>]) -> Option<Hit> {
        let said = |sense: Sense| match sense {
            Sense::Anywhere(said) => Some(said),
            _ => None,
        };
        let hit_at =
            |at: usize| best(self.phrases.at(words, at).filter_map(|(count, sense)| Some((count, said(*sense)?))), at);
        let hits = (0..words.len()).filter_map(hit_at);
        hits.max_by_key(|hit| (hit.last - hit.first, std::cmp::Reverse((hit.first, hit.said))))
    }

    /// How many words at `at` tell that a date of publication follows or went before; 0 for none.
    pub fn stamp_at(&self, words: &[Word<'_>], at: usize) -> usize {
        [StampOf::Publication, StampOf::Change]
            .map(|of| self.longest(Sense::Stamp(of), words, at))
            .into_iter()
            .max()
            .unwrap_or(0)
    }

    /// What the stamp's words at `at` say that the date beside them is the date of.
    pub fn stamp_of(&self, words: &[Word<'_>], at: usize) -> Option<StampOf> {
        let [published, changed] =
            [StampOf::Publication, StampOf::Change].map(|of| self.longest(Sense::Stamp(of), words, at));
        match (published, changed) {
            (0, 0) => None,
            _ if changed > published => Some(StampOf::Change),
            _ => Some(StampOf::Publication),
        }
    }

    /// How many words at `at` name a month; 0 for none.
    pub fn month_at(&self, words: &[Word<'_>], at: usize) -> usize {
        self.longest(Sense::Month, words, at)
    }

    /// How many words at `at` name a day of the week; 0 for none.
    pub fn weekday_at(&self, words: &[Word<'_>], at: usize) -> usize {
        self.longest(Sense::Weekday, words, at)
    }

    /// How many words at `at` say "today"; 0 for none.
    pub fn today_at(&self, words: &[Word<'_>], at: usize) -> usize {
        self.longest(Sense::Today, words, at)
    }

    fn longest(&self, wanted: Sense, words: &[Word<'_>], at: usize) -> usize {
        self.phrases.at(words, at).filter(|(_, sense)| **sense == wanted).map(|(count, _)| count).max().unwrap_or(0)
    }
}

fn add_furniture(
    builder: &mut Builder<Sense>,
    path: &str,
    text: &str,
    file: FurnitureFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut told = |pattern: &str, result: Result<(), String>| {
        if let Err(reason) = result {
            let path = format!("lexicons/{path}");
            let error = Diagnostic::error(path, "broken-pattern", format!("the pattern `{pattern}` {reason}"))
                .with_hint("lexicons/README.md, Patterns, tells how a pattern is written");
            diagnostics.push(match text.find(pattern) {
                Some(offset_bytes) => error.at_offset(text, offset_bytes),
                None => error,
            });
        }
    };
    for table in file.furniture {
        let said = Said { scope: table.scope, kind: table.kind };
        let sense = if table.start { Sense::AtStart(said) } else { Sense::Anywhere(said) };
        for pattern in &table.patterns {
            told(pattern, builder.add(pattern, sense));
        }
    }
    for table in &file.stamp {
        for pattern in &table.patterns {
            told(pattern, builder.add(pattern, Sense::Stamp(table.of)));
        }
    }
}

/// Patterns of dates are checked where their language is compiled; here the bad ones are passed over.
fn add_dates(builder: &mut Builder<Sense>, file: &DatesFile) {
    let calendars = [&file.months.gregorian, &file.months.solar_hijri, &file.months.islamic];
    for pattern in calendars.into_iter().flat_map(|months| months.values()).flatten() {
        let _ = builder.add(pattern, Sense::Month);
    }
    for pattern in file.weekdays.values().flatten() {
        let _ = builder.add(pattern, Sense::Weekday);
    }
    let today = file.relative.iter().filter(|table| table.unit == CalendarUnit::Day && table.offset == 0);
    for pattern in today.flat_map(|table| &table.patterns) {
        let _ = builder.add(pattern, Sense::Today);
    }
}

/// The longest phrase; where languages differ on what it says, what most of them say, and then what goes furthest.
fn best(found: impl Iterator<Item = (usize, Said)>, first: usize) -> Option<Hit> {
    let found: Vec<(usize, Said)> = found.collect();
    let longest = found.iter().map(|&(count, _)| count).max()?;
    let said = || found.iter().filter(|&&(count, _)| count == longest).map(|&(_, said)| said);
    let votes = |wanted: Said| said().filter(|&said| said == wanted).count();
    let most = said().max_by_key(|&said| (votes(said), std::cmp::Reverse(said)))?;
    let is_link = said().any(|said| said == Said { scope: Scope::Line, kind: Kind::Teaser });
    Some(Hit { said: most, first, last: first + longest, is_link })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(toml: &str) -> Diagnosed<Furniture> {
        Furniture::compile(&[("xx".to_owned(), toml.to_owned())], &[])
    }

    fn opening(toml: &str, line: &str) -> Option<Said> {
        let furniture = compiled(toml).value;
        furniture.opening(&furniture.words(line, Span::new(0, line.len())), 0).map(|hit| hit.said)
    }

    #[test]
    fn the_longest_phrase_wins() {
        let toml = "[[furniture]]\nkind = 'navigation'\nscope = 'line'\npatterns = ['latest']\n\
                    [[furniture]]\nkind = 'teaser'\nscope = 'rest'\npatterns = ['latest news']";
        assert_eq!(opening(toml, "Latest news").unwrap().kind, Kind::Teaser);
        assert_eq!(opening(toml, "Latest").unwrap().kind, Kind::Navigation);
    }

    #[test]
    fn a_bad_pattern_is_named_with_its_line() {
        let outcome = compiled("[[stamp]]\npatterns = ['posted',\n'.. x']");
        assert_eq!((outcome.diagnostics[0].code.as_str(), outcome.diagnostics[0].line), ("broken-pattern", Some(3)));
    }

    #[test]
    fn a_broken_file_is_an_error_and_the_others_stand() {
        let files = [
            ("aa".to_owned(), "[[stamp]]\npatern = []".to_owned()),
            ("bb".to_owned(), "[[stamp]]\npatterns = ['posted']".to_owned()),
        ];
        let outcome = Furniture::compile(&files, &[]);
        assert_eq!(outcome.diagnostics[0].path, "lexicons/aa/furniture.toml");
        assert_eq!(outcome.value.stamp_at(&outcome.value.words("Posted on", Span::new(0, 9)), 0), 1);
    }
}
