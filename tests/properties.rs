//! What holds for any text: spans lie on character boundaries inside it, quotes are its words, records survive being written and read.

use attache::lexicon::library::Overlay;
use attache::model::article::{Document, Format, FrontMatter};
use attache::model::record::Record;
use attache::pipeline::{Lexicons, digest};
use proptest::prelude::*;
use std::sync::LazyLock;

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(|| Lexicons::open(Overlay::new()).value);

/// Pieces that make articles: words of acts, parties, people, dates and furniture in several scripts, and anything else.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Министр здравоохранения Казахстана Акмарал Альназарова встретилась с послом Узбекистана",
        "подписали меморандум",
        "12 мая 2025 года",
        "вчера",
        "Қазақстан мен Өзбекстан",
        "қол қойды",
        "2025 жылғы 23 қыркүйек",
        "وزیر بهداشت ایران",
        "دیدار کرد",
        "۱۲ آبان ۱۴۰۴",
        "Türkiye Sağlık Bakanı",
        "bir araya geldi",
        "Kazakistan'ın",
        "O‘zbekiston",
        "100 ta shifokor",
        "$4.5 million",
        "Read also",
        "\n\n",
        "\n",
        ". ",
        ", ",
        "«",
        "»",
        "й",
        "\u{200c}",
        "🩺",
        "İ",
        "ﷺ",
        "(",
        ":",
        "•",
        "Kazakhstan and Korea signed an agreement on 3 March 2025 in Almaty",
        "USD 515,2",
        "16:48",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => "[0-9.,/-]{1,12}"]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..60).prop_map(|pieces| pieces.join(" "))
}

fn record_of(text: &str) -> Option<Record> {
    let document = Document {
        id: "x".into(),
        path: "x.txt".into(),
        format: Format::Text,
        text: text.to_owned(),
        front: FrontMatter::default(),
    };
    digest(document, &LEXICONS).value
}

fn quoted(record: &Record) -> Vec<(usize, usize, String)> {
    let of_events = record.events.iter().flat_map(|event| {
        event
            .evidence
            .iter()
            .chain(&event.triggers)
            .chain(&event.party_evidence)
            .chain(&event.date_evidence)
            .cloned()
            .collect::<Vec<_>>()
    });
    let of_people = record.people.iter().flat_map(|person| person.evidence.clone());
    let of_quantities = record.quantities.iter().filter_map(|quantity| quantity.evidence.clone());
    let others = record
        .passed
        .iter()
        .map(|passed| passed.evidence.clone())
        .chain(record.asides.iter().map(|aside| aside.evidence.clone()));
    let all = of_events.chain(of_people).chain(of_quantities).chain(others).chain(record.published_evidence.clone());
    all.map(|evidence| (evidence.span.start, evidence.span.end, evidence.quote)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_quote_is_the_text_at_its_span(text in text()) {
        if let Some(record) = record_of(&text) {
            for (start, end, quote) in quoted(&record) {
                prop_assert_eq!(text.get(start..end), Some(quote.as_str()));
            }
        }
    }

    #[test]
    fn every_event_has_proof_parties_and_a_confidence(text in text()) {
        for event in record_of(&text).into_iter().flat_map(|record| record.events) {
            prop_assert!(!event.evidence.is_empty() && !event.triggers.is_empty() && !event.rules.is_empty());
            prop_assert!(event.parties.len() >= 2 && event.parties.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!((0.0..=1.0).contains(&event.confidence));
        }
    }

    #[test]
    fn a_record_survives_being_written_and_read(text in text()) {
        if let Some(record) = record_of(&text) {
            let line = serde_json::to_string(&record).unwrap();
            prop_assert_eq!(serde_json::from_str::<Record>(&line).unwrap(), record);
        }
    }

    #[test]
    fn the_same_text_gives_the_same_record(text in text()) {
        prop_assert_eq!(record_of(&text), record_of(&text));
    }
}
