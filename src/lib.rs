//! `attache` reads the press of many languages, finds the acts of cooperation in it, and publishes the briefing.
//!
//! Nouns live in [`model`], verbs are stages; ARCHITECTURE.md tells the whole.

pub mod diagnose;
pub mod lexicon;
pub mod model;
pub mod read;
pub mod text;
