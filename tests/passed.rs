//! What looked like an act and was not coded is kept with the reason: nothing is dropped in silence.

use attache::lexicon::library::Overlay;
use attache::model::article::{Document, Format, FrontMatter};
use attache::model::record::Record;
use attache::pipeline::{Lexicons, digest};

/// The record of an English article with these rules of talks beside the built-in ones.
fn record(rules: &str, text: &str) -> Record {
    let overlay = Overlay::from([("en/acts.toml".to_owned(), rules.to_owned())]);
    let lexicons = Lexicons::open(overlay).value;
    let front =
        FrontMatter { lang: Some("en".to_owned()), date: Some("2025-10-17".to_owned()), ..FrontMatter::default() };
    let document = Document { id: "a".into(), path: "a.txt".into(), format: Format::Text, text: text.into(), front };
    digest(document, &lexicons).value.unwrap()
}

fn reasons(record: &Record, rule: &str) -> Vec<String> {
    record.passed.iter().filter(|passed| passed.rule == rule).map(|passed| passed.reason.clone()).collect()
}

const RULE: &str =
    "[[act]]\nid = \"own/palaver\"\nform = \"talks\"\nstatus = \"occurred\"\npatterns = [\"palavered\"]\n";

#[test]
fn an_act_without_the_company_that_it_asks_for_is_noted() {
    let rules = format!("{RULE}with = [\"clinic\"]\nwithout = [\"online\"]\n");
    let text = |tail: &str| {
        format!(
            "Kazakhstan and Uzbekistan on health\n\nHealth officials of Kazakhstan and Uzbekistan palavered {tail}."
        )
    };
    let alone = record(&rules, &text("over medicine"));
    assert_eq!(reasons(&alone, "own/palaver"), ["none of the words that the rule asks for stands near (`with`)"]);
    let silenced = record(&rules, &text("in a clinic and online"));
    assert_eq!(reasons(&silenced, "own/palaver"), ["its sentence holds a word that silences the rule (`without`)"]);
    let whole = record(&rules, &text("in a clinic"));
    assert_eq!((whole.events.len(), reasons(&whole, "own/palaver").len()), (1, 0));
}

#[test]
fn acts_whose_parties_no_sentence_names_together_are_noted() {
    let text = "Health news\n\nKazakhstan opened a hospital with new doctors. Uzbekistan has many doctors and hospitals too.\n\n\
                The doctors of both countries palavered.";
    let record = record(RULE, text);
    assert!(record.events.is_empty(), "{:?}", record.events);
    let told = reasons(&record, "own/palaver");
    assert!(!told.is_empty(), "{:?} {:?}", record.passed, record.why_not);
}
