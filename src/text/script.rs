//! The scripts that languages are written in here.

/// A script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Script {
    /// Latin.
    #[default]
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic.
    Arabic,
}

impl Script {
    /// Every script.
    pub const ALL: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Arabic];

    /// Its ISO 15924 code.
    pub fn code(self) -> &'static str {
        match self {
            Script::Latin => "Latn",
            Script::Cyrillic => "Cyrl",
            Script::Arabic => "Arab",
        }
    }

    /// The script of an ISO 15924 code.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|script| script.code() == code)
    }

    /// The script of a letter.
    pub fn of(character: char) -> Option<Self> {
        match character as u32 {
            0x41..=0x5A | 0x61..=0x7A | 0xC0..=0x24F | 0x1E00..=0x1EFF => Some(Script::Latin),
            0x400..=0x52F => Some(Script::Cyrillic),
            0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Some(Script::Arabic),
            _ => None,
        }
    }

    /// The script of most letters of some text; of two alike the one that comes first here, `None` where there is no letter.
    pub fn of_most(letters: impl Iterator<Item = char>) -> Option<Self> {
        let mut counts = [0usize; Self::ALL.len()];
        letters.filter_map(Self::of).for_each(|script| counts[script as usize] += 1);
        let most = Self::ALL.into_iter().rev().max_by_key(|script| counts[*script as usize])?;
        (counts[most as usize] > 0).then_some(most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_of_most_letters_is_told() {
        assert_eq!(Script::of_most("WHO дүйнөлүк".chars()), Some(Script::Cyrillic));
        assert_eq!(Script::of_most("قازاق".chars()), Some(Script::Arabic));
        assert_eq!(Script::of_most("2025, 中文".chars()), None);
        assert_eq!(Script::named("Arab").map(Script::code), Some("Arab"));
    }
}
