//! Reading, checking and compiling the data in `lexicons/` into matchers.

pub mod check;
pub mod compile;
pub mod examples;
pub mod files;
pub mod formats;
pub mod furniture;
pub mod language;
pub mod library;
pub mod matcher;
pub mod pattern;
pub mod phrases;
pub mod romanization;
pub mod rule;
pub mod stems;
pub mod towns;

pub use language::Lexicon;
pub use library::Library;
