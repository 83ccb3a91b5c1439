//! Reports of many shapes, and editions with long words.

#![cfg(test)]

use crate::lexicon::Library;
use crate::lexicon::library::Overlay;
use crate::model::corpus::Corpus;
use crate::model::edition::Edition;
use crate::model::event::Form;
use crate::model::messages::Messages;
use crate::model::report::Report;
use crate::model::settings::Settings;
use crate::model::topic::Topic;
use crate::report::samples::{event, record};
use std::sync::OnceLock;

/// How many events there are, of how many parties, over how many years, and what share is planned and undated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) events: usize,
    pub(super) parties: usize,
    pub(super) years: u32,
    pub(super) planned_percent: usize,
    pub(super) undated_percent: usize,
    pub(super) seed: u64,
}

impl Default for Shape {
    fn default() -> Self {
        Self { events: 100, parties: 8, years: 2, planned_percent: 30, undated_percent: 20, seed: 7 }
    }
}

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| Library::open(Overlay::new()))
}

/// Chooses the same numbers for the same seed; small ones more often, as press does.
struct Chooser(u64);

impl Chooser {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    fn skewed(&mut self, bound: usize) -> usize {
        let most = self.below(bound) + 1;
        self.below(most)
    }
}

/// The report of a shape. Its parties are bodies and the states of Central Asia before all others.
pub(super) fn report(shape: Shape) -> Report {
    let first = "UZ KZ KG TJ org:WHO TM TR IR AZ RU CN AE CD org:UNICEF SA GB US".split(' ').map(str::to_owned);
    let states = library().countries().country.iter().map(|country| country.code.clone());
    let parties: Vec<String> = first.chain(states).take(shape.parties.max(2)).collect();
    let mut chooser = Chooser(shape.seed);
    let events = (0..shape.events).map(|_| {
        let one = chooser.skewed(parties.len());
        let other = (one + 1 + chooser.skewed(parties.len() - 1)) % parties.len();
        let sides = [parties[one].as_str(), parties[other].as_str()];
        let form = Form::ALL[chooser.skewed(Form::ALL.len())].code();
        let status = if chooser.below(100) < shape.planned_percent { "planned" } else { "occurred" };
        let year = 2026 - chooser.below(shape.years as usize);
        let date = match (chooser.below(100) < shape.undated_percent, status) {
            (true, _) => None,
            (_, "planned") => Some(format!("{}-{:02}", 2026 + chooser.below(3), chooser.below(12) + 1)),
            _ => Some(format!("{year}-{:02}-{:02}", chooser.below(12) + 1, chooser.below(28) + 1)),
        };
        let mut event = event(form, status, &sides, date.as_deref());
        event.parties.sort();
        event.parties.dedup();
        event.topics = (0..chooser.below(3)).map(|_| Topic::ALL[chooser.skewed(Topic::ALL.len())]).collect();
        event
    });
    let corpus = Corpus {
        records: vec![record("a", "2026-10-17", events.collect())],
        tiles: library().tiles(),
        ..Corpus::default()
    };
    crate::report::report(&corpus, &Settings::default())
}

/// Words longer than the English ones, and Persian with its digits.
const LONG: &str = "
forms-talks = Переговоры и консультации
forms-agreement = Соглашения и меморандумы
forms-project = Совместные проекты
charts-no_month = Месяц неизвестен
charts-earlier = Предшествовавшее
charts-later = Последующее
charts-legend_planned = Бледным: запланированное
months_short-9 = сентяб.
";
const KAZAKH: &str = "
forms-training = Оқыту және тәжірибе алмасу
charts-no_month = Айы белгісіз
charts-earlier = Бұрынырақ
topics-emergency = Төтенше жағдайлар медицинасы және гуманитарлық көмек көрсету
";
const PERSIAN: &str = "
number-digits = ۰۱۲۳۴۵۶۷۸۹
number-group = ٬
forms-agreement = توافق‌نامه و تفاهم‌نامه
charts-no_month = ماه نامعلوم
charts-earlier = پیش از این
charts-now = گزارش { $date }
";

/// Editions in English, Russian, Kazakh and Persian names, each with a name that is longer than any place for it.
pub(super) fn editions() -> Vec<Edition> {
    let edition = |(lang, own): (&str, &str)| {
        let messages = include_str!("../../../templates/messages/en.ftl");
        let states = library().countries().country.iter().map(|country| (&country.code, &country.names));
        let bodies = library().bodies().body.iter().map(|body| (&body.code, &body.name));
        let names = states.chain(bodies);
        let name = |names: &std::collections::BTreeMap<String, String>| names.get(lang).or(names.get("en")).cloned();
        let mut names: std::collections::BTreeMap<String, String> =
            names.filter_map(|(code, names)| Some((code.clone(), name(names)?))).collect();
        names.insert("TM".into(), "Демократическая Республика São Tomé et Príncipe & ".repeat(6));
        names.insert("TJ".into(), "Б".repeat(200));
        Edition { messages: Messages::parse(lang, &[messages, own]).unwrap(), names }
    };
    [("en", ""), ("ru", LONG), ("kk", KAZAKH), ("fa", PERSIAN)].map(edition).to_vec()
}
