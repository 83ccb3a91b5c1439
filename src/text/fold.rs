//! Folding: what text and pattern are turned into before they are compared (lexicons/README.md, Folding).

use super::digits::digit_value;
use super::letters::{Letters, Traits};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How a language's capitals fold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Casing {
    /// Unicode's default.
    #[default]
    Plain,
    /// Dotted and dotless i kept apart (tr, az): `I` is `ı`, `İ` is `i`.
    Turkic,
}

impl Casing {
    /// The casing of a language by its BCP 47 code.
    pub fn of(language: &str) -> Self {
        if matches!(language, "tr" | "az") { Casing::Turkic } else { Casing::Plain }
    }
}

/// Folds a word or phrase; `variants` are a language's own replacements, applied last, in their order.
pub fn fold(text: &str, casing: Casing, variants: &[(String, String)]) -> String {
    let letters = Letters::table();
    let traits = text.chars().fold(Traits::default(), |all, character| all.with(letters.of(character).traits));
    fold_with(text, traits, casing, variants).into_owned()
}

/// Folds a text whose characters have these properties; what folds to itself is not copied.
pub fn fold_with<'text>(
    text: &'text str,
    traits: Traits,
    casing: Casing,
    variants: &[(String, String)],
) -> Cow<'text, str> {
    let is_mixed = traits.any(Traits::LATIN) && traits.any(Traits::CYRILLIC);
    let mut folded =
        if traits.any(Traits::CHANGES) || is_mixed { Cow::Owned(changed(text, casing)) } else { Cow::Borrowed(text) };
    for (from, to) in variants {
        if has(&folded, from) {
            folded = Cow::Owned(folded.replace(from.as_str(), to));
        }
    }
    folded
}

/// Whether a word has a part, which mostly is one letter.
fn has(word: &str, part: &str) -> bool {
    let mut letters = part.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => word.contains(letter),
        _ => word.contains(part),
    }
}

fn changed(text: &str, casing: Casing) -> String {
    let letters = Letters::table();
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match letters.of(character).folded {
            Some(one) if casing == Casing::Plain || character != 'I' => folded.push(one),
            _ => fold_char(character, casing, &mut folded),
        }
    }
    if !folded.is_ascii() {
        unify_script(&mut folded);
    }
    folded
}

/// The text in lower case and nothing else folded.
pub fn lower(text: &str, casing: Casing) -> String {
    let letters = Letters::table();
    let mut lowered = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            'I' if casing == Casing::Turkic => lowered.push('ı'),
            'İ' => lowered.push('i'),
            _ => match letters.of(character).lowered {
                Some(one) => lowered.push(one),
                None => lowered.extend(character.to_lowercase()),
            },
        }
    }
    lowered
}

/// Folds one character, given what its word folded to so far.
pub(super) fn fold_char(character: char, casing: Casing, out: &mut String) {
    if character.is_ascii() {
        return match character {
            'I' if casing == Casing::Turkic => out.push('ı'),
            '`' => out.push('\''),
            _ => out.push(character.to_ascii_lowercase()),
        };
    }
    if let Some(digit) = digit_value(character) {
        out.push(char::from(b'0' + digit as u8));
        return;
    }
    match character {
        'İ' => out.push('i'),
        'ʻ' | 'ʼ' | '‘' | '’' | '´' | 'ʹ' | 'ʾ' | 'ʿ' | '′' | '＇' => out.push('\''),
        'ё' | 'Ё' => out.push('е'),
        'ي' | 'ى' | 'ئ' | 'ې' => out.push('ی'),
        'ك' => out.push('ک'),
        'ة' | 'ۀ' | 'ە' => out.push('ه'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ؤ' => out.push('و'),
        'ء' => {}
        '\u{0640}'
        | '\u{200B}'..='\u{200F}'
        | '\u{00AD}'
        | '\u{FEFF}'
        | '\u{2060}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => {}
        '\u{064B}'..='\u{065F}' | '\u{0670}' => {}
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            for plain in std::iter::once(character).nfkc() {
                if !('\u{FB50}'..='\u{FEFC}').contains(&plain) {
                    fold_char(plain, casing, out);
                }
            }
        }
        'А'..='Я' | 'Ѐ'..='Џ' => out.push(lower_cyrillic(character)),
        'а'..='џ' => out.push(character),
        '\u{0300}'.. if is_combining_mark(character) => compose(character, out),
        _ => character.to_lowercase().for_each(|lower| out.push(lower)),
    }
}

/// Unicode's lower case of the basic Cyrillic capitals, which are laid out in two rows.
fn lower_cyrillic(capital: char) -> char {
    let offset = if capital >= 'А' { 0x20 } else { 0x50 };
    char::from_u32(capital as u32 + offset).unwrap_or(capital)
}

/// A combining mark joins the letter before it where Unicode has the pair as one letter, and is dropped otherwise.
fn compose(mark: char, out: &mut String) {
    if let Some(last) = out.pop() {
        out.push(unicode_normalization::char::compose(last, mark).unwrap_or(last));
    }
}

/// Latin letters and the Cyrillic letters that look like them.
const LOOK_ALIKES: [(char, char); 14] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
    ('ə', 'ә'),
];

/// Whether a character is of the Cyrillic block.
pub(super) fn is_cyrillic(character: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&character)
}

/// Whether a character is a Latin letter.
pub(super) fn is_latin(character: char) -> bool {
    (character as u32) < 0x0250 && character.is_alphabetic()
}

/// Reads a Latin letter inside a mostly Cyrillic word as its look-alike, and the reverse.
fn unify_script(word: &mut String) {
    if !word.chars().any(is_latin) || !word.chars().any(is_cyrillic) {
        return;
    }
    let cyrillic = word.chars().filter(|&character| is_cyrillic(character)).count();
    let latin = word.chars().filter(|&character| is_latin(character)).count();
    let unified = |character: char| {
        let pair = LOOK_ALIKES.iter().find(|(a, b)| *a == character || *b == character);
        pair.map_or(character, |&(a, b)| if cyrillic >= latin { b } else { a })
    };
    *word = word.chars().map(unified).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        fold(text, Casing::Plain, &[])
    }

    #[test]
    fn dotted_and_dotless_i_are_kept_apart_in_turkish() {
        assert_eq!(fold("İŞBİRLİĞİ ILIK", Casing::Turkic, &[]), "işbirliği ılık");
        assert_eq!(plain("IRAN İran"), "iran iran");
    }

    #[test]
    fn apostrophes_yehs_and_joiners_fold() {
        assert_eq!(plain("O‘zbekiston Oʻzbekiston O`zbekiston"), "o'zbekiston o'zbekiston o'zbekiston");
        assert_eq!(plain("گفت‌وگوي"), plain("گفتوگوی"));
        assert_eq!(plain("إيران"), plain("ایران"));
    }

    #[test]
    fn a_latin_letter_inside_a_cyrillic_word_is_its_look_alike() {
        assert_eq!(plain("Кaзaхстан"), "казахстан");
        assert_eq!(plain("Kазахстан"), "казахстан");
    }

    #[test]
    fn marks_compose_or_fall() {
        assert_eq!(plain("и\u{0306}"), "й");
        assert_eq!(plain("مُحَمَّد"), "محمد");
    }
}
