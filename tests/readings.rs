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

/// What `annotate` says of the people of a text: name, role and side.
fn people(lang: &str, text: &str) -> Vec<(String, String, String)> {
    let told = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    values(lang, text, "person")
        .iter()
        .map(|person| (told(&person["name"]), told(&person["role"]), told(&person["for"])))
        .collect()
}

/// The events of a text published on 15 March 2025: form, status, parties and day, as one line each.
fn events(lang: &str, text: &str) -> Vec<String> {
    let line = json!({"id": "x", "lang": lang, "text": text, "published": "2025-03-15"}).to_string();
    let output = Command::cargo_bin("attache").unwrap().args(["extract", "-"]).write_stdin(line).output().unwrap();
    let record: Value = serde_json::from_slice(&output.stdout).unwrap();
    let event = |event: &Value| {
        let parties: Vec<&str> =
            event["parties"].as_array().unwrap().iter().map(|party| party.as_str().unwrap()).collect();
        let date = event["date"]["date"].as_str().unwrap_or("-");
        format!(
            "{} {} {} {date}",
            event["form"].as_str().unwrap(),
            event["status"].as_str().unwrap(),
            parties.join("+")
        )
    };
    record["events"].as_array().unwrap().iter().map(event).collect()
}

fn days(lang: &str, text: &str) -> Vec<String> {
    values(lang, text, "date").iter().map(|date| date["date"].as_str().unwrap_or("-").to_owned()).collect()
}

#[test]
fn the_next_day_is_reckoned_from_the_day_told_last() {
    assert_eq!(days("en", "The team met on 3 March. The next day they flew home."), ["2025-03-03", "2025-03-04"]);
    assert_eq!(
        days("ru", "10 марта прошли переговоры. На следующий день открылся форум."),
        ["2025-03-10", "2025-03-11"]
    );
    assert_eq!(
        days("kk", "Сейсенбі күні министр Ташкентке барды. Ертесіне кездесу өтті."),
        ["2025-03-11", "2025-03-12"]
    );
    // What is only recalled is no day of the story.
    let text = "The memorandum was signed on 6 February 2024. The ministers met later that day.";
    assert_eq!(days("en", text), ["2024-02-06", "2025-03-15"]);
}

#[test]
fn a_day_of_this_month_and_a_weekday_of_last_week_are_days() {
    assert_eq!(days("ar", "باشر الفريق منذ السابع من الشهر الجاري عمله."), ["2025-03-07"]);
    assert_eq!(days("az", "Bu ayın 7-də görüş keçirilib."), ["2025-03-07"]);
    assert_eq!(days("en", "They met on Tuesday last week."), ["2025-03-04"]);
}

#[test]
fn a_month_without_a_year_is_the_next_one_of_a_plan_and_the_last_one_of_what_took_place() {
    let text = "O‘zbekiston va Koreya sog‘liqni saqlash vazirliklari fevralda bitim imzoladi. Fevraldan boshlab o‘zbek \
                shifokorlari Koreya shifoxonalarida amaliyot o‘taydi.";
    let told = events("uz", text);
    assert!(told.contains(&"agreement occurred KR+UZ 2025-02".to_owned()), "{told:?}");
    assert!(told.contains(&"training planned KR+UZ 2026-02".to_owned()), "{told:?}");
    let text = "Минздравы России и Узбекистана в пятницу подписали меморандум, который предусматривает открытие филиала клиники.";
    let told = events("ru", text);
    assert!(told.contains(&"agreement occurred RU+UZ 2025-03-14".to_owned()), "{told:?}");
    assert!(told.contains(&"project planned RU+UZ -".to_owned()), "the Friday is the signing's: {told:?}");
}

#[test]
fn a_foreign_party_of_the_sentence_before_is_in_play() {
    let text = "Uzbekistan and Kazakhstan signed a hospital agreement. Germany's health ministry has its eye on the country \
                too. It will send ambulances to Tashkent in May.";
    assert!(events("en", text).contains(&"aid planned DE+UZ 2025-05".to_owned()), "{:?}", events("en", text));
    let text = "O'zbekiston va Qozog'iston sog'liqni saqlash vazirliklari bitim imzoladi. Turkmanistonlik shifokorlar ham \
                kelishi kutilgandi. Ular bilan uchrashuv iyunda o'tadi.";
    assert!(events("uz", text).contains(&"talks planned TM+UZ 2025-06".to_owned()), "{:?}", events("uz", text));
}

#[test]
fn the_two_countries_abroad_are_the_host_and_the_home_state() {
    let text = "Ikki mamlakat sog‘liqni saqlash vazirlari kelasi oy Moskvada uchrashishga kelishib oldi.";
    assert_eq!(events("uz", text), ["talks planned RU+UZ 2025-04"]);
    let text = "Surgeons from Geneva are operating on children with cleft lips in Nukus.";
    assert_eq!(events("en", text), ["care occurred CH+UZ 2025-03-15"]);
}

#[test]
fn a_first_line_with_a_full_stop_tells_its_act() {
    let text = "Turkish doctors operated on 12 children in Bishkek.\n\nKyrgyzstan's health ministry thanked Türkiye for the \
                doctors.\n\nThe two countries signed a health memorandum.";
    let told = events("en", text);
    assert!(told.iter().any(|event| event.starts_with("care occurred KG+TR")), "{told:?}");
    let text =
        "Түрк дарыгерлери Бишкекте 12 балага операция жасады.\n\nЭки өлкө медицина боюнча меморандумга кол койду.";
    let told = events("ky", text);
    assert!(told.iter().any(|event| event.starts_with("care occurred KG+TR")), "{told:?}");
}

#[test]
fn who_leads_the_team_or_the_guests_is_of_the_state_that_they_came_from() {
    let text = "Анжияндан дарыгерлер келди. Конокторду жетектеген доцент Дилшод Юсупов операция жасады.";
    assert_eq!(people("ky", text)[0].2, "UZ");
    let text = "Turkiyadan jarrohlar keldi. Guruh rahbari, professor Levent Aydogan bolalarni ko'rdi.";
    assert_eq!(people("uz", text)[0].2, "TR");
    let text = "Анжияндан дарыгерлер келди. Доцент Дилшод Юсупов операция жасады.";
    assert_eq!(people("ky", text)[0].2, "-", "nothing tells whose he is");
}

#[test]
fn ministers_of_two_states_are_named_in_turn() {
    let sides =
        |lang: &str, text: &str| -> Vec<String> { people(lang, text).into_iter().map(|(.., side)| side).collect() };
    let text =
        "Кыргыз жана казак саламаттык сактоо министрлери Алымкадыр Бейшеналиев менен Акмарал Альназарова жолугушту.";
    assert_eq!(sides("ky", text), ["KG", "KZ"]);
    let text = "Министры здравоохранения России и Казахстана Михаил Мурашко и Акмарал Альназарова подписали план.";
    assert_eq!(sides("ru", text), ["RU", "KZ"]);
}

#[test]
fn a_count_goes_with_its_own_money_its_team_and_its_noun() {
    let counted = |lang: &str, text: &str| -> Vec<(f64, String)> {
        values(lang, text, "quantity")
            .iter()
            .map(|count| (count["value"].as_f64().unwrap(), count["unit"].as_str().unwrap().to_owned()))
            .collect()
    };
    let both = [(14_000_000.0, "money".to_owned()), (7.0, "documents".to_owned())];
    assert_eq!(counted("uz", "14 million dollarlik yetti shartnoma imzolandi."), both);
    assert_eq!(counted("ru", "На 14 млн долларов семь договоров подписано."), both);
    assert_eq!(counted("ru", "Бригада из шести человек приехала в Ош."), [(6.0, "specialists".to_owned())]);
    assert_eq!(counted("ru", "Приняли шесть человек."), [(6.0, "patients".to_owned())]);
    assert_eq!(counted("uz", "Guruhda 12 kishi bor."), [(12.0, "specialists".to_owned())]);
    assert_eq!(counted("kk", "Екі елдің дәрігерлері кездесті. Екі медбике барды."), [(2.0, "specialists".to_owned())]);
    assert!(counted("tr", "İki ülkenin uzmanları görüştü.").is_empty());
}

#[test]
fn amman_is_told_from_oman_by_its_shadda_or_by_jordan_beside_it() {
    let codes = |text: &str| values("ar", text, "party");
    assert_eq!(codes("اجتمع الوزير في عمّان مع نظيره."), ["JO"]);
    assert_eq!(codes("اجتمع الوزير في عمان مع نظيره."), ["OM"]);
    assert_eq!(codes("قال وزير الصحة الأردني إن الاجتماع عقد في عمان."), ["JO", "JO"]);
}

#[test]
fn acts_of_one_sentence_have_the_parties_of_their_own_clause() {
    let text = "وبيّن وزير الصحة العراقي أن الوزارة ستوقع في تموز المقبل اتفاقية قرض مع البنك الدولي مخصصة لمراكز الرعاية الصحية، \
                وأنها تنفذ مع برنامج الأمم المتحدة الإنمائي مشروعاً لتشغيل ٤٠ مركزاً صحياً.";
    let told = events("ar", text);
    assert!(told.iter().any(|event| event.starts_with("agreement planned IQ+org:WB")), "{told:?}");
    assert!(!told.iter().any(|event| event.contains("org:UNDP+org:WB")), "{told:?}");
    let text = "Two foreign pharmaceutical plants have opened in Uzbekistan's Syrdarya region.\n\nThe first, built by India's \
                Cadila, produces antibiotics; the second, a joint venture with South Korea's Shin Poong, manufactures drugs.";
    let told = events("en", text);
    assert!(!told.iter().any(|event| event.contains("IN+KR")), "{told:?}");
}
