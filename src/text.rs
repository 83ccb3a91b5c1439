//! Text as such: spans, folding, tokens, sentences. Knows no language's words, only how languages write.

pub mod digits;
pub mod fold;
pub mod letters;
pub mod script;
pub mod sentence;
pub mod span;
pub mod token;

pub use span::Span;
