//! Towns of the world (lexicons/shared/towns.txt): they speak for their states where they are named, and for nobody where their name is something else.

use attache::lexicon::Library;
use attache::lexicon::library::Overlay;
use attache::model::article::{Document, Format, FrontMatter};
use attache::pipeline::Lexicons;
use std::sync::LazyLock;

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(|| Lexicons::open(Overlay::new()).value);

/// The towns named in a sentence, and whether each is only a place: `DE Leipzig`, `DE Leipzig@`.
fn towns_in(lexicons: &Lexicons, language: &str, sentence: &str) -> Vec<String> {
    let front = FrontMatter { lang: Some(language.to_owned()), ..FrontMatter::default() };
    let document =
        Document { id: "x".into(), path: "x.txt".into(), format: Format::Text, text: sentence.to_owned(), front };
    let article = lexicons.clean(document);
    let lexicon = lexicons.language_of(&article).expect("a known language").lexicon;
    let annotated = lexicons.annotate(article, lexicon);
    let parties = annotated.parties.iter().filter_map(|mention| {
        let place = if mention.is_place { "@" } else { "" };
        mention.town.as_ref().map(|town| format!("{} {town}{place}", mention.party))
    });
    parties.collect()
}

#[test]
fn clinics_and_universities_named_by_their_town_alone_speak_for_its_state() {
    let cases = [
        ("uz", "Paderborn yurak markazi professori viloyat shifokorlariga dars berdi.", "DE Paderborn"),
        ("uz", "Mehmonlar Bordodan keldi.", "FR Bordeaux"),
        ("ru", "Врачи обсудили с клиникой Падерборна программу лечения.", "DE Paderborn"),
        ("ru", "Хирурги из Сызрани прооперировали пациентов.", "RU Syzran"),
        ("kk", "Жетекші мамандар Падерборн клиникасында тәжірибе алмасты.", "DE Paderborn"),
        ("ky", "Дарыгерлер Падерборн клиникасы менен келишим түздү.", "DE Paderborn"),
        ("tg", "Табибони клиникаи Падерборн беморонро муоина карданд.", "DE Paderborn"),
        ("uz-Cyrl", "Падерборн клиникаси профессори маъруза ўқиди.", "DE Paderborn"),
        ("fa", "رئیس دانشگاه پرپینیان با وزیر بهداشت دیدار کرد.", "FR Perpignan"),
        ("ar", "وقعت جامعة فورتسبورغ مذكرة تفاهم مع وزارة الصحة.", "DE Wurzburg"),
        ("en", "Surgeons of the Paderborn clinic trained local doctors.", "DE Paderborn"),
        ("tr", "Paderborn Üniversitesi hekimleri hastaları muayene etti.", "DE Paderborn"),
        ("az", "Paderborn klinikasının həkimləri xəstələri müayinə etdi.", "DE Paderborn"),
        ("tk", "Paderborn uniwersitetiniň wekilleri geldi.", "DE Paderborn"),
    ];
    for (language, sentence, wanted) in cases {
        let found = towns_in(&LEXICONS, language, sentence);
        assert!(found.iter().any(|town| town.trim_end_matches('@') == wanted), "{language}: {sentence}: {found:?}");
    }
}

#[test]
fn words_families_and_months_that_look_like_towns_name_none() {
    let cases = [
        ("ru", "Доктор Сызранов осмотрел пациентов."),
        ("ru", "Пациентов вывезли в горы, где орёл и уфа."),
        ("ky", "Кызыл зонада дарыгерлер иштеди."),
        ("kk", "Қашан келетіні белгісіз."),
        ("uz", "Malaka oshirish kurslari ochildi."),
        ("tr", "Limanda yeni bir hastane açıldı."),
        ("en", "Reading the report, doctors were nice to patients."),
        ("fa", "میدان اصلی شهر و آستانه در بسته است."),
        ("ar", "شهدت المدينة ولادة قيصرية ناجحة في العين."),
    ];
    for (language, sentence) in cases {
        let found = towns_in(&LEXICONS, language, sentence);
        assert!(found.is_empty(), "{language}: {sentence}: {found:?}");
    }
}

#[test]
fn the_case_of_a_place_marks_a_town_as_one() {
    assert_eq!(towns_in(&LEXICONS, "uz", "Operatsiya Paderbornda o‘tkazildi."), ["DE Paderborn@"]);
    assert_eq!(towns_in(&LEXICONS, "kk", "Форум Падерборнда өтті."), ["DE Paderborn@"]);
}

#[test]
fn a_language_s_own_names_win_over_the_shared_ones() {
    let own = "[[party]]\ncode = 'AT'\nplaces = { 'Paderborn in Austria' = ['paderborn~'] }";
    let overlay = Overlay::from([("uz/parties.toml".to_owned(), own.to_owned())]);
    let lexicons = Lexicons::open(overlay).value;
    assert_eq!(towns_in(&lexicons, "uz", "Paderborn yurak markazi"), ["AT Paderborn in Austria"]);
}

#[test]
fn a_site_adds_towns_of_its_own() {
    let overlay =
        Overlay::from([("shared/towns.txt".to_owned(), "[Cyrl]\nDE Bad Krozingen: Бад-Кроцинген\n".to_owned())]);
    let lexicons = Lexicons::open(overlay).value;
    let sentence = "Врачи клиники Бад-Кроцингена и клиники Падерборна встретились.";
    assert_eq!(towns_in(&lexicons, "ru", sentence), ["DE Bad Krozingen", "DE Paderborn"]);
}

#[test]
fn every_line_of_the_list_is_a_town() {
    let library = Library::open(Overlay::new());
    for language in ["ru", "en", "ar"] {
        library.lexicon(language).expect("a language");
    }
    let told = library.diagnostics();
    let about_towns: Vec<_> = told.iter().filter(|one| one.path.ends_with("towns.txt")).collect();
    assert!(about_towns.is_empty(), "{about_towns:?}");
}
