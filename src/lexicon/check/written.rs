//! A site's TOML file with the place of everything that is written in it.

use crate::diagnose::Diagnostic;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A word of the file, and where it stands.
pub type Placed<'text> = (&'text str, usize);

/// A file that is TOML.
#[derive(Debug)]
pub struct Written<'text> {
    path: String,
    text: &'text str,
    root: DeTable<'text>,
}

impl<'text> Written<'text> {
    /// The file at `path` below `lexicons/`; `None` where it is no TOML, which is told of where it is read.
    pub fn read(path: &str, text: &'text str) -> Option<Self> {
        let root = DeTable::parse(text).ok()?.into_inner();
        Some(Self { path: format!("lexicons/{path}"), text, root })
    }

    /// The whole file as a table.
    pub fn root(&self) -> &DeTable<'text> {
        &self.root
    }

    /// The tables of a list, `[[key]]`.
    pub fn entries(&self, key: &str) -> impl Iterator<Item = &DeTable<'text>> {
        let list = self.root.get(key).and_then(|value| value.get_ref().as_array());
        list.into_iter().flatten().filter_map(|entry| entry.get_ref().as_table())
    }

    /// The table under a path of keys, `[one.two]`.
    pub fn table(&self, keys: &[&str]) -> Option<&DeTable<'text>> {
        keys.iter().try_fold(&self.root, |table, key| table.get(*key)?.get_ref().as_table())
    }

    /// The letters of everything that lists hold, and of the keys that are words: of patterns, not of ids and codes.
    pub fn letters(&self) -> impl Iterator<Item = char> {
        let mut words = Vec::new();
        self.root.iter().for_each(|(key, value)| words_of(key.get_ref(), value.get_ref(), &mut words));
        words.into_iter().flat_map(str::chars)
    }

    /// An error at a place of the file.
    pub fn error(&self, offset_bytes: usize, code: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(&self.path, code, message).at_offset(self.text, offset_bytes)
    }

    /// A warning at a place of the file.
    pub fn warning(&self, offset_bytes: usize, code: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::warning(&self.path, code, message).at_offset(self.text, offset_bytes)
    }

    /// A place as a sentence names it, `lexicons/kk/acts.toml:12`.
    pub fn place(&self, offset_bytes: usize) -> String {
        let line = self.text.get(..offset_bytes).unwrap_or(self.text).matches('\n').count() + 1;
        format!("{}:{line}", self.path)
    }
}

/// The tables whose keys are words.
const WORDS_AS_KEYS: [&str; 4] = ["letters", "names", "numbers", "ordinals"];

fn words_of<'value>(key: &str, value: &'value DeValue<'_>, words: &mut Vec<&'value str>) {
    match value {
        DeValue::Array(items) => {
            words.extend(items.iter().filter_map(|item| item.get_ref().as_str()));
            items.iter().filter(|item| !item.get_ref().is_str()).for_each(|item| words_of(key, item.get_ref(), words));
        }
        DeValue::Table(table) => {
            let own = table.keys().filter(|_| WORDS_AS_KEYS.contains(&key));
            words.extend(own.map(|key| key.get_ref().as_ref()));
            table.iter().for_each(|(key, value)| words_of(key.get_ref(), value.get_ref(), words));
        }
        _ => {}
    }
}

/// The text under a key.
pub fn text_in<'table>(table: &'table DeTable<'_>, key: &str) -> Option<Placed<'table>> {
    text_of(table.get(key)?)
}

/// The texts of the list under a key.
pub fn texts_in<'table>(table: &'table DeTable<'_>, key: &str) -> Vec<Placed<'table>> {
    table.get(key).map(texts_of).unwrap_or_default()
}

/// The texts of a list.
pub fn texts_of<'table>(value: &'table Spanned<DeValue<'_>>) -> Vec<Placed<'table>> {
    value.get_ref().as_array().into_iter().flatten().filter_map(text_of).collect()
}

/// The keys of a table with their values.
pub fn keys_of<'table, 'text>(
    table: &'table DeTable<'text>,
) -> impl Iterator<Item = (Placed<'table>, &'table Spanned<DeValue<'text>>)> {
    table.iter().map(|(key, value)| ((key.get_ref().as_ref(), key.span().start), value))
}

fn text_of<'table>(value: &'table Spanned<DeValue<'_>>) -> Option<Placed<'table>> {
    let Range { start, .. } = value.span();
    Some((value.get_ref().as_str()?, start))
}
