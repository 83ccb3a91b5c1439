//! The order of the stages.

use crate::annotate::annotate;
use crate::charts::{Drawer, charts};
use crate::clean::clean;
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::extract::extract;
use crate::identify::{Guess, Identifier};
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
    pub fn language_of(&self, article: &Article) -> Option<Reading<'_>> {
        let told = article.document.front.lang.as_deref().and_then(|code| self.library.lexicon(code));
        if let Some(lexicon) = told {
            return Some(Reading { lexicon, doubt: None });
        }
        let guess = self.identifier.identify(article)?;
        let lexicon = self.library.lexicon(&guess.code)?;
        Some(Reading { lexicon, doubt: Some(guess).filter(Guess::is_uncertain) })
    }

    /// A document with its furniture told apart.
    pub fn clean(&self, document: Document) -> Article {
        clean(document, &self.furniture)
    }

    /// An article with its marks, read as a text in the language of `lexicon`.
    pub fn annotate(&self, article: Article, lexicon: &Lexicon) -> Annotated {
        annotate(article, lexicon, &self.library)
    }

    /// An article with its acts, read as a text in the language of `lexicon`.
    pub fn extract(&self, article: Article, lexicon: &Lexicon) -> Extracted {
        extract(self.annotate(article, lexicon), lexicon)
    }
}

/// In which language an article is read.
#[derive(Debug)]
pub struct Reading<'lexicons> {
    /// The language.
    pub lexicon: &'lexicons Lexicon,
    /// How little speaks for it, where it may be another that is not here.
    pub doubt: Option<Guess>,
}

impl Reading<'_> {
    /// The doubt as a person is told it.
    pub fn doubt(&self, path: &str) -> Option<Diagnostic> {
        let Guess { code, score, floor } = self.doubt.as_ref()?;
        let message = format!(
            "the language is uncertain: `{code}` fits best, but its words and letters speak for it with {score:.2} where {floor:.2} is the least"
        );
        let hint = "give `lang` in its front matter; if it is in a language that attache does not read, add that under lexicons/";
        Some(Diagnostic::warning(path, "uncertain-language", message).with_hint(hint))
    }
}

/// The record of one document: clean, identify, annotate, extract, resolve. Pure; run in parallel, usable alone.
pub fn digest(document: Document, lexicons: &Lexicons) -> Diagnosed<Option<Record>> {
    let path = document.path.clone();
    let told = document.front.lang.clone();
    let article = lexicons.clean(document);
    let Some(reading) = lexicons.language_of(&article) else {
        let diagnostic = Diagnostic::error(path, "unknown-language", "the text is in no language that attache reads")
            .with_hint("set `lang` in its front matter, or add the language under lexicons/");
        return Diagnosed::new(None, vec![diagnostic]);
    };
    let mut diagnostics: Vec<Diagnostic> = reading.doubt(&path).into_iter().collect();
    let record = resolve(lexicons.extract(article, reading.lexicon));
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

/// The site of a briefing: report, charts, pages, in these editions; the first is the default. Needs all records.
pub fn brief(
    corpus: &Corpus,
    settings: &Settings,
    templates: &Templates,
    editions: &[Edition],
) -> Result<Site, RenderError> {
    let report = report(corpus, settings);
    let charts: Vec<Drawer> = editions.iter().map(|edition| charts(&report, edition)).collect();
    render(&report, &charts, templates, editions)
}
