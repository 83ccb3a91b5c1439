//! Charts as the templates see them, and their tables as files.

use super::RenderError;
use super::drawing::light;
use super::escape::csv_row;
use super::sheet::{Head, Sheets};
use super::wording::Wording;
use crate::model::chart::{Cell, Chart, Row};
use serde::Serialize;
use tera::Context;

/// Cells of a table that still stand in a chart's own page, folded away.
const CELLS: usize = 150;

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
    /// Whether all but the first column are numbers.
    is_counts: bool,
}

#[derive(Debug, Clone, Serialize)]
struct RowView<'chart> {
    name: &'chart str,
    href: &'chart Option<String>,
    cells: Vec<String>,
}

/// The views of charts on a page from which `root` leads to the edition.
pub(super) fn chart_views<'chart>(wording: &Wording, charts: &'chart [Chart], root: &str) -> Vec<ChartView<'chart>> {
    let text = |cell: &Cell| match cell {
        Cell::Count(count) => wording.messages.number(*count),
        Cell::Words(words) => words.clone(),
    };
    let row =
        |row: &'chart Row| RowView { name: &row.name, href: &row.href, cells: row.cells.iter().map(text).collect() };
    let view = |chart: &'chart Chart| ChartView {
        id: &chart.id,
        title: &chart.title,
        description: &chart.description,
        wide: light(&chart.wide.inline(root)),
        narrow: light(&chart.narrow.inline(root)),
        csv: chart_csv_href(chart),
        table_page: is_large(chart).then(|| table_href(chart)),
        columns: &chart.table.columns,
        rows: chart.table.rows.iter().map(row).collect(),
        is_counts: chart.table.rows.iter().flat_map(|row| &row.cells).all(|cell| matches!(cell, Cell::Count(_))),
    };
    charts.iter().map(view).collect()
}

/// The CSV file of a chart, relative to the edition.
pub(super) fn chart_csv_href(chart: &Chart) -> String {
    format!("charts/{}.csv", chart.id)
}

/// The page of a chart's table, relative to the edition.
fn table_href(chart: &Chart) -> String {
    format!("lists/chart-{}.html", chart.id)
}

/// Whether a table has a page of its own.
fn is_large(chart: &Chart) -> bool {
    chart.table.rows.len() * chart.table.columns.len() > CELLS
}

/// Writes the tables of charts, and a page for each that is large, in this section of the site.
pub(super) fn write_tables(
    wording: &Wording,
    charts: &[Chart],
    section: &str,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    for chart in charts {
        sheets.file(&chart_csv_href(chart), csv(chart))?;
        if is_large(chart) {
            let mut context = Context::new();
            context.insert("chart", &chart_views(wording, std::slice::from_ref(chart), "../").first());
            let head = Head { title: &chart.title, description: &chart.description, section };
            sheets.page("table.html", &table_href(chart), &head, context)?;
        }
    }
    Ok(())
}

fn csv(chart: &Chart) -> String {
    let text = |cell: &Cell| match cell {
        Cell::Count(count) => count.to_string(),
        Cell::Words(words) => words.clone(),
    };
    let mut csv = csv_row(&chart.table.columns);
    for row in &chart.table.rows {
        let cells = std::iter::once(row.name.clone()).chain(row.cells.iter().map(text));
        csv.push_str(&csv_row(&cells.collect::<Vec<String>>()));
    }
    csv
}
