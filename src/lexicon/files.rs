//! The TOML files of a language as they are written (lexicons/README.md, Files).

mod acts;
mod counts;
mod dates;
mod roles;

pub use acts::*;
pub use counts::*;
pub use dates::*;
pub use roles::*;

use crate::text::token::Apostrophe;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The files of a language's folder.
pub const LANGUAGE_FILES: [&str; 11] = [
    "language.toml",
    "morphology.toml",
    "parties.toml",
    "roles.toml",
    "acts.toml",
    "status.toml",
    "dates.toml",
    "quantities.toml",
    "topics.toml",
    "furniture.toml",
    "romanization.toml",
];

/// The files of the folder `shared`.
pub const SHARED_FILES: [&str; 6] =
    ["bodies.toml", "countries.toml", "currencies.toml", "reliability.toml", "tiles.toml", "towns.txt"];

/// Patterns of one rule.
pub type Patterns = Vec<String>;

/// `language.toml`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageFile {
    /// BCP 47 code.
    pub code: String,
    /// Endonym.
    pub name: String,
    /// Name in English.
    pub english: String,
    /// `ltr` or `rtl`.
    #[serde(default)]
    pub direction: String,
    /// Where a clause's finite verb stands.
    pub verb: VerbPlace,
    /// What an apostrophe is.
    #[serde(default)]
    pub apostrophe: Apostrophe,
    /// Whether the script has capitals.
    #[serde(default = "yes")]
    pub capitals: bool,
    /// States whose press writes in it unless the article says otherwise.
    #[serde(default)]
    pub home: Vec<String>,
    /// What identifies it.
    #[serde(default)]
    pub identify: IdentifyTable,
    /// Orthographic variants.
    #[serde(default)]
    pub fold: BTreeMap<String, String>,
    /// Abbreviations.
    #[serde(default)]
    pub sentences: SentencesTable,
}

fn yes() -> bool {
    true
}

/// Where a clause's finite verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerbPlace {
    /// At its end.
    Final,
    /// At its beginning or in the middle.
    Early,
}

/// `[identify]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct IdentifyTable {
    /// ISO 15924 script.
    pub script: String,
    /// Letters that tell it from others of the script.
    pub letters: String,
    /// Letters that it never uses.
    pub absent: String,
    /// Frequent words.
    pub words: Vec<String>,
    /// Frequent endings.
    pub endings: Vec<String>,
    /// What a text of the language scores at least, per word; below it the language is uncertain.
    pub floor: Option<f64>,
}

/// `[sentences]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SentencesTable {
    /// Abbreviations without their final full stop.
    pub abbreviations: Vec<String>,
}

/// `morphology.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MorphologyFile {
    /// Final letters of a stem that change before an ending, `from>to`.
    pub mutations: Vec<String>,
    /// Clitics written before a word.
    pub prefixes: Vec<String>,
    /// Dictionary endings that are not part of a stem.
    pub citation: Vec<String>,
    /// Suffix classes.
    pub classes: BTreeMap<String, ClassTable>,
}

/// A suffix class: slots, or a plain list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClassTable {
    /// One ending of each slot in turn.
    pub slots: Vec<Vec<String>>,
    /// A plain list.
    pub endings: Vec<String>,
    /// The prefixed clitics that words of this class take; all of the language's where it does not say.
    pub prefixes: Option<Vec<String>>,
}

/// `parties.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartiesFile {
    /// States and bodies.
    pub party: Vec<PartyTable>,
    /// What looks like a party and is none.
    pub not_party: Vec<NotPartyTable>,
    /// The home state named by itself.
    #[serde(rename = "self")]
    pub self_names: PatternsTable,
    /// The state last spoken of ("that country").
    pub that: ThatTable,
    /// Words that only the press of one state uses.
    pub press: Vec<PressTable>,
    /// Words that make a party a mere place.
    pub place: PlaceTable,
}

/// `[[party]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PartyTable {
    /// ISO 3166-1 alpha-2, or `org:` and its code.
    pub code: String,
    /// Names.
    pub names: Patterns,
    /// Adjectives and demonyms.
    pub adjectives: Patterns,
    /// Capitals.
    pub capitals: Patterns,
    /// Towns: English name to patterns.
    pub places: BTreeMap<String, Patterns>,
    /// Bodies that act for it and are named without it.
    pub institutions: Patterns,
}

/// `[[press]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PressTable {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Words of its press.
    pub patterns: Patterns,
}

/// `[[not_party]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotPartyTable {
    /// Id of the rule.
    pub id: String,
    /// Its patterns.
    pub patterns: Patterns,
}

/// A table of patterns alone.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PatternsTable {
    /// The patterns.
    pub patterns: Patterns,
}

/// `[that]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ThatTable {
    /// What the foreign state last named is called.
    pub patterns: Patterns,
    /// What the body last named is called where a sentence begins with it: "the fund", "the agency".
    pub bodies: Patterns,
}

/// `[place]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlaceTable {
    /// Words right before a party.
    pub before: Patterns,
    /// Words right after it.
    pub after: Patterns,
}
