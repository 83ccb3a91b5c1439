//! A page per article, without its text, and their list.

use crate::model::report::ReportedArticle;
use crate::render::RenderError;
use crate::render::items::{Items, article_item, people, quantities};
use crate::render::lists::Place;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, serialized};
use serde::Serialize;
use tera::Context;

#[derive(Serialize)]
struct ArticleView {
    path: String,
    basis: String,
    published_words: Option<String>,
    out_of_scope: Option<String>,
    why_not: Option<String>,
    passed: Vec<PassedView>,
    asides: Vec<String>,
}

#[derive(Serialize)]
struct PassedView {
    quote: String,
    reason: String,
    rule: String,
}

/// Renders `articles/`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    for article in &wording.report.articles {
        page(wording, items, sheets, article)?;
    }
    let (title, lead) = (wording.text("article.list_title"), wording.text("article.list_lead"));
    for place in Place::all(wording, "articles/index", "lists/articles", wording.report.articles.len()) {
        let mut context = Context::new();
        context.insert_value("articles", items.articles(place.range.clone()));
        place.insert(&mut context);
        let head = Head { title: &place.title(&title), description: &lead, section: "articles" };
        sheets.page("articles.html", &place.path, &head, context)?;
    }
    Ok(())
}

fn page(wording: &Wording, items: &Items, sheets: &mut Sheets, article: &ReportedArticle) -> Result<(), RenderError> {
    let item = article_item(wording, article);
    let mut context = Context::new();
    context.insert("item", &item);
    context.insert("article", &view(wording, article));
    context.insert("people", &people(wording, article));
    context.insert("quantities", &quantities(wording, article));
    context.insert_value("events", items.events(article.events.iter().copied()));
    let description = format!("{}. {}, {}.", article.title, item.language, item.published_text);
    let head = Head { title: &article.title, description: &description, section: "articles" };
    sheets.page("article.html", &item.href, &head, context)
}

fn view(wording: &Wording, article: &ReportedArticle) -> ArticleView {
    let (_, _, basis) = wording.basis(article.published_basis);
    let passed = |passed: &crate::model::record::Passed| PassedView {
        quote: passed.evidence.quote.clone(),
        reason: passed.reason.clone(),
        rule: passed.rule.clone(),
    };
    let aside = |(kind, count): &(crate::model::article::BlockKind, usize)| {
        let what = wording.text(&format!("asides.{}", serialized(kind)));
        format!("{what}: {}", wording.messages.count("count.blocks", *count))
    };
    ArticleView {
        path: article.path.clone(),
        basis,
        published_words: article.published_evidence.as_ref().map(|words| words.quote.clone()),
        out_of_scope: (article.out_of_scope > 0).then(|| wording.events(article.out_of_scope)),
        why_not: article.events.is_empty().then(|| why_not(wording, article)),
        passed: article.passed.iter().map(passed).collect(),
        asides: article.asides.iter().map(aside).collect(),
    }
}

/// Why the article has no events.
pub(super) fn why_not(wording: &Wording, article: &ReportedArticle) -> String {
    match (&article.why_not, article.out_of_scope) {
        (Some(reason), _) => reason.clone(),
        (None, 0) => wording.text("article.why_not_unknown"),
        (None, _) => wording.text("article.out_of_scope"),
    }
}
