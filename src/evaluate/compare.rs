//! Gold against found, article by article.

use super::names::is_same_person;
use super::written::{of_text, of_tuple, of_value};
use super::{Figure, Records};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a figure is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Right answers.
    pub hits: usize,
    /// Answers given.
    pub found: usize,
    /// Answers asked for.
    pub wanted: usize,
}

/// What was missed in an article, or found without need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// The article.
    pub id: String,
    /// What is measured.
    pub figure: Figure,
    /// What is in the gold record and was not found.
    pub missing: Vec<String>,
    /// What was found and is not in the gold record.
    pub extra: Vec<String>,
}

/// The comparison of a set of articles.
#[derive(Debug, Clone, Default)]
pub struct Score {
    counts: BTreeMap<Figure, Counts>,
    /// What went wrong, in the order of the articles.
    pub misses: Vec<Miss>,
}

impl Score {
    /// What a figure is made of.
    pub fn counts(&self, figure: Figure) -> Counts {
        self.counts.get(&figure).copied().unwrap_or_default()
    }

    fn at(&mut self, figure: Figure) -> &mut Counts {
        self.counts.entry(figure).or_default()
    }

    fn miss(&mut self, id: &str, figure: Figure, missing: Vec<String>, extra: Vec<String>) {
        if !(missing.is_empty() && extra.is_empty()) {
            self.misses.push(Miss { id: id.to_owned(), figure, missing, extra });
        }
    }

    fn share(&mut self, id: &str, figure: Figure, is_right: bool, missing: String, extra: String) {
        let counts = self.at(figure);
        counts.hits += usize::from(is_right);
        counts.found += 1;
        counts.wanted += 1;
        if !is_right {
            self.miss(id, figure, vec![missing], vec![extra]);
        }
    }

    /// Counts a set against another; `spare` is neither asked for nor held against.
    fn tally(&mut self, id: &str, figure: Figure, gold: &Set, found: &Set, spare: &Set) {
        let hits = gold.intersection(found).count();
        let extra: Vec<String> =
            found.iter().filter(|&item| !spare.contains(item) && !gold.contains(item)).cloned().collect();
        let counts = self.at(figure);
        counts.hits += hits;
        counts.found += extra.len() + hits;
        counts.wanted += gold.len();
        self.miss(id, figure, gold.difference(found).cloned().collect(), extra);
    }
}

/// What an event holds of a kind.
type Reading = fn(&Value) -> Vec<String>;

/// Things as they are written, which tells them apart and orders them.
type Set = BTreeSet<String>;

/// Compares what was found with the gold records.
pub fn evaluate(gold: &Records, found: &Records) -> Score {
    let mut score = Score::default();
    for (id, want) in gold.iter() {
        let got = found.get(id).unwrap_or(&Value::Null);
        frame(&mut score, id, want, got);
        events(&mut score, id, want, got);
        people(&mut score, id, want, got);
        let nothing = Set::new();
        score.tally(id, Figure::Quantities, &amounts(want), &amounts(got), &nothing);
    }
    score
}

fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn frame(score: &mut Score, id: &str, want: &Value, got: &Value) {
    let (language, found) = (&want["lang"], &got["lang"]);
    score.share(id, Figure::Language, language == found, of_text(language), of_text(found));
    let (published, found) = (&want["published"], &got["published"]);
    score.share(id, Figure::Published, is_same_date(published, found), of_value(published), of_value(found));
    let (is_wanted, is_found) = (!list(want, "events").is_empty(), !list(got, "events").is_empty());
    let counts = score.at(Figure::Relevant);
    counts.hits += usize::from(is_wanted && is_found);
    counts.found += usize::from(is_found);
    counts.wanted += usize::from(is_wanted);
}

/// Whether a date found is the gold one, to the gold one's precision.
fn is_same_date(gold: &Value, found: &Value) -> bool {
    if gold.is_null() || found.is_null() {
        return gold.is_null() && found.is_null();
    }
    let precision = gold["precision"].as_str().unwrap_or("day");
    let length = match precision {
        "year" => 4,
        "month" => 7,
        _ => 10,
    };
    let cut = |date: &Value| date["date"].as_str().and_then(|text| text.get(..length)).map(str::to_owned);
    let of_found = found.get("precision").map_or(Some(precision), Value::as_str);
    cut(found).is_some_and(|date| gold["date"].as_str().is_some_and(|text| text.get(..length).unwrap_or(text) == date))
        && of_found == Some(precision)
}

fn events(score: &mut Score, id: &str, want: &Value, got: &Value) {
    let is_optional = |event: &&Value| event["optional"].as_bool().unwrap_or(false);
    let (spare, sure): (Vec<&Value>, Vec<&Value>) = list(want, "events").iter().partition(is_optional);
    let found: Vec<&Value> = list(got, "events").iter().collect();
    let kinds: [(Figure, Reading); 5] = [
        (Figure::Parties, |event| texts(event, "parties")),
        (Figure::Pairs, pairs),
        (Figure::Forms, |event| {
            let form = of_value(&event["form"]);
            pairs(event).iter().map(|pair| of_tuple(&[pair.clone(), form.clone()])).collect()
        }),
        (Figure::Events, |event| vec![key(event)]),
        (Figure::Topics, |event| texts(event, "topics")),
    ];
    for (figure, of) in kinds {
        let all = |events: &[&Value]| events.iter().flat_map(|event| of(event)).collect::<Set>();
        let (gold, spare) = (all(&sure), all(&spare));
        let spare = spare.difference(&gold).cloned().collect();
        score.tally(id, figure, &gold, &all(&found), &spare);
    }
    for event in sure.iter().chain(&spare) {
        let Some(same) = found.iter().find(|other| key(other) == key(event)) else { continue };
        let right = std::iter::once(&event["date"])
            .chain(list(event, "date_also"))
            .any(|date| is_same_date(date, &same["date"]));
        let asked = of_tuple(&[key(event), of_value(&event["date"])]);
        score.share(id, Figure::Dates, right, asked, of_value(&same["date"]));
    }
}

fn texts(event: &Value, key: &str) -> Vec<String> {
    list(event, key).iter().map(of_text).collect()
}

fn parties(event: &Value) -> Vec<String> {
    let parties: Set = list(event, "parties").iter().map(of_value).collect();
    parties.into_iter().collect()
}

fn pairs(event: &Value) -> Vec<String> {
    let parties = parties(event);
    let with_later = |(at, one): (usize, &String)| {
        parties[at + 1..].iter().map(|other| of_tuple(&[one.clone(), other.clone()])).collect::<Vec<_>>()
    };
    parties.iter().enumerate().flat_map(with_later).collect()
}

fn key(event: &Value) -> String {
    of_tuple(&[of_value(&event["form"]), of_value(&event["status"]), of_tuple(&parties(event))])
}

fn people(score: &mut Score, id: &str, want: &Value, got: &Value) {
    let name = |person: &Value| person["name"].as_str().unwrap_or("").to_owned();
    let mut left: Vec<&Value> = list(got, "people").iter().collect();
    for person in list(want, "people") {
        score.at(Figure::People).wanted += 1;
        let Some(at) = left.iter().position(|other| is_same_person(&name(person), &name(other))) else {
            score.miss(id, Figure::People, vec![name(person)], Vec::new());
            continue;
        };
        let same = left.remove(at);
        let counts = score.at(Figure::People);
        counts.hits += 1;
        counts.found += 1;
        let is_right = same["role"] == person["role"] && same["for"] == person["for"];
        let asked = of_tuple(&[of_value(&person["name"]), of_value(&person["role"]), of_value(&person["for"])]);
        score.share(id, Figure::Roles, is_right, asked, of_tuple(&[of_value(&same["role"]), of_value(&same["for"])]));
    }
    score.at(Figure::People).found += left.len();
    let mut extra: Vec<String> = left.iter().map(|person| of_text(&person["name"])).collect();
    extra.sort();
    score.miss(id, Figure::People, Vec::new(), extra);
}

fn amounts(record: &Value) -> Set {
    let amount = |quantity: &Value| {
        let value = quantity.get("value")?.as_f64()?;
        Some(of_tuple(&[of_value(&Value::from(value)), of_value(quantity.get("unit")?)]))
    };
    list(record, "quantities").iter().filter_map(amount).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_date_is_compared_to_the_gold_precision() {
        let month = json!({"date": "2025-10", "precision": "month"});
        assert!(is_same_date(&month, &json!({"date": "2025-10", "precision": "month"})));
        assert!(!is_same_date(&month, &json!({"date": "2025-10-17", "precision": "day"})));
        assert!(is_same_date(&month, &json!({"date": "2025-10-17"})));
        assert!(is_same_date(&Value::Null, &Value::Null) && !is_same_date(&month, &Value::Null));
    }

    #[test]
    fn pairs_have_no_order_and_no_repeats() {
        assert_eq!(pairs(&json!({"parties": ["UZ", "KZ", "UZ"]})), ["('KZ', 'UZ')"]);
    }
}
