//! All languages: the built-in lexicons with a site's own laid over them, each compiled when first asked for.

use super::check::{self, Known};
use super::files::*;
use super::language::{LanguageFiles, Lexicon};
use crate::diagnose::{Diagnostic, nearest};
use crate::model::reliability::Reliability;
use crate::model::tiles::Tiles;
use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lexicons");

/// The same as JSON (`build.rs`), which is read some ten times faster.
static AS_JSON: Dir<'static> = include_dir!("$OUT_DIR/lexicons");

/// Reads the text of a lexicon file, given by its path below `lexicons/`.
///
/// # Errors
/// Where it is no TOML, or not of the shape of `T`.
pub fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, toml::de::Error> {
    let is_built_in = BUILT_IN.get_file(path).is_some_and(|file| file.contents() == text.as_bytes());
    let json = || AS_JSON.get_file(path.strip_suffix("toml").map(|stem| format!("{stem}json"))?);
    match is_built_in.then(json).flatten().map(|file| serde_json::from_slice(file.contents())) {
        Some(Ok(value)) => Ok(value),
        _ => toml::from_str(text),
    }
}

/// The text of lexicon files by their path below `lexicons/`, such as `kk/acts.toml`.
pub type Overlay = BTreeMap<String, String>;

/// The files of an overlay that are not the built-in ones byte for byte: a site may carry the whole folder.
pub fn without_built_in(mut overlay: Overlay) -> Overlay {
    overlay.retain(|path, text| BUILT_IN.get_file(path).map(|file| file.contents()) != Some(text.as_bytes()));
    overlay
}

/// All languages.
#[derive(Debug)]
pub struct Library {
    overlay: Overlay,
    languages: BTreeMap<String, (LanguageFile, OnceLock<Lexicon>)>,
    countries: CountriesFile,
    bodies: BodiesFile,
    diagnostics: Mutex<Vec<Diagnostic>>,
}

impl Library {
    /// The built-in languages with `overlay` laid over them. A broken file is told of by [`Library::diagnostics`] and left out.
    pub fn open(overlay: Overlay) -> Self {
        let mut library = Self {
            overlay,
            languages: BTreeMap::new(),
            countries: CountriesFile::default(),
            bodies: BodiesFile::default(),
            diagnostics: Mutex::new(Vec::new()),
        };
        library.countries = library.file("shared/countries.toml").unwrap_or_default();
        library.bodies = library.file("shared/bodies.toml").unwrap_or_default();
        if !library.overlay.is_empty() {
            library.tell(library.faults());
        }
        for code in library.codes() {
            let path = format!("{code}/language.toml");
            // A folder that is named unlike its language is told of by `check`.
            let is_named_so = |file: &LanguageFile| file.code == code;
            let own = library.file(&path).filter(is_named_so);
            if let Some(file) = own.or_else(|| built_in(&path).filter(is_named_so)) {
                library.languages.insert(code, (file, OnceLock::new()));
            }
        }
        library
    }

    /// What is wrong with the site's own files as they are written.
    fn faults(&self) -> Vec<Diagnostic> {
        let built_in: Vec<&str> = built_in_folders().filter(|code| *code != "shared").collect();
        let currencies = self.file("shared/currencies.toml").unwrap_or_default();
        let known =
            Known { countries: &self.countries, bodies: &self.bodies, currencies: &currencies, built_in: &built_in };
        check::faults(&self.overlay, &known)
    }

    /// What is wrong with the languages that the site has files of, once they are tried out: examples that fail, words that name two
    /// parties, words that nothing reaches.
    pub fn trial(&self) -> Vec<Diagnostic> {
        let folders: BTreeSet<&str> = self.overlay.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
        let tried = folders.into_iter().filter_map(|code| {
            let (file, _) = self.languages.get(code)?;
            Some(check::trial(&self.overlay, &self.files(file), self.lexicon(code)?, &self.countries))
        });
        tried.flatten().collect()
    }

    fn codes(&self) -> Vec<String> {
        let own = self.overlay.keys().filter_map(|path| Some(path.split_once('/')?.0.to_owned()));
        let mut codes: Vec<String> = built_in_folders().map(str::to_owned).chain(own).collect();
        codes.retain(|code| code != "shared");
        codes.sort();
        codes.dedup();
        codes
    }

    /// Each language's own description, by code.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageFile> {
        self.languages.values().map(|(file, _)| file)
    }

    /// How far the confidence of events holds, as measured with the built-in lexicons; empty where nobody measured.
    pub fn reliability(&self) -> Reliability {
        self.file("shared/reliability.toml").unwrap_or_default()
    }

    /// Where states stand on the tile map.
    pub fn tiles(&self) -> Tiles {
        self.file("shared/tiles.toml").unwrap_or_default()
    }

    /// Names of all states.
    pub fn countries(&self) -> &CountriesFile {
        &self.countries
    }

    /// Names of all bodies.
    pub fn bodies(&self) -> &BodiesFile {
        &self.bodies
    }

    /// Names of towns, the site's own after the built-in ones.
    fn towns(&self) -> Vec<&str> {
        let path = "shared/towns.txt";
        built_in_text(path).into_iter().chain(self.overlay.get(path).map(String::as_str)).collect()
    }

    /// The compiled language of a code; `None` where there is none.
    pub fn lexicon(&self, code: &str) -> Option<&Lexicon> {
        let (file, cell) = self.languages.get(code)?;
        Some(cell.get_or_init(|| {
            let compiled = Lexicon::compile(&self.files(file), &self.countries, &self.towns());
            self.tell(compiled.diagnostics);
            compiled.value
        }))
    }

    /// The text of a lexicon file of each language, own entries after built-in ones: (code, TOML).
    pub fn texts(&self, name: &str) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for code in self.codes() {
            let path = format!("{code}/{name}");
            let built_in = built_in_text(&path).map(str::to_owned);
            texts.extend(built_in.into_iter().chain(self.overlay.get(&path).cloned()).map(|text| (code.clone(), text)));
        }
        texts
    }

    /// What there was to say of the files read and compiled so far, in a fixed order.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut told = self.diagnostics.lock().unwrap_or_else(PoisonError::into_inner).clone();
        told.sort();
        told.dedup();
        told
    }

    fn tell(&self, diagnostics: Vec<Diagnostic>) {
        self.diagnostics.lock().unwrap_or_else(PoisonError::into_inner).extend(diagnostics);
    }

    fn files(&self, language: &LanguageFile) -> LanguageFiles {
        let code = &language.code;
        LanguageFiles {
            morphology: self.file(&format!("{code}/morphology.toml")).unwrap_or_default(),
            parties: self.file(&format!("{code}/parties.toml")).unwrap_or_default(),
            roles: self.file(&format!("{code}/roles.toml")).unwrap_or_default(),
            acts: self.file(&format!("{code}/acts.toml")).unwrap_or_default(),
            status: self.file(&format!("{code}/status.toml")).unwrap_or_default(),
            dates: self.file(&format!("{code}/dates.toml")).unwrap_or_default(),
            quantities: self.file(&format!("{code}/quantities.toml")).unwrap_or_default(),
            topics: self.file(&format!("{code}/topics.toml")).unwrap_or_default(),
            romanization: self.file(&format!("{code}/romanization.toml")).unwrap_or_default(),
            language: language.clone(),
            own: self.own(code),
        }
    }

    /// The text of the site's own files of a language by their name.
    fn own(&self, code: &str) -> BTreeMap<String, String> {
        let named = |(path, text): (&String, &String)| {
            let (folder, name) = path.split_once('/')?;
            (folder == code).then(|| (name.to_owned(), text.clone()))
        };
        self.overlay.iter().filter_map(named).collect()
    }

    fn file<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        let read = match (built_in_text(path), self.overlay.get(path)) {
            (None, None) => return None,
            (Some(text), None) => parse(path, text).map_err(|error| trouble(path, text, &error)),
            (None, Some(own)) => toml::from_str(own).map_err(|error| trouble(path, own, &error)),
            (Some(text), Some(own)) => lay_over(text, own).map_err(|error| trouble(path, own, &error)),
        };
        match read {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.tell(vec![diagnostic]);
                built_in(path)
            }
        }
    }
}

fn built_in_folders() -> impl Iterator<Item = &'static str> {
    BUILT_IN.dirs().filter_map(|folder| folder.path().to_str())
}

fn built_in_text(path: &str) -> Option<&'static str> {
    BUILT_IN.get_file(path)?.contents_utf8()
}

/// A built-in file, without a word where it cannot be read.
fn built_in<T: DeserializeOwned>(path: &str) -> Option<T> {
    parse(path, built_in_text(path)?).ok()
}

/// What is wrong with a file (its path below `lexicons/`) that cannot be read, and what was meant.
pub(super) fn trouble(path: &str, text: &str, error: &toml::de::Error) -> Diagnostic {
    let mut names = error.message().split('`').skip(1).step_by(2);
    let is_unknown = error.message().starts_with("unknown ");
    let meant = names.next().filter(|_| is_unknown).and_then(|wrong| nearest(wrong, names));
    let meant = meant.map(|name| format!("did you mean `{name}`? ")).unwrap_or_default();
    let hint = format!("{meant}The file is left out; lexicons/README.md, Files, tells what it may hold");
    let diagnostic =
        Diagnostic::error(format!("lexicons/{path}"), "broken-lexicon", error.message().to_owned()).with_hint(hint);
    match error.span() {
        Some(span) => diagnostic.at_offset(text, span.start),
        None => diagnostic,
    }
}

/// A site's file over the built-in one: tables are joined, entries of the same `id` replaced, others added.
fn lay_over<T: DeserializeOwned>(built_in: &str, own: &str) -> Result<T, toml::de::Error> {
    let mut base: toml::Table = toml::from_str(built_in)?;
    join(&mut base, toml::from_str(own)?);
    // What is wrong in the joined file has its place in the site's own, where that alone is wrong too.
    T::deserialize(toml::Value::Table(base)).map_err(|error| match toml::from_str::<T>(own) {
        Err(placed) if placed.message() == error.message() => placed,
        _ => error,
    })
}

fn join(base: &mut toml::Table, own: toml::Table) {
    for (key, value) in own {
        match (base.get_mut(&key), value) {
            (Some(toml::Value::Table(old)), toml::Value::Table(new)) => join(old, new),
            (Some(toml::Value::Array(old)), toml::Value::Array(new)) => join_lists(old, new),
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}

/// Entries with an `id` take the place of all that have it, others (a party's further names) are added; words are added once; lists of lists (the slots of
/// a suffix class) are one thing and are replaced.
fn join_lists(old: &mut Vec<toml::Value>, new: Vec<toml::Value>) {
    if new.iter().any(toml::Value::is_array) {
        *old = new;
        return;
    }
    let name = |entry: &toml::Value| entry.get("id").cloned();
    let names: Vec<toml::Value> = new.iter().filter_map(name).collect();
    old.retain(|entry| name(entry).is_none_or(|name| !names.contains(&name)));
    for entry in new {
        if !old.contains(&entry) {
            old.push(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_build_turned_into_json_says_what_the_toml_says() {
        let mut compared = 0;
        for file in BUILT_IN.dirs().flat_map(|folder| folder.files()) {
            let Some(stem) = file.path().to_str().and_then(|path| path.strip_suffix("toml")) else { continue };
            let table: toml::Table = toml::from_str(file.contents_utf8().unwrap()).unwrap();
            let json = AS_JSON.get_file(format!("{stem}json")).unwrap().contents();
            let read: serde_json::Value = serde_json::from_slice(json).unwrap();
            assert_eq!(serde_json::to_value(&table).unwrap(), read, "{stem}toml");
            compared += 1;
        }
        assert!(compared > 100, "only {compared} files");
    }

    #[test]
    fn own_entries_replace_by_id_and_add_otherwise() {
        let built_in = "[[cue]]\nid = 'a'\ncue = 'planned'\npatterns = ['x']\n[[cue]]\nid = 'b'\ncue = 'planned'\npatterns = ['y']";
        let own = "[[cue]]\nid = 'b'\ncue = 'negated'\npatterns = ['z']\n[[cue]]\nid = 'c'\ncue = 'planned'\npatterns = ['w']";
        let file: StatusFile = lay_over(built_in, own).unwrap();
        let ids: Vec<_> = file.cue.iter().map(|cue| (cue.id.as_str(), cue.patterns[0].as_str())).collect();
        assert_eq!(ids, [("a", "x"), ("b", "z"), ("c", "w")]);
    }

    #[test]
    fn slots_are_replaced_and_words_added_once() {
        let built_in = "prefixes = ['a']\n[classes.n]\nslots = [['x'], ['y']]";
        let own = "prefixes = ['a', 'b']\n[classes.n]\nslots = [['z']]";
        let file: MorphologyFile = lay_over(built_in, own).unwrap();
        assert_eq!(file.prefixes, ["a", "b"]);
        assert_eq!(file.classes["n"].slots, [["z"]]);
    }

    #[test]
    fn entries_of_a_code_are_added() {
        let built_in = "[[currency]]\ncode = 'USD'\npatterns = ['x']";
        let own = "[[currency]]\ncode = 'USD'\npatterns = ['y']\n[[currency]]\ncode = 'USD'\npatterns = ['z']";
        let file: QuantitiesFile = lay_over(built_in, own).unwrap();
        let patterns: Vec<_> = file.currency.iter().map(|currency| currency.patterns[0].as_str()).collect();
        assert_eq!(patterns, ["x", "y", "z"]);
    }
}
