//! The order of the stages.

use crate::annotate::annotate;
use crate::charts::{Drawer, charts};
use crate::clean::clean;
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::extract::extract;
use crate::identify::Identifier;
use crate::lexicon::furniture::Furniture;
use crate::lexicon::library::Overlay;
use crate::lexicon::{Lexicon, Library};
use crate::model::annotated::Annotated;
use crate::model::article::{Article, Document};
use crate::model::corpus::Corpus;
use crate::model::draft::Extracted;
use crate::model::edition::Edition;
use crate::model::record::Record;
use crate::model::settings::Settings;
use crate::model::site::Site;
use crate::render::templates::Templates;
use crate::render::{RenderError, render};
use crate::report::report;
use crate::resolve::resolve;
use std::collections::BTreeMap;

/// What `digest` works with: the languages, how to tell them apart, and what is no article.
#[derive(Debug)]
pub struct Lexicons {
    /// All languages.
    pub library: Library,
    identifier: Identifier,
    furniture: Furniture,
}

impl Lexicons {
    /// The built-in lexicons with a site's own laid over them.
    pub fn open(overlay: Overlay) -> Diagnosed<Self> {
        let library = Library::open(overlay);
        let identifier = Identifier::of(&library);
        let furniture = Furniture::compile(&library.texts("furniture.toml"), &library.texts("dates.toml"));
        let mut diagnostics = library.diagnostics();
        diagnostics.extend(furniture.diagnostics);
        Diagnosed::new(Self { library, identifier, furniture: furniture.value }, diagnostics)
    }

    /// The language of an article: as its front matter says where that is a language here, else as its body shows.
    pub fn language_of(&self, article: &Article) -> Option<&Lexicon> {
        let told = article.document.front.lang.as_deref().and_then(|code| self.library.lexicon(code));
        told.or_else(|| self.identifier.identify(article).and_then(|code| self.library.lexicon(&code)))
    }

    /// A document with its furniture told apart.
    pub fn clean(&self, document: Document) -> Article {
        clean(document, &self.furniture)
    }

    /// An article with its marks; `None` where it is in no known language.
    pub fn annotate(&self, article: Article) -> Option<(Annotated, &Lexicon)> {
        let lexicon = self.language_of(&article)?;
        Some((annotate(article, lexicon, &self.library), lexicon))
    }

    /// An article with its acts.
    pub fn extract(&self, article: Article) -> Option<Extracted> {
        let (annotated, lexicon) = self.annotate(article)?;
        Some(extract(annotated, lexicon))
    }
}

/// The record of one document: clean, identify, annotate, extract, resolve. Pure; run in parallel, usable alone.
pub fn digest(document: Document, lexicons: &Lexicons) -> Diagnosed<Option<Record>> {
    let path = document.path.clone();
    let told = document.front.lang.clone();
    let article = lexicons.clean(document);
    let Some(extracted) = lexicons.extract(article) else {
        let diagnostic = Diagnostic::error(path, "unknown-language", "the text is in no language that attache reads")
            .with_hint("set `lang` in its front matter, or add the language under lexicons/");
        return Diagnosed::new(None, vec![diagnostic]);
    };
    let record = resolve(extracted);
    let mut diagnostics = Vec::new();
    if let Some(told) = told.filter(|told| *told != record.lang.code()) {
        let message =
            format!("`lang = \"{told}\"` is no language that attache reads; the text was read as `{}`", record.lang);
        diagnostics.push(Diagnostic::warning(&path, "unknown-language", message));
    }
    if record.relevant && record.published.is_none() {
        let diagnostic =
            Diagnostic::warning(&path, "undated-article", "the article does not say when it was published")
                .with_hint("give `date` in its front matter; its events stay undated until then");
        diagnostics.push(diagnostic);
    }
    Diagnosed::new(Some(record), diagnostics)
}

/// The site of a briefing: report, charts, pages, in every edition that the settings ask for. Needs all records; `names` gives the
/// names of states and bodies in a language (a message `names-KG` of the edition wins), `own_templates` are the site's files over the built-in ones.
pub fn brief(
    corpus: &Corpus,
    settings: &Settings,
    names: impl Fn(&str) -> BTreeMap<String, String>,
    own_templates: BTreeMap<String, Vec<u8>>,
) -> Result<Site, RenderError> {
    let templates = Templates::built_in().overlaid(own_templates);
    let edition = |lang: &String| {
        let messages = templates.messages(lang)?;
        let mut names = names(lang);
        names.extend(messages.names());
        Ok(Edition { messages, names })
    };
    let editions: Vec<Edition> = settings.languages.iter().map(edition).collect::<Result<_, RenderError>>()?;
    let report = report(corpus, settings);
    let charts: Vec<Drawer> = editions.iter().map(|edition| charts(&report, edition)).collect();
    render(&report, &charts, &templates, &editions)
}
