//! What a site's `attache.toml` may say.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Settings of a site; each has a default, so that a site needs no file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Title of the site; an edition takes its own words for it where it is the default one.
    pub title: String,
    /// Titles of single editions, by their BCP 47 code; they win over `title`.
    pub titles: BTreeMap<String, String>,
    /// Absolute address at which the site is published, without a trailing slash; empty if unknown (feeds then use relative links).
    pub base_url: String,
    /// BCP 47 codes of the editions; the first is the default.
    pub languages: Vec<String>,
    /// First day of the period, ISO 8601, inclusive; `None` for no bound.
    pub from: Option<String>,
    /// Last day of the period, ISO 8601, inclusive; `None` for no bound.
    pub to: Option<String>,
    /// The report's day, ISO 8601; `None` for the newest article's.
    pub report_date: Option<String>,
    /// ISO 3166-1 alpha-2 codes of the countries that the site is about; empty for all.
    pub focus: Vec<String>,
    /// Folder of the articles, relative to the settings.
    pub content: String,
    /// Folder of the built site, relative to the settings.
    pub output: String,
}

/// The title of a site that names none.
pub const TITLE: &str = "Health cooperation briefing";

/// The editions that are built where the settings name none: those that attache brings the words of.
const EDITIONS: [&str; 6] = ["en", "ru", "kk", "uz", "tr", "fa"];

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: TITLE.to_owned(),
            titles: BTreeMap::new(),
            base_url: String::new(),
            languages: EDITIONS.map(str::to_owned).to_vec(),
            from: None,
            to: None,
            report_date: None,
            focus: Vec::new(),
            content: "content".to_owned(),
            output: "output".to_owned(),
        }
    }
}
