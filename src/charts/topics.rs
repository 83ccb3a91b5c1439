//! Topic × form: what kind of acts each topic sees.

use super::grid::{Cell, Grid, Head};
use super::svg::Naming;
use super::{Width, form_name};
use crate::model::chart::Chart;
use crate::model::edition::Edition;
use crate::model::event::Form;
use crate::model::report::Report;
use crate::model::topic::Topic;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The topics of these events by form. An event of several topics counts for each; those without one are a row of their own.
pub(super) fn topics(report: &Report, edition: &Edition, id: &str, events: &[usize]) -> Option<Chart> {
    let mut rows: BTreeMap<Option<Topic>, Vec<usize>> = BTreeMap::new();
    for &index in events {
        let topics = &report.events[index].event.topics;
        let topics = topics.iter().copied().map(Some).chain(topics.is_empty().then_some(None));
        topics.for_each(|topic| rows.entry(topic).or_default().push(index));
    }
    let mut rows: Vec<(Option<Topic>, Vec<usize>)> = rows.into_iter().collect();
    rows.sort_by_key(|(topic, events)| (topic.is_none(), Reverse(events.len())));
    let grid = grid(report, edition, &rows, events);
    let title = title(edition, &grid, &rows)?;
    let description = edition.messages.text("charts.topics_description");
    let naming = Naming { id, title: &title, description, direction: edition.direction() };
    let totals: Vec<usize> = rows.iter().map(|(_, events)| events.len()).collect();
    let greatest = grid.greatest();
    Some(Chart {
        id: id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table: grid.table(edition, edition.messages.text("charts.topic"), &totals),
        wide: grid.draw(edition, &naming, Width::Wide, greatest),
        narrow: grid.draw(edition, &naming, Width::Narrow, greatest),
    })
}

fn grid(report: &Report, edition: &Edition, rows: &[(Option<Topic>, Vec<usize>)], events: &[usize]) -> Grid {
    let form_of = |index: &usize| report.events[*index].event.form;
    let forms: Vec<Form> =
        Form::ALL.into_iter().filter(|form| events.iter().any(|index| form_of(index) == *form)).collect();
    let head = |name: &str, href: Option<String>| Head { name: name.to_owned(), code: None, href };
    let row_head = |(topic, _): &(Option<Topic>, Vec<usize>)| match topic {
        Some(topic) => head(topic_name(edition, *topic), Some(format!("topics/{}.html", topic.code()))),
        None => head(edition.messages.text("charts.no_topic"), None),
    };
    let cells = |(_, events): &(Option<Topic>, Vec<usize>)| {
        let of_form =
            |form: &Form| events.iter().copied().filter(|index| form_of(index) == *form).collect::<Vec<usize>>();
        forms.iter().map(|form| Some(Cell::of(report, &of_form(form)))).collect()
    };
    Grid {
        rows: rows.iter().map(row_head).collect(),
        columns: forms.iter().map(|form| head(&form_name(edition, *form), None)).collect(),
        cells: rows.iter().map(cells).collect(),
        rule: None,
    }
}

fn topic_name(edition: &Edition, topic: Topic) -> &str {
    edition.messages.find(&format!("topics.{}", topic.code())).unwrap_or(topic.code())
}

/// The most frequent meeting of a topic and a form; `None` where no event has a topic.
fn title(edition: &Edition, grid: &Grid, rows: &[(Option<Topic>, Vec<usize>)]) -> Option<String> {
    let topics = grid.rows.iter().zip(&grid.cells).zip(rows).filter(|(_, (topic, _))| topic.is_some());
    let cells: Vec<(&Head, &Head, usize)> = topics
        .flat_map(|((row, cells), _)| {
            let totals = cells.iter().map(|cell| cell.unwrap_or_default().total);
            grid.columns.iter().zip(totals).map(move |(column, total)| (row, column, total))
        })
        .collect();
    let greatest = cells.iter().map(|(.., total)| *total).max()?;
    let mut first = cells.iter().filter(|(.., total)| *total == greatest);
    let events = edition.messages.count("count.events", greatest);
    let (topic, form, _) = first.next()?;
    Some(match first.count() {
        0 => {
            let values = [("topic", topic.name.as_str()), ("form", &form.name), ("events", &events)];
            edition.messages.sentence("charts.topics_one", &values)
        }
        others => {
            let cells = edition.messages.number(others + 1);
            edition.messages.fill("charts.topics_many", &[("cells", &cells), ("events", &events)])
        }
    })
}
