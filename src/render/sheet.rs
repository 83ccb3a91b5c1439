//! The template engine at work: a page is a template, a path and what the template is told.

use super::drawing::light;
use super::wording::Wording;
use super::{RenderError, Templates, escape};
use crate::model::chart::{Chart, Table};
use crate::model::messages::Messages;
use crate::model::site::Site;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Kwargs, State, Tera, Value};

/// How many cells a chart's table may have beside it.
const CELLS: usize = 150;

/// Builds the site file by file.
pub(super) struct Sheets {
    pages: Tera,
    markdown: Tera,
    site: Site,
    base_url: String,
    /// The edition's folder, with its slash.
    folder: String,
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
    /// The other editions, in the order of the settings.
    editions: Vec<EditionView>,
    base_url: String,
    as_of: Option<String>,
    scope: Vec<String>,
    footer: String,
}

/// An edition in the switch of languages.
#[derive(Debug, Clone, Serialize)]
pub(super) struct EditionView {
    /// BCP 47 code, also its folder.
    pub(super) lang: String,
    /// Its language's own name.
    pub(super) name: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
}

/// A chart as the templates see it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ChartView<'chart> {
    id: &'chart str,
    title: &'chart str,
    description: &'chart str,
    wide: String,
    narrow: String,
    csv: String,
    /// The page of the table, where it would weigh on the chart's own.
    table_page: Option<String>,
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
        wide: light(&chart.wide),
        narrow: light(&chart.narrow),
        csv: chart_csv_href(chart),
        table_page: is_large(&chart.table).then(|| format!("lists/chart-{}.html", chart.id)),
        columns: &chart.table.columns,
        rows: chart.table.rows.iter().map(row).collect(),
    }
}

/// Whether a table has a page of its own.
fn is_large(table: &Table) -> bool {
    table.rows.len() * table.columns.len() > CELLS
}

/// The CSV file of a chart, relative to the edition.
pub(super) fn chart_csv_href(chart: &Chart) -> String {
    format!("charts/{}.csv", chart.id)
}

impl Sheets {
    /// Compiles the templates.
    pub(super) fn new(wording: &Wording, templates: &Templates, editions: &[EditionView]) -> Result<Self, RenderError> {
        let sources = templates.sources()?;
        let (markdown, pages): (Vec<_>, Vec<_>) = sources.into_iter().partition(|(path, _)| path.ends_with(".md"));
        let site = site_view(wording, editions);
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
            folder: format!("{}/", wording.messages.lang()),
        })
    }

    /// Renders a page of the edition: `template` to `path`, which is relative to the edition's folder.
    pub(super) fn page(
        &mut self,
        template: &str,
        path: &str,
        head: &Head,
        context: Context,
    ) -> Result<(), RenderError> {
        let root = "../".repeat(path.matches('/').count());
        let base = format!("{root}../");
        let text = self.rendered(template, path, head, context, (&root, &base))?;
        self.file(path, text)
    }

    /// Renders the tables that have a page of their own, for charts of a page in this section.
    pub(super) fn table_pages(&mut self, charts: &[ChartView], section: &str) -> Result<(), RenderError> {
        for chart in charts {
            let Some(path) = &chart.table_page else { continue };
            let mut context = Context::new();
            context.insert("chart", chart);
            let head = Head { title: chart.title, description: chart.description, section };
            self.page("table.html", path, &head, context)?;
        }
        Ok(())
    }

    /// Renders a page that stands at the site's own root, before the editions' folders. Its links into the edition start with
    /// `start` and the edition's folder: nothing, or the address of the site.
    pub(super) fn root_page(
        &mut self,
        template: &str,
        path: &str,
        head: &Head,
        context: Context,
        start: &str,
    ) -> Result<(), RenderError> {
        let root = format!("{start}{}", self.folder);
        let text = self.rendered(template, path, head, context, (&root, start))?;
        self.root_file(path, text)
    }

    /// A template's text; links into the edition start with `root`, those to what all editions share with `base`.
    pub(super) fn rendered(
        &self,
        template: &str,
        path: &str,
        head: &Head,
        mut context: Context,
        (root, base): (&str, &str),
    ) -> Result<String, RenderError> {
        context.insert("page", head);
        context.insert("root", root);
        context.insert("base", base);
        context.insert("path", path);
        for optional in ["feed", "json_ld", "calendar"] {
            if !context.contains_key(optional) {
                context.insert(optional, &None::<String>);
            }
        }
        self.pages.render(template, &context).map_err(|error| broken(template, &error))
    }

    /// Renders a Markdown template to its text.
    pub(super) fn markdown(&self, template: &str, context: &Context) -> Result<String, RenderError> {
        self.markdown.render(template, context).map_err(|error| broken(template, &error))
    }

    /// Adds a file of the edition as it is.
    pub(super) fn file(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), RenderError> {
        let path = format!("{}{path}", self.folder);
        self.root_file(&path, bytes)
    }

    /// Adds a file at the site's own root.
    pub(super) fn root_file(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), RenderError> {
        if self.site.insert(path, bytes) { Ok(()) } else { Err(RenderError::Path(path.to_owned())) }
    }

    /// What absolute addresses of the edition start with, slash included; empty where the site's address is unknown.
    pub(super) fn absolute(&self) -> String {
        if self.base_url.is_empty() { String::new() } else { format!("{}/{}", self.base_url, self.folder) }
    }

    /// What absolute addresses of the site start with, slash included; empty where it is unknown.
    pub(super) fn absolute_base(&self) -> String {
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

fn site_view(wording: &Wording, editions: &[EditionView]) -> SiteView {
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
            scope.focus.iter().map(|code| wording.edition.names.get(code).unwrap_or(code).as_str()).collect();
        lines.push(wording.fill("page.focus", &[("names", &wording.messages.list(&names))]));
    }
    let articles = wording.messages.count("count.articles", report.articles.len());
    SiteView {
        title: report.title.clone(),
        lang: wording.messages.lang().to_owned(),
        dir: wording.edition.direction(),
        editions: editions.to_vec(),
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
        if !messages.has(key) {
            return Err(tera::Error::message(format!("there is no message `{key}`")));
        }
        let values: BTreeMap<String, String> =
            arguments.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(messages.fill(key, &values))
    }
}

/// The messages by group and name, so that a template can write `t.nav.home`.
fn nested(messages: &Messages) -> Value {
    let mut groups: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
    for (id, text) in messages.texts() {
        let (group, name) = id.split_once('-').unwrap_or((id, ""));
        groups.entry(group).or_default().insert(name, text);
    }
    Value::from_serializable(&groups)
}
