//! Rows and columns of cells, each shaded by its count, outlined where all of it is planned, with a mark where some of it is.

use super::Width;
use super::canvas::{self, Anchor, Canvas, names_px};
use super::ink::Ink;
use super::svg::Naming;
use super::writing::{LINE_PX, SMALL_PX, broken, fit, measure};
use crate::model::chart::{self, Drawing, Row, Table};
use crate::model::edition::Edition;
use crate::model::event::Status;
use crate::model::report::Report;

/// Height of a row, in pixels.
pub(super) const ROW_PX: i32 = 28;
/// How high upright heads of columns are at most, in pixels.
const UPRIGHT_PX: i32 = 118;
/// Height of the rule between two rows, in pixels.
const RULE_PX: i32 = 18;

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell {
    /// Events.
    pub(super) total: usize,
    /// Of them, those planned.
    pub(super) planned: usize,
}

/// The name of a row or column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// In words.
    pub(super) name: String,
    /// A code that is written beside a row's name, and alone above a column.
    pub(super) code: Option<String>,
    /// The page of what it is about, relative to the edition.
    pub(super) href: Option<String>,
}

/// A grid: `cells` holds a row for each of `rows`, with a cell for each of `columns`; `None` where there can be none.
#[derive(Debug)]
pub(super) struct Grid {
    /// What the rows are.
    pub(super) rows: Vec<Head>,
    /// What the columns are.
    pub(super) columns: Vec<Head>,
    /// What stands in them.
    pub(super) cells: Vec<Vec<Option<Cell>>>,
    /// After which row a rule stands, and its words.
    pub(super) rule: Option<(usize, String)>,
}

impl Cell {
    /// Counts one more event.
    pub(super) fn add(&mut self, report: &Report, event: usize) {
        self.total += 1;
        self.planned += usize::from(report.events[event].event.status == Status::Planned);
    }

    /// Counts events.
    pub(super) fn of(report: &Report, events: &[usize]) -> Self {
        let mut cell = Self::default();
        events.iter().for_each(|&event| cell.add(report, event));
        cell
    }

    /// Draws the cell; `greatest` is the greatest total of the chart.
    pub(super) fn draw(
        self,
        canvas: &Canvas,
        edition: &Edition,
        (from, to): ((i32, i32), (i32, i32)),
        greatest: usize,
    ) {
        let (from, to) = ((from.0 + 1, from.1 + 1), (to.0 - 1, to.1 - 1));
        if self.total == 0 {
            return;
        }
        let heat = Ink::heat(self.total, greatest);
        let mut label = heat.label();
        if self.planned == self.total {
            canvas.fill(from, to, Ink::Empty, 1.0);
            canvas.outline(from, to, Ink::Heat(4));
            label = Ink::Text;
        } else {
            canvas.fill(from, to, heat, 1.0);
        }
        if 0 < self.planned && self.planned < self.total {
            canvas.triangle([(to.0 - 7, from.1), (to.0, from.1), (to.0, from.1 + 7)], label);
        }
        let count = edition.messages.number(self.total);
        if measure(&count, SMALL_PX) <= to.0 - from.0 {
            let middle = ((from.0 + to.0) / 2, (from.1 + to.1) / 2);
            canvas.label(&count, middle, SMALL_PX, label, Anchor::Middle);
        }
    }
}

/// The ground of a row of cells, on which those without events are left out.
pub(super) fn ground(canvas: &Canvas, from: (i32, i32), to: (i32, i32)) {
    canvas.fill((from.0 + 1, from.1 + 1), (to.0 - 1, to.1 - 1), Ink::Empty, 1.0);
}

/// The heads of columns: in one line or two, or upright where they have no room to lie.
struct Heads<'grid> {
    heads: Vec<Vec<&'grid str>>,
    is_upright: bool,
    height_px: i32,
}

impl<'grid> Heads<'grid> {
    fn new(columns: &'grid [Head], side: i32) -> Self {
        let names: Vec<&str> = columns.iter().map(|head| head.code.as_ref().unwrap_or(&head.name).as_str()).collect();
        let room_px = side - 4;
        let lying: Vec<Vec<&str>> = names.iter().map(|name| broken(name, SMALL_PX, room_px)).collect();
        if lying.iter().flatten().all(|line| measure(line, SMALL_PX) <= room_px) {
            let lines = lying.iter().map(Vec::len).max().unwrap_or(1) as i32;
            return Self { heads: lying, is_upright: false, height_px: LINE_PX * lines + 10 };
        }
        let widest = names.iter().map(|name| measure(name, SMALL_PX)).max().unwrap_or(0);
        let heads = names.into_iter().map(|name| vec![name]).collect();
        Self { heads, is_upright: true, height_px: widest.min(UPRIGHT_PX) + 10 }
    }

    fn draw(&self, canvas: &Canvas, start: i32, side: i32) {
        for (column, lines) in (0..).zip(&self.heads) {
            let middle = start + side * column + side / 2;
            for (line, text) in (0..).zip(lines.iter().rev()) {
                if self.is_upright {
                    let text = fit(text, SMALL_PX, UPRIGHT_PX);
                    canvas.upright_label(&text, (middle, self.height_px - 5), SMALL_PX, Ink::Muted);
                } else {
                    let y = self.height_px - 11 - LINE_PX * line;
                    canvas.label(text, (middle, y), SMALL_PX, Ink::Muted, Anchor::Middle);
                }
            }
        }
    }
}

impl Grid {
    /// The same with rows for columns.
    pub(super) fn turned(self) -> Self {
        let cells = (0..self.columns.len()).map(|column| self.cells.iter().map(|row| row[column]).collect()).collect();
        Self { rows: self.columns, columns: self.rows, cells, rule: None }
    }

    /// The greatest total of a cell.
    pub(super) fn greatest(&self) -> usize {
        self.cells.iter().flatten().flatten().map(|cell| cell.total).max().unwrap_or(1).max(1)
    }

    /// The cells as a table, with the sums that the rows are given.
    pub(super) fn table(&self, edition: &Edition, head: &str, totals: &[usize]) -> Table {
        let mut columns = vec![head.to_owned()];
        columns.extend(self.columns.iter().map(|column| column.name.clone()));
        columns.push(edition.messages.text("charts.total").to_owned());
        let row = |((head, cells), &total): ((&Head, &Vec<Option<Cell>>), &usize)| {
            let counts = cells.iter().map(|cell| cell.unwrap_or_default().total).chain([total]);
            Row { href: head.href.clone(), name: head.name.clone(), cells: counts.map(chart::Cell::Count).collect() }
        };
        Table { columns, rows: self.rows.iter().zip(&self.cells).zip(totals).map(row).collect() }
    }

    /// Draws the grid. Heads of columns stand upright where they have no room to lie.
    pub(super) fn draw(&self, edition: &Edition, naming: &Naming, width: Width, greatest: usize) -> Drawing {
        let codes_px = self.rows.iter().filter_map(|row| Some(measure(row.code.as_ref()?, SMALL_PX) + 8)).max();
        let codes_px = codes_px.unwrap_or(0);
        let names_px = names_px(
            self.rows.iter().map(|row| row.name.as_str()),
            width.pick(215, if codes_px > 0 { 100 } else { 128 }),
        );
        let start = names_px + codes_px + 8;
        let side = ((width.px() - start) / self.columns.len().max(1) as i32).clamp(12, width.pick(84, 60));
        let heads = Heads::new(&self.columns, side);
        let top = heads.height_px;
        let rule_px = if self.rule.is_some() { RULE_PX } else { 0 };
        let row_top = |line: usize| {
            let is_after = self.rule.as_ref().is_some_and(|(row, _)| line > *row);
            top + ROW_PX * line as i32 + if is_after { RULE_PX } else { 0 }
        };
        canvas::draw(naming, width, top + ROW_PX * self.rows.len() as i32 + rule_px + 2, |canvas| {
            heads.draw(canvas, start, side);
            for (line, (head, cells)) in self.rows.iter().zip(&self.cells).enumerate() {
                let (from, to) = (row_top(line), row_top(line) + ROW_PX);
                canvas.name(&head.name, (names_px, (from + to) / 2), names_px);
                if let Some(code) = &head.code {
                    let at = (names_px + codes_px, (from + to) / 2);
                    canvas.label(code, at, SMALL_PX, Ink::Muted, Anchor::End);
                }
                ground(canvas, (start, from), (start + side * cells.len() as i32, to));
                for (column, cell) in (0..).zip(cells) {
                    let left = start + side * column;
                    match cell {
                        Some(cell) => cell.draw(canvas, edition, ((left, from), (left + side, to)), greatest),
                        None => canvas.fill((left, from), (left + side, to), Ink::Cut, 1.0),
                    }
                }
            }
            if let Some((row, words)) = &self.rule {
                self.draw_rule(
                    canvas,
                    words,
                    (start, start + side * self.columns.len() as i32),
                    row_top(*row) + ROW_PX,
                );
            }
        })
    }

    fn draw_rule(&self, canvas: &Canvas, words: &str, (from, to): (i32, i32), y: i32) {
        let words_px = measure(words, SMALL_PX);
        canvas.label(words, (0, y + RULE_PX / 2), SMALL_PX, Ink::Muted, Anchor::Start);
        let from = from.max(words_px + 8);
        canvas.line(&[(from, y + RULE_PX / 2), (to.max(from), y + RULE_PX / 2)], Ink::Muted, 1, 1.0);
    }
}
