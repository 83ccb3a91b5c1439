//! What the charts of a page cost, at the size of a small site and of a large one.

use attache::charts::charts;
use attache::lexicon::Library;
use attache::lexicon::library::Overlay;
use attache::model::chart::{Charts, Subject};
use attache::model::corpus::Corpus;
use attache::model::edition::Edition;
use attache::model::messages::Messages;
use attache::model::record::Record;
use attache::model::report::Report;
use attache::model::settings::Settings;
use attache::report::report;
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

const FORMS: [&str; 7] = ["talks", "agreement", "forum", "training", "care", "aid", "project"];

/// Articles of one to three events each, the first parties far more often than the last, over twelve years.
fn made(articles: usize) -> Report {
    let library = Library::open(Overlay::new());
    let codes: Vec<&str> = library.countries().country.iter().map(|country| country.code.as_str()).collect();
    let mut state: u64 = 1;
    let mut below = |bound: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    let records = (0..articles).map(|index| {
        let events: Vec<serde_json::Value> = (0..=below(3))
            .map(|_| {
                let one = below(60);
                let one = below(one + 1);
                let mut parties = [codes[one], codes[(one + 1 + below(12)) % codes.len()]];
                parties.sort_unstable();
                let date = format!("{}-{:02}-{:02}", 2015 + below(12), below(12) + 1, below(28) + 1);
                let date = (below(5) > 0).then(|| serde_json::json!({"date": date, "precision": "day"}));
                let status = if below(4) == 0 { "planned" } else { "occurred" };
                serde_json::json!({
                    "form": FORMS[below(7)], "status": status, "parties": parties, "date": date, "topics": ["workforce"],
                })
            })
            .collect();
        let record = serde_json::json!({
            "id": format!("a{index}"), "lang": "en", "published": {"date": "2026-10-05", "precision": "day"},
            "relevant": true, "events": events, "people": [], "quantities": [], "title": "A", "path": "a.txt",
        });
        serde_json::from_value::<Record>(record).expect("a record")
    });
    let corpus = Corpus { records: records.collect(), tiles: library.tiles(), ..Corpus::default() };
    report(&corpus, &Settings::default())
}

fn edition() -> Edition {
    let library = Library::open(Overlay::new());
    let names = library.countries().country.iter();
    let names = names.filter_map(|country| Some((country.code.clone(), country.names.get("en")?.clone()))).collect();
    let messages = include_str!("../templates/messages/en.ftl");
    Edition { messages: Messages::parse("en", &[messages]).expect("messages"), names }
}

fn draw(criterion: &mut Criterion) {
    let edition = edition();
    for articles in [200, 10_000] {
        let report = made(articles);
        let drawer = charts(&report, &edition);
        let mut group = criterion.benchmark_group(format!("charts of {articles} articles"));
        group.sample_size(10);
        let small = report.pairs.iter().rposition(|pair| pair.events.len() == 2).unwrap_or(0);
        let subjects = [
            ("home", Subject::Home),
            ("greatest country", Subject::Party(0)),
            ("greatest pair", Subject::Pair(0)),
            ("pair of two events", Subject::Pair(small)),
            ("newest briefing", Subject::Briefing(0)),
        ];
        for (name, subject) in subjects {
            group.bench_function(name, |bencher| bencher.iter(|| black_box(drawer.of(subject))));
        }
        group.bench_function("all pairs", |bencher| {
            bencher.iter(|| (0..report.pairs.len()).for_each(|pair| drop(black_box(drawer.of(Subject::Pair(pair))))))
        });
        println!("{} events, {} pairs", report.events.len(), report.pairs.len());
        group.finish();
    }
}

criterion_group!(benches, draw);
criterion_main!(benches);
