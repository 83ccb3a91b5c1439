//! The visible words of an edition, as data: `templates/messages/<lang>.ftl`, in Fluent.

use super::numerals::Numerals;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Words and sentences by dotted key: `forms.talks` is the message `forms-talks` of the file. `{ $name }` in a message is a place
/// to fill.
#[derive(Clone)]
pub struct Messages {
    lang: String,
    bundle: Arc<FluentBundle<FluentResource>>,
    plain: BTreeMap<String, Vec<Piece>>,
    numerals: Numerals,
}

/// A part of a message that needs no choice.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Place(String),
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Messages").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Messages {
    /// Reads the messages files of an edition, each winning over those before it. The error is the parser's, with the line.
    pub fn parse(lang: &str, files: &[&str]) -> Result<Self, String> {
        let identifier: LanguageIdentifier =
            lang.parse().map_err(|_| format!("`{lang}` is no language tag (BCP 47), such as `kk` or `uz-Cyrl`"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of direction would go into Markdown, CSV and titles too; pages isolate names with `<bdi>`.
        bundle.set_use_isolating(false);
        let mut plain = BTreeMap::new();
        for text in files {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                let first = errors.first().map(|error| (line_of(text, error.pos.start), error.kind.to_string()));
                let (line, what) = first.unwrap_or((1, "it cannot be read".to_owned()));
                format!("line {line}: {what}")
            })?;
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let Some(value) = &message.value else { continue };
                match pieces(value) {
                    Some(pieces) => plain.insert(message.id.name.to_owned(), pieces),
                    None => plain.remove(message.id.name),
                };
            }
            bundle.add_resource_overriding(resource);
        }
        let mut messages =
            Self { lang: lang.to_owned(), bundle: Arc::new(bundle), plain, numerals: Numerals::default() };
        messages.numerals = Numerals::new(messages.find("number.digits"), messages.find("number.group"));
        Ok(messages)
    }

    /// The same with one message more, which has no places.
    pub fn with(mut self, key: &str, text: &str) -> Self {
        self.plain.insert(id(key).into_owned(), vec![Piece::Text(text.to_owned())]);
        self
    }

    /// BCP 47 code of the edition.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The messages that have nothing to choose, by the ids of the file, with their places as `{name}`; sorted.
    pub fn texts(&self) -> impl Iterator<Item = (&str, String)> {
        self.plain.iter().map(|(id, pieces)| (id.as_str(), joined(pieces, |name| format!("{{{name}}}").into())))
    }

    /// The names of states and bodies that the edition calls otherwise than the shared tables: `names-KG`, `names-org-WHO`.
    pub fn names(&self) -> impl Iterator<Item = (String, String)> {
        let names = self.plain.keys().filter_map(|id| Some((id.strip_prefix("names-")?, self.find(id)?)));
        names.map(|(code, name)| (code.replacen("org-", "org:", 1), name.to_owned()))
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(&id(key))
    }

    /// A message without places, where there is one.
    pub fn find(&self, key: &str) -> Option<&str> {
        match self.plain.get(id(key).as_ref())?.as_slice() {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// A message without places; the key itself where there is none, so that the lack is seen.
    pub fn text<'messages>(&'messages self, key: &'messages str) -> &'messages str {
        self.find(key).unwrap_or(key)
    }

    /// A message with its places filled. Values are taken as they are: braces in them are not places.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let value = |name: &str| values.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        match self.plain.get(id(key).as_ref()) {
            Some(pieces) => joined(pieces, |name| value(name).map_or_else(|| format!("{{{name}}}").into(), Cow::from)),
            None => self.choose(key, values.iter().map(|(name, value)| (*name, FluentValue::from(*value)))),
        }
    }

    /// The message of a count in its plural form; `$count` chooses it, `$number` is the count in the edition's digits.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.fill_counted(key, count, &[])
    }

    /// The same with more places to fill.
    pub fn fill_counted(&self, key: &str, count: usize, values: &[(&str, &str)]) -> String {
        let number = self.number(count);
        let mut values: Vec<(&str, FluentValue)> =
            values.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        values.push(("number", FluentValue::from(number.as_str())));
        values.push(("count", FluentValue::from(count)));
        self.choose(key, values.into_iter())
    }

    fn choose<'value>(&self, key: &str, values: impl Iterator<Item = (&'value str, FluentValue<'value>)>) -> String {
        let Some(pattern) = self.bundle.get_message(&id(key)).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs = values.collect();
        // An unknown place is written as `{$name}`: seen on the page, and the test of editions finds it first.
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// A party's name inside a sentence: with an article where `definite.<code>` gives one ("the United States").
    pub fn name_in_sentence(&self, code: &str, name: &str) -> String {
        let key = format!("definite.{code}");
        if self.has(&key) { self.fill(&key, &[("name", name)]) } else { name.to_owned() }
    }

    /// A message with its places filled, as a sentence: it opens with a capital.
    pub fn sentence(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.capitalized(self.fill(key, values))
    }

    /// A text that opens with a capital, as a sentence and a heading do.
    pub fn capitalized(&self, text: String) -> String {
        capitalized(text, &self.lang)
    }

    /// A whole number in the edition's digits, with its sign between thousands from 10,000 on.
    pub fn number(&self, number: usize) -> String {
        self.numerals.number(number)
    }

    /// A number that may have a fraction, in the edition's digits and with its decimal sign.
    pub fn decimal(&self, number: f64) -> String {
        let written = number.to_string();
        let sign = self.find("number.decimal").unwrap_or(".");
        self.numerals.digits(&written.replace('.', sign))
    }

    /// A text with its digits in the edition's own.
    pub fn digits(&self, text: &str) -> String {
        self.numerals.digits(text)
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

/// A sentence that opens with a capital; Turkish and its kin write `İ` for `i`.
fn capitalized(text: String, lang: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some('i') if matches!(lang, "tr" | "az") => format!("İ{}", characters.as_str()),
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(characters).collect(),
        _ => text,
    }
}

/// The id of a message in the file: hyphens for the dots and colons of a key.
fn id(key: &str) -> Cow<'_, str> {
    if key.contains(['.', ':']) { key.replace(['.', ':'], "-").into() } else { key.into() }
}

/// The pieces of a pattern, unless it has something to choose or refers to another message.
fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let text: Cow<str> = match element {
            PatternElement::TextElement { value } => Cow::from(*value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value),
                InlineExpression::VariableReference { id } => {
                    pieces.push(Piece::Place(id.name.to_owned()));
                    continue;
                }
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        };
        match pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(&text),
            _ => pieces.push(Piece::Text(text.into_owned())),
        }
    }
    Some(pieces)
}

fn joined<'value>(pieces: &[Piece], value: impl Fn(&str) -> Cow<'value, str>) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Place(name) => text.push_str(&value(name)),
        }
    }
    text
}

fn line_of(text: &str, offset_bytes: usize) -> usize {
    text.as_bytes().iter().take(offset_bytes).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(lang: &str) -> Messages {
        let text = r#"
greeting = { $who }, { $what }
list-comma = { ", " }
list-and = { $head } and { $last }
number-group = { "\u002C" }
number-decimal = ,
count-events = { $count ->
    [one] { $number } event
    [few] { $number } events, a few
    [many] { $number } events, many
   *[other] { $number } events
}
"#;
        Messages::parse(lang, &[text]).unwrap()
    }

    #[test]
    fn counts_take_their_plural_form() {
        assert_eq!(sample("en").count("count.events", 1), "1 event");
        assert_eq!(sample("en").count("count.events", 12345), "12,345 events");
        assert_eq!((sample("tr").decimal(1.5), sample("tr").decimal(2.0)), ("1,5".to_owned(), "2".to_owned()));
        assert_eq!(sample("ru").count("count.events", 22), "22 events, a few");
        assert_eq!(sample("ru").count("count.events", 11), "11 events, many");
        assert_eq!(sample("kk").count("count.events", 5), "5 events");
    }

    #[test]
    fn braces_in_a_value_are_not_filled() {
        assert_eq!(sample("en").fill("greeting", &[("who", "{ $what }"), ("what", "x")]), "{ $what }, x");
    }

    #[test]
    fn lists_end_with_and() {
        let messages = sample("en");
        assert_eq!(messages.list(&["A", "B", "C"]), "A, B and C");
        assert_eq!(messages.text("nothing.here"), "nothing.here");
        assert!(messages.has("count.events") && !messages.has("nothing.here"));
    }

    #[test]
    fn an_edition_may_call_a_state_otherwise() {
        let messages = Messages::parse("ru", &["names-KG = Кыргызстан\nnames-org-WHO = ВОЗ"]).unwrap();
        let names: Vec<(String, String)> = messages.names().collect();
        assert_eq!(names, [("KG".into(), "Кыргызстан".into()), ("org:WHO".into(), "ВОЗ".into())]);
    }

    #[test]
    fn a_later_file_wins() {
        let messages = Messages::parse("en", &["a-b = one\na-c = two", "a-b = own"]).unwrap();
        assert_eq!((messages.text("a.b"), messages.text("a.c")), ("own", "two"));
    }

    #[test]
    fn a_broken_file_is_an_error_with_its_line() {
        let error = Messages::parse("en", &["a-b = one\n\na-c = { $x"]).unwrap_err();
        assert!(error.starts_with("line 3"), "{error}");
    }

    #[test]
    fn a_sentence_opens_with_a_capital_of_its_language() {
        assert_eq!(capitalized("iki ülke".into(), "tr"), "İki ülke");
        assert_eq!(capitalized("it".into(), "en"), "It");
    }
}
