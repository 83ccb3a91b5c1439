//! The time line of a pair: a lane per form, in it a mark for each event, which leads to the event's page. What is planned is a ring.

use super::canvas::{self, Anchor, Canvas, names_px};
use super::ink::Ink;
use super::svg::{Link, Naming};
use super::timeline::{LABELS_PX, Timeline};
use super::writing::{LABEL_PX, SMALL_PX, measure};
use super::{Width, form_name};
use crate::model::chart::{Cell, Chart, Drawing, Row, Table};
use crate::model::edition::Edition;
use crate::model::event::{Form, Status};
use crate::model::report::{Report, ReportedEvent};

const RADIUS_PX: i32 = 5;
/// From mark to mark, in pixels.
const STEP_PX: i32 = 13;
/// How many lines of marks a lane has at most; where more fall together, they are a number.
const LINES: usize = 5;
/// Room above for the report's day, in pixels.
const TOP_PX: i32 = 20;
/// Room for a lane's name where it stands above the lane, in pixels.
const NAME_PX: i32 = 17;

/// The lanes, each with its events by column of time, oldest first.
struct Lanes {
    timeline: Timeline,
    lanes: Vec<(Form, Vec<Vec<usize>>)>,
    /// Where the columns begin and end, in pixels.
    places: Vec<(i32, i32)>,
    names_px: i32,
}

impl Lanes {
    fn new(report: &Report, edition: &Edition, events: &[usize], width: Width) -> Self {
        let timeline = Timeline::new(report, events, width.pick(18, 9));
        let of_form = |form: &Form| {
            let events = events.iter().rev().copied().filter(|&index| report.events[index].event.form == *form);
            events.collect::<Vec<usize>>()
        };
        let lanes = Form::ALL.into_iter().map(|form| (form, of_form(&form))).filter(|(_, events)| !events.is_empty());
        let lanes: Vec<_> = lanes.map(|(form, events)| (form, timeline.fall(report, &events))).collect();
        let names: Vec<String> = lanes.iter().map(|(form, _)| form_name(edition, *form)).collect();
        let names_px = width.pick(names_px(names.iter().map(String::as_str), 150) + 12, 0);
        let places = timeline.columns(edition, names_px, width.px());
        Self { timeline, lanes, places, names_px }
    }

    /// How many marks stand side by side in a column.
    fn abreast(&self, column: usize) -> usize {
        let (from, to) = self.places[column];
        ((to - from - 2) / STEP_PX).max(1) as usize
    }

    /// Whether so many events are marks there rather than a number.
    fn are_marks(&self, column: usize, events: usize) -> bool {
        events <= self.abreast(column) * LINES
    }

    fn height_px(&self, columns: &[Vec<usize>]) -> i32 {
        let lines = columns.iter().enumerate().map(|(column, events)| events.len().div_ceil(self.abreast(column)));
        STEP_PX * lines.max().unwrap_or(1).clamp(1, LINES) as i32 + 12
    }
}

/// The time line of these events, which are the pair's.
pub(super) fn marks(report: &Report, edition: &Edition, id: &str, events: &[usize]) -> Option<Chart> {
    let title = title(report, edition, events)?;
    let description = edition.messages.text("charts.marks_description");
    let naming = Naming { id, title: &title, description, direction: edition.direction() };
    let wide = Lanes::new(report, edition, events, Width::Wide);
    let narrow = Lanes::new(report, edition, events, Width::Narrow);
    Some(Chart {
        id: id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table: table(report, edition, &wide),
        wide: draw(report, edition, &naming, Width::Wide, &wide),
        narrow: draw(report, edition, &naming, Width::Narrow, &narrow),
    })
}

fn title(report: &Report, edition: &Edition, events: &[usize]) -> Option<String> {
    let count = |form: Form| events.iter().filter(|&&index| report.events[index].event.form == form).count();
    let counts: Vec<(Form, usize)> = Form::ALL.into_iter().map(|form| (form, count(form))).collect();
    let greatest = counts.iter().map(|(_, count)| *count).max().filter(|&count| count > 0)?;
    let first = counts.iter().filter(|(_, count)| *count == greatest);
    let first: Vec<String> = first.map(|(form, _)| form_name(edition, *form)).collect();
    let key = if first.len() == 1 { "charts.marks_one" } else { "charts.marks_tie" };
    let events = edition.messages.count("count.events", events.len());
    let number = edition.messages.number(greatest);
    let form = edition.messages.list(&first);
    Some(edition.messages.sentence(key, &[("form", &form), ("number", &number), ("events", &events)]))
}

/// A row per mark; what is drawn as a number has one row.
fn table(report: &Report, edition: &Edition, lanes: &Lanes) -> Table {
    let mut rows = Vec::new();
    for (form, columns) in &lanes.lanes {
        let form = form_name(edition, *form);
        for (column, events) in columns.iter().enumerate() {
            if lanes.are_marks(column, events.len()) {
                rows.extend(events.iter().map(|&index| (Some(index), row(edition, &form, &report.events[index]))));
            } else {
                let bucket = lanes.timeline.buckets()[column];
                let name = edition.messages.count("count.events", events.len());
                let words = [Timeline::name(bucket, edition), form.clone(), String::new()];
                rows.push((events.first().copied(), Row { href: None, name, cells: words.map(Cell::Words).to_vec() }));
            }
        }
    }
    // In the order of time, as the report has the events the other way round.
    rows.sort_by_key(|(index, _)| std::cmp::Reverse(*index));
    let columns = ["charts.event", "charts.date", "event.form", "event.status"];
    Table {
        columns: columns.map(|key| edition.messages.text(key).to_owned()).to_vec(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

fn row(edition: &Edition, form: &str, reported: &ReportedEvent) -> Row {
    let status = edition.messages.text(&format!("status.{}", reported.event.status.code())).to_owned();
    Row {
        href: Some(format!("events/{}.html", reported.id)),
        name: edition.said(&reported.event),
        cells: [edition.date(reported.event.date), form.to_owned(), status].map(Cell::Words).to_vec(),
    }
}

fn draw(report: &Report, edition: &Edition, naming: &Naming, width: Width, lanes: &Lanes) -> Drawing {
    let name_px = width.pick(0, NAME_PX);
    let mut tops = vec![if lanes.timeline.now(edition).is_some() { TOP_PX } else { 4 }];
    for (_, columns) in &lanes.lanes {
        tops.push(tops[tops.len() - 1] + name_px + lanes.height_px(columns));
    }
    let (top, bottom) = (tops[0], tops[tops.len() - 1]);
    canvas::draw(naming, width, bottom + LABELS_PX, |canvas| {
        if let (Some(&(from, _)), Some(&(_, to))) = (lanes.places.first(), lanes.places.last()) {
            for &y in &tops {
                canvas.line(&[(width.pick(0, from), y), (to, y)], Ink::Grid, 1, 1.0);
            }
        }
        lanes.timeline.rule(canvas, edition, &lanes.places, (top, bottom));
        for ((form, columns), span) in lanes.lanes.iter().zip(tops.windows(2)) {
            let name = form_name(edition, *form);
            let middle = (span[0] + name_px + span[1]) / 2;
            match width {
                Width::Wide => canvas.name(&name, (lanes.names_px - 12, middle), lanes.names_px - 12),
                Width::Narrow => {
                    // The name stands on the rule, where the rule would run through it.
                    canvas.fill((0, span[0] + 2), (measure(&name, LABEL_PX) + 3, span[0] + NAME_PX), Ink::Cut, 1.0);
                    canvas.label(&name, (0, span[0] + NAME_PX / 2 + 1), LABEL_PX, Ink::Text, Anchor::Start);
                }
            }
            for (column, events) in columns.iter().enumerate() {
                cell(canvas, report, edition, lanes, (column, middle), events);
            }
        }
        lanes.timeline.label(canvas, edition, &lanes.places, bottom + 12);
    })
}

/// The marks of a lane and column, or their number.
fn cell(
    canvas: &Canvas,
    report: &Report,
    edition: &Edition,
    lanes: &Lanes,
    (column, middle): (usize, i32),
    events: &[usize],
) {
    let (from, to) = lanes.places[column];
    let Some(&first) = events.first() else { return };
    let ink = Ink::Form(report.events[first].event.form);
    if !lanes.are_marks(column, events.len()) {
        canvas.fill((from + 1, middle - 12), (to - 1, middle + 12), ink, 0.25);
        let number = edition.messages.number(events.len());
        if measure(&number, SMALL_PX) <= to - from {
            canvas.label(&number, ((from + to) / 2, middle), SMALL_PX, Ink::Text, Anchor::Middle);
        }
        return;
    }
    let abreast = lanes.abreast(column);
    let lines = events.len().div_ceil(abreast) as i32;
    for (line, events) in (0..).zip(events.chunks(abreast)) {
        let left = (from + to) / 2 - STEP_PX * (events.len() as i32 - 1) / 2;
        let y = middle - STEP_PX * (lines - 1) / 2 + STEP_PX * line;
        for (place, &index) in (0..).zip(events) {
            let reported = &report.events[index];
            let values = [edition.date(reported.event.date), edition.said(&reported.event)];
            let values = [("date", values[0].as_str()), ("said", &values[1])];
            let title = edition.messages.fill("glance.last_said", &values);
            let link = Link { href: format!("events/{}.html", reported.id), title };
            let is_planned = reported.event.status == Status::Planned;
            canvas.mark((left + STEP_PX * place, y), RADIUS_PX, ink, is_planned, link);
        }
    }
}
