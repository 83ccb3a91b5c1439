//! Tests over data of many shapes: no label meets another or leaves its sheet, titles and tables say what is drawn.

mod boxes;
mod shapes;

use super::charts;
use crate::model::chart::{Cell, Chart, Charts, Subject};
use crate::model::edition::Edition;
use crate::model::report::Report;
use boxes::{Label, labels};
use proptest::prelude::*;
use shapes::{Shape, editions, report};

/// Every chart of a report: of the home page, and of the first of each other kind of page.
fn all(report: &Report, edition: &Edition) -> Vec<Chart> {
    let subjects = |count: usize, subject: fn(usize) -> Subject| (0..count.min(3)).map(subject).collect::<Vec<_>>();
    let mut all = vec![Subject::Home];
    all.extend(subjects(report.parties.len(), Subject::Party));
    all.extend(subjects(report.pairs.len(), Subject::Pair));
    all.extend(subjects(report.topics.len(), Subject::Topic));
    all.extend(subjects(report.briefings.len(), Subject::Briefing));
    let drawer = charts(report, edition);
    all.into_iter().flat_map(|subject| drawer.of(subject)).collect()
}

/// What is wrong with where the labels of a chart stand.
fn faults(chart: &Chart) -> Vec<String> {
    let mut faults = Vec::new();
    for (drawing, width_px) in [(&chart.wide, 720), (&chart.narrow, 350)] {
        let (labels, height_px) = labels(&drawing.alone(""));
        let name = |label: &Label| format!("{} {width_px}: {label:?}", chart.id);
        let outside = labels.iter().filter(|label| !label.is_inside(width_px, height_px));
        faults.extend(outside.map(|label| format!("clipped: {}", name(label))));
        for (index, label) in labels.iter().enumerate() {
            let met = labels[index + 1..].iter().filter(|other| label.meets(other));
            faults.extend(met.map(|other| format!("overlap: {} and {other:?}", name(label))));
        }
    }
    faults
}

fn total(chart: &Chart, row: usize) -> usize {
    match chart.table.rows[row].cells.last() {
        Some(Cell::Count(count)) => *count,
        _ => 0,
    }
}

fn home(report: &Report, edition: &Edition) -> Vec<Chart> {
    charts(report, edition).of(Subject::Home)
}

fn chart<'charts>(charts: &'charts [Chart], id: &str) -> &'charts Chart {
    charts.iter().find(|chart| chart.id == id).unwrap()
}

#[test]
fn no_label_meets_another_or_is_cut_at_shapes_that_strain_the_room() {
    let shapes = [
        Shape { events: 1, ..Shape::default() },
        Shape { events: 1, undated_percent: 100, ..Shape::default() },
        Shape { events: 3, years: 30, ..Shape::default() },
        Shape { events: 600, parties: 60, years: 30, ..Shape::default() },
        Shape { events: 500, parties: 2, years: 1, ..Shape::default() },
        Shape { events: 10_000, parties: 12, years: 3, ..Shape::default() },
    ];
    for shape in shapes {
        let report = report(shape);
        // Ten thousand events are drawn in one edition, since what differs is their numbers alone.
        let few = if shape.events > 5_000 { 1 } else { 4 };
        for edition in editions().iter().take(few) {
            let faults: Vec<String> = all(&report, edition).iter().flat_map(faults).collect();
            assert!(faults.is_empty(), "{shape:?} {}: {faults:#?}", edition.lang());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn no_label_meets_another_or_is_cut(
        events in 1usize..150, parties in 2usize..60, years in 1u32..30,
        planned_percent in 0usize..100, undated_percent in 0usize..100, seed in any::<u64>(), lang in 0usize..4,
    ) {
        let report = report(Shape { events, parties, years, planned_percent, undated_percent, seed });
        let faults: Vec<String> = all(&report, &editions()[lang]).iter().flat_map(faults).collect();
        prop_assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn titles_give_the_greatest_figure_of_their_tables() {
    let edition = &editions()[0];
    for seed in 0..4 {
        let home = home(&report(Shape { events: 300, parties: 40, seed, ..Shape::default() }), edition);
        let greatest_total = |id: &str| {
            let chart = chart(&home, id);
            (0..chart.table.rows.len()).map(|row| total(chart, row)).max().unwrap()
        };
        let greatest_cell = |id: &str, is_wanted: &dyn Fn(&str, &str) -> bool| {
            let chart = chart(&home, id);
            let cells = chart.table.rows.iter().flat_map(|row| {
                let columns = chart.table.columns[1..].iter();
                columns.zip(&row.cells).map(|(column, cell)| (row.name.as_str(), column.as_str(), cell))
            });
            let wanted = cells.filter(|(row, column, _)| is_wanted(row, column));
            wanted.map(|(.., cell)| if let Cell::Count(count) = cell { *count } else { 0 }).max().unwrap()
        };
        let is_month = |column: &str| column.ends_with(|last: char| last.is_ascii_digit());
        let monthly = chart(&home, "events-by-month");
        let months = (0..monthly.table.rows.len()).filter(|&row| is_month(&monthly.table.rows[row].name));
        let figures = [
            ("events-by-country", greatest_total("events-by-country")),
            ("country-by-country", greatest_total("country-by-country")),
            ("events-by-month", months.map(|row| total(monthly, row)).max().unwrap()),
            ("country-by-month", greatest_cell("country-by-month", &|_, column| is_month(column))),
            ("topics-by-form", greatest_cell("topics-by-form", &|row, column| row != "No topic" && column != "Total")),
        ];
        for (id, figure) in figures {
            let events = edition.messages.count("count.events", figure);
            let title = &chart(&home, id).title;
            assert!(title.ends_with(&events) || title.contains(&format!("{events} each")), "{id}: {title}, {events}");
        }
    }
}

#[test]
fn what_is_drawn_stands_in_the_table() {
    let edition = &editions()[0];
    let report = report(Shape { events: 200, parties: 9, ..Shape::default() });
    let home = home(&report, edition);
    for id in ["events-by-country", "events-by-month"] {
        let chart = chart(&home, id);
        let (drawn, _) = labels(&chart.narrow.alone(""));
        for row in (0..chart.table.rows.len()).filter(|&row| total(chart, row) > 0) {
            let number = edition.messages.number(total(chart, row));
            assert!(drawn.iter().any(|label| label.text == number), "{id} {}: {number}", chart.table.rows[row].name);
        }
    }
    let pair = &charts(&report, edition).of(Subject::Pair(0))[0];
    let svg = pair.wide.inline("../");
    let marked = pair.table.rows.iter().filter_map(|row| row.href.as_ref());
    assert_eq!(svg.matches("<circle ").count(), marked.clone().count());
    for href in marked {
        assert!(svg.contains(&format!("<a href=\"../{href}\"><title>")), "{href}");
    }
    assert_eq!(pair.table.rows.len(), report.pairs[0].events.len());
}

#[test]
fn an_edition_from_the_right_is_mirrored_and_has_its_own_digits() {
    let report = report(Shape { events: 200, parties: 9, ..Shape::default() });
    let editions = editions();
    let persian = editions.iter().find(|edition| edition.lang() == "fa").unwrap();
    for chart in all(&report, persian) {
        for drawing in [&chart.wide, &chart.narrow] {
            let svg = drawing.alone("");
            assert!(svg.contains("direction=\"rtl\""), "{}", chart.id);
            let (labels, _) = labels(&svg);
            let ascii = labels.iter().find(|label| label.text.contains(|digit: char| digit.is_ascii_digit()));
            assert!(ascii.is_none(), "{}: {ascii:?}", chart.id);
        }
    }
    let home = home(&report, persian);
    let (labels, _) = labels(&chart(&home, "events-by-country").wide.alone(""));
    let first = persian.name(&report.parties[0].party);
    let name = labels.iter().find(|label| label.text == first).unwrap();
    assert!(name.from.0 > 360, "names stand on the right: {name:?}");
}

#[test]
fn a_page_of_few_events_has_no_charts() {
    let report = report(Shape { events: 1, ..Shape::default() });
    let edition = &editions()[0];
    let drawer = charts(&report, edition);
    assert!(drawer.of(Subject::Party(0)).is_empty() && drawer.of(Subject::Pair(0)).is_empty());
    assert!(!drawer.of(Subject::Home).is_empty());
}
