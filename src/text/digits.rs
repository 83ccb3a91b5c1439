//! Digits of every script that the languages here write numbers in.

/// The value of a decimal digit in Latin, Arabic-Indic, Persian or full-width form; `None` for any other character.
pub fn digit_value(character: char) -> Option<u32> {
    match character {
        '0'..='9' => Some(character as u32 - '0' as u32),
        '\u{0660}'..='\u{0669}' => Some(character as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(character as u32 - 0x06F0),
        '\u{FF10}'..='\u{FF19}' => Some(character as u32 - 0xFF10),
        _ => None,
    }
}

/// The number that a run of digits spells, whatever their script; `None` when it is no such run or exceeds `u64`.
pub fn number_of(digits: &str) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    digits.chars().try_fold(0u64, |sum, character| sum.checked_mul(10)?.checked_add(u64::from(digit_value(character)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_any_script_count() {
        assert_eq!(number_of("۱۴۰۴"), Some(1404));
        assert_eq!(number_of("٢٠٢٥"), Some(2025));
        assert_eq!(number_of("2025"), Some(2025));
        assert_eq!(number_of("20a"), None);
    }
}
