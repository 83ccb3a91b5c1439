//! A chart: what it finds, its figures as a table, and its drawings. Both are made from the same figures.

use std::collections::BTreeMap;

/// A chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Kebab-case, unique on the site: also the file name of its table and drawing.
    pub id: String,
    /// What the chart finds, as a sentence without a full stop.
    pub title: String,
    /// What is drawn and how to read it.
    pub description: String,
    /// The figures.
    pub table: Table,
    /// The drawing for a page of usual width: an `<svg>` element.
    pub wide: String,
    /// The drawing for a narrow screen: an `<svg>` element.
    pub narrow: String,
}

/// Figures in rows; the first column names the row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The page of what the row is about, relative to the site.
    pub href: Option<String>,
    /// The name of the row.
    pub name: String,
    /// The numbers.
    pub counts: Vec<usize>,
}

/// The charts of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Charts {
    /// Those of the home page.
    pub home: Vec<Chart>,
    /// Those of each party's page, by the party's code.
    pub parties: BTreeMap<String, Vec<Chart>>,
}

impl Charts {
    /// Every chart, the home page's first.
    pub fn all(&self) -> impl Iterator<Item = &Chart> {
        self.home.iter().chain(self.parties.values().flatten())
    }
}
