//! What a line says, read once, so that many lines can be asked whether they say the same.

use std::cell::OnceCell;

/// The letters of the beginning of a word that tell it from others.
const STEM_LETTERS: usize = 5;

/// A line that may be a title.
#[derive(Debug)]
pub struct Title<'text> {
    text: &'text str,
    /// Its letters and digits, small.
    letters: String,
    /// The beginnings of its words, once each; read when they are first asked for.
    stems: OnceCell<Vec<String>>,
}

impl<'text> Title<'text> {
    /// The title that a line's text is.
    pub fn of(text: &'text str) -> Self {
        Self { text, letters: letters(text), stems: OnceCell::new() }
    }

    /// Whether two titles are one: the same letters and digits, or one the beginning of the other; or nearly all words shared.
    pub fn repeats(&self, other: &Self) -> bool {
        let (one, two) = (self.letters.len(), other.letters.len());
        // The first sentence of news says again what the headline says, and more.
        if one.max(two) > 2 * one.min(two) {
            return false;
        }
        if self.has_letters_of(other) {
            return true;
        }
        let fewer = self.stems().len().min(other.stems().len());
        let shared = self.stems().iter().filter(|stem| other.stems().contains(stem)).count();
        fewer >= 4 && shared * 5 >= fewer * 4
    }

    /// Whether two titles have the same letters and digits, or one is the beginning of the other.
    pub fn has_letters_of(&self, other: &Self) -> bool {
        let (one, two) = (&self.letters, &other.letters);
        let (shorter, longer) = (one.len().min(two.len()), one.len().max(two.len()));
        let is_beginning = || one.starts_with(two.as_str()) || two.starts_with(one.as_str());
        shorter > 0 && longer <= shorter * 2 && (one == two || shorter >= 30 && is_beginning())
    }

    fn stems(&self) -> &[String] {
        self.stems.get_or_init(|| {
            let words = self.text.split_whitespace();
            let mut stems: Vec<String> = words.map(|word| letters(word).chars().take(STEM_LETTERS).collect()).collect();
            stems.retain(|stem| stem.chars().count() >= 3);
            stems.sort();
            stems.dedup();
            stems
        })
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeats(one: &str, other: &str) -> bool {
        Title::of(one).repeats(&Title::of(other))
    }

    #[test]
    fn titles_are_one_whatever_their_case_and_marks() {
        assert!(repeats("Ministers met in Astana", "MINISTERS MET — IN ASTANA!"));
        assert!(repeats(
            "Ministers of health met in Astana on Friday",
            "Ministers of health met in Astana on Friday | News"
        ));
        assert!(repeats("Health ministers discussed nurses in Astana", "Health minister discusses nurses in Astana"));
    }

    #[test]
    fn a_longer_sentence_and_other_words_are_no_repetition() {
        assert!(!repeats("Ministers met", "Ministers met in Astana on Friday and agreed on the exchange of nurses"));
        assert!(!repeats("Health ministers discussed nurses in Astana", "Wheat prices in Almaty rose again this week"));
    }
}
