//! Which language a text is in: by script, the letters of one language, function words and endings (lexicons/*/language.toml, `[identify]`).

use crate::lexicon::Library;
use crate::lexicon::files::LanguageFile;
use crate::model::article::{Article, BlockKind};
use crate::text::Span;
use crate::text::fold::{Casing, fold, fold_with, lower};
use crate::text::letters::{Letters, Numbering};
use crate::text::script::Script;
use crate::text::token::{Apostrophe, Piece, TokenKind, pieces};
use rustc_hash::FxHashMap;

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
/// What a text scores at least in a language that gives no `floor` of its own.
const FLOOR: f64 = 0.5;

/// Tells languages apart.
#[derive(Debug)]
pub struct Identifier {
    groups: Vec<Group>,
}

/// Languages of one script and one casing, looked up together: one bit of a mask for each.
#[derive(Debug, Default)]
struct Group {
    script: Script,
    casing: Casing,
    codes: Vec<String>,
    floors: Vec<f64>,
    words: FxHashMap<String, u64>,
    /// Letters of some and not of others: whose own, and who never uses them.
    letters: Vec<(u64, u64)>,
    numbers: Numbering,
    endings: FxHashMap<String, u64>,
    /// Length of the longest ending.
    longest_bytes: usize,
}

/// The language that a text is most likely in.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// Its code.
    pub code: String,
    /// What the words speak for it, per word.
    pub score: f64,
    /// What a text of that language scores at least.
    pub floor: f64,
}

impl Guess {
    /// Whether the text may as well be in a language that is not here.
    pub fn is_uncertain(&self) -> bool {
        self.score < self.floor
    }
}

/// The most languages of a group: the bits of a mask.
const GROUP_SIZE: usize = 64;

impl Identifier {
    /// An identifier of all languages of a library.
    pub fn of(library: &Library) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        for file in library.languages() {
            let (script, casing) = (Script::named(&file.identify.script).unwrap_or_default(), Casing::of(&file.code));
            let fits =
                |group: &&mut Group| group.script == script && group.casing == casing && group.codes.len() < GROUP_SIZE;
            let number = groups.iter_mut().position(|mut group| fits(&mut group)).unwrap_or_else(|| {
                groups.push(Group { script, casing, ..Group::default() });
                groups.len() - 1
            });
            groups[number].add(file);
        }
        Self { groups }
    }

    /// The language of an article: of its body, not of its headline or frame, unless there is no body.
    pub fn identify(&self, article: &Article) -> Option<Guess> {
        let body = sample_of(article, |kind| kind == BlockKind::Body);
        let sample = if body.trim().is_empty() { sample_of(article, |_| true) } else { body };
        self.identify_text(&sample)
    }

    /// The language of a text; `None` where it has no letters of a known script.
    pub fn identify_text(&self, text: &str) -> Option<Guess> {
        let mut end = text.len().min(SAMPLE_BYTES);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let sample = &text[..end];
        let script = Script::of_most(sample.chars())?;
        let pieces = pieces(sample, Span::new(0, sample.len()), Apostrophe::Letter);
        let words: Vec<Piece<'_>> = pieces.filter(|piece| piece.kind == TokenKind::Word).collect();
        let fitting = self.groups.iter().filter(|group| group.script == script);
        let scored = fitting.flat_map(|group| {
            let languages = group.codes.iter().zip(&group.floors).zip(group.scores(&words));
            languages.map(|((code, floor), score)| (score, code, *floor))
        });
        let best = scored.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
        best.map(|(score, code, floor)| Guess { code: code.clone(), score, floor })
    }
}

/// The text of an article's blocks of some kind, no more of it than is looked at.
fn sample_of(article: &Article, wanted: impl Fn(BlockKind) -> bool) -> String {
    let mut sample = String::with_capacity(SAMPLE_BYTES * 2);
    for block in article.blocks.iter().filter(|block| wanted(block.kind)) {
        if sample.len() >= SAMPLE_BYTES {
            break;
        }
        if !sample.is_empty() {
            sample.push('\n');
        }
        sample.push_str(block.span.of(&article.document.text));
    }
    sample
}

impl Group {
    fn add(&mut self, file: &LanguageFile) {
        let bit = 1 << self.codes.len();
        self.codes.push(file.code.clone());
        self.floors.push(file.identify.floor.unwrap_or(FLOOR));
        let (table, casing) = (&file.identify, self.casing);
        let letters = |written: &str| {
            lower(written, casing).chars().filter(|letter| letter.is_alphabetic()).collect::<Vec<char>>()
        };
        for letter in letters(&table.letters) {
            self.whose(letter).0 |= bit;
        }
        for letter in letters(&table.absent) {
            self.whose(letter).1 |= bit;
        }
        for word in &table.words {
            *self.words.entry(fold(word, casing, &[])).or_default() |= bit;
        }
        for ending in table.endings.iter().map(|ending| fold(ending, casing, &[])) {
            self.longest_bytes = self.longest_bytes.max(ending.len());
            *self.endings.entry(ending).or_default() |= bit;
        }
    }

    fn whose(&mut self, letter: char) -> &mut (u64, u64) {
        let number = self.numbers.give(letter);
        self.letters.resize(self.numbers.count() + 1, (0, 0));
        &mut self.letters[number]
    }

    /// What the words speak for each language.
    fn scores(&self, words: &[Piece<'_>]) -> Vec<f64> {
        let mut sums = vec![0.0; self.codes.len()];
        let mut count = 0usize;
        for word in words {
            let folded = fold_with(word.raw, word.traits, self.casing, &[]);
            if folded.is_empty() {
                continue;
            }
            count += 1;
            let known = self.words.get(&*folded).copied().unwrap_or(0);
            let (own, absent) = self.letters_of(word);
            let ended = self.ending_of(&folded);
            let mut spoken = known | own | absent | ended;
            while spoken != 0 {
                let language = spoken.trailing_zeros() as usize;
                let bit = 1 << language;
                sums[language] += weigh(known & bit != 0, own & bit != 0, absent & bit != 0, ended & bit != 0);
                spoken ^= bit;
            }
        }
        sums.into_iter().map(|sum| sum / count.max(1) as f64).collect()
    }

    /// The languages of whose own letters a word has one, and those that never use one of its letters.
    fn letters_of(&self, word: &Piece<'_>) -> (u64, u64) {
        let (mut own, mut absent) = (0, 0);
        let mut meet = |letter: char| {
            let number = self.numbers.of(letter);
            if number != 0 {
                own |= self.letters[number].0;
                absent |= self.letters[number].1;
            }
        };
        for character in word.raw.chars() {
            match (character, Letters::table().of(character).lowered) {
                ('I', _) if self.casing == Casing::Turkic => meet('ı'),
                ('İ', _) => meet('i'),
                (_, Some(lowered)) => meet(lowered),
                (_, None) => character.to_lowercase().for_each(&mut meet),
            }
        }
        (own, absent)
    }

    /// The languages in which a word, which is more than its ending, ends as many do.
    fn ending_of(&self, folded: &str) -> u64 {
        let starts = folded.char_indices().rev().map(|(at, _)| at).filter(|&at| at > 0);
        let starts = std::iter::once(folded.len()).chain(starts);
        let endings = starts.map(|at| &folded[at..]).take_while(|ending| ending.len() <= self.longest_bytes);
        endings.filter_map(|ending| self.endings.get(ending)).fold(0, |all, whose| all | whose)
    }
}

/// What one word speaks for a language.
fn weigh(is_known: bool, has_own_letter: bool, has_absent_letter: bool, has_ending: bool) -> f64 {
    let mut weight = 0.0;
    if is_known {
        weight += WORD_WEIGHT;
    }
    if has_own_letter {
        weight += LETTER_WEIGHT;
    }
    if has_absent_letter {
        weight -= ABSENT_COST;
    }
    if has_ending {
        weight += ENDING_WEIGHT;
    }
    weight
}
