//! Words of what is not the article, of all languages at once: a site's frame is often in another language than its articles.

use super::matcher::{Builder, Matcher};
use super::pattern::{Ending, Item, Sets, Step, parse};
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::Furniture as Kind;
use crate::text::Span;
use crate::text::token::{Token, Writing, tokenize};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How far a phrase speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Of its own line.
    #[default]
    Line,
    /// Of what follows, up to a paragraph of the article.
    Rest,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FurnitureFile {
    furniture: Vec<FurnitureTable>,
    stamp: Vec<StampTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FurnitureTable {
    kind: Kind,
    #[serde(default)]
    scope: Scope,
    patterns: Vec<String>,
    #[serde(default = "yes")]
    start: bool,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StampTable {
    patterns: Vec<String>,
}

/// What a phrase says of its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// It is furniture.
    Furniture(Kind, Scope),
    /// It tells when the article was published.
    Stamp,
}

/// A phrase found in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// What it says.
    pub says: Says,
    /// Tokens of the line before it and in it.
    pub tokens: (usize, usize),
}

/// The phrases of all languages, compiled.
#[derive(Debug, Default)]
pub struct Furniture {
    matcher: Matcher,
    rules: Vec<(Says, bool)>,
}

/// How lines are folded before they are compared: as no language in particular, dotless ı as i.
fn writing() -> Writing {
    Writing { variants: vec![("ı".to_owned(), "i".to_owned())], ..Writing::default() }
}

impl Furniture {
    /// Compiles `furniture.toml` of each language, given as (code, text). A broken file or phrase is told of and left out.
    pub fn compile(files: &[(String, String)]) -> Diagnosed<Self> {
        let writing = writing();
        let mut builder = Builder::new(&BTreeMap::new(), Vec::new(), Vec::new());
        let mut rules = Vec::new();
        let mut diagnostics = Vec::new();
        for (code, text) in files {
            let path = format!("lexicons/{code}/furniture.toml");
            let file: FurnitureFile = match toml::from_str(text) {
                Ok(file) => file,
                Err(error) => {
                    let diagnostic = Diagnostic::error(&path, "broken-lexicon", error.message().to_owned());
                    diagnostics.push(match error.span() {
                        Some(span) => diagnostic.at_offset(text, span.start),
                        None => diagnostic,
                    });
                    continue;
                }
            };
            let of_furniture = file
                .furniture
                .iter()
                .map(|table| (Says::Furniture(table.kind, table.scope), table.start, &table.patterns));
            let of_stamps = file.stamp.iter().map(|table| (Says::Stamp, true, &table.patterns));
            for (says, start, patterns) in of_furniture.chain(of_stamps) {
                let number = rules.len() as u32;
                rules.push((says, start));
                for pattern in patterns {
                    let added =
                        parse(pattern, &Sets::new(), &writing).and_then(|steps| builder.add(&loosened(steps), number));
                    if let Err(trouble) = added {
                        diagnostics.push(Diagnostic::error(
                            &path,
                            "broken-pattern",
                            format!("the pattern `{pattern}` {trouble}"),
                        ));
                    }
                }
            }
        }
        Diagnosed::new(Self { matcher: builder.build(), rules }, diagnostics)
    }

    /// The tokens of a line as phrases are compared with them.
    pub fn tokens(&self, line: &str) -> Vec<Token> {
        tokenize(line, Span::new(0, line.len()), &writing())
    }

    /// The phrase that tells most of a line: the longest that may stand where it stands.
    pub fn heading(&self, line: &str, tokens: &[Token]) -> Option<Heading> {
        let opening =
            tokens.iter().take_while(|token| token.folded.chars().all(|mark| !mark.is_alphanumeric())).count();
        self.matcher
            .find(line, tokens, 0, tokens.len())
            .into_iter()
            .filter(|found| !self.rules[found.rule as usize].1 || found.first <= opening)
            .max_by_key(|found| {
                (found.last - found.first, std::cmp::Reverse(found.first), std::cmp::Reverse(found.rule))
            })
            .map(|found| Heading { says: self.rules[found.rule as usize].0, tokens: (found.first, found.last) })
    }
}

/// Endings of classes are any letters here: the frame has no morphology.
fn loosened(steps: Vec<Step>) -> Vec<Step> {
    let loosen = |step| match step {
        Step::Item(Item::Atom(mut atom)) => {
            if matches!(atom.ending, Ending::Class(_)) {
                atom.ending = Ending::Any;
            }
            Step::Item(Item::Atom(atom))
        }
        Step::OneOf(alternatives) => Step::OneOf(alternatives.into_iter().map(loosened).collect()),
        other => other,
    };
    steps.into_iter().map(loosen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled() -> Furniture {
        let text = "[[furniture]]\nkind = 'teaser'\nscope = 'rest'\npatterns = ['çok okunan~', 'read also']\n[[stamp]]\npatterns = ['жарияланды']";
        let files = [("xx".to_owned(), text.to_owned())];
        let compiled = Furniture::compile(&files);
        assert!(compiled.diagnostics.is_empty());
        compiled.value
    }

    #[test]
    fn a_phrase_opens_its_line() {
        let furniture = compiled();
        let says = |line: &str| furniture.heading(line, &furniture.tokens(line)).map(|heading| heading.says);
        assert_eq!(says("ÇOK OKUNANLAR"), Some(Says::Furniture(Kind::Teaser, Scope::Rest)));
        assert_eq!(says("▪ Read also:"), Some(Says::Furniture(Kind::Teaser, Scope::Rest)));
        assert_eq!(says("They read also books"), None);
        assert_eq!(says("Жарияланды: 29.10.2024"), Some(Says::Stamp));
    }

    #[test]
    fn a_broken_file_is_told_of() {
        let compiled = Furniture::compile(&[("xx".to_owned(), "[[furniture]]\nkind = 'none'".to_owned())]);
        assert_eq!(compiled.diagnostics.len(), 1);
        assert_eq!(compiled.diagnostics[0].path, "lexicons/xx/furniture.toml");
    }
}
