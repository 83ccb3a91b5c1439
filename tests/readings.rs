//! What `attache annotate` reads in single sentences: numbers before measures, parts of months, counterparts, "that country", "the fund".

use assert_cmd::Command;
use serde_json::{Value, json};

/// The spans of one kind in a text, as `annotate` tells them.
fn spans(lang: &str, text: &str, kind: &str) -> Vec<Value> {
    let line = json!({"id": "x", "lang": lang, "text": text, "published": "2025-03-15"}).to_string();
    let output = Command::cargo_bin("attache").unwrap().arg("annotate").write_stdin(line).output().unwrap();
    let record: Value = serde_json::from_slice(&output.stdout).unwrap();
    record["spans"].as_array().unwrap().iter().filter(|span| span["kind"] == kind).cloned().collect()
}

fn values(lang: &str, text: &str, kind: &str) -> Vec<Value> {
    spans(lang, text, kind).iter().map(|span| span["value"].clone()).collect()
}

#[test]
fn a_number_before_a_measure_of_time_counts_nothing_else() {
    for (lang, text) in [
        ("tr", "Heyet altı hafta süreyle organ nakli kliniğinde çalıştı."),
        ("ru", "Стороны подписали на пять лет меморандум."),
        ("uz", "Shifokorlarga uch kunlik mahorat darsi o‘tildi."),
        ("fa", "سفیر سه ساعت مهمان بیمارستان بود."),
    ] {
        assert!(values(lang, text, "quantity").is_empty(), "{text}: {:?}", values(lang, text, "quantity"));
    }
    assert_eq!(values("ru", "Приехали шесть хирургов.", "quantity")[0]["value"], 6.0);
}

#[test]
fn the_second_half_of_a_month_is_no_day_of_it() {
    let dates = values("az", "Seminar noyabrın ikinci yarısında keçiriləcək.", "date");
    assert_eq!(dates, [json!({"date": "2025-11", "precision": "month"})]);
    let dates = values("az", "Görüş noyabrın ikisində keçiriləcək.", "date");
    assert_eq!(dates.len(), 1, "{dates:?}");
}

#[test]
fn a_counterpart_has_the_office_of_the_one_named_before() {
    let text =
        "Министр здравоохранения Казахстана Акмарал Альназарова встретилась с узбекским коллегой Асилбеком Худаяровым.";
    let people = values("ru", text, "person");
    let told: Vec<_> = people.iter().map(|person| (&person["role"], &person["for"])).collect();
    assert_eq!(told, [(&json!("health-minister"), &json!("KZ")), (&json!("health-minister"), &json!("UZ"))]);
}

#[test]
fn that_country_and_the_fund_are_those_named_before() {
    let codes = |text: &str| -> Vec<String> {
        values("en", text, "party").iter().map(|code| code.as_str().unwrap().to_owned()).collect()
    };
    let text =
        "Kazakhstan's minister flew to Georgia. Doctors of that country were trained in Almaty, Kazakhstan said.";
    assert_eq!(codes(text).iter().filter(|code| *code == "GE").count(), 2, "{:?}", codes(text));
    let text = "Uzbekistan's minister met UNFPA's envoy. The fund will send kits to Uzbek hospitals.";
    assert_eq!(codes(text).iter().filter(|code| *code == "org:UNFPA").count(), 2, "{:?}", codes(text));
}

#[test]
fn a_count_beside_a_year_is_no_year() {
    let dates = values("uz", "2023-yilning oʻzida 1400 nafar yurtdoshimiz Hindiston klinikalariga borgan.", "date");
    assert_eq!(dates, [json!({"date": "2023", "precision": "year"})]);
}
