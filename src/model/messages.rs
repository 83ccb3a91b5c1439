//! The visible words of an edition, as data: `templates/messages/<lang>.toml`.

use std::collections::BTreeMap;

/// Words and sentences by dotted key, such as `forms.talks`. `{name}` in a message is a place to fill.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Messages {
    lang: String,
    texts: BTreeMap<String, String>,
}

impl Messages {
    /// Reads a messages file; lists have keys from 1 (`months.1`). The error is the parser's, or names the key that is no text.
    pub fn parse(lang: &str, toml_text: &str) -> Result<Self, String> {
        let table: toml::Table = toml_text.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let mut messages = Self { lang: lang.to_owned(), texts: BTreeMap::new() };
        for (key, value) in &table {
            messages.flatten(key, value)?;
        }
        Ok(messages)
    }

    fn flatten(&mut self, key: &str, value: &toml::Value) -> Result<(), String> {
        match value {
            toml::Value::String(text) => {
                self.texts.insert(key.to_owned(), text.clone());
                Ok(())
            }
            toml::Value::Array(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| self.flatten(&format!("{key}.{}", index + 1), item)),
            toml::Value::Table(items) => {
                items.iter().try_for_each(|(part, item)| self.flatten(&format!("{key}.{part}"), item))
            }
            _ => Err(format!("`{key}` is not a text; put it in quotes")),
        }
    }

    /// The same with another file's messages, which win, laid over them.
    pub fn overlaid(mut self, other: Self) -> Self {
        self.texts.extend(other.texts);
        self
    }

    /// The same with one message more.
    pub fn with(mut self, key: &str, text: &str) -> Self {
        self.texts.insert(key.to_owned(), text.to_owned());
        self
    }

    /// BCP 47 code of the edition.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The keys, sorted.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// A message, where there is one.
    pub fn find(&self, key: &str) -> Option<&str> {
        self.texts.get(key).map(String::as_str)
    }

    /// A message; the key itself where there is none, so that the lack is seen.
    pub fn text<'messages>(&'messages self, key: &'messages str) -> &'messages str {
        self.find(key).unwrap_or(key)
    }

    /// A message with its places filled. Values are taken as they are: braces in them are not places.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.text(key);
        while let Some(open) = rest.find('{') {
            let (before, from_open) = rest.split_at(open);
            filled.push_str(before);
            let place = from_open.find('}').map(|close| (&from_open[1..close], &from_open[close + 1..]));
            match place.and_then(|(name, after)| Some((values.iter().find(|(key, _)| *key == name)?.1, after))) {
                Some((value, after)) => {
                    filled.push_str(value);
                    rest = after;
                }
                None => {
                    filled.push('{');
                    rest = &from_open[1..];
                }
            }
        }
        filled.push_str(rest);
        filled
    }

    /// The message of a count in its plural form, `{count}` filled: `count.events` has `one`, `other` and what else the language needs.
    pub fn count(&self, key: &str, count: usize) -> String {
        let chosen = format!("{key}.{}", plural_category(&self.lang, count));
        let key = if self.texts.contains_key(&chosen) { chosen } else { format!("{key}.other") };
        self.fill(&key, &[("count", &self.number(count))])
    }

    /// A party's name inside a sentence: with an article where `definite.<code>` gives one ("the United States").
    pub fn name_in_sentence(&self, code: &str, name: &str) -> String {
        let key = format!("definite.{code}");
        if self.texts.contains_key(&key) { self.fill(&key, &[("name", name)]) } else { name.to_owned() }
    }

    /// A message with its places filled, as a sentence: it opens with a capital.
    pub fn sentence(&self, key: &str, values: &[(&str, &str)]) -> String {
        let filled = self.fill(key, values);
        let mut characters = filled.chars();
        match characters.next() {
            Some(first) if first.is_lowercase() => first.to_uppercase().chain(characters).collect(),
            _ => filled,
        }
    }

    /// A whole number with the edition's sign between thousands, from 10,000 on.
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        if digits.len() < 5 {
            return digits;
        }
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(self.text("number.group"));
            }
            grouped.push(digit);
        }
        grouped
    }

    /// Items joined as a sentence does it: "A, B and C".
    pub fn list<Item: AsRef<str>>(&self, items: &[Item]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [head @ .., last] => {
                let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
                let head = head.join(self.text("list.comma"));
                self.fill("list.and", &[("head", &head), ("last", last.as_ref())])
            }
        }
    }
}

/// CLDR's plural category of a whole number.
fn plural_category(lang: &str, count: usize) -> &'static str {
    match lang.split('-').next().unwrap_or("") {
        "ru" | "uk" | "be" => match (count % 10, count % 100) {
            (1, hundred) if hundred != 11 => "one",
            (2..=4, hundred) if !(12..=14).contains(&hundred) => "few",
            _ => "many",
        },
        "ar" => match (count, count % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        "fa" if count == 0 => "one",
        _ if count == 1 => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Messages {
        let text = r#"
            months = ["January", "February"]
            greeting = "{who}, {what}"
            [count]
            events = { one = "{count} event", other = "{count} events" }
            [list]
            comma = ", "
            and = "{head} and {last}"
            [number]
            group = ","
        "#;
        Messages::parse("en", text).unwrap()
    }

    #[test]
    fn counts_take_their_plural_form() {
        let messages = sample();
        assert_eq!(messages.count("count.events", 1), "1 event");
        assert_eq!(messages.count("count.events", 12345), "12,345 events");
        assert_eq!(plural_category("ru", 22), "few");
        assert_eq!(plural_category("ru", 11), "many");
    }

    #[test]
    fn braces_in_a_value_are_not_filled() {
        assert_eq!(sample().fill("greeting", &[("who", "{what}"), ("what", "x")]), "{what}, x");
    }

    #[test]
    fn lists_end_with_and() {
        assert_eq!(sample().list(&["A", "B", "C"]), "A, B and C");
        assert_eq!(sample().text("months.2"), "February");
        assert_eq!(sample().text("nothing.here"), "nothing.here");
    }

    #[test]
    fn a_number_as_a_message_is_an_error_that_names_the_key() {
        assert!(Messages::parse("en", "[a]\nb = 1").unwrap_err().contains("`a.b`"));
    }
}
