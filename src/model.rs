//! The nouns: what the stages take and give.

pub mod annotated;
pub mod article;
pub mod briefing;
pub mod chart;
pub mod corpus;
pub mod date;
pub mod draft;
pub mod edition;
pub mod event;
pub mod language;
pub mod messages;
pub mod numerals;
pub mod party;
pub mod period;
pub mod person;
pub mod profile;
pub mod quantity;
pub mod record;
pub mod reliability;
pub mod report;
pub mod settings;
pub mod site;
pub mod tiles;
pub mod topic;
