//! The template engine at work: a page is a template, a path and what the template is told.

use super::wording::Wording;
use super::{RenderError, Templates, escape};
use crate::model::chart::Chart;
use crate::model::messages::Messages;
use crate::model::site::Site;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Kwargs, State, Tera, Value};

/// Builds the site file by file.
pub(super) struct Sheets {
    pages: Tera,
    markdown: Tera,
    site: Site,
    base_url: String,
}

/// What every page has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Head<'text> {
    /// The page's title, without the site's.
    pub(super) title: &'text str,
    /// What the page tells, for search engines and shared links.
    pub(super) description: &'text str,
    /// The entry of the menu that it belongs to.
    pub(super) section: &'text str,
}

#[derive(Serialize)]
struct SiteView {
    title: String,
    lang: String,
    dir: &'static str,
    base_url: String,
    as_of: Option<String>,
    scope: Vec<String>,
    footer: String,
}

/// A chart as the templates see it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ChartView<'chart> {
    id: &'chart str,
    title: &'chart str,
    description: &'chart str,
    wide: &'chart str,
    narrow: &'chart str,
    csv: String,
    columns: &'chart [String],
    rows: Vec<RowView<'chart>>,
}

#[derive(Debug, Clone, Serialize)]
struct RowView<'chart> {
    name: &'chart str,
    href: &'chart Option<String>,
    counts: Vec<String>,
}

/// A chart's view.
pub(super) fn chart_view<'chart>(wording: &Wording, chart: &'chart Chart) -> ChartView<'chart> {
    let row = |row: &'chart crate::model::chart::Row| RowView {
        name: &row.name,
        href: &row.href,
        counts: row.counts.iter().map(|&count| wording.messages.number(count)).collect(),
    };
    ChartView {
        id: &chart.id,
        title: &chart.title,
        description: &chart.description,
        wide: &chart.wide,
        narrow: &chart.narrow,
        csv: chart_csv_href(chart),
        columns: &chart.table.columns,
        rows: chart.table.rows.iter().map(row).collect(),
    }
}

/// The CSV file of a chart, relative to the site.
pub(super) fn chart_csv_href(chart: &Chart) -> String {
    format!("data/charts/{}.csv", chart.id)
}

impl Sheets {
    /// Compiles the templates.
    pub(super) fn new(wording: &Wording, templates: &Templates) -> Result<Self, RenderError> {
        let sources = templates.sources()?;
        let (markdown, pages): (Vec<_>, Vec<_>) = sources.into_iter().partition(|(path, _)| path.ends_with(".md"));
        let site = site_view(wording);
        let engine = |sources: Vec<(String, String)>, suffixes: Vec<&'static str>, escape: tera::EscapeFn| {
            let mut engine = Tera::new();
            engine.autoescape_on(suffixes);
            engine.set_escape_fn(escape);
            engine.register_function("say", say(wording.messages.clone()));
            engine.add_raw_templates(sources).map_err(|error| broken("templates", &error))?;
            engine.global_context().insert("site", &site);
            engine.global_context().insert_value("t", nested(wording.messages));
            Ok::<Tera, RenderError>(engine)
        };
        Ok(Self {
            pages: engine(pages, vec![".html", ".xml"], escape::html)?,
            markdown: engine(markdown, vec![".md"], escape::markdown)?,
            site: Site::new(),
            base_url: wording.report.base_url.clone(),
        })
    }

    /// Renders a page: `template` to `path`.
    pub(super) fn page(
        &mut self,
        template: &str,
        path: &str,
        head: &Head,
        context: Context,
    ) -> Result<(), RenderError> {
        let root = "../".repeat(path.matches('/').count());
        self.page_from(template, path, head, context, &root)
    }

    /// Renders a page whose links start with `root`.
    pub(super) fn page_from(
        &mut self,
        template: &str,
        path: &str,
        head: &Head,
        mut context: Context,
        root: &str,
    ) -> Result<(), RenderError> {
        context.insert("page", head);
        context.insert("root", root);
        context.insert("path", path);
        let text = self.pages.render(template, &context).map_err(|error| broken(template, &error))?;
        self.file(path, text)
    }

    /// Renders a Markdown template to its text.
    pub(super) fn markdown(&self, template: &str, context: &Context) -> Result<String, RenderError> {
        self.markdown.render(template, context).map_err(|error| broken(template, &error))
    }

    /// Adds a file as it is.
    pub(super) fn file(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), RenderError> {
        if self.site.insert(path, bytes) { Ok(()) } else { Err(RenderError::Path(path.to_owned())) }
    }

    /// The paths of the HTML pages so far, ordered.
    pub(super) fn pages(&self) -> Vec<String> {
        self.site.files().map(|(path, _)| path.to_owned()).filter(|path| path.ends_with(".html")).collect()
    }

    /// What absolute addresses start with, slash included; empty where the site's address is unknown.
    pub(super) fn absolute(&self) -> String {
        if self.base_url.is_empty() { String::new() } else { format!("{}/", self.base_url) }
    }

    /// The site.
    pub(super) fn into_site(self) -> Site {
        self.site
    }
}

fn broken(template: &str, error: &tera::Error) -> RenderError {
    RenderError::Template { template: template.to_owned(), message: error.to_string() }
}

fn site_view(wording: &Wording) -> SiteView {
    let report = wording.report;
    let scope = &report.scope;
    let mut lines = Vec::new();
    let from = scope.from.map(|day| wording.day(day));
    let to = scope.to.map(|day| wording.day(day));
    let period = match (&from, &to) {
        (Some(from), Some(to)) => Some(wording.fill("date.range", &[("from", from), ("to", to)])),
        (Some(from), None) => Some(wording.fill("page.since", &[("from", from)])),
        (None, Some(to)) => Some(wording.fill("page.until", &[("to", to)])),
        (None, None) => None,
    };
    lines.extend(period.map(|period| wording.fill("page.period", &[("period", &period)])));
    if !scope.focus.is_empty() {
        let names: Vec<&str> =
            scope.focus.iter().map(|code| report.names.get(code).map_or(code.as_str(), String::as_str)).collect();
        lines.push(wording.fill("page.focus", &[("names", &wording.messages.list(&names))]));
    }
    let articles = wording.messages.count("count.articles", report.articles.len());
    SiteView {
        title: report.title.clone(),
        lang: wording.messages.lang().to_owned(),
        dir: crate::model::language::Language::new(wording.messages.lang()).direction(),
        base_url: report.base_url.clone(),
        as_of: report.date.map(|day| wording.fill("page.as_of", &[("date", &wording.day(day))])),
        scope: lines,
        footer: wording.fill("page.footer", &[("articles", &articles)]),
    }
}

/// `say(key="…", name=…)`: a message with its places filled. An unknown key is an error that names it.
fn say(messages: Messages) -> impl tera::Function<tera::TeraResult<String>> {
    move |arguments: Kwargs, _: &State| {
        let key = arguments.must_get::<&str>("key")?;
        if messages.find(key).is_none() {
            return Err(tera::Error::message(format!("there is no message `{key}`")));
        }
        let values: BTreeMap<String, String> =
            arguments.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(messages.fill(key, &values))
    }
}

/// The messages as nested maps, so that a template can write `t.nav.home`.
fn nested(messages: &Messages) -> Value {
    let mut tree = serde_json::Map::new();
    for key in messages.keys() {
        let mut parts: Vec<&str> = key.split('.').collect();
        let last = parts.pop().unwrap_or(key);
        let mut branch = Some(&mut tree);
        for part in parts {
            let inner = branch.and_then(|branch| {
                branch.entry(part).or_insert_with(|| serde_json::Value::Object(serde_json::Map::new())).as_object_mut()
            });
            branch = inner;
        }
        if let Some(branch) = branch {
            branch.insert(last.to_owned(), messages.text(key).into());
        }
    }
    Value::from_serializable(&tree)
}
