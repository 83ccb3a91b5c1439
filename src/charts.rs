//! `charts`: the report's figures as charts, drawn by plotters as SVG, each with its table.

mod canvas;
mod grid;
mod heat;
mod ink;
mod legend;
mod matrix;
mod monthly;
mod ranked;
mod tally;
mod timeline;
mod wording;

use crate::model::chart::{Chart, Charts};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PartyReport, Report};

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

/// Draws the charts of the home page and of each party's page, in the words of an edition. A chart without figures is left out.
pub fn charts(report: &Report, edition: &Edition) -> Charts {
    let all: Vec<usize> = (0..report.events.len()).collect();
    let home = [
        ranked::parties(report, edition),
        monthly::monthly(report, edition, "events-by-month", &all),
        matrix::matrix(report, edition),
        heat::heat(report, edition),
    ];
    let of_party = |party: &PartyReport| {
        let id = |what: &str| format!("{}-{what}", party.party.slug());
        let charts: Vec<Chart> = [
            ranked::partners(report, edition, &id("partners"), party),
            monthly::monthly(report, edition, &id("by-month"), &party.events),
        ]
        .into_iter()
        .flatten()
        .collect();
        (party.party.code().to_owned(), charts)
    };
    Charts { home: home.into_iter().flatten().collect(), parties: report.parties.iter().map(of_party).collect() }
}

/// The page of a party, relative to the site.
fn party_href(party: &Party) -> String {
    format!("countries/{}.html", party.slug())
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

    fn drawn() -> Charts {
        let events = vec![
            event("talks", "occurred", &["KZ", "UZ"], Some("2025-10-17")),
            event("agreement", "planned", &["KZ", "TR"], Some("2025-12")),
            event("aid", "occurred", &["KZ", "org:WHO"], None),
        ];
        let corpus = Corpus { records: vec![record("a", "2025-10-17", events)], ..Corpus::default() };
        let mut names = names();
        names.insert("KZ".into(), "<script>alert('x')</script> & Kazakhstan".into());
        let report = crate::report::report(&corpus, &Settings::default());
        charts(&report, &edition(names))
    }

    #[test]
    fn each_chart_names_itself_and_is_drawn_twice() {
        let charts = drawn();
        assert_eq!(charts.home.len(), 4);
        for chart in charts.all() {
            for svg in [&chart.wide, &chart.narrow] {
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
        for chart in drawn().all() {
            assert!(!chart.wide.contains("<script") && !chart.narrow.contains("<script"), "{}", chart.id);
        }
    }

    #[test]
    fn an_undated_event_has_a_column_of_its_own() {
        let charts = drawn();
        let monthly = charts.home.iter().find(|chart| chart.id == "events-by-month").unwrap();
        assert!(monthly.wide.contains("No month"));
        assert_eq!(monthly.table.rows.last().unwrap().name, "No month");
        assert_eq!(monthly.table.rows.last().unwrap().counts.last(), Some(&1));
    }

    #[test]
    fn rows_are_as_long_as_their_heads() {
        for chart in drawn().all() {
            for row in &chart.table.rows {
                assert_eq!(row.counts.len() + 1, chart.table.columns.len(), "{}: {}", chart.id, row.name);
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
        assert_eq!(charts(&report, &edition(names())), Charts::default());
    }
}
