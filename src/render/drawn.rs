//! Charts as the templates see them, and their tables as files.

use super::RenderError;
use super::escape::csv_row;
use super::sheet::Sheets;
use super::wording::Wording;
use crate::model::chart::{Cell, Chart, Row};
use serde::Serialize;

/// A chart as the templates see it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ChartView<'chart> {
    id: &'chart str,
    title: &'chart str,
    description: &'chart str,
    wide: String,
    narrow: String,
    csv: String,
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
        wide: chart.wide.inline(root),
        narrow: chart.narrow.inline(root),
        csv: chart_csv_href(chart),
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

/// Writes the tables of charts.
pub(super) fn write_tables(charts: &[Chart], sheets: &mut Sheets) -> Result<(), RenderError> {
    charts.iter().try_for_each(|chart| sheets.file(&chart_csv_href(chart), csv(chart)))
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
