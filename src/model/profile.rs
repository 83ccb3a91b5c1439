//! What the report says of a topic, a person, an outlet.

use super::language::Language;
use super::party::Party;
use super::person::Role;
use super::topic::Topic;

/// A topic and its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicReport {
    /// The topic.
    pub topic: Topic,
    /// Its events: indices into `Report::events`.
    pub events: Vec<usize>,
}

/// A person whom articles name as acting or speaking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonReport {
    /// Kebab-case ASCII, unique: the page's file name.
    pub slug: String,
    /// The name in Latin script that most articles give.
    pub name: String,
    /// The names as articles write them, each with its language; sorted.
    pub originals: Vec<(String, Language)>,
    /// What the person is called, for whom, and in which articles: indices into `Report::articles`; newest first.
    pub roles: Vec<RoleReport>,
    /// The articles that name the person: indices into `Report::articles`, newest first.
    pub articles: Vec<usize>,
    /// The events whose evidence names the person: indices into `Report::events`.
    pub events: Vec<usize>,
}

/// A role in which articles name a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleReport {
    /// The role.
    pub role: Role,
    /// The party spoken for.
    pub side: Option<Party>,
    /// The articles: indices into `Report::articles`, newest first.
    pub articles: Vec<usize>,
}

/// An outlet and its articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// Kebab-case ASCII, unique: the page's file name.
    pub slug: String,
    /// The outlet, as front matter names it.
    pub name: String,
    /// Its articles: indices into `Report::articles`, newest first.
    pub articles: Vec<usize>,
    /// Their events: indices into `Report::events`.
    pub events: Vec<usize>,
    /// The languages of its articles, each with their number; most first, then by code.
    pub languages: Vec<(Language, usize)>,
}
