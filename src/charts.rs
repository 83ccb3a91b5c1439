//! `charts`: the report's figures as charts, drawn by plotters as SVG, each with its table.

mod canvas;
mod grid;
mod heat;
mod ink;
#[cfg(test)]
mod laid_out;
mod legend;
mod map;
mod marks;
mod matrix;
mod monthly;
mod panels;
mod places;
mod ranked;
mod svg;
mod tally;
mod timeline;
mod topics;
mod wording;
mod writing;

use crate::model::chart::{Cell, Chart, Charts, Row, Subject};
use crate::model::edition::Edition;
use crate::model::event::Form;
use crate::model::party::Party;
use crate::model::period::Period;
use crate::model::report::{PairReport, PartyReport, Report};

/// The two widths, in pixels, in which each chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Width {
    /// A page of usual width.
    Wide,
    /// A telephone.
    Narrow,
}

impl Width {
    fn px(self) -> i32 {
        match self {
            Width::Wide => 720,
            Width::Narrow => 350,
        }
    }

    /// What suits this width.
    fn pick<Value>(self, wide: Value, narrow: Value) -> Value {
        match self {
            Width::Wide => wide,
            Width::Narrow => narrow,
        }
    }
}

/// A page of fewer events than this has no charts: their list tells more than a drawing.
const FEWEST_EVENTS: usize = 3;
/// A pair's time line needs no more than two events.
const FEWEST_MARKS: usize = 2;

/// Draws a report's charts in the words of an edition.
#[derive(Debug, Clone, Copy)]
pub struct Drawer<'report> {
    report: &'report Report,
    edition: &'report Edition,
}

/// The charts of a report in the words of an edition, drawn when they are asked for.
pub fn charts<'report>(report: &'report Report, edition: &'report Edition) -> Drawer<'report> {
    Drawer { report, edition }
}

impl Charts for Drawer<'_> {
    fn of(&self, subject: Subject) -> Vec<Chart> {
        let charts = match subject {
            Subject::Home => self.home(),
            Subject::Party(index) => self.party(index),
            Subject::Pair(index) => self.pair(index),
            Subject::Topic(index) => self.topic(index),
            Subject::Briefing(index) => self.briefing(index),
        };
        charts.into_iter().flatten().collect()
    }
}

impl Drawer<'_> {
    fn home(&self) -> Vec<Option<Chart>> {
        let (report, edition) = (self.report, self.edition);
        let all: Vec<usize> = (0..report.events.len()).collect();
        vec![
            ranked::parties(report, edition),
            monthly::monthly(report, edition, "events-by-month", &all),
            map::map(report, edition),
            matrix::matrix(report, edition),
            heat::heat(report, edition),
            panels::panels(report, edition),
            topics::topics(report, edition, "topics-by-form", &all),
        ]
    }

    fn party(&self, index: usize) -> Vec<Option<Chart>> {
        let (report, edition, party) = (self.report, self.edition, &self.report.parties[index]);
        if party.events.len() < FEWEST_EVENTS {
            return Vec::new();
        }
        let id = |what: &str| format!("{}-{what}", party.party.slug());
        vec![
            ranked::partners(report, edition, &id("partners"), party),
            monthly::monthly(report, edition, &id("by-month"), &party.events),
            topics::topics(report, edition, &id("topics-by-form"), &party.events),
        ]
    }

    fn pair(&self, index: usize) -> Vec<Option<Chart>> {
        let pair = &self.report.pairs[index];
        let id = format!("pair-{}-{}", pair.parties.0.slug(), pair.parties.1.slug());
        let is_drawn = pair.events.len() >= FEWEST_MARKS;
        vec![is_drawn.then(|| marks::marks(self.report, self.edition, &id, &pair.events)).flatten()]
    }

    fn topic(&self, index: usize) -> Vec<Option<Chart>> {
        let topic = &self.report.topics[index];
        let id = format!("topic-{}-by-month", topic.topic.code());
        let is_drawn = topic.events.len() >= FEWEST_EVENTS;
        vec![is_drawn.then(|| monthly::monthly(self.report, self.edition, &id, &topic.events)).flatten()]
    }

    fn briefing(&self, index: usize) -> Vec<Option<Chart>> {
        let (report, edition, briefing) = (self.report, self.edition, &self.report.briefings[index]);
        if briefing.events.len() < FEWEST_EVENTS {
            return Vec::new();
        }
        let id = |what: &str| format!("briefing-{}-{what}", briefing.period.iso());
        let of_months = !matches!(briefing.period, Period::Month(_));
        vec![
            ranked::parties_of(report, edition, &id("by-country"), &briefing.events),
            of_months.then(|| monthly::monthly(report, edition, &id("by-month"), &briefing.events)).flatten(),
        ]
    }
}

/// The first parties, with those that must be among them in place of the last.
fn chosen<'report>(report: &'report Report, most: usize, must: &[&Party]) -> Vec<&'report PartyReport> {
    let is_must = |party: &&PartyReport| must.contains(&&party.party);
    let (first, rest) = report.parties.split_at(report.parties.len().min(most));
    let left_out: Vec<&PartyReport> = rest.iter().filter(is_must).collect();
    let mut others =
        (first.len() - left_out.len().min(first.len())) as i64 - first.iter().filter(is_must).count() as i64;
    let keeps = |party: &&PartyReport| {
        others -= i64::from(!is_must(party));
        is_must(party) || others >= 0
    };
    first.iter().filter(keeps).chain(left_out).collect()
}

/// The page of a party, relative to the edition.
fn party_href(party: &Party) -> String {
    format!("countries/{}.html", party.slug())
}

/// A party's code without `org:`, which tells it where there is little room.
fn short_code(party: &Party) -> &str {
    party.code().trim_start_matches("org:")
}

fn form_name(edition: &Edition, form: Form) -> String {
    edition.messages.text(&format!("forms.{}", form.code())).to_owned()
}

/// A pair as the row of a table: what took place, what is planned, both.
fn pair_row(report: &Report, edition: &Edition, pair: &PairReport) -> Row {
    let (one, other) = (edition.name(&pair.parties.0), edition.name(&pair.parties.1));
    let (occurred, planned) = report.count_by_status(&pair.events);
    Row {
        href: Some(format!("pairs/{}-{}.html", pair.parties.0.slug(), pair.parties.1.slug())),
        name: edition.messages.fill("pair.title", &[("one", one), ("other", other)]),
        cells: [occurred, planned, pair.events.len()].map(Cell::Count).to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::corpus::Corpus;
    use crate::model::settings::Settings;
    use crate::report::samples::{event, names, record};

    fn edition(names: std::collections::BTreeMap<String, String>) -> Edition {
        let messages = include_str!("../templates/messages/en.ftl");
        Edition { messages: crate::model::messages::Messages::parse("en", &[messages]).unwrap(), names }
    }

    fn drawn() -> Vec<Chart> {
        let events = vec![
            event("talks", "occurred", &["KZ", "UZ"], Some("2025-10-17")),
            event("agreement", "planned", &["KZ", "TR"], Some("2025-12")),
            event("aid", "occurred", &["KZ", "org:WHO"], None),
        ];
        let corpus = Corpus { records: vec![record("a", "2025-10-17", events)], ..Corpus::default() };
        let mut names = names();
        names.insert("KZ".into(), "<script>alert('x')</script> & Kazakhstan".into());
        let report = crate::report::report(&corpus, &Settings::default());
        let edition = edition(names);
        let drawer = charts(&report, &edition);
        [Subject::Home, Subject::Party(0)].into_iter().flat_map(|subject| drawer.of(subject)).collect()
    }

    #[test]
    fn each_chart_names_itself_and_is_drawn_twice() {
        let charts = drawn();
        assert_eq!(charts.len(), 7, "no map without tiles, no topics where no event has one");
        for chart in &charts {
            for svg in [chart.wide.alone(""), chart.narrow.alone("")] {
                assert!(
                    svg.contains("role=\"img\"") && svg.contains("<title ") && svg.contains("<desc "),
                    "{}",
                    chart.id
                );
                assert!(!svg.contains("style="), "a strict policy blocks style attributes");
            }
            assert_ne!(chart.wide, chart.narrow);
        }
    }

    #[test]
    fn names_stay_escaped_in_the_drawing() {
        for chart in drawn() {
            assert!(
                !chart.wide.alone("").contains("<script") && !chart.narrow.inline("").contains("<script"),
                "{}",
                chart.id
            );
        }
    }

    #[test]
    fn an_undated_event_has_a_column_of_its_own() {
        let charts = drawn();
        let monthly = charts.iter().find(|chart| chart.id == "events-by-month").unwrap();
        assert!(monthly.narrow.alone("").contains("No month"));
        assert_eq!(monthly.table.rows.last().unwrap().name, "No month");
        assert_eq!(monthly.table.rows.last().unwrap().cells.last(), Some(&Cell::Count(1)));
    }

    #[test]
    fn rows_are_as_long_as_their_heads() {
        for chart in drawn() {
            for row in &chart.table.rows {
                assert_eq!(row.cells.len() + 1, chart.table.columns.len(), "{}: {}", chart.id, row.name);
            }
        }
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        assert_eq!(drawn(), drawn());
    }

    #[test]
    fn a_report_without_events_has_no_charts() {
        let report = crate::report::report(&Corpus::default(), &Settings::default());
        assert_eq!(charts(&report, &edition(names())).of(Subject::Home), []);
    }
}
