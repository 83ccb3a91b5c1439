//! `attache` reads the press of many languages, finds the acts of cooperation in it, and publishes the briefing.
//!
//! Nouns live in [`model`], verbs are stages; ARCHITECTURE.md tells the whole.

pub mod annotate;
pub mod charts;
pub mod clean;
pub mod cli;
pub mod diagnose;
pub mod evaluate;
pub mod extract;
pub mod identify;
pub mod lexicon;
pub mod model;
pub mod pipeline;
pub mod publish;
pub mod read;
pub mod render;
pub mod report;
pub mod resolve;
pub mod text;
