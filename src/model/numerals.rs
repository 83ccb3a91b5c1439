//! Numbers as an edition writes them: its digits, and what stands between thousands.

/// The digits of an edition and its sign between thousands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Numerals {
    /// The ten digits from nought; `None` for 0 to 9.
    digits: Option<Vec<char>>,
    group: String,
}

impl Numerals {
    /// From the ten digits, `۰۱۲۳۴۵۶۷۸۹`, and the sign between thousands. Anything but ten digits stands for 0 to 9.
    pub fn new(digits: Option<&str>, group: Option<&str>) -> Self {
        let digits: Vec<char> = digits.unwrap_or_default().chars().collect();
        Self { digits: (digits.len() == 10).then_some(digits), group: group.unwrap_or_default().to_owned() }
    }

    /// A whole number, with the sign between thousands from 10,000 on.
    pub fn number(&self, number: usize) -> String {
        let plain = number.to_string();
        if plain.len() < 5 {
            return self.digits(&plain);
        }
        let mut grouped = String::new();
        for (index, digit) in plain.chars().enumerate() {
            if index > 0 && (plain.len() - index).is_multiple_of(3) {
                grouped.push_str(&self.group);
            }
            grouped.push(digit);
        }
        self.digits(&grouped)
    }

    /// A text with its digits in these.
    pub fn digits(&self, text: &str) -> String {
        let Some(digits) = &self.digits else { return text.to_owned() };
        let own = |character: char| character.to_digit(10).map_or(character, |value| digits[value as usize]);
        text.chars().map(own).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_digits_and_the_sign_between_thousands() {
        let persian = Numerals::new(Some("۰۱۲۳۴۵۶۷۸۹"), Some("٬"));
        assert_eq!(persian.number(1234567), "۱٬۲۳۴٬۵۶۷");
        assert_eq!(persian.number(2025), "۲۰۲۵");
        assert_eq!(persian.digits("12 %"), "۱۲ %");
        assert_eq!(Numerals::new(None, Some(" ")).number(10000), "10 000");
    }
}
