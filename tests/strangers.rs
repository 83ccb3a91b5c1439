//! A text of a language that attache does not read is told of; every text of a language that it reads passes without doubt.

use attache::lexicon::library::Overlay;
use attache::model::article::{Document, Format, FrontMatter};
use attache::pipeline::{Lexicons, digest};
use attache::read;
use std::path::Path;

/// The same news in languages that are not here: the script of each is known, and some are near relatives.
const STRANGERS: [(&str, &str); 7] = [
    (
        "de",
        "Minister besucht Botschaft\n\nDer Gesundheitsminister hat am Freitag den Botschafter von Kasachstan empfangen und mit ihm ein Abkommen über die Zusammenarbeit im Gesundheitswesen unterzeichnet. Beide Seiten wollen die Ausbildung von Ärzten und Pflegekräften verbessern, und in den kommenden Jahren sollen weitere Krankenhäuser gebaut werden. Die Gespräche fanden in Berlin statt, teilte das Ministerium mit.\n",
    ),
    (
        "fr",
        "Le ministre reçoit l'ambassadeur\n\nLe ministre de la Santé a reçu vendredi l'ambassadeur du Kazakhstan et a signé avec lui un accord de coopération dans le domaine de la santé publique. Les deux parties souhaitent améliorer la formation des médecins et des infirmières, et de nouveaux hôpitaux seront construits dans les prochaines années. Les entretiens se sont déroulés à Paris, a indiqué le ministère.\n",
    ),
    (
        "uk",
        "Міністр прийняв посла\n\nМіністр охорони здоров'я у п'ятницю прийняв посла Казахстану та підписав з ним угоду про співпрацю у сфері громадського здоров'я. Обидві сторони хочуть поліпшити підготовку лікарів і медсестер, а в найближчі роки будуть збудовані нові лікарні. Переговори відбулися в Києві, повідомило міністерство.\n",
    ),
    (
        "tt",
        "Министр илчене кабул итте\n\nСәламәтлек саклау министры җомга көнне Казахстан илчесен кабул итте һәм аның белән җәмгыять сәламәтлеге өлкәсендә хезмәттәшлек турында килешүгә кул куйды. Ике як табибларны һәм шәфкать туташларын укытуны яхшыртырга тели, ә якын елларда яңа хастаханәләр төзеләчәк. Сөйләшүләр Казанда узды, дип хәбәр итте министрлык.\n",
    ),
    (
        "ug",
        "مىنىستىر باش ئەلچىنى قوبۇل قىلدى\n\nسەھىيە مىنىستىرى جۈمە كۈنى قازاقىستان باش ئەلچىسىنى قوبۇل قىلدى ۋە ئۇنىڭ بىلەن جامائەت ساغلاملىقى ساھەسىدە ھەمكارلىشىش توغرىسىدا كېلىشىم ئىمزالىدى. ئىككى تەرەپ دوختۇر ۋە سېستىرالارنى تەربىيىلەشنى ياخشىلاشنى ئۈمىد قىلىدۇ، يېقىن يىللاردا يېڭى دوختۇرخانىلار سېلىنىدۇ. سۆھبەت ئۈرۈمچىدە ئۆتكۈزۈلدى، دەپ خەۋەر قىلدى مىنىستىرلىق.\n",
    ),
    (
        "ur",
        "وزیر کی سفیر سے ملاقات\n\nوزیر صحت نے جمعہ کو قازقستان کے سفیر سے ملاقات کی اور ان کے ساتھ صحت عامہ کے شعبے میں تعاون کے معاہدے پر دستخط کیے۔ دونوں فریق ڈاکٹروں اور نرسوں کی تربیت کو بہتر بنانا چاہتے ہیں، اور آنے والے برسوں میں نئے ہسپتال تعمیر کیے جائیں گے۔ وزارت نے بتایا کہ بات چیت اسلام آباد میں ہوئی۔\n",
    ),
    (
        "mn",
        "Сайд элчин сайдыг хүлээн авлаа\n\nЭрүүл мэндийн сайд баасан гарагт Казахстан улсын элчин сайдыг хүлээн авч уулзан, нийгмийн эрүүл мэндийн салбарт хамтран ажиллах тухай гэрээнд гарын үсэг зурлаа. Хоёр тал эмч, сувилагчийн сургалтыг сайжруулах хүсэлтэй байгаа бөгөөд ойрын жилүүдэд шинэ эмнэлгүүд баригдах юм. Хэлэлцээ Улаанбаатар хотод болсныг яамнаас мэдээллээ.\n",
    ),
];

fn doubts(document: Document, lexicons: &Lexicons) -> Vec<String> {
    let told = digest(document, lexicons).diagnostics;
    told.into_iter().filter(|one| one.code == "uncertain-language").map(|one| one.path + ": " + &one.message).collect()
}

#[test]
fn a_text_of_a_language_that_is_not_here_is_doubted() {
    let lexicons = Lexicons::open(Overlay::new()).value;
    for (language, text) in STRANGERS {
        let of = |lang: Option<&str>| Document {
            id: language.into(),
            path: format!("{language}.txt"),
            format: Format::Text,
            text: text.into(),
            front: FrontMatter { lang: lang.map(str::to_owned), ..FrontMatter::default() },
        };
        assert_eq!(doubts(of(None), &lexicons).len(), 1, "{language}");
        assert!(doubts(of(Some("ru")), &lexicons).is_empty(), "what the front matter says is not doubted");
    }
}

#[test]
fn no_article_of_the_content_is_doubted() {
    let lexicons = Lexicons::open(Overlay::new()).value;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut count, mut doubted) = (0, Vec::new());
    for folder in ["content", "tests/articles", "tests/clean", "tests/frames"] {
        for document in read::find(&root.join(folder)).value.iter().filter_map(|source| read::read(source).value) {
            count += 1;
            doubted.extend(doubts(document, &lexicons));
        }
    }
    assert!(count > 150, "only {count} articles");
    assert!(doubted.is_empty(), "{}", doubted.join("\n"));
}
