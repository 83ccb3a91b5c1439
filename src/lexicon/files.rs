//! The TOML files of a language as they are written (lexicons/README.md, Files).

use crate::model::annotated::CueKind;
use crate::model::event::{Form, Status};
use crate::model::person::Role;
use crate::model::quantity::Unit;
use crate::text::token::Apostrophe;
use serde::Deserialize;
use std::collections::BTreeMap;

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

/// `[place]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PlaceTable {
    /// Words right before a party.
    pub before: Patterns,
    /// Words right after it.
    pub after: Patterns,
}

/// `roles.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RolesFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Titles.
    pub role: Vec<RoleTable>,
    /// Words around names.
    pub names: NamesTable,
}

/// `[[role]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleTable {
    /// Id of the rule.
    pub id: String,
    /// Role.
    pub role: Role,
    /// Titles.
    pub titles: Patterns,
    /// Where the name stands.
    #[serde(default)]
    pub name: NamePlace,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// Where a name stands beside its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NamePlace {
    /// After it.
    After,
    /// Before it.
    Before,
    /// On either side.
    #[default]
    Either,
}

/// `[names]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NamesTable {
    /// Between a title and a name.
    pub honorifics: Patterns,
    /// Lower-case words inside a name.
    pub particles: Vec<String>,
    /// Words before a name.
    pub before: Patterns,
    /// Verbs of speaking.
    pub said: Patterns,
    /// Words that are never part of a name.
    pub stop: Vec<String>,
    /// Endings of family names.
    pub endings: Vec<String>,
    /// Given names.
    pub given: Vec<String>,
    /// Endings taken off a name.
    pub case: Vec<String>,
}

/// `acts.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ActsFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Acts.
    pub act: Vec<ActTable>,
}

/// What tells an act's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActStatus {
    /// Its own words: it took place.
    Occurred,
    /// Its own words: it is planned.
    Planned,
    /// Its clause.
    #[default]
    Auto,
}

/// What an act is where nothing tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fallback {
    /// It took place.
    Occurred,
    /// It is planned.
    Planned,
    /// It is not coded.
    #[default]
    None,
}

impl Fallback {
    /// As a status, where it is one.
    pub fn status(self) -> Option<Status> {
        match self {
            Fallback::Occurred => Some(Status::Occurred),
            Fallback::Planned => Some(Status::Planned),
            Fallback::None => None,
        }
    }
}

/// `[[act]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActTable {
    /// Id of the rule.
    pub id: String,
    /// Form.
    pub form: Form,
    /// What tells its status.
    #[serde(default)]
    pub status: ActStatus,
    /// What it is where nothing tells.
    #[serde(default)]
    pub fallback: Fallback,
    /// Patterns.
    pub patterns: Patterns,
    /// One of these must stand near.
    #[serde(default)]
    pub with: Patterns,
    /// None of these may stand in the sentence.
    #[serde(default)]
    pub without: Patterns,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// `status.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StatusFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Cues.
    pub cue: Vec<CueTable>,
}

/// `[[cue]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueTable {
    /// Id of the rule.
    pub id: String,
    /// What it says.
    pub cue: CueKind,
    /// Patterns.
    pub patterns: Patterns,
    /// Sentences in which it fires.
    #[serde(default)]
    pub fires: Vec<String>,
    /// Sentences in which it does not.
    #[serde(default)]
    pub silent: Vec<String>,
}

/// `dates.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DatesFile {
    /// `dmy` or `mdy`.
    pub order: String,
    /// Months of each calendar.
    pub months: MonthsTable,
    /// Weekdays, 1 Monday.
    pub weekdays: BTreeMap<String, Patterns>,
    /// Spelled-out day numbers.
    pub ordinals: BTreeMap<String, u32>,
    /// Endings of numbers.
    pub suffixes: SuffixesTable,
    /// Orders of day, month and year.
    pub formats: FormatsTable,
    /// Words reckoned from the day of publication.
    pub relative: Vec<RelativeTable>,
    /// Words that tell a month's year.
    pub relative_month: Vec<RelativeMonthTable>,
}

/// `[months]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MonthsTable {
    /// Gregorian.
    pub gregorian: BTreeMap<String, Patterns>,
    /// Solar Hijri.
    pub solar_hijri: BTreeMap<String, Patterns>,
    /// Islamic.
    pub islamic: BTreeMap<String, Patterns>,
}

/// `[suffixes]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SuffixesTable {
    /// Endings of numbers.
    pub number: Vec<String>,
}

/// `[formats]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormatsTable {
    /// To the day.
    pub day: Vec<String>,
    /// To the month.
    pub month: Vec<String>,
    /// To the year.
    pub year: Vec<String>,
    /// Words that stand for the dash in a range.
    pub dash: Vec<String>,
}

/// A stretch of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CalendarUnit {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// `[[relative]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeTable {
    /// Unit.
    pub unit: CalendarUnit,
    /// How many units from the day of publication.
    pub offset: i32,
    /// Patterns.
    pub patterns: Patterns,
}

/// `[[relative_month]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelativeMonthTable {
    /// -1 last, 0 this, 1 next.
    pub offset: i32,
    /// Patterns.
    pub patterns: Patterns,
}

/// `quantities.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QuantitiesFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Number words.
    pub numbers: BTreeMap<String, f64>,
    /// Words dropped around a number.
    pub approximate: PatternsTable,
    /// Units.
    pub unit: Vec<UnitTable>,
    /// Currencies.
    pub currency: Vec<CurrencyTable>,
}

/// `[[unit]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitTable {
    /// Id of the rule.
    pub id: String,
    /// Unit.
    pub unit: Unit,
    /// Patterns.
    pub patterns: Patterns,
    /// Tokens that may stand between number and unit.
    #[serde(default = "default_gap")]
    pub gap: usize,
}

fn default_gap() -> usize {
    3
}

/// `[[currency]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyTable {
    /// ISO 4217.
    pub code: String,
    /// Patterns.
    pub patterns: Patterns,
    /// Whether it stands before the number.
    #[serde(default)]
    pub before: bool,
}

/// `topics.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TopicsFile {
    /// Named sets.
    pub sets: BTreeMap<String, Patterns>,
    /// Topics.
    pub topic: Vec<TopicTable>,
}

/// `[[topic]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicTable {
    /// Topic, or `health`.
    pub topic: String,
    /// Patterns.
    pub patterns: Patterns,
}

/// `romanization.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RomanizationFile {
    /// Letters.
    pub letters: BTreeMap<String, String>,
    /// Known names.
    pub names: BTreeMap<String, String>,
}

/// `shared/countries.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CountriesFile {
    /// States and territories.
    pub country: Vec<CountryTable>,
}

/// `[[country]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CountryTable {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// ISO 3166-1 alpha-3.
    pub alpha3: String,
    /// Names by language.
    pub names: BTreeMap<String, String>,
    /// Short and variant names by language.
    pub alternatives: BTreeMap<String, Vec<String>>,
}

/// `shared/bodies.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BodiesFile {
    /// Bodies.
    pub body: Vec<BodyTable>,
}

/// `[[body]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct BodyTable {
    /// `org:` and its code.
    pub code: String,
    /// Names by language.
    pub name: BTreeMap<String, String>,
}
