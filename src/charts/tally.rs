//! Events counted by form and status: the figures behind bars and tables.

use super::ink::Ink;
use crate::model::chart::{Cell, Row, Table};
use crate::model::edition::Edition;
use crate::model::event::{Form, Status};
use crate::model::report::Report;

/// How many events of each form took place and are planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tally {
    occurred: [usize; Form::ALL.len()],
    planned: [usize; Form::ALL.len()],
}

/// A part of a bar.
pub(super) struct Part {
    /// What it is drawn with.
    pub(super) ink: Ink,
    /// Whether it is of planned events.
    pub(super) is_planned: bool,
    /// How many events.
    pub(super) count: usize,
}

impl Tally {
    /// Counts the events at these indices.
    pub(super) fn of(report: &Report, events: &[usize]) -> Self {
        let mut tally = Self::default();
        for &index in events {
            let event = &report.events[index].event;
            let place = Form::ALL.iter().position(|&form| form == event.form).unwrap_or(0);
            match event.status {
                Status::Occurred => tally.occurred[place] += 1,
                Status::Planned => tally.planned[place] += 1,
            }
        }
        tally
    }

    /// The sum of two.
    pub(super) fn plus(mut self, other: Self) -> Self {
        for place in 0..Form::ALL.len() {
            self.occurred[place] += other.occurred[place];
            self.planned[place] += other.planned[place];
        }
        self
    }

    /// All events.
    pub(super) fn total(&self) -> usize {
        self.occurred.iter().sum::<usize>() + self.planned()
    }

    /// Planned events.
    pub(super) fn planned(&self) -> usize {
        self.planned.iter().sum()
    }

    /// The parts of a bar in the order in which they are stacked: what took place by form, then what is planned by form.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part> {
        let parts = |counts: [usize; Form::ALL.len()], is_planned: bool| {
            Form::ALL.into_iter().zip(counts).map(move |(form, count)| Part { ink: Ink::Form(form), is_planned, count })
        };
        parts(self.occurred, false).chain(parts(self.planned, true)).filter(|part| part.count > 0)
    }

    /// The forms that occur.
    pub(super) fn forms(&self) -> Vec<Form> {
        let occurs = |place: &usize| self.occurred[*place] + self.planned[*place] > 0;
        (0..Form::ALL.len()).filter(occurs).map(|place| Form::ALL[place]).collect()
    }
}

/// The table of tallies: a column per form and status that occurs anywhere, and the sums.
pub(super) fn table(edition: &Edition, head: &str, rows: Vec<(Option<String>, String, Tally)>) -> Table {
    let sum = rows.iter().fold(Tally::default(), |sum, (.., tally)| sum.plus(*tally));
    let mut columns = vec![head.to_owned()];
    let mut places: Vec<(usize, Status)> = Vec::new();
    for (place, form) in Form::ALL.iter().enumerate() {
        let label = edition.messages.text(&format!("forms.{}", form.code())).to_owned();
        if sum.occurred[place] > 0 {
            columns.push(label.clone());
            places.push((place, Status::Occurred));
        }
        if sum.planned[place] > 0 {
            columns.push(edition.messages.fill("charts.planned_form", &[("form", &label)]));
            places.push((place, Status::Planned));
        }
    }
    columns.push(edition.messages.text("charts.all_occurred").to_owned());
    columns.push(edition.messages.text("charts.all_planned").to_owned());
    columns.push(edition.messages.text("charts.total").to_owned());
    let row = |(href, name, tally): (Option<String>, String, Tally)| {
        let of_place = |&(place, status): &(usize, Status)| match status {
            Status::Occurred => tally.occurred[place],
            Status::Planned => tally.planned[place],
        };
        let mut counts: Vec<usize> = places.iter().map(of_place).collect();
        counts.extend([tally.total() - tally.planned(), tally.planned(), tally.total()]);
        Row { href, name, cells: counts.into_iter().map(Cell::Count).collect() }
    };
    Table { columns, rows: rows.into_iter().map(row).collect() }
}
