# Every visible word of the Uzbek edition (Latin script), in Fluent (https://projectfluent.org). A site may lay its own file over this
# one (templates/messages/uz.ftl): a message there wins.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.
#
# What is filled in takes no suffix: it stands after a colon or a dash, in brackets, as the subject of a sentence, or before a word that
# takes the suffix instead of it («{ $to } kuniga qadar», «{ $change } taga koʻp»). A noun after a number stays in the singular and is
# counted with «ta» (people with «nafar»).
# oʻ and gʻ are written with U+02BB, the tutuq belgisi with U+02BC. Quotes are “ ”, the dash of a sentence is —, that of a range or a
# pair is –.
#
# Terms: event – voqea; act of cooperation – harakat (hamkorlik doirasidagi); form – hamkorlik shakli; took place / planned – boʻlib
# oʻtgan / rejalashtirilgan; evidence – tasdiqlovchi iqtibos; briefing – axborotnoma («brifing» is a press conference); period of a
# briefing – hisobot davri; overview – umumiy sharh; party – tomon; pair – tomonlar juftligi; to act together – hamkorlik qilish; body –
# xalqaro tashkilot; coding – kodlash; confidence – ishonchlilik darajasi; article – maqola; outlet – nashr; its source – asl manba;
# sentence – jumla; undated – sanasi koʻrsatilmagan; feed – tasma; edition – til versiyasi; permanent id – doimiy identifikator.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = Oʻzbekcha
edition-title = Sogʻliqni saqlash sohasidagi hamkorlik axborotnomasi

## months

months-1 = yanvar
months-2 = fevral
months-3 = mart
months-4 = aprel
months-5 = may
months-6 = iyun
months-7 = iyul
months-8 = avgust
months-9 = sentabr
months-10 = oktabr
months-11 = noyabr
months-12 = dekabr

## months_short

months_short-1 = yan
months_short-2 = fev
months_short-3 = mar
months_short-4 = apr
months_short-5 = may
months_short-6 = iyn
months_short-7 = iyl
months_short-8 = avg
months_short-9 = sen
months_short-10 = okt
months_short-11 = noy
months_short-12 = dek

## number: between the quotes, and before the sign of per cent, stands a no-break space

number-group = { " " }
number-decimal = ,
number-percent = { $number } %

## list

list-comma = { ", " }
list-semicolon = { "; " }
list-all = Toʻliq roʻyxat: { $events }
list-page = { $number }-sahifa (jami { $of } ta)
list-pages = Roʻyxat sahifalari
list-previous = { $number }-sahifa
list-next = { $number }-sahifa
list-and = { $head } va { $last }

## date

date-day = { $year }-yil { $day }-{ $month }
date-month = { $year }-yil { $month }
date-year = { $year }-yil
date-none = sanasi koʻrsatilmagan
date-quarter = { $year }-yil { $quarter }-chorak
date-range = { $from } – { $to }
date-undated = Sanasi koʻrsatilmagan

## count

count-events = { $count ->
    [one] { $number } ta voqea
   *[other] { $number } ta voqea
}
count-articles = { $count ->
    [one] { $number } ta maqola
   *[other] { $number } ta maqola
}
count-rules = { $count ->
    [one] { $number } ta qoida
   *[other] { $number } ta qoida
}
count-sentences = { $count ->
    [one] { $number } ta jumla
   *[other] { $number } ta jumla
}
count-blocks = { $count ->
    [one] { $number } ta blok
   *[other] { $number } ta blok
}

## forms

forms-talks = Muzokaralar
forms-agreement = Kelishuv
forms-forum = Qoʻshma tadbir
forms-training = Kadrlar tayyorlash
forms-care = Bemorlarni davolash
forms-aid = Yordam koʻrsatish
forms-project = Qoʻshma loyiha

## forms_what

forms_what-talks = Tomonlar vakillari uchrashadi, tashrif buyuradi, telefon orqali muloqot qiladi yoki muzokara olib boradi.
forms_what-agreement = Hujjat imzolangan, ratifikatsiya qilingan, qabul qilingan yoki kuchga kirgan; rejalashtirilgan voqeada — hujjat taklif etilgan yoki ishlab chiqilmoqda.
forms_what-forum = Konferensiya, koʻrgazma, tibbiyot kunlari, qoʻshma komissiya yigʻilishi yoki koʻpchilik ishtirokidagi boshqa tadbir.
forms_what-training = Xorijiy tomon ishtirokida oʻqitish: kurslar, stajirovkalar, klinik ordinatura, talabalar uchun oʻquv oʻrinlari, mutaxassislar almashinuvi.
forms_what-care = Bir tomonning bemorlarini ikkinchi tomonning shifokorlari davolaydi: shifokorlarning sayyor guruhlari, qoʻshma jarrohlik amaliyotlari, xorijda davolash, telekonsultatsiyalar.
forms_what-aid = Tovarlar, mablagʻ yoki vaksinalar bepul yoxud qaytarish sharti bilan beriladi yoki mutaxassislar yuboriladi.
forms_what-project = Qoʻshma qurilish, ishlab chiqarish, tadqiqot yoki boshqaruv; mahsulotni yetkazib berish, roʻyxatdan oʻtkazish yoki oʻzaro tan olish.

## said

said-occurred-talks = { $parties } muzokaralar oʻtkazdi
said-occurred-agreement = { $parties } kelishuv tuzdi
said-occurred-forum = { $parties } qoʻshma tadbirda ishtirok etdi
said-occurred-training = { $parties } kadrlar tayyorlash sohasida hamkorlik qildi
said-occurred-care = { $parties } bemorlarni davolash sohasida hamkorlik qildi
said-occurred-aid = { $parties } yordam koʻrsatish yoʻnalishida hamkorlik qildi
said-occurred-project = { $parties } qoʻshma loyihada ishtirok etdi
said-planned-talks = { $parties } muzokaralar oʻtkazishni rejalashtirmoqda
said-planned-agreement = { $parties } kelishuv tuzishni rejalashtirmoqda
said-planned-forum = { $parties } qoʻshma tadbir oʻtkazishni rejalashtirmoqda
said-planned-training = { $parties } kadrlar tayyorlash sohasida hamkorlik qilishni rejalashtirmoqda
said-planned-care = { $parties } bemorlarni davolash sohasida hamkorlik qilishni rejalashtirmoqda
said-planned-aid = { $parties } yordam koʻrsatish yoʻnalishida hamkorlik qilishni rejalashtirmoqda
said-planned-project = { $parties } qoʻshma loyihani rejalashtirmoqda

## status

status-occurred = Boʻlib oʻtgan
status-planned = Rejalashtirilgan

## status_what

status_what-occurred = Maqola eʼlon qilingan paytga kelib voqea boʻlib oʻtgan yoki boshlangan yoxud hujjat imzolangan.
status_what-planned = Voqea kutilmoqda, taklif etilgan, kelgusida amalga oshirish haqida kelishilgan, soʻralgan yoki aniq chora sifatida muhokama qilinmoqda.

## basis

basis-stated = Sananing keltirilgan barcha qismlari (kun, oy, yil) matnda koʻrsatilgan.
basis-partial = Sananing bir qismi matnda koʻrsatilgan, qolgani maqola eʼlon qilingan kun yoki kontekst asosida aniqlangan.
basis-relative = Sana “kecha”, “seshanba kuni” kabi soʻzlarga qarab, maqola eʼlon qilingan kundan hisoblab chiqilgan.
basis-publication = Harakat yangilik sifatida xabar qilingan, uning oʻz sanasi koʻrsatilmagan: maqola eʼlon qilingan kun olingan.
basis-front-matter = Sanani maqolani maʼlumotlar toʻplamiga kiritgan shaxs koʻrsatgan.
basis-none = Matnda sana koʻrsatilmagan.

## basis_short

basis_short-stated = matnda koʻrsatilgan
basis_short-partial = qisman koʻrsatilgan
basis_short-relative = eʼlon qilingan kundan hisoblangan
basis_short-publication = eʼlon qilingan kun
basis_short-front-matter = toʻplamga kiritishda koʻrsatilgan
basis_short-none = koʻrsatilmagan

## topics

topics-governance = Sogʻliqni saqlash siyosati va boshqaruvi
topics-workforce = Tibbiy taʼlim va sogʻliqni saqlash kadrlari
topics-research = Tibbiy tadqiqotlar
topics-hospital-care = Statsionar va ixtisoslashtirilgan tibbiy yordam
topics-primary-care = Birlamchi tibbiy-sanitariya yordami
topics-infectious-disease = Yuqumli kasalliklar
topics-immunization = Immunizatsiya
topics-ncd = Yuqumli boʻlmagan kasalliklar
topics-oncology = Onkologiya
topics-cardiology = Kardiologiya
topics-maternal-child = Ona va bola salomatligini muhofaza qilish
topics-mental-health = Ruhiy salomatlik
topics-rehabilitation = Tibbiy reabilitatsiya
topics-pharma = Dori vositalari
topics-devices = Tibbiy buyumlar
topics-digital-health = Raqamli sogʻliqni saqlash
topics-emergency = Shoshilinch va gumanitar tibbiy yordam
topics-medical-tourism = Xorijda davolanish
topics-nuclear-medicine = Yadro tibbiyoti
topics-traditional-medicine = Anʼanaviy tibbiyot
topics-financing = Sogʻliqni saqlashni moliyalashtirish
topics-infrastructure = Sogʻliqni saqlash infratuzilmasi

## roles

roles-president = Prezident
roles-head-of-government = Hukumat rahbari
roles-health-minister = Sogʻliqni saqlash vaziri
roles-deputy-minister = Vazir oʻrinbosari
roles-minister = Vazir
roles-ambassador = Elchi
roles-official = Mansabdor shaxs
roles-who = Xalqaro tashkilot vakili
roles-doctor = Shifokor yoki olim
roles-business = Ishbilarmon doiralar vakili
roles-other = Boshqa

## units: as they stand after a number, with the word that counts them («21 nafar mutaxassis»); in a table the number stands before them

units-specialists = nafar mutaxassis
units-patients = nafar bemor
units-consultations = ta konsultatsiya
units-surgeries = ta jarrohlik amaliyoti
units-students = nafar talaba
units-places = ta oʻquv oʻrni
units-documents = ta hujjat
units-facilities = ta muassasa
units-participants = nafar ishtirokchi
units-doses = doza
units-items = dona
units-tonnes = tonna
units-money = pul birligi
units-projects = ta loyiha
units-other = boshqa birlik

## languages

languages-ru = rus tili
languages-kk = qozoq tili
languages-kk-Latn = qozoq tili (lotin yozuvi)
languages-fa = fors tili
languages-tr = turk tili
languages-en = ingliz tili
languages-uz = oʻzbek tili
languages-uz-Cyrl = oʻzbek tili (kirill yozuvi)
languages-ky = qirgʻiz tili
languages-tg = tojik tili
languages-az = ozarbayjon tili
languages-tk = turkman tili
languages-ar = arab tili

## asides

asides-stamp = sana koʻrsatilgan satrlar
asides-caption = rasm osti yozuvlari
asides-navigation = menyular va sayt nomlari
asides-byline = mualliflar haqidagi maʼlumotlar
asides-share = “Ulashish” tugmalari
asides-teaser = boshqa maqolalarning sarlavhalari
asides-tags = teglar
asides-comments = izoh qoldirish maydonlari
asides-copyright = mualliflik huquqi va bogʻlanish maʼlumotlari
asides-widget = soat, ob-havo va valyuta kurslari
asides-advertisement = reklama
asides-other = boshqa qismlar

## marks

marks-act = harakat
marks-date = sana
marks-party = tomon

## severity

severity-note = Izoh
severity-warning = Ogohlantirish
severity-error = Xato

## nav

nav-skip = Asosiy mazmunga oʻtish
nav-label = Sayt boʻlimlari
nav-languages = Til versiyalari
nav-trail = Siz shu yerdasiz
nav-home = Umumiy sharh
nav-briefings = Axborotnomalar
nav-topics = Mavzular
nav-people = Shaxslar
nav-countries = Mamlakatlar
nav-pairs = Tomonlar juftliklari
nav-events = Voqealar
nav-articles = Maqolalar
nav-methodology = Metodologiya
nav-data = Maʼlumotlar

## page

page-as_of = { $date } holatiga koʻra
page-period = Davr: { $period }
page-since = { $from } kunidan boshlab
page-until = { $to } kuniga qadar (shu kun ham kiradi)
page-focus = Tomonlar doirasi: { $names }
page-footer = attache dasturi yordamida tuzilgan. Oʻrganilgan: { $articles }. Har bir koʻrsatkich maqolalardagi jumlalarga asoslangan, ular voqea sahifasida keltirilgan.
page-feed = Voqealar tasmasi (Atom)
page-markdown = Markdown formatidagi nusxa
page-all = Toʻliq roʻyxat
page-previous = Avvalgi: { $name }
page-next = Keyingi: { $name }

## home

home-lead = Jami { $events } qayd etilgan: boʻlib oʻtgani — { $occurred }, rejalashtirilgani — { $planned }. Maʼlumot manbai: { $articles }. Tomonlar: { $parties }.
home-lead_empty = Hamkorlik voqealari aniqlanmagan. Oʻrganilgan: { $articles }.
home-states = { $count ->
    [one] { $number } ta davlat
   *[other] { $number } ta davlat
}
home-bodies = { $count ->
    [one] { $number } ta xalqaro tashkilot
   *[other] { $number } ta xalqaro tashkilot
}
home-figures = Asosiy koʻrsatkichlar
home-figure_events = voqea
home-figure_occurred = boʻlib oʻtgan
home-figure_planned = rejalashtirilgan
home-figure_undated = sanasi koʻrsatilmagan
home-figure_parties = mamlakat va tashkilot
home-figure_articles = oʻrganilgan maqola
home-span = Boʻlib oʻtgan voqealar davri: { $span }.
home-charts = Mamlakatlar va sanalar kesimida hamkorlik
home-all_charts = Barcha diagrammalar
home-newest = Soʻnggi voqealar
home-planned = Rejalashtirilgan voqealar
home-undated = Sanasi koʻrsatilmagan voqealar
home-undated_note = Maqolalarda sana koʻrsatilmagan. Bu voqealar umumiy sonda hisobga olingan, biroq diagrammalarda hech bir oyga kiritilmagan.
home-about = Koʻrsatkichlarni shakllantirish tartibi va maʼlumotlardagi cheklovlar:

## country

country-list_title = Mamlakatlar va tashkilotlar
country-list_lead = Sogʻliqni saqlash sohasidagi hamkorlik voqealari mamlakatlar va tashkilotlar kesimida. Bir necha tomon ishtirok etgan voqea ularning har biri boʻyicha hisobga olinadi.
country-states = Mamlakatlar
country-bodies = Xalqaro tashkilotlar
country-description = Sogʻliqni saqlash sohasidagi hamkorlik. { $name }: { $events }.
country-lead = { $name }: { $events }; boʻlib oʻtgani — { $occurred }, rejalashtirilgani — { $planned }.
country-partners = Hamkorlar
country-last = Soʻnggi aloqa
country-nothing = Aniqlanmagan.
country-people = Tomon vakillari: { $name }

## pair

pair-list_title = Tomonlar juftliklari
pair-list_lead = Voqealarda birga ishtirok etgan tomonlar juftliklari, voqealar soni kamayib borish tartibida. Uch tomon ishtirok etgan voqea uchta juftlik boʻyicha hisobga olinadi.
pair-title = { $one } – { $other }
pair-description = Sogʻliqni saqlash sohasidagi hamkorlik. { $one } va { $other }: { $events }.
pair-lead = { $one } va { $other }: ikkala tomon birga ishtirok etgan { $events }; boʻlib oʻtgani — { $occurred }, rejalashtirilgani — { $planned }.
pair-forms = Hamkorlik shakllari kesimida

## undated

undated-title = Oyi koʻrsatilmagan voqealar
undated-lead = Muayyan oyga kiritilmagan: { $events }. Maqolalarda sana koʻrsatilmagan yoki faqat yil koʻrsatilgan.
undated-none_title = Sanasi koʻrsatilmagan
undated-year_title = Faqat yili koʻrsatilgan

## event

event-list_title = Voqealar
event-list_lead = Barcha voqealar, eng yangilaridan boshlab; sanasi koʻrsatilmagan voqealar oxirida berilgan.
event-form = Shakli
event-status = Holati
event-parties = Tomonlar
event-date = Sana
event-date_words = Sananing matndagi ifodasi
event-place = Joyi
event-topics = Mavzular
event-crs = IHTT CRS kodlari: { $codes }
event-confidence = Ishonchlilik darajasi
event-how_reliable = Bu daraja qanchalik asosli?
event-rules = Qoidalar
event-reasons = Tomonlar qanday aniqlangan
event-evidence = Tasdiqlovchi iqtiboslar
event-evidence_note = Maqoladan asl tilida keltirilgan. Ajratib koʻrsatilgan: { $marks }.
event-no_evidence = Bu voqea qaydida iqtibos yoʻq.
event-people = Maqolada tilga olingan shaxslar
event-quantities = Maqoladagi miqdoriy maʼlumotlar
event-article = Maqola
event-read_source = Asl manbada oʻqish
event-no_source = Internet manzili koʻrsatilmagan.
event-others = Ushbu maqoladagi boshqa voqealar
event-id = Doimiy identifikator
event-cite = Bibliografik havola
event-citation = { $site }: “{ $said }” ({ $date }). Maʼlumotlarning dolzarblik sanasi: { $day }. Voqea { $id }.
event-schemes = Kodlash tizimlari
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = Eʼlon qilingan kun: { $date }
event-coding = Kodlash tartibi
event-facts = Voqea haqida maʼlumot

## article

article-list_title = Maqolalar
article-list_lead = Barcha oʻrganilgan maqolalar, eng yangilaridan boshlab. Matnlar toʻliq berilmaydi: faqat sarlavhalar va voqeani tasdiqlovchi jumlalar keltiriladi.
article-unpublished = eʼlon qilingan kuni koʻrsatilmagan
article-published = Eʼlon qilingan kun
article-published_words = Sananing matndagi ifodasi
article-language = Tili
article-outlet = Nashr
article-file = Fayl
article-source = Asl manba
article-events = Voqealar
article-no_events = Voqealar aniqlanmagan
article-why_not = Sababi
article-why_not_unknown = Hech bir jumlada ikki tomon hamkorligi doirasidagi harakat haqida soʻz yuritilmagan.
article-out_of_scope = Sayt qamrab olgan davr yoki tomonlar doirasidan tashqarida
article-passed = Voqeaga oʻxshash, lekin hisobga olinmagan
article-asides = Maqola matniga tegishli boʻlmagani uchun hisobga olinmagan qismlar
article-people = Shaxslar
article-quantities = Miqdoriy maʼlumotlar
article-name = Ism-sharifi
article-role = Maqomi
article-side = Qaysi tomon vakili
article-value = Qiymati
article-unit = Hisob birligi
article-words = Matndagi ifodasi
article-rule = Qoida
article-reason = Sababi

## method

method-title = Metodologiya
method-lead = Voqealar qanday aniqlanadi, nimaga asoslanadi va maʼlumotlarda qanday cheklovlar mavjud.
method-how = Nimalar hisobga olinadi
method-how_event = Voqea — sogʻliqni saqlash sohasida ikki yoki undan ortiq tomon hamkorligi doirasidagi, bitta maqolada bayon etilgan bitta harakat: bitta shakl, tomonlarning bitta tarkibi, bitta holat. Bir harakat haqidagi ikki maqola ikkita voqea sifatida hisobga olinadi.
method-how_party = Davlat (uning nomidan kim harakat qilishidan qatʼi nazar) yoki xalqaro tashkilot tomon hisoblanadi. Shunchaki tilga olingan mamlakat tomon hisoblanmaydi.
method-how_evidence = Tasdiqlovchi iqtibosi boʻlmagan voqea hisobga olinmaydi: har bir voqeada unga asos boʻlgan jumlalar va aniq soʻzlar keltiriladi. Menyular, boshqa maqolalarning sarlavhalari, izoh qoldirish maydonlari va vidjetlar inobatga olinmaydi.
method-how_rules = Voqealar maqolaning oʻz tilida, qoidalar va lugʻatlar asosida, statistik modelsiz aniqlanadi: bir xil maqolalar har doim bir xil koʻrsatkichlarni beradi.
method-rules_fired = Koʻrsatilgan voqealarda { $fired } qoʻllangan.
method-forms = Hamkorlik shakllari
method-status = Holati
method-languages = Tillar
method-lang = Til
method-articles = Maqolalar
method-relevant = Voqeasi bor
method-events = Voqealar
method-undated = Sanasi koʻrsatilmagan
method-dates = Sanani aniqlash asoslari
method-basis = Asosi
method-meaning = Izohi
method-scope = Davr va tomonlar doirasi
method-scope_all = Davr va tomonlar doirasi cheklanmagan: barcha voqealar koʻrsatilgan.
method-scope_period = Davrdan tashqarida boʻlgani uchun koʻrsatilmagan: { $events }.
method-scope_focus = Tomonlarining hech biri belgilangan doiraga kirmagani uchun koʻrsatilmagan: { $events }.
method-reliability = Kodlashning ishonchliligi
method-reliability_said = Har bir voqeaga uning asoslariga koʻra 0 foizdan 100 foizgacha ishonchlilik darajasi beriladi. Jadvalda bu daraja ayni maqolalarni qoʻlda kodlash natijalari bilan taqqoslangan (taqqoslangani: { $events }); shakli, holati va tomonlari mos kelgan voqealar toʻgʻri hisoblanadi.
method-stated_confidence = Ishonchlilik darajasi
method-range = { $from } – { $to }
method-right = Toʻgʻri kodlangan
method-share_right = Toʻgʻri kodlanganlar ulushi
method-undated_events = Sanasi koʻrsatilmagan voqealar
method-unpublished = Eʼlon qilingan kuni koʻrsatilmagan maqolalar
method-unpublished_note = Ularda “kecha”, “seshanba kuni” kabi soʻzlarga qarab sanani aniqlab boʻlmaydi.
method-not_coded = Voqeasi yoʻq maqolalar
method-passed = Voqea haqidagi xabarga oʻxshash, lekin hisobga olinmagan jumlalar
method-passed_note = Hisobga olinmagan: { $sentences } ({ $articles }). Bunday jumlalar har bir maqola sahifasida sababi koʻrsatilgan holda keltirilgan.
method-diagnostics = Qayta ishlash jarayonidagi xabarlar
method-no_diagnostics = Xabarlar yoʻq.
method-rules = Qoʻllangan qoidalar
method-rule = Qoida
method-none = Mavjud emas.
method-where = Fayldagi oʻrni
method-what = Xabar
method-severity = Turi
method-fix = Tavsiya

## data

data-title = Maʼlumotlar
data-lead = Saytda koʻrsatilgan barcha maʼlumotlar — boshqa tizimlarda foydalanish uchun.
data-events = Voqealar
data-events_csv = Har bir voqeaga bitta satr; bir katakdagi bir necha qiymat “;” belgisi bilan ajratilgan.
data-description = Davlatlar va xalqaro tashkilotlarning sogʻliqni saqlash sohasidagi hamkorlik voqealari; koʻp tilli matbuot maqolalari asosida kodlangan, tasdiqlovchi iqtiboslari bilan.
data-events_json = Ayni maʼlumotlar bitta JSON massivi koʻrinishida.
data-schema = Voqeaning JSON Schema formatidagi tavsifi — kiruvchi maʼlumotlarni tekshiradigan dasturlar uchun.
data-calendar = Rejalashtirilgan voqealar — taqvim dasturlari uchun.
data-feed_json = Ayni maʼlumotlar JSON Feed formatida.
data-evidence = Maqoladagi soʻzlar va ularning matndagi oʻrni, UTF-8 baytlarida.
data-events_jsonl = Har bir voqeaga alohida satrdagi bitta JSON obyekti, tasdiqlovchi iqtiboslari bilan.
data-briefing = Umumiy sharhning toʻliq matni Markdown formatida; kod repozitoriyida ham, elektron xatda ham oʻqish mumkin.
data-feed = Soʻnggi voqealar Atom tasmasi koʻrinishida.
data-charts = Diagrammalar jadvallari
data-columns = events.csv faylining ustunlari
data-column = Ustun
data-meaning = Mazmuni

## columns

columns-id = Voqeaning doimiy identifikatori; sahifa manzili ham shu asosda tuzilgan, events/<id>.html
columns-form = Hamkorlik shakli: talks, agreement, forum, training, care, aid, project
columns-status = Holati: occurred (boʻlib oʻtgan) yoki planned (rejalashtirilgan)
columns-date = ISO 8601 boʻyicha sana, maʼlum boʻlgan aniqlikda; maqolada koʻrsatilmagan boʻlsa, boʻsh qoladi
columns-precision = Sananing aniqligi: day, month yoki year
columns-date_basis = Sanani aniqlash asosi: stated, partial, relative, publication, front-matter, none
columns-parties = Tomonlar kodlari: ISO 3166-1 alpha-2 yoki org: va tashkilot kodi
columns-party_names = Tomonlar nomlari
columns-topics = Sogʻliqni saqlash mavzulari kodlari
columns-page = Voqeaning asosiy til versiyasidagi sahifasi, sayt manziliga nisbatan
columns-plover = PLOVER boʻyicha voqea turi
columns-cameo = CAMEO kodi, hamkorlik shakli belgilab beradigan darajagacha
columns-crs = Mavzularga mos keladigan IHTT CRS maqsad kodlari
columns-country = Voqea boʻlib oʻtadigan davlatning ISO 3166-1 alpha-2 boʻyicha kodi
columns-town = Voqea boʻlib oʻtadigan aholi punkti
columns-confidence = Kodlashning ishonchlilik darajasi, 0 dan 1 gacha
columns-article = Maqola identifikatori
columns-title = Maqola sarlavhasi
columns-lang = Maqola tilining BCP 47 boʻyicha kodi
columns-published = Maqola eʼlon qilingan kun, ISO 8601 boʻyicha
columns-outlet = Nashr
columns-url = Maqola manzili
columns-quote = Tasdiqlovchi jumlalarning birinchisi, asl tilida
columns-rules = Qoʻllangan qoidalar identifikatorlari

## charts

charts-parties_one = Voqealar soni boʻyicha birinchi oʻrinda — { $name }: { $events }
charts-parties_tie = Voqealar soni boʻyicha birinchi oʻrinda — { $name }: har birida { $events }
charts-parties_many = Voqealar soni boʻyicha birinchi oʻrinda — { $name } ta mamlakat va tashkilot: har birida { $events }
charts-parties_description = Gorizontal ustunlar: mamlakatlar va tashkilotlar boʻyicha voqealar soni, kamayib borish tartibida, hamkorlik shakllari kesimida. Toʻq rang — boʻlib oʻtgan; hoshiyali och rang — rejalashtirilgan. Bir necha tomon ishtirok etgan voqea ularning har biri boʻyicha hisobga olinadi; sanasi koʻrsatilmagan voqealar ham hisobga olingan.
charts-partners_one = Voqealar soni boʻyicha asosiy hamkor — { $name }: { $events }
charts-partners_tie = Voqealar soni boʻyicha asosiy hamkorlar — { $name }: har biri bilan { $events }
charts-partners_many = Voqealar soni boʻyicha birinchi oʻrinda — { $name } ta hamkor: har biri bilan { $events }
charts-partners_description = Gorizontal ustunlar: hamkorlar boʻyicha voqealar soni, kamayib borish tartibida, hamkorlik shakllari kesimida. Toʻq rang — boʻlib oʻtgan; hoshiyali och rang — rejalashtirilgan. Sanasi koʻrsatilmagan voqealar ham hisobga olingan.
charts-first_of = Diagrammada jami { $all } ta ustundan dastlabki { $drawn } tasi koʻrsatilgan; jadvalda barchasi keltirilgan.
charts-monthly_one = Eng koʻp voqea qayd etilgan oy — { $month }: { $events }
charts-monthly_tie = Eng koʻp voqea { $months } ta oyda qayd etilgan: har birida { $events }
charts-monthly_none = Birorta voqeaning oyi aniqlanmagan; oyi koʻrsatilmagani: { $events }
charts-monthly_description = Ustunlar: oylar boʻyicha voqealar soni, hamkorlik shakllari kesimida. Toʻq rang — boʻlib oʻtgan; hoshiyali och rang — rejalashtirilgan. Maqolada sana koʻrsatilmagani yoki faqat yil koʻrsatilgani uchun muayyan oyga kiritib boʻlmaydigan voqealar alohida berilgan. Uzilish bilan chizilgan ustun masshtabga mos emas: undagi songa tayanish lozim.
charts-matrix_one = Eng koʻp hamkorlik qilgan tomonlar — { $one } va { $other }: { $events }
charts-matrix_many = Eng koʻp voqea tomonlarning { $pairs } ta juftligida qayd etilgan: har birida { $events }
charts-matrix_description = Katak: satr va ustunda koʻrsatilgan tomonlar birga ishtirok etgan voqealar soni; rang qanchalik toʻq boʻlsa, son shunchalik katta. Hoshiya — voqealarning barchasi rejalashtirilgan; burchakdagi belgi — voqealarning bir qismi rejalashtirilgan. Sanasi koʻrsatilmagan voqealar ham hisobga olingan.
charts-heat_one = Bir oyda eng koʻp voqea qayd etilgan tomon — { $name } ({ $month }): { $events }
charts-heat_none = Birorta voqeaning oyi aniqlanmagan
charts-heat_description = Katak: tomon shu oyda ishtirok etgan voqealar soni; rang qanchalik toʻq boʻlsa, son shunchalik katta. Hoshiya — voqealarning barchasi rejalashtirilgan; burchakdagi belgi — voqealarning bir qismi rejalashtirilgan. Muayyan oyga kiritib boʻlmaydigan voqealar alohida berilgan.
charts-party = Mamlakat yoki tashkilot
charts-pair = Tomonlar juftligi
charts-month = Oy
charts-period = Davr
charts-topic = Mavzu
charts-earlier = Avvalroq
charts-later = Keyinroq
charts-no_month = Oyi nomaʼlum
charts-total = Jami
charts-all_occurred = Boʻlib oʻtgan
charts-all_planned = Rejalashtirilgan
charts-planned_form = { $form }: rejalashtirilgan
charts-legend_planned = Och rang: rejalashtirilgan
charts-monthly_since = { $since } oyidan boshlab eng koʻp voqea qayd etilgan oy — { $month }: { $events }
charts-monthly_tie_since = { $since } oyidan boshlab eng koʻp voqea { $months } ta oyda qayd etilgan: har birida { $events }
charts-heat_since = { $since } oyidan boshlab bir oyda eng koʻp voqea qayd etilgan tomon — { $name } ({ $month }): { $events }
charts-topics_one = Mavzu va hamkorlik shaklining eng koʻp uchragan birikmasi — “{ $topic }”, “{ $form }”: { $events }
charts-topics_many = Eng koʻp voqea mavzu va hamkorlik shaklining { $cells } ta birikmasida qayd etilgan: har birida { $events }
charts-topics_description = Katak: mavzu boʻyicha shu shakldagi voqealar soni; rang qanchalik toʻq boʻlsa, son shunchalik katta. Hoshiya — voqealarning barchasi rejalashtirilgan; burchakdagi belgi — voqealarning bir qismi rejalashtirilgan. Bir necha mavzuga tegishli voqea ularning har biri boʻyicha hisobga olinadi; sanasi koʻrsatilmagan voqealar ham hisobga olingan.
charts-marks_one = Hamkorlikning eng keng tarqalgan shakli — “{ $form }”: jami { $events }, shundan { $number } tasi
charts-marks_tie = Hamkorlikning eng keng tarqalgan shakllari: { $form } (jami { $events }, shundan har bir shaklda { $number } tadan)
charts-marks_description = Har bir belgi bitta voqeani bildiradi va uning sahifasiga olib boradi; halqa — rejalashtirilgan. Belgilar sigʻmagan joyda ularning oʻrniga voqealar soni koʻrsatilgan. Muayyan oyga kiritib boʻlmaydigan voqealar alohida berilgan.
charts-panels_grown = Eng faol tomonlar orasida boʻlib oʻtgan voqealar soni eng koʻp oʻsgani — { $name }: soʻnggi { $months } oyda { $events }, undan oldingi { $months } oyda { $before } ta
charts-panels_none = Eng faol tomonlarning birortasida soʻnggi { $months } oyda boʻlib oʻtgan voqealar soni undan oldingi { $months } oydagidan oshmagan
charts-panels_description = Ustunlar: eng koʻp voqea qayd etilgan tomonlarning oylar boʻyicha voqealar soni, yagona masshtabda; son eng yuqori koʻrsatkichli oyda yozilgan. Toʻq rang — boʻlib oʻtgan; hoshiyali och rang — rejalashtirilgan. Tik chiziq — maʼlumotlarning dolzarblik sanasi. Pastda avvalroq va keyinroq sanali hamda muayyan oyga kiritib boʻlmaydigan voqealar berilgan.
charts-map_one = Eng yaqin aloqalar soni boʻyicha birinchi oʻrinda — { $name }: jami { $all } ta aloqadan { $links } tasi
charts-map_tie = Eng yaqin aloqalar soni boʻyicha birinchi oʻrinda — { $name }: har birida jami { $all } ta aloqadan { $links } tasi
charts-map_many = Eng yaqin aloqalar soni boʻyicha birinchi oʻrinda — { $name } ta mamlakat va tashkilot: har birida jami { $all } ta aloqadan { $links } tasi
charts-map_description = Har bir katak — taxminan oʻz joylashuviga mos qoʻyilgan mamlakat, ISO kodi va voqealar soni bilan; rang qanchalik toʻq boʻlsa, son shunchalik katta. Chiziqlar hamkorlik qilgan tomonlarni bogʻlaydi: chiziq qanchalik yoʻgʻon boʻlsa, hamkorlik shunchalik koʻp; tomonlarning nomlari jadvalda keltirilgan. Sanasi koʻrsatilmagan voqealar ham hisobga olingan.
charts-map_aside = Tashkilotlar va xaritada oʻrni boʻlmagan mamlakatlar
charts-no_topic = Mavzusi yoʻq
charts-now = { $date } holatiga koʻra
charts-event = Voqea
charts-date = Sana
charts-table = Maʼlumotlar jadval koʻrinishida
charts-csv = CSV formatida yuklab olish
charts-label = Suriladigan jadval

## missing

missing-title = Sahifa topilmadi
missing-lead = Bunday sahifa mavjud emas. Sayt yangilanganda uning manzili oʻzgargan boʻlishi mumkin.

## briefing: the page of a month, quarter or year

briefing-list_title = Axborotnomalar
briefing-list_lead = Oylar, choraklar va yillar boʻyicha axborotnomalar.
briefing-latest = Soʻnggi axborotnoma
briefing-years = Yillar
briefing-quarters = Choraklar
briefing-months = Oylar
briefing-kind = Axborotnoma
briefing-title = Axborotnoma: { $period }
briefing-wider = { $name }
briefing-title_signed = Imzolangan kelishuvlar: { $period }
briefing-title_promised = Eʼlon qilingan rejalar: { $period }
briefing-title_due = Davrga rejalashtirilgan voqealar: { $period }
briefing-title_events = Voqealar: { $period }
briefing-signed = Imzolangan kelishuvlar
briefing-nothing_signed = Ushbu davrga oid kelishuvlar aniqlanmagan.
briefing-promised = Eʼlon qilingan rejalar
briefing-promised_note = Moʻljallangan muddatidan qatʼi nazar, ushbu davr maqolalarida rejalashtirilgan deb xabar qilingan voqealar.
briefing-nothing_promised = Ushbu davr maqolalarida yangi rejalar haqida xabar berilmagan.
briefing-due = Ushbu davrga rejalashtirilgan voqealar
briefing-nothing_due = Ushbu davrga voqealar rejalashtirilmagan.
briefing-occurred = Boʻlib oʻtgan voqealar
briefing-nothing_occurred = Ushbu davrga oid boʻlib oʻtgan voqealar aniqlanmagan.
briefing-first_contacts = Ilk bor hamkorlik qilgan tomonlar
briefing-first_contacts_note = Maqolalarda bungacha oʻzaro hamkorligi haqida maʼlumot uchramagan tomonlar juftliklari.
briefing-figure_occurred = boʻlib oʻtgan
briefing-figure_signed = imzolangan kelishuv
briefing-figure_promised = eʼlon qilingan reja
briefing-figure_due = davrga rejalashtirilgan
briefing-figure_pairs = tomonlar juftligi
briefing-figure_parties = mamlakat va tashkilot

## change: a figure against that of the period before

change-more = { $before } koʻrsatkichidan { $number } taga koʻp
change-fewer = { $before } koʻrsatkichidan { $number } taga kam
change-same = { $before } koʻrsatkichi bilan teng

## finding: what a briefing says first, each a sentence

finding-quiet = Hisobot davrida ({ $period }) hamkorlik voqealari aniqlanmagan, maqolalarda yangi rejalar haqida xabar berilmagan.
finding-took = { $count ->
    [0] Hisobot davrida ({ $period }) boʻlib oʻtgan voqealar aniqlanmagan.
    [one] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi.
   *[other] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi.
}
finding-took_more = { $count ->
    [one] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davrga ({ $before }) nisbatan { $change } taga koʻp.
   *[other] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davrga ({ $before }) nisbatan { $change } taga koʻp.
}
finding-took_fewer = { $count ->
    [0] Hisobot davrida ({ $period }) boʻlib oʻtgan voqealar aniqlanmagan; oldingi davrda ({ $before }) { $change } ta voqea qayd etilgan.
    [one] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davrga ({ $before }) nisbatan { $change } taga kam.
   *[other] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davrga ({ $before }) nisbatan { $change } taga kam.
}
finding-took_same = { $count ->
    [0] Hisobot davrida ham ({ $period }), oldingi davrda ham ({ $before }) boʻlib oʻtgan voqealar aniqlanmagan.
    [one] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davr ({ $before }) koʻrsatkichi bilan teng.
   *[other] Hisobot davrida ({ $period }) { $number } ta voqea boʻlib oʻtdi, bu oldingi davr ({ $before }) koʻrsatkichi bilan teng.
}
finding-count = { $said }: { $number } { $unit }.
finding-busiest = Eng koʻp hamkorlik qilgan tomonlar — { $pair }: { $events }.
finding-form = Hamkorlikning eng keng tarqalgan shakli — “{ $form }”: jami { $of } ta voqeadan { $number } tasi.
finding-first = { $count ->
    [one] Maqolalardagi maʼlumotlarga koʻra, tomonlarning bitta juftligi ilk bor hamkorlik qildi: { $pairs }.
   *[other] Maqolalardagi maʼlumotlarga koʻra, tomonlarning { $number } ta juftligi ilk bor hamkorlik qildi: { $pairs }.
}
finding-first_many = Maqolalardagi maʼlumotlarga koʻra, tomonlarning { $number } ta juftligi ilk bor hamkorlik qildi, jumladan: { $pairs }.
finding-promised = { $count ->
    [one] { $number } ta reja eʼlon qilindi.
   *[other] { $number } ta reja eʼlon qilindi.
}

## topic

topic-list_title = Mavzular
topic-list_lead = Sogʻliqni saqlash mavzulari voqealar soni boʻyicha. Bitta voqea bir necha mavzuga tegishli boʻlishi mumkin.
topic-description = { $name }. Xalqaro hamkorlik: { $events }.
topic-lead = { $name }: { $events }; boʻlib oʻtgani — { $occurred }, rejalashtirilgani — { $planned }.

## person

person-list_title = Shaxslar
person-list_lead = Maqolalarda faoliyati yoki soʻzlari keltirilgan shaxslar, ism-sharifining lotincha yozilishi tartibida. Ism-sharifi bir xil boʻlgan shaxslar bitta qaydga birlashtirilgan.
person-lead = { $name }: ism-sharifi { $articles } matnida hamda { $events } boʻyicha keltirilgan tasdiqlovchi iqtiboslarda tilga olingan.
person-names = Maqolalardagi yozilishi
person-roles = Maqomlari
person-roles_note = Maqolalardagi maʼlumotlar boʻyicha; eʼlon qilingan kunlar koʻrsatilgan.
person-attested = Tilga olingan davr

## source

source-list_title = Nashrlar
source-list_lead = Maqolalar olingan nashrlar; nomlari maqola maʼlumotlar toʻplamiga kiritilganda koʻrsatilganidek berilgan.
source-lead = Oʻrganilgan: { $articles } ({ $languages }). Qayd etilgan: { $events }; boʻlib oʻtgani — { $occurred }, rejalashtirilgani — { $planned }.
source-none = Birorta maqolada nashr koʻrsatilmagan. Uni maqolaning xizmat blokidagi (front matter) `source` maydonida koʻrsatish lozim.

## calendar: what is planned

calendar-title = Rejalar taqvimi
calendar-lead = Maqolalarda rejalashtirilgan deb xabar qilingan voqealar, sharh tuzilgan oydan boshlab, oylar kesimida.
calendar-all = Barcha rejalar taqvim formatida (.ics)
calendar-of_countries = Mamlakatlar va tashkilotlar taqvimlari
calendar-of_country = Rejalar taqvimi (.ics)
calendar-nothing = Kelgusi oylarga voqealar rejalashtirilmagan.

## search

search-title = Qidiruv
search-lead = Voqealar, shaxslar, maqolalar, mamlakatlar va mavzular; soʻrovni istalgan yozuvda kiritish mumkin: ismlar maqolalardagi yozilishi boʻyicha ham, lotin yozuvidagi shakli boʻyicha ham topiladi.
search-label = Soʻz, ism, joy nomi, sana
search-nothing = Hech narsa topilmadi. Soʻrovni qisqartiring yoki ismning bosh qismini kiriting.
search-found = Topildi: { $number }; koʻrsatilgan: { $shown }.
search-failed = Qidiruv indeksini yuklab boʻlmadi. Barcha materiallar quyidagi roʻyxatlarda berilgan.
search-without_script = Qidiruv uchun JavaScript zarur. Usiz ham barcha materiallar quyidagi roʻyxatlarda mavjud.
search-indexes = Barcha materiallar roʻyxatlar boʻyicha
search-event = Voqea
search-person = Shaxs
search-article = Maqola
search-country = Mamlakat yoki tashkilot
search-pair = Tomonlar juftligi
search-topic = Mavzu
search-source = Nashr

## glance: what is asked first of a country or pair

glance-last = Soʻnggi aloqa
glance-last_said = { $date }: { $said }
glance-silent = Voqea qayd etilmagan oylar
glance-silent_none = Soʻnggi { $of } oyda bunday oy yoʻq
glance-silent_some = Soʻnggi { $of } oydan { $number } tasi: { $months }
glance-silent_many = Soʻnggi { $of } oydan { $number } tasi
glance-outstanding = Rejalar
glance-outstanding_said = muddati kelmagan — { $ahead }, muddati oʻtgan — { $past }, sanasi koʻrsatilmagan — { $undated }
glance-languages = Maqolalar tillari
glance-outlets = Nashrlar
glance-counted = { $name } ({ $number })

## overview

overview-cut = Bu yerda faqat soʻnggi voqealar keltirilgan ({ $events }); toʻliq roʻyxat davrlar boʻyicha axborotnomalarda va maʼlumotlar toʻplamida berilgan:
