//! `report`: what the briefing says, from the records of the articles.

mod briefings;
mod figures;
mod groups;
mod ids;
mod method;
mod profiles;
mod scope;

use crate::model::article::BlockKind;
use crate::model::corpus::Corpus;
use crate::model::record::Record;
use crate::model::report::{Report, ReportedArticle, ReportedEvent, Scope};
use crate::model::settings::Settings;
use ids::Ids;
use std::cmp::Reverse;

/// Says what the briefing says: which events are in the settings' period and focus, how they fall by party, pair and month, and
/// what could not be dated or coded.
pub fn report(corpus: &Corpus, settings: &Settings) -> Report {
    let mut diagnostics = corpus.diagnostics.clone();
    let scope = scope::scope(settings, &mut diagnostics);
    let date = scope::report_date(corpus, settings, &mut diagnostics);
    let mut report = Report {
        title: settings.title.clone(),
        titles: settings.titles.clone(),
        base_url: scope::base_url(settings, &mut diagnostics),
        languages: settings.languages.clone(),
        date,
        ..Report::default()
    };
    let records = newest_first(corpus);
    let mut ids = Ids::default();
    collect(&mut report, &records, &scope, &mut ids);
    report.scope = scope;
    groups::group(&mut report);
    profiles::describe(&mut report, &mut ids);
    briefings::describe(&mut report);
    report.figures = figures::figures(&report);
    method::describe(&mut report);
    report.method.diagnostics = diagnostics;
    report.tiles = corpus.tiles.clone();
    report.method.reliability = corpus.reliability.clone();
    report
}

fn newest_first(corpus: &Corpus) -> Vec<&Record> {
    let mut records: Vec<&Record> = corpus.records.iter().collect();
    records.sort_by(|one, other| {
        let key = |record: &Record| record.published.map(|date| Reverse(date.first));
        let dated_first = one.published.is_none().cmp(&other.published.is_none());
        dated_first
            .then_with(|| key(one).cmp(&key(other)))
            .then_with(|| (&one.id, &one.path).cmp(&(&other.id, &other.path)))
    });
    records
}

/// Fills in the articles and the events in scope, with ids, each list in its order.
fn collect(report: &mut Report, records: &[&Record], scope: &Scope, ids: &mut Ids) {
    let mut events = Vec::new();
    for (article_index, record) in records.iter().enumerate() {
        let mut article = article(record, ids.article(&record.id, &record.path));
        for event in &record.events {
            let inside_period = scope::is_inside_period(scope, event, record.published);
            let inside_focus = scope::is_inside_focus(scope, event);
            report.method.outside_period += usize::from(!inside_period);
            report.method.outside_focus += usize::from(inside_period && !inside_focus);
            if inside_period && inside_focus {
                let id = ids.event(&article.slug, event);
                events.push(ReportedEvent { id, article: article_index, event: event.clone() });
            } else {
                article.out_of_scope += 1;
            }
        }
        report.articles.push(article);
    }
    // A stable sort: events of one day keep the order of their articles.
    events.sort_by_key(|reported| match reported.event.date {
        Some(date) => (0, Reverse(Some(date.last()))),
        None => (1, Reverse(None)),
    });
    for (index, reported) in events.iter().enumerate() {
        report.articles[reported.article].events.push(index);
    }
    report.events = events;
}

fn article(record: &Record, slug: String) -> ReportedArticle {
    let mut asides: Vec<(BlockKind, usize)> = Vec::new();
    let mut kinds: Vec<BlockKind> = record.asides.iter().map(|aside| aside.kind).collect();
    kinds.sort();
    for kind in kinds {
        match asides.last_mut() {
            Some((last, count)) if *last == kind => *count += 1,
            _ => asides.push((kind, 1)),
        }
    }
    let title = if record.title.trim().is_empty() { &record.id } else { &record.title };
    ReportedArticle {
        slug,
        id: record.id.clone(),
        path: if record.path.is_empty() { record.id.clone() } else { record.path.clone() },
        title: title.trim().to_owned(),
        lang: record.lang.clone(),
        published: record.published,
        published_basis: record.published_basis,
        published_evidence: record.published_evidence.clone(),
        source: record.source.clone().filter(|source| !source.trim().is_empty()),
        url: record.url.as_deref().and_then(scope::web_address).map(str::to_owned),
        events: Vec::new(),
        out_of_scope: 0,
        people: record.people.clone(),
        quantities: record.quantities.clone(),
        why_not: record.why_not.clone(),
        passed: record.passed.clone(),
        asides,
    }
}

#[cfg(test)]
pub(crate) mod samples;

#[cfg(test)]
mod tests {
    use super::samples::{event, record};
    use super::*;

    fn report_of(records: Vec<Record>, settings: &Settings) -> Report {
        report(&Corpus { records, ..Corpus::default() }, settings)
    }

    #[test]
    fn newest_event_comes_first_and_undated_last() {
        let record = record(
            "a",
            "2025-10-17",
            vec![
                event("talks", "planned", &["KZ", "UZ"], None),
                event("talks", "occurred", &["KZ", "UZ"], Some("2024-01-02")),
                event("agreement", "occurred", &["KZ", "UZ"], Some("2025-10-17")),
            ],
        );
        let report = report_of(vec![record], &Settings::default());
        let dates: Vec<_> = report.events.iter().map(|reported| reported.event.date.map(|date| date.iso())).collect();
        assert_eq!(dates, [Some("2025-10-17".to_owned()), Some("2024-01-02".to_owned()), None]);
        assert_eq!(report.articles[0].events, [0, 1, 2]);
        assert_eq!(report.figures.undated, 1);
        assert_eq!(report.without_month, [2]);
    }

    #[test]
    fn an_event_keeps_its_id_when_others_join() {
        let first = event("talks", "occurred", &["KZ", "UZ"], Some("2025-10-17"));
        let alone = report_of(vec![record("a", "2025-10-17", vec![first.clone()])], &Settings::default());
        let more = vec![
            record("a", "2025-10-17", vec![event("aid", "occurred", &["KZ", "KG"], None), first]),
            record("b", "2025-12-01", vec![event("talks", "occurred", &["KZ", "UZ"], Some("2025-12-01"))]),
        ];
        let joined = report_of(more, &Settings::default());
        assert!(joined.events.iter().any(|reported| reported.id == alone.events[0].id));
        assert!(alone.events[0].id.starts_with("a-talks-occurred-"), "{}", alone.events[0].id);
    }

    #[test]
    fn settings_bound_the_period_and_the_focus() {
        let settings = Settings {
            from: Some("2025".into()),
            to: Some("2025-06".into()),
            focus: vec!["KZ".into()],
            ..Settings::default()
        };
        let record = record(
            "a",
            "2025-05-17",
            vec![
                event("talks", "occurred", &["KZ", "UZ"], Some("2025-06-30")),
                event("talks", "occurred", &["KZ", "TR"], Some("2025-07-01")),
                event("aid", "occurred", &["TR", "UZ"], Some("2025-05-01")),
                event("aid", "planned", &["KZ", "UZ"], None),
            ],
        );
        let report = report_of(vec![record], &settings);
        assert_eq!(report.events.len(), 2, "an undated event goes with its article's day");
        assert_eq!((report.method.outside_period, report.method.outside_focus), (1, 1));
        assert_eq!(report.articles[0].out_of_scope, 2);
    }

    #[test]
    fn the_reports_day_is_the_newest_articles() {
        let records = vec![record("a", "2024-05-17", vec![]), record("b", "2025-01-02", vec![])];
        let report = report_of(records, &Settings::default());
        assert_eq!(report.date.unwrap().to_string(), "2025-01-02");
        assert_eq!(report.articles[0].id, "b");
    }

    #[test]
    fn a_script_address_is_not_kept_as_source() {
        let mut hostile = record("a", "2024-05-17", vec![]);
        hostile.url = Some("javascript:alert(1)".into());
        assert_eq!(report_of(vec![hostile], &Settings::default()).articles[0].url, None);
    }
}
