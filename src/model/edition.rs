//! An edition of the site: a language, its words, and the names of states and bodies in it.

use super::language::Language;
use super::messages::Messages;
use super::party::Party;
use std::collections::BTreeMap;

/// An edition.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Its words.
    pub messages: Messages,
    /// Names of states and bodies by code (`KZ`, `org:WHO`), in the edition's language.
    pub names: BTreeMap<String, String>,
}

impl Edition {
    /// BCP 47 code, also the name of the edition's folder.
    pub fn lang(&self) -> &str {
        self.messages.lang()
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        Language::new(self.lang()).direction()
    }

    /// The name of a party, or its code where none is known.
    pub fn name<'edition>(&'edition self, party: &'edition Party) -> &'edition str {
        self.names.get(party.code()).map_or(party.code(), String::as_str)
    }

    /// The same as it stands inside a sentence.
    pub fn name_in_sentence(&self, party: &Party) -> String {
        self.messages.name_in_sentence(party.code(), self.name(party))
    }
}
