//! The templates, styles and messages: compiled in, with a site's own laid over them.

use super::RenderError;
use crate::model::messages::Messages;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Templates by their path in the folder `templates/`.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    built_in: BTreeMap<String, Vec<u8>>,
    own: BTreeMap<String, Vec<u8>>,
}

impl Templates {
    /// Those that are compiled in.
    pub fn built_in() -> Self {
        let mut built_in = BTreeMap::new();
        collect(&BUILT_IN, &mut built_in);
        Self { built_in, own: BTreeMap::new() }
    }

    /// The same with a site's own files, by path, laid over them. A template or asset replaces the one of its name; a messages file
    /// adds its keys.
    pub fn overlaid(mut self, own: BTreeMap<String, Vec<u8>>) -> Self {
        self.own.extend(own);
        self
    }

    /// The words of an edition.
    pub fn messages(&self, lang: &str) -> Result<Messages, RenderError> {
        let path = format!("messages/{lang}.ftl");
        let failed = |message: String| RenderError::Messages { lang: lang.to_owned(), message };
        let files: Vec<&Vec<u8>> = [&self.built_in, &self.own].iter().filter_map(|files| files.get(&path)).collect();
        if files.is_empty() {
            return Err(failed("there is no such file; put it into the site's templates folder".to_owned()));
        }
        let text = |bytes: &&Vec<u8>| String::from_utf8((*bytes).clone());
        let texts: Result<Vec<String>, _> = files.iter().map(text).collect();
        let texts = texts.map_err(|_| failed("it is not UTF-8; save it as UTF-8".to_owned()))?;
        Messages::parse(lang, &texts.iter().map(String::as_str).collect::<Vec<&str>>()).map_err(failed)
    }

    /// The codes of the editions that have a messages file, sorted.
    pub fn editions(&self) -> Vec<String> {
        let code = |path: &String| Some(path.strip_prefix("messages/")?.strip_suffix(".ftl")?.to_owned());
        let codes: std::collections::BTreeSet<String> =
            self.built_in.keys().chain(self.own.keys()).filter_map(code).collect();
        codes.into_iter().collect()
    }

    /// Every file by its path: what a site may replace.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.merged().into_iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The pages' templates: what ends in `.html`, `.xml` or `.md`.
    pub(super) fn sources(&self) -> Result<Vec<(String, String)>, RenderError> {
        let is_template =
            |path: &str| [".html", ".xml", ".md"].iter().any(|end| path.ends_with(end)) && !is_asset(path);
        let text = |(path, bytes): (&String, &Vec<u8>)| {
            let text = String::from_utf8(bytes.clone()).map_err(|_| RenderError::Template {
                template: path.clone(),
                message: "it is not UTF-8; save it as UTF-8".to_owned(),
            })?;
            Ok((path.clone(), text))
        };
        self.merged().into_iter().filter(|(path, _)| is_template(path)).map(text).collect()
    }

    /// The files that go into the site as they are: those in `assets/`.
    pub(super) fn assets(&self) -> Vec<(String, Vec<u8>)> {
        let assets = self.merged().into_iter().filter(|(path, _)| is_asset(path));
        assets.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    }

    fn merged(&self) -> BTreeMap<&String, &Vec<u8>> {
        self.built_in.iter().chain(&self.own).collect()
    }
}

fn is_asset(path: &str) -> bool {
    path.starts_with("assets/")
}

fn collect(folder: &Dir<'static>, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if !path.starts_with("fonts/") {
            files.insert(path, file.contents().to_vec());
        }
    }
    for inner in folder.dirs() {
        collect(inner, files);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(path: &str, text: &str) -> BTreeMap<String, Vec<u8>> {
        BTreeMap::from([(path.to_owned(), text.as_bytes().to_vec())])
    }

    #[test]
    fn a_sites_own_words_are_laid_over_the_built_in_ones() {
        let templates = Templates::built_in().overlaid(own("messages/en.ftl", "nav-home = Start"));
        let messages = templates.messages("en").unwrap();
        assert_eq!(messages.text("nav.home"), "Start");
        assert_eq!(messages.text("nav.data"), "Data");
    }

    #[test]
    fn a_broken_messages_file_is_named() {
        let templates = Templates::built_in().overlaid(own("messages/en.ftl", "nav-home = { $"));
        let error = templates.messages("en").unwrap_err().to_string();
        assert!(error.contains("messages/en.ftl"), "{error}");
        assert!(Templates::built_in().messages("xx").is_err());
    }

    #[test]
    fn fonts_do_not_go_into_the_site() {
        let assets = Templates::built_in().assets();
        assert!(assets.iter().any(|(path, _)| path == "assets/style.css"));
        assert!(assets.iter().all(|(path, _)| !path.contains("font")));
    }

    #[test]
    fn the_style_sheet_is_small_and_fetches_nothing() {
        let assets = Templates::built_in().assets();
        let (_, css) = assets.iter().find(|(path, _)| path == "assets/style.css").unwrap();
        let css = std::str::from_utf8(css).unwrap();
        assert!(css.len() < 40_000);
        assert!(!css.contains("url(") && !css.contains("@import") && !css.contains("//"));
    }
}
