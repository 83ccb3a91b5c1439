//! Which language a text is in: by script, the letters of one language, function words and endings (lexicons/*/language.toml, `[identify]`).

use crate::lexicon::Library;
use crate::lexicon::files::LanguageFile;
use crate::model::article::{Article, BlockKind};
use crate::text::Span;
use crate::text::fold::{Casing, fold, lower};
use crate::text::token::{Apostrophe, TokenKind, Writing, tokenize};
use std::collections::HashSet;

/// The most bytes of a text that are looked at.
const SAMPLE_BYTES: usize = 3_000;
/// What a function word weighs.
const WORD_WEIGHT: f64 = 3.0;
/// What a word that bears one of the language's own letters weighs.
const LETTER_WEIGHT: f64 = 2.0;
/// What a word with a frequent ending weighs.
const ENDING_WEIGHT: f64 = 0.6;
/// What a word with a letter that the language never uses costs.
const ABSENT_COST: f64 = 2.5;

/// Tells languages apart.
#[derive(Debug)]
pub struct Identifier {
    profiles: Vec<Profile>,
}

#[derive(Debug)]
struct Profile {
    code: String,
    script: Script,
    casing: Casing,
    letters: HashSet<char>,
    absent: HashSet<char>,
    words: HashSet<String>,
    endings: Vec<String>,
}

/// The scripts of the languages here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
}

fn script_of(character: char) -> Option<Script> {
    match character as u32 {
        0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF => Some(Script::Latin),
        0x400..=0x52F => Some(Script::Cyrillic),
        0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Some(Script::Arabic),
        _ => None,
    }
}

impl Identifier {
    /// An identifier of all languages of a library.
    pub fn of(library: &Library) -> Self {
        Self { profiles: library.languages().map(profile).collect() }
    }

    /// The language of an article: of its body, not of its headline or frame, unless there is no body.
    pub fn identify(&self, article: &Article) -> Option<String> {
        let text = &article.document.text;
        let of_kind = |wanted: fn(BlockKind) -> bool| {
            let spans = article.blocks.iter().filter(|block| wanted(block.kind)).map(|block| block.span.of(text));
            spans.collect::<Vec<_>>().join("\n")
        };
        let body = of_kind(|kind| kind == BlockKind::Body);
        let sample = if body.trim().is_empty() { of_kind(|_| true) } else { body };
        self.identify_text(&sample)
    }

    /// The language of a text; `None` where it has no letters of a known script.
    pub fn identify_text(&self, text: &str) -> Option<String> {
        let mut end = text.len().min(SAMPLE_BYTES);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let sample = &text[..end];
        let mut counts = [0usize; 3];
        for script in sample.chars().filter_map(script_of) {
            counts[script as usize] += 1;
        }
        let scripts = [Script::Latin, Script::Cyrillic, Script::Arabic];
        let script = scripts
            .into_iter()
            .max_by_key(|script| counts[*script as usize])
            .filter(|script| counts[*script as usize] > 0)?;
        let writing = Writing { apostrophe: Apostrophe::Letter, ..Writing::default() };
        let words: Vec<&str> = tokenize(sample, Span::new(0, sample.len()), &writing)
            .iter()
            .filter(|token| token.kind == TokenKind::Word)
            .map(|token| token.span.of(sample))
            .collect();
        let fitting = self.profiles.iter().filter(|profile| profile.script == script);
        let scored = fitting.map(|profile| (profile.score(&words), profile));
        scored
            .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.code.cmp(&a.1.code)))
            .map(|(_, profile)| profile.code.clone())
    }
}

fn profile(file: &LanguageFile) -> Profile {
    let casing = Casing::of(&file.code);
    let table = &file.identify;
    let letters = |written: &str| lower(written, casing).chars().filter(|letter| letter.is_alphabetic()).collect();
    Profile {
        code: file.code.clone(),
        script: match table.script.as_str() {
            "Cyrl" => Script::Cyrillic,
            "Arab" => Script::Arabic,
            _ => Script::Latin,
        },
        casing,
        letters: letters(&table.letters),
        absent: letters(&table.absent),
        words: table.words.iter().map(|word| fold(word, casing, &[])).collect(),
        endings: table.endings.iter().map(|ending| fold(ending, casing, &[])).collect(),
    }
}

impl Profile {
    fn score(&self, words: &[&str]) -> f64 {
        words.iter().map(|word| self.weigh(word)).sum::<f64>() / words.len().max(1) as f64
    }

    fn weigh(&self, word: &str) -> f64 {
        let folded = fold(word, self.casing, &[]);
        let lowered = lower(word, self.casing);
        let mut weight = 0.0;
        if self.words.contains(&folded) {
            weight += WORD_WEIGHT;
        }
        if lowered.chars().any(|letter| self.letters.contains(&letter)) {
            weight += LETTER_WEIGHT;
        }
        if lowered.chars().any(|letter| self.absent.contains(&letter)) {
            weight -= ABSENT_COST;
        }
        if self.endings.iter().any(|ending| folded.len() > ending.len() && folded.ends_with(ending.as_str())) {
            weight += ENDING_WEIGHT;
        }
        weight
    }
}
