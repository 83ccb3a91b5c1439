//! Small multiples: the months of each of the first parties, on one scale.

use super::canvas::{self, Anchor, Canvas};
use super::ink::Ink;
use super::svg::Naming;
use super::timeline::{Bucket, Timeline};
use super::writing::{LABEL_PX, SMALL_PX, fit, measure};
use super::{Width, party_href};
use crate::model::chart::{self, Chart, Drawing, Row, Table};
use crate::model::edition::Edition;
use crate::model::event::Status;
use crate::model::party::Party;
use crate::model::report::{Month, Report};

/// How many parties have a panel.
const PANELS: usize = 12;
/// How many months are shown.
const MONTHS: i32 = 24;
/// How many months are held against as many before.
const HALF: i32 = 6;
const PLOT_PX: i32 = 58;
/// Height of a panel: name, peak, plot, months, what no month shows.
const PANEL_PX: i32 = 24 + 12 + PLOT_PX + 16 + 15 + 14;
const GAP_PX: i32 = 20;

/// What took place and what is planned.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    occurred: usize,
    planned: usize,
}

struct Panel<'report> {
    party: &'report Party,
    columns: Vec<Counts>,
}

/// The panels, which the parties' events fall into by column of time.
struct Panels<'report> {
    timeline: Timeline,
    panels: Vec<Panel<'report>>,
}

impl<'report> Panels<'report> {
    fn new(report: &'report Report) -> Self {
        let parties = &report.parties[..report.parties.len().min(PANELS)];
        let mut events: Vec<usize> = parties.iter().flat_map(|party| party.events.iter().copied()).collect();
        events.sort_unstable();
        events.dedup();
        let timeline = Timeline::new(report, &events, MONTHS);
        let counts = |events: &Vec<usize>| {
            let is_planned = |index: &&usize| report.events[**index].event.status == Status::Planned;
            let planned = events.iter().filter(is_planned).count();
            Counts { occurred: events.len() - planned, planned }
        };
        let panel = |party: &'report crate::model::report::PartyReport| Panel {
            party: &party.party,
            columns: timeline.fall(report, &party.events).iter().map(counts).collect(),
        };
        let panels = parties.iter().map(panel).collect();
        Self { timeline, panels }
    }

    /// The months shown, with their place among the columns.
    fn months(&self) -> impl Iterator<Item = (usize, Month)> {
        self.timeline.months().map(|month| (self.timeline.place_of(Some(month)), month))
    }

    fn greatest(&self) -> usize {
        let of_panel = |panel: &Panel| self.months().map(|(place, _)| panel.columns[place].total()).max();
        self.panels.iter().filter_map(of_panel).max().unwrap_or(0)
    }

    /// What took place in so many months up to `last`.
    fn occurred(&self, panel: &Panel, last: Month) -> usize {
        let inside = |month: Month| (0..HALF).contains(&last.since(month));
        self.months().filter(|(_, month)| inside(*month)).map(|(place, _)| panel.columns[place].occurred).sum()
    }
}

impl Counts {
    fn total(self) -> usize {
        self.occurred + self.planned
    }
}

/// The months of the first parties.
pub(super) fn panels(report: &Report, edition: &Edition) -> Option<Chart> {
    let panels = Panels::new(report);
    let now = report.date.map(Month::of_day)?;
    if panels.greatest() == 0 {
        return None;
    }
    let title = title(edition, &panels, now);
    let description = edition.messages.text("charts.panels_description");
    let naming = Naming { id: "months-by-country", title: &title, description, direction: edition.direction() };
    Some(Chart {
        id: naming.id.to_owned(),
        title: title.clone(),
        description: description.to_owned(),
        table: table(edition, &panels),
        wide: draw(edition, &naming, Width::Wide, &panels),
        narrow: draw(edition, &naming, Width::Narrow, &panels),
    })
}

/// Who did more than in the months before, and by how much most.
fn title(edition: &Edition, panels: &Panels, now: Month) -> String {
    let messages = &edition.messages;
    let change = |panel: &Panel| (panels.occurred(panel, now), panels.occurred(panel, now.plus(-HALF)));
    let grown = panels.panels.iter().map(|panel| (panel, change(panel)));
    let most = grown.max_by_key(|(panel, (after, before))| {
        let place = panels.panels.iter().position(|other| other.party == panel.party);
        (*after as i64 - *before as i64, std::cmp::Reverse(place))
    });
    let months = messages.number(HALF as usize);
    match most {
        Some((panel, (after, before))) if after > before => {
            let values = [
                ("name", edition.name_in_sentence(panel.party)),
                ("events", messages.count("count.events", after)),
                ("before", messages.number(before)),
                ("months", months),
            ];
            let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
            messages.sentence("charts.panels_grown", &values)
        }
        _ => messages.fill("charts.panels_none", &[("months", &months)]),
    }
}

fn table(edition: &Edition, panels: &Panels) -> Table {
    let buckets = panels.timeline.buckets();
    let mut columns = vec![edition.messages.text("charts.party").to_owned()];
    columns.extend(buckets.iter().map(|&bucket| Timeline::name(bucket, edition)));
    let row = |panel: &Panel| Row {
        href: Some(party_href(panel.party)),
        name: edition.name(panel.party).to_owned(),
        cells: panel.columns.iter().map(|counts| chart::Cell::Count(counts.total())).collect(),
    };
    Table { columns, rows: panels.panels.iter().map(row).collect() }
}

fn draw(edition: &Edition, naming: &Naming, width: Width, panels: &Panels) -> Drawing {
    let abreast = width.pick(4, 2);
    let panel_px = (width.px() - GAP_PX * (abreast - 1)) / abreast;
    let lines = (panels.panels.len() as i32 + abreast - 1) / abreast;
    canvas::draw(naming, width, lines * PANEL_PX, |canvas| {
        for (index, panel) in (0..).zip(&panels.panels) {
            let left = (panel_px + GAP_PX) * (index % abreast);
            draw_panel(canvas, edition, panels, panel, (left, PANEL_PX * (index / abreast)), panel_px);
        }
    })
}

fn draw_panel(
    canvas: &Canvas,
    edition: &Edition,
    panels: &Panels,
    panel: &Panel,
    (left, y): (i32, i32),
    panel_px: i32,
) {
    let messages = &edition.messages;
    let name = fit(edition.name(panel.party), LABEL_PX, panel_px);
    canvas.label(&name, (left, y + 10), LABEL_PX, Ink::Text, Anchor::Start);
    let (top, bottom) = (y + 36, y + 36 + PLOT_PX);
    let greatest = panels.greatest();
    let months: Vec<(usize, Month)> = panels.months().collect();
    let x = |month: usize| left + panel_px * month as i32 / months.len() as i32;
    let high = |count: usize| bottom - (PLOT_PX as usize * count / greatest) as i32;
    let peak = months.iter().map(|(place, _)| panel.columns[*place].total()).max().unwrap_or(0);
    let mut is_peak_told = false;
    for (index, (place, _)) in months.iter().enumerate() {
        let counts = panel.columns[*place];
        let (from, to) = (x(index), (x(index + 1) - 1).min(x(index) + 24));
        canvas.fill((from, high(counts.occurred)), (to, bottom), Ink::Heat(4), 1.0);
        let planned = (high(counts.total()), high(counts.occurred));
        canvas.fill((from, planned.0), (to, planned.1), Ink::Heat(4), 0.25);
        canvas.outline((from, planned.0), (to, planned.1), Ink::Heat(4));
        if peak > 0 && counts.total() == peak && !is_peak_told {
            let number = messages.number(peak);
            let half_px = measure(&number, SMALL_PX) / 2 + 1;
            let middle = ((from + to) / 2).min(left + panel_px - half_px).max(left + half_px);
            canvas.label(&number, (middle, high(peak) - 8), SMALL_PX, Ink::Muted, Anchor::Middle);
            is_peak_told = true;
        }
    }
    canvas.line(&[(left, bottom), (left + panel_px, bottom)], Ink::Grid, 1, 1.0);
    if let Some((now, _)) = panels.timeline.now(edition) {
        let now = months.iter().position(|(place, _)| *place == now).unwrap_or(0);
        canvas.line(&[(x(now + 1), top - 4), (x(now + 1), bottom)], Ink::Muted, 1, 1.0);
    }
    span(canvas, edition, &months, (left, bottom + 12), panel_px);
    let asides = asides(edition, panels, panel);
    canvas.label(&fit(&asides, SMALL_PX, panel_px), (left, bottom + 27), SMALL_PX, Ink::Muted, Anchor::Start);
}

/// The first month and the last, below the plot.
fn span(canvas: &Canvas, edition: &Edition, months: &[(usize, Month)], (left, y): (i32, i32), panel_px: i32) {
    let short = |(_, month): &(usize, Month)| Timeline::short_name(Bucket::Month(*month), edition);
    let words: Vec<String> = months.iter().map(short).collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    let first = fit(first, SMALL_PX, panel_px);
    canvas.label(&first, (left, y), SMALL_PX, Ink::Muted, Anchor::Start);
    if words.len() > 1 && measure(&first, SMALL_PX) + measure(last, SMALL_PX) + 8 <= panel_px {
        canvas.label(last, (left + panel_px, y), SMALL_PX, Ink::Muted, Anchor::End);
    }
}

/// What the months do not show: "Earlier 3, No month 2".
fn asides(edition: &Edition, panels: &Panels, panel: &Panel) -> String {
    let told = panels.timeline.buckets().iter().zip(&panel.columns);
    let told = told.filter(|(bucket, counts)| !matches!(bucket, Bucket::Month(_)) && counts.total() > 0);
    let told = told.map(|(&bucket, counts)| {
        let number = edition.messages.number(counts.total());
        edition.messages.fill("glance.counted", &[("name", &Timeline::name(bucket, edition)), ("number", &number)])
    });
    told.collect::<Vec<String>>().join(edition.messages.text("list.comma"))
}
