# Every visible word of the Turkish edition, in Fluent (https://projectfluent.org). A site may lay its own file over this one
# (templates/messages/tr.ftl): a message there wins.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.
#
# What is filled in takes no suffix, so sentences put it before a word that governs the bare form («{ $parties } arasında»,
# «{ $period } döneminde», «{ $date } itibarıyla», «{ $name } adına», «{ $name } için»), after a colon or in brackets. A noun after a
# number stays in the singular («12 faaliyet»), and so do the labels under the key figures. Spelling is that of TDK: «iş birliği».
# Findings and leads are in the simple past («kaydedildi»), explanations in «-mıştır» and «-maktadır».
#
# Terms: event – faaliyet; act of cooperation – iş birliği faaliyeti, where the two are told apart: iş birliği adımı; form –
# faaliyet türü; took place / planned – gerçekleşen / planlanan; evidence – dayanak; briefing – bülten; period – dönem; party –
# taraf; pair – ikili iş birliği; body – uluslararası kuruluş; coding – kodlama; confidence – güvenilirlik derecesi; basis of a date
# – tarihin belirlenme yöntemi; article – haber; outlet – yayın organı; undated – tarihsiz, tarihi belirtilmeyen; focus – kapsanan
# taraflar; feed – akış; edition – dil sürümü; permanent id – kalıcı tanımlayıcı; contact – temas.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = Türkçe
edition-title = Sağlık alanında iş birliği bülteni

## months

months-1 = Ocak
months-2 = Şubat
months-3 = Mart
months-4 = Nisan
months-5 = Mayıs
months-6 = Haziran
months-7 = Temmuz
months-8 = Ağustos
months-9 = Eylül
months-10 = Ekim
months-11 = Kasım
months-12 = Aralık

## months_short

months_short-1 = Oca
months_short-2 = Şub
months_short-3 = Mar
months_short-4 = Nis
months_short-5 = May
months_short-6 = Haz
months_short-7 = Tem
months_short-8 = Ağu
months_short-9 = Eyl
months_short-10 = Eki
months_short-11 = Kas
months_short-12 = Ara

## number

number-group = .
number-decimal = ,
number-percent = %{ $number }

## list

list-comma = { ", " }
list-semicolon = { "; " }
list-all = Tam liste: { $events }
list-page = Sayfa { $number }/{ $of }
list-pages = Liste sayfaları
list-previous = Sayfa { $number }
list-next = Sayfa { $number }
list-and = { $head } ve { $last }

## date

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-none = tarihsiz
date-quarter = { $year } yılı { $quarter }. çeyrek
date-range = { $from } – { $to }
date-undated = Tarihsiz

## count

count-events = { $count ->
    [one] { $number } faaliyet
   *[other] { $number } faaliyet
}
count-articles = { $count ->
    [one] { $number } haber
   *[other] { $number } haber
}
count-rules = { $count ->
    [one] { $number } kural
   *[other] { $number } kural
}
count-sentences = { $count ->
    [one] { $number } cümle
   *[other] { $number } cümle
}
count-blocks = { $count ->
    [one] { $number } metin bloğu
   *[other] { $number } metin bloğu
}

## forms

forms-talks = Görüşme
forms-agreement = Anlaşma
forms-forum = Ortak etkinlik
forms-training = Eğitim
forms-care = Hasta tedavisi
forms-aid = Yardım
forms-project = Ortak proje

## forms_what

forms_what-talks = Tarafların temsilcileri bir araya gelir, ziyarette bulunur, telefonla görüşür veya müzakere yürütür.
forms_what-agreement = Bir belge imzalanır, onaylanır, kabul edilir veya yürürlüğe girer; planlanan faaliyetlerde belge önerilmiş ya da hazırlık aşamasındadır.
forms_what-forum = Geniş katılımlı ortak etkinlik düzenlenir: konferans, sergi, tıp günleri, karma komisyon toplantısı.
forms_what-training = Sınır ötesi eğitim verilir veya alınır: kurs, staj, tıpta uzmanlık eğitimi, öğrenci kontenjanı, uzman değişimi.
forms_what-care = Bir tarafın hastaları diğer tarafın hekimlerince tedavi edilir: sağlık ekibi görevlendirmesi, ortak ameliyat, yurt dışında tedavi, telekonsültasyon.
forms_what-aid = Malzeme, para, aşı veya personel desteği hibe olarak ya da geri alınmak üzere sağlanır.
forms_what-project = Ortak inşaat, üretim, araştırma veya işletme yürütülür; ürün tedarik edilir, ruhsatlandırılır ya da karşılıklı olarak tanınır.

## said

said-occurred-talks = { $parties } arasında görüşme yapıldı
said-occurred-agreement = { $parties } arasında anlaşma yapıldı
said-occurred-forum = { $parties } ortak etkinlikte yer aldı
said-occurred-training = { $parties } eğitim alanında iş birliği yaptı
said-occurred-care = { $parties } hasta tedavisinde iş birliği yaptı
said-occurred-aid = { $parties } yardım alanında iş birliği yaptı
said-occurred-project = { $parties } ortak proje yürüttü
said-planned-talks = { $parties } arasında görüşme yapılması planlanıyor
said-planned-agreement = { $parties } arasında anlaşma yapılması planlanıyor
said-planned-forum = { $parties } ortak etkinlikte yer almayı planlıyor
said-planned-training = { $parties } eğitim alanında iş birliği yapmayı planlıyor
said-planned-care = { $parties } hasta tedavisinde iş birliği yapmayı planlıyor
said-planned-aid = { $parties } yardım alanında iş birliği yapmayı planlıyor
said-planned-project = { $parties } ortak proje yürütmeyi planlıyor

## status

status-occurred = Gerçekleşen
status-planned = Planlanan

## status_what

status_what-occurred = Haberin yazıldığı tarih itibarıyla gerçekleşmiş, sürmekte olan veya imzayla sonuçlanmış faaliyet.
status_what-planned = İleri bir tarihte gerçekleşecek, önerilen, kararlaştırılan, talep edilen veya somut bir adım olarak görüşülen faaliyet.

## basis

basis-stated = Tarihin bilinen bütün bölümleri (gün, ay, yıl) metinde belirtilmiştir.
basis-partial = Tarihin bir bölümü metinde belirtilmiş, kalan bölümü yayım tarihinden veya bağlamdan belirlenmiştir.
basis-relative = Tarih, “dün” veya “salı günü” gibi ifadelerden hareketle yayım tarihine göre hesaplanmıştır.
basis-publication = Faaliyet haberin asıl konusudur ve kendisine ait bir tarih verilmemiştir; yayım tarihi esas alınmıştır.
basis-front-matter = Tarih, haberi veri tabanına kaydeden kişi tarafından belirtilmiştir.
basis-none = Metinde tarih belirtilmemiştir.

## basis_short

basis_short-stated = metinde belirtilmiş
basis_short-partial = kısmen belirtilmiş
basis_short-relative = yayım tarihine göre hesaplanmış
basis_short-publication = yayım tarihi
basis_short-front-matter = kayıt sırasında belirtilmiş
basis_short-none = belirtilmemiş

## topics

topics-governance = Sağlık politikaları ve yönetişim
topics-workforce = Tıp eğitimi ve sağlık insan gücü
topics-research = Tıbbi araştırmalar
topics-hospital-care = Hastane ve uzmanlık hizmetleri
topics-primary-care = Birinci basamak sağlık hizmetleri
topics-infectious-disease = Bulaşıcı hastalıklar
topics-immunization = Bağışıklama
topics-ncd = Bulaşıcı olmayan hastalıklar
topics-oncology = Onkoloji
topics-cardiology = Kardiyoloji
topics-maternal-child = Anne ve çocuk sağlığı
topics-mental-health = Ruh sağlığı
topics-rehabilitation = Rehabilitasyon
topics-pharma = İlaç
topics-devices = Tıbbi cihaz
topics-digital-health = Dijital sağlık
topics-emergency = Acil sağlık hizmetleri ve insani tıbbi yardım
topics-medical-tourism = Yurt dışında tedavi
topics-nuclear-medicine = Nükleer tıp
topics-traditional-medicine = Geleneksel tıp
topics-financing = Sağlık finansmanı
topics-infrastructure = Sağlık altyapısı

## roles

roles-president = Devlet başkanı
roles-head-of-government = Hükûmet başkanı
roles-health-minister = Sağlık bakanı
roles-deputy-minister = Bakan yardımcısı
roles-minister = Bakan
roles-ambassador = Büyükelçi
roles-official = Resmî yetkili
roles-who = Uluslararası kuruluş yetkilisi
roles-doctor = Hekim veya bilim insanı
roles-business = İş dünyası temsilcisi
roles-other = Diğer

## units: singular, as after a number

units-specialists = uzman
units-patients = hasta
units-consultations = konsültasyon
units-surgeries = ameliyat
units-students = öğrenci
units-places = eğitim kontenjanı
units-documents = belge
units-facilities = tesis
units-participants = katılımcı
units-doses = doz
units-items = adet
units-tonnes = ton
units-money = para birimi
units-projects = proje
units-other = diğer birim

## languages

languages-ru = Rusça
languages-kk = Kazakça
languages-kk-Latn = Kazakça (Latin)
languages-fa = Farsça
languages-tr = Türkçe
languages-en = İngilizce
languages-uz = Özbekçe
languages-uz-Cyrl = Özbekçe (Kiril)
languages-ky = Kırgızca
languages-tg = Tacikçe
languages-az = Azerbaycanca
languages-tk = Türkmence
languages-ar = Arapça

## asides

asides-stamp = tarih satırları
asides-caption = görsel alt yazıları
asides-navigation = menüler ve site adları
asides-byline = yazar bilgileri
asides-share = paylaşım düğmeleri
asides-teaser = diğer haberlerin başlıkları
asides-tags = etiketler
asides-comments = yorum formları
asides-copyright = telif hakkı ve iletişim bilgileri
asides-widget = saat, hava durumu ve döviz kuru kutuları
asides-advertisement = reklamlar
asides-other = diğer

## marks

marks-act = faaliyet
marks-date = tarih
marks-party = taraf

## severity

severity-note = Not
severity-warning = Uyarı
severity-error = Hata

## nav

nav-skip = İçeriğe geç
nav-label = Site bölümleri
nav-languages = Dil sürümleri
nav-trail = Bulunduğunuz sayfa
nav-home = Genel bakış
nav-briefings = Bültenler
nav-topics = Konular
nav-people = Kişiler
nav-countries = Ülkeler
nav-pairs = İkili iş birlikleri
nav-events = Faaliyetler
nav-articles = Haberler
nav-methodology = Metodoloji
nav-data = Veri

## page

page-as_of = { $date } itibarıyla
page-period = Dönem: { $period }
page-since = { $from } tarihinden itibaren
page-until = { $to } tarihine kadar
page-focus = Kapsanan taraflar: { $names }
page-footer = attache programı ile { $articles } esas alınarak hazırlanmıştır. Her gösterge, haberlerin ilgili faaliyet sayfasında alıntılanan cümlelerine dayanmaktadır.
page-feed = Faaliyet akışı (Atom)
page-markdown = Markdown sürümü
page-all = Tüm { $what } kayıtları
page-previous = Önceki: { $name }
page-next = Sonraki: { $name }

## home

home-lead = { $articles } esas alınarak { $events } kaydedildi (gerçekleşen: { $occurred }, planlanan: { $planned }). Taraflar: { $parties }.
home-lead_empty = { $articles } incelendi; iş birliği faaliyeti kaydedilmedi.
home-states = { $count ->
    [one] { $number } devlet
   *[other] { $number } devlet
}
home-bodies = { $count ->
    [one] { $number } uluslararası kuruluş
   *[other] { $number } uluslararası kuruluş
}
home-figures = Temel göstergeler
home-figure_events = faaliyet
home-figure_occurred = gerçekleşen
home-figure_planned = planlanan
home-figure_undated = tarihi belirtilmeyen
home-figure_parties = ülke ve kuruluş
home-figure_articles = incelenen haber
home-span = Gerçekleşen faaliyetlerin tarih aralığı: { $span }.
home-charts = Ülkelere ve tarihlere göre iş birliği
home-all_charts = Tüm grafikler
home-newest = En yeni faaliyetler
home-planned = Planlanan faaliyetler
home-undated = Tarihi belirtilmeyen faaliyetler
home-undated_note = Haberlerde bu faaliyetlerin tarihi belirtilmemiştir. Toplama dâhil edilmiş, ancak grafiklerde hiçbir aya dağıtılmamıştır.
home-about = Göstergelerin nasıl oluşturulduğu ve verilerin sınırlılıkları:

## country

country-list_title = Ülkeler ve kuruluşlar
country-list_lead = Ülkelere ve kuruluşlara göre sağlık alanındaki iş birliği faaliyetleri. Çok taraflı bir faaliyet, taraflarının her biri için ayrı ayrı sayılır.
country-states = Ülkeler
country-bodies = Uluslararası kuruluşlar
country-description = Sağlık alanında iş birliği. { $name }: { $events }.
country-lead = { $name } için { $events } kaydedildi (gerçekleşen: { $occurred }, planlanan: { $planned }).
country-partners = Ortaklar
country-last = Son temas
country-nothing = Kayıt bulunmamaktadır.
country-people = { $name } adına konuşan kişiler

## pair

pair-list_title = İkili iş birlikleri
pair-list_lead = Birlikte faaliyette bulunan taraflar ikişer ikişer ele alınmış, en çok faaliyetten en aza doğru sıralanmıştır. Üç taraflı bir faaliyet üç ikili iş birliğinde sayılır.
pair-title = { $one } – { $other }
pair-description = { $one } ile { $other } arasında sağlık alanında iş birliği: { $events }.
pair-lead = { $one } ile { $other } arasında { $events } kaydedildi (gerçekleşen: { $occurred }, planlanan: { $planned }).
pair-forms = Türlere göre faaliyetler

## undated

undated-title = Ayı belirlenemeyen faaliyetler
undated-lead = { $events } için ay belirlenememiştir: haberlerde tarih belirtilmemiş ya da yalnızca yıl verilmiştir.
undated-none_title = Tarihi belirtilmeyen faaliyetler
undated-year_title = Yalnızca yılı bilinen faaliyetler

## event

event-list_title = Faaliyetler
event-list_lead = Tüm faaliyetler en yeniden en eskiye doğru sıralanmıştır; tarihi belirtilmeyenler listenin sonundadır.
event-form = Faaliyet türü
event-status = Durum
event-parties = Taraflar
event-date = Tarih
event-date_words = Metindeki tarih ifadesi
event-place = Yer
event-topics = Konular
event-crs = OECD CRS kodları: { $codes }
event-confidence = Güvenilirlik derecesi
event-how_reliable = Bu değer ne kadar güvenilir?
event-rules = Kurallar
event-reasons = Kodlama gerekçesi
event-evidence = Dayanak
event-evidence_note = Haberden, özgün dilinde alıntılanmıştır. İşaretlenen ifadeler: { $marks }.
event-no_evidence = Bu faaliyetin kaydında alıntı bulunmamaktadır.
event-people = Haberde adı geçen kişiler
event-quantities = Haberdeki sayısal veriler
event-article = Haber
event-read_source = Haberi kaynağında oku
event-no_source = İnternet adresi belirtilmemiştir.
event-others = Aynı haberdeki diğer faaliyetler
event-id = Kalıcı tanımlayıcı
event-cite = Önerilen atıf
event-citation = { $site }: “{ $said }” ({ $date }). Veri tarihi: { $day }. Faaliyet { $id }.
event-schemes = Kodlama şemaları
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = Yayım tarihi: { $date }
event-coding = Kodlama bilgileri
event-facts = Faaliyet bilgileri

## article

article-list_title = Haberler
article-list_lead = İncelenen tüm haberler en yeniden en eskiye doğru sıralanmıştır. Haber metinleri yeniden yayımlanmamakta, yalnızca başlıklar ve faaliyetlere dayanak oluşturan cümleler alıntılanmaktadır.
article-unpublished = yayım tarihi belirtilmemiş
article-published = Yayım tarihi
article-published_words = Metindeki tarih ifadesi
article-language = Dil
article-outlet = Yayın organı
article-file = Dosya
article-source = Kaynak
article-events = Faaliyetler
article-no_events = Kodlanan faaliyet bulunmamaktadır
article-why_not = Gerekçe
article-why_not_unknown = Hiçbir cümlede iki taraf arasında bir iş birliği adımından söz edilmemektedir.
article-out_of_scope = Sitenin dönemi veya kapsadığı taraflar dışında
article-passed = Faaliyet izlenimi veren, ancak kodlanmayan cümleler
article-asides = Haber metnine ait olmadığı için dışarıda bırakılan bölümler
article-people = Kişiler
article-quantities = Sayısal veriler
article-name = Ad
article-role = Görev
article-side = Temsil ettiği taraf
article-value = Değer
article-unit = Birim
article-words = Metindeki ifade
article-rule = Kural
article-reason = Gerekçe

## method

method-title = Metodoloji
method-lead = Faaliyetlerin nasıl belirlendiği, neye dayandığı ve verilerin sınırlılıkları.
method-how = Sayım birimi ve ilkeler
method-how_event = Faaliyet, iki veya daha fazla taraf arasında sağlık alanında atılan tek bir iş birliği adımının bir haberde aktarılan biçimidir; tek bir türü, tek bir taraf bileşimi ve tek bir durumu vardır. Aynı adımı konu alan iki haber, iki faaliyet olarak sayılır.
method-how_party = Taraf, adına kimin hareket ettiğine bakılmaksızın bir devlet ya da bir uluslararası kuruluştur. Yalnızca adı geçen ülke taraf sayılmaz.
method-how_evidence = Dayanağı olmayan faaliyet kaydedilmez: her faaliyet, dayandığı cümleler ve ifadelerle birlikte sunulur. Menülerden, diğer haberlerin başlıklarından, yorum formlarından ve bilgi kutularından veri alınmaz.
method-how_rules = Faaliyetler istatistiksel bir modelle değil, haberin kendi dilinde, kurallar ve sözcük listeleriyle belirlenir: aynı haberler her zaman aynı sonuçları verir.
method-rules_fired = Gösterilen faaliyetlerde { $fired } uygulanmıştır.
method-forms = Faaliyet türleri
method-status = Durum
method-languages = Diller
method-lang = Dil
method-articles = Haberler
method-relevant = Faaliyet içeren haberler
method-events = Faaliyetler
method-undated = Tarihsiz
method-dates = Tarihlerin belirlenme yöntemi
method-basis = Yöntem
method-meaning = Açıklama
method-scope = Dönem ve kapsanan taraflar
method-scope_all = Sitede dönem ve taraf sınırlaması yoktur; tüm faaliyetler gösterilmektedir.
method-scope_period = { $events }, dönem dışında kaldığı için gösterilmemiştir.
method-scope_focus = { $events }, kapsanan taraflardan hiçbirini içermediği için gösterilmemiştir.
method-reliability = Kodlamanın güvenilirliği
method-reliability_said = Her faaliyete, dayandığı bilgilere göre %0 ile %100 arasında bir güvenilirlik derecesi verilmektedir. Tabloda bu dereceler, aynı haberlerin elle yapılan kodlamasıyla karşılaştırılmıştır (karşılaştırılan: { $events }); türü, durumu ve tarafları örtüşen faaliyetler doğru sayılmıştır.
method-stated_confidence = Güvenilirlik derecesi
method-range = { $from } – { $to }
method-right = Doğru
method-share_right = Doğruluk oranı
method-undated_events = Tarihi belirtilmeyen faaliyetler
method-unpublished = Yayım tarihi belirtilmeyen haberler
method-unpublished_note = Bu haberlerde “dün” veya “salı günü” gibi ifadelerden tarih hesaplanamamaktadır.
method-not_coded = Faaliyet içermeyen haberler
method-passed = Faaliyet izlenimi veren, ancak kodlanmayan cümleler
method-passed_note = Toplam { $sentences } ({ $articles }); bu cümleler, ilgili haberin sayfasında gerekçesiyle birlikte alıntılanmıştır.
method-diagnostics = İşleme sırasında verilen iletiler
method-no_diagnostics = İleti bulunmamaktadır.
method-rules = Uygulanan kurallar
method-rule = Kural
method-none = Kayıt bulunmamaktadır.
method-where = Konum
method-what = İleti
method-severity = Düzey
method-fix = Öneri

## data

data-title = Veri
data-lead = Sitede yer alan tüm veriler, başka sistemlerde kullanılmak üzere sunulmaktadır.
data-events = Faaliyetler
data-events_csv = Her faaliyet için bir satır; bir hücredeki birden fazla değer “;” işaretiyle ayrılmıştır.
data-description = Devletlerin ve uluslararası kuruluşların sağlık alanındaki iş birliği faaliyetleri; çok sayıda dilde yayımlanan basın haberlerinden, dayanaklarıyla birlikte kodlanmıştır.
data-events_json = Aynı veriler, tek bir JSON dizisi hâlinde.
data-schema = Okuduğu veriyi denetleyen programlar için faaliyet kaydının JSON Schema tanımı.
data-calendar = Takvim programları için planlanan faaliyetler.
data-feed_json = Aynı akış, JSON Feed biçiminde.
data-evidence = Haberde geçen ifadeler ve metindeki konumları (UTF-8 bayt olarak).
data-events_jsonl = Her satırda bir faaliyete ait bir JSON nesnesi, dayanaklarıyla birlikte.
data-briefing = Genel bakışın tamamı; kod depolarında ve e-postada okunabilen Markdown biçiminde.
data-feed = En yeni faaliyetler, Atom akışı olarak.
data-charts = Grafiklere ait tablolar
data-columns = events.csv dosyasının sütunları
data-column = Sütun
data-meaning = Açıklama

## columns

columns-id = Faaliyetin kalıcı tanımlayıcısı; sayfasının adresi de buna göre oluşturulur: events/<id>.html
columns-form = Faaliyet türü: talks, agreement, forum, training, care, aid, project
columns-status = Durum: occurred (gerçekleşen) veya planned (planlanan)
columns-date = ISO 8601 biçiminde, bilinen ayrıntıda tarih; haberde tarih belirtilmemişse boş
columns-precision = Tarihin ayrıntı düzeyi: day, month veya year
columns-date_basis = Tarihin belirlenme yöntemi: stated, partial, relative, publication, front-matter, none
columns-parties = Tarafların kodları: ISO 3166-1 alpha-2 ya da org: ve kuruluşun kodu
columns-party_names = Tarafların adları
columns-topics = Sağlık konularının kodları
columns-page = Faaliyetin varsayılan dil sürümündeki sayfası, site adresine göre
columns-plover = PLOVER olay türü
columns-cameo = Faaliyet türünün belirlediği düzeye kadar CAMEO kodu
columns-crs = Konulara karşılık gelen OECD CRS amaç kodları
columns-country = Faaliyetin yapıldığı ülkenin ISO 3166-1 alpha-2 kodu
columns-town = Faaliyetin yapıldığı yerleşim yeri
columns-confidence = Kodlamanın güvenilirlik derecesi, 0 ile 1 arasında
columns-article = Haberin tanımlayıcısı
columns-title = Haberin başlığı
columns-lang = Haber dilinin BCP 47 kodu
columns-published = Yayım tarihi, ISO 8601 biçiminde
columns-outlet = Yayın organı
columns-url = Haberin adresi
columns-quote = İlk dayanak cümle, özgün dilinde
columns-rules = Uygulanan kuralların tanımlayıcıları

## charts

charts-parties_one = En çok faaliyette yer alan taraf: { $name } ({ $events })
charts-parties_tie = Faaliyet sayısında ilk sıradaki taraflar: { $name } (her biri için { $events })
charts-parties_many = Faaliyet sayısında ilk sırayı { $name } ülke ve kuruluş paylaşıyor (her biri için { $events })
charts-parties_description = Çubuklar: ülke veya kuruluş başına faaliyet sayısı; büyükten küçüğe sıralı, faaliyet türlerine göre bölünmüş. Koyu renk: gerçekleşen; çerçeveli açık renk: planlanan. Çok taraflı bir faaliyet, taraflarının her biri için ayrı ayrı sayılmıştır; tarihi belirtilmeyen faaliyetler de dâhildir.
charts-partners_one = En çok ortak faaliyetin bulunduğu taraf: { $name } ({ $events })
charts-partners_tie = Ortak faaliyet sayısında ilk sıradaki taraflar: { $name } (her biriyle { $events })
charts-partners_many = Ortak faaliyet sayısında ilk sırayı { $name } taraf paylaşıyor (her biriyle { $events })
charts-partners_description = Çubuklar: ortak başına faaliyet sayısı; büyükten küçüğe sıralı, faaliyet türlerine göre bölünmüş. Koyu renk: gerçekleşen; çerçeveli açık renk: planlanan. Tarihi belirtilmeyen faaliyetler de dâhildir.
charts-first_of = Grafikte ilk { $drawn } satır gösterilmiştir (toplam { $all }); tabloda tümü yer almaktadır.
charts-monthly_one = En çok faaliyetin yer aldığı ay: { $month } ({ $events })
charts-monthly_tie = Faaliyet sayısında ilk sırayı { $months } ay paylaşıyor (her birinde { $events })
charts-monthly_none = Hiçbir faaliyetin ayı belirlenememiştir (toplam { $events })
charts-monthly_description = Sütunlar: aylara göre faaliyet sayısı, faaliyet türlerine göre bölünmüş. Koyu renk: gerçekleşen; çerçeveli açık renk: planlanan. Ayrı sütun: haberde tarih belirtilmediği veya yalnızca yıl verildiği için ayı belirlenemeyen faaliyetler. Kesintili sütun ölçekli değildir; üzerindeki sayı esas alınmalıdır.
charts-matrix_one = En çok ortak faaliyeti bulunan taraflar: { $one } ile { $other } ({ $events })
charts-matrix_many = Ortak faaliyet sayısında ilk sırayı { $pairs } ikili iş birliği paylaşıyor (her birinde { $events })
charts-matrix_description = Her hücre: satırdaki ve sütundaki tarafların ortak faaliyet sayısı; renk koyulaştıkça sayı artar. Çerçeve: faaliyetlerin tümü planlanan; köşe işareti: bir bölümü planlanan. Tarihi belirtilmeyen faaliyetler de dâhildir.
charts-heat_one = Bir ay içinde en çok faaliyette yer alan taraf: { $name }, { $month } ({ $events })
charts-heat_none = Hiçbir faaliyetin ayı belirlenememiştir
charts-heat_description = Her hücre: tarafın o aydaki faaliyet sayısı; renk koyulaştıkça sayı artar. Çerçeve: faaliyetlerin tümü planlanan; köşe işareti: bir bölümü planlanan. Ayrı sütun: ayı belirlenemeyen faaliyetler.
charts-party = Ülke veya kuruluş
charts-pair = İkili iş birliği
charts-month = Ay
charts-period = Dönem
charts-topic = Konu
charts-earlier = Daha önce
charts-later = Daha sonra
charts-no_month = Ayı belirsiz
charts-total = Toplam
charts-all_occurred = Gerçekleşen
charts-all_planned = Planlanan
charts-planned_form = { $form } (planlanan)
charts-legend_planned = Açık renk: planlanan
charts-monthly_since = { $since } ve sonrasında en çok faaliyetin yer aldığı ay: { $month } ({ $events })
charts-monthly_tie_since = { $since } ve sonrasında faaliyet sayısında ilk sırayı { $months } ay paylaşıyor (her birinde { $events })
charts-heat_since = { $since } ve sonrasında bir ay içinde en çok faaliyette yer alan taraf: { $name }, { $month } ({ $events })
charts-topics_one = En sık birlikte görülen konu ve faaliyet türü: “{ $topic }” ile “{ $form }” ({ $events })
charts-topics_many = Faaliyet sayısında ilk sırayı { $cells } konu ve faaliyet türü eşleşmesi paylaşıyor (her birinde { $events })
charts-topics_description = Her hücre: ilgili konuda o türdeki faaliyet sayısı; renk koyulaştıkça sayı artar. Çerçeve: faaliyetlerin tümü planlanan; köşe işareti: bir bölümü planlanan. Birden fazla konusu olan bir faaliyet, konularının her biri için ayrı ayrı sayılmıştır; tarihi belirtilmeyen faaliyetler de dâhildir.
charts-marks_one = En çok kaydedilen faaliyet türü: { $form } ({ $events } içinde { $number })
charts-marks_tie = En çok kaydedilen faaliyet türleri: { $form } ({ $events } içinde her biri { $number })
charts-marks_description = Her işaret bir faaliyeti gösterir ve o faaliyetin sayfasına götürür; halka: planlanan. İşaretlerin sığmadığı yerde faaliyet sayısı verilmiştir. Ayrı sütun: ayı belirlenemeyen faaliyetler.
charts-panels_grown = En çok faaliyette yer alan taraflar arasında en büyük artış: { $name } (gerçekleşen: son { $months } ayda { $events }, önceki { $months } ayda { $before })
charts-panels_none = En çok faaliyette yer alan tarafların hiçbirinde, gerçekleşen faaliyet sayısı son { $months } ayda önceki { $months } aya göre artmadı
charts-panels_description = Sütunlar: en çok faaliyette yer alan tarafların aylara göre faaliyet sayısı, tümü aynı ölçekte; sayı, en yüksek ayın değeridir. Koyu renk: gerçekleşen; çerçeveli açık renk: planlanan. Dikey çizgi: veri tarihi. Altta: daha önceki ve daha sonraki faaliyetler ile ayı belirlenemeyen faaliyetler.
charts-map_one = En güçlü ikili iş birliklerinin en çoğunda yer alan taraf: { $name } ({ $all } ikili iş birliği içinde { $links })
charts-map_tie = En güçlü ikili iş birliklerinin en çoğunda yer alan taraflar: { $name } ({ $all } ikili iş birliği içinde her biri { $links })
charts-map_many = En güçlü ikili iş birliklerinde ilk sırayı { $name } ülke ve kuruluş paylaşıyor ({ $all } ikili iş birliği içinde her biri { $links })
charts-map_description = Her kare: yaklaşık konumuna yerleştirilmiş bir ülke, ISO kodu ve faaliyet sayısıyla; renk koyulaştıkça sayı artar. Çizgiler, birlikte faaliyette bulunan tarafları birleştirir; çizgi kalınlaştıkça ortak faaliyet sayısı artar; tarafların adları tabloda yer almaktadır. Tarihi belirtilmeyen faaliyetler de dâhildir.
charts-map_aside = Kuruluşlar ve haritada yeri olmayan ülkeler
charts-no_topic = Konusu belirsiz
charts-now = Veri tarihi: { $date }
charts-event = Faaliyet
charts-date = Tarih
charts-table = Veri tablosu
charts-csv = CSV olarak indir
charts-label = Kaydırılabilir tablo

## missing

missing-title = Sayfa bulunamadı
missing-lead = Böyle bir sayfa bulunmamaktadır. Sitenin güncellenmesiyle adresi değişmiş olabilir.

## briefing: the page of a month, quarter or year

briefing-list_title = Bültenler
briefing-list_lead = Aylık, üç aylık ve yıllık bültenler.
briefing-latest = Son bülten
briefing-years = Yıllar
briefing-quarters = Çeyrekler
briefing-months = Aylar
briefing-kind = Bülten
briefing-title = Bülten: { $period }
briefing-wider = { $name }
briefing-title_signed = İmzalanan anlaşmalar: { $period }
briefing-title_promised = Açıklanan planlar: { $period }
briefing-title_due = Dönem için planlanan faaliyetler: { $period }
briefing-title_events = Faaliyetler: { $period }
briefing-signed = İmzalanan anlaşmalar
briefing-nothing_signed = Bu döneme ait anlaşma kaydedilmemiştir.
briefing-promised = Açıklanan planlar
briefing-promised_note = Bu dönemde yayımlanan haberlerde planlandığı bildirilen faaliyetler; öngörülen tarihleri dikkate alınmamıştır.
briefing-nothing_promised = Bu dönemde yayımlanan haberlerde yeni bir plana yer verilmemiştir.
briefing-due = Bu dönem için planlanan faaliyetler
briefing-nothing_due = Bu dönem için planlanan faaliyet kaydedilmemiştir.
briefing-occurred = Gerçekleşen faaliyetler
briefing-nothing_occurred = Bu döneme ait gerçekleşen faaliyet kaydedilmemiştir.
briefing-first_contacts = İlk kez kaydedilen ikili iş birlikleri
briefing-first_contacts_note = Haberlerde daha önceki bir tarihe ait ortak faaliyeti kaydedilmeyen taraflar.
briefing-figure_occurred = gerçekleşen
briefing-figure_signed = imzalanan anlaşma
briefing-figure_promised = açıklanan plan
briefing-figure_due = dönem için planlanan
briefing-figure_pairs = ikili iş birliği
briefing-figure_parties = ülke ve kuruluş

## change: a figure against that of the period before

change-more = { $before } dönemine göre { $number } fazla
change-fewer = { $before } dönemine göre { $number } az
change-same = { $before } dönemiyle aynı

## finding: what a briefing says first, each a sentence

finding-quiet = { $period } döneminde iş birliği faaliyeti kaydedilmedi; haberlerde yeni bir plana da yer verilmedi.
finding-took = { $count ->
    [0] { $period } döneminde gerçekleşen iş birliği faaliyeti kaydedilmedi.
    [one] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti.
   *[other] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti.
}
finding-took_more = { $count ->
    [one] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre { $change } arttı.
   *[other] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre { $change } arttı.
}
finding-took_fewer = { $count ->
    [0] { $period } döneminde gerçekleşen iş birliği faaliyeti kaydedilmedi; { $before } döneminde { $change } faaliyet gerçekleşmişti.
    [one] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre { $change } azaldı.
   *[other] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre { $change } azaldı.
}
finding-took_same = { $count ->
    [0] { $period } döneminde de { $before } döneminde de gerçekleşen iş birliği faaliyeti kaydedilmedi.
    [one] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre değişmedi.
   *[other] { $period } döneminde { $number } iş birliği faaliyeti gerçekleşti; faaliyet sayısı { $before } dönemine göre değişmedi.
}
finding-count = { $said }: { $number } { $unit }.
finding-busiest = En çok ortak faaliyette bulunan taraflar { $pair } oldu ({ $events }).
finding-form = En çok kaydedilen faaliyet türü “{ $form }” oldu ({ $of } faaliyet içinde { $number }).
finding-first = { $count ->
    [one] { $pairs } iş birliği haberlerde ilk kez kaydedildi.
   *[other] { $number } ikili iş birliği haberlerde ilk kez kaydedildi: { $pairs }.
}
finding-first_many = { $number } ikili iş birliği haberlerde ilk kez kaydedildi; bunlardan bazıları: { $pairs }.
finding-promised = { $count ->
    [one] { $number } plan açıklandı.
   *[other] { $number } plan açıklandı.
}

## topic

topic-list_title = Konular
topic-list_lead = Sağlık alanındaki konular, faaliyet sayısına göre sıralanmıştır. Bir faaliyetin birden fazla konusu olabilir.
topic-description = { $name } konusunda uluslararası iş birliği: { $events }.
topic-lead = { $name } konusunda { $events } kaydedildi (gerçekleşen: { $occurred }, planlanan: { $planned }).

## person

person-list_title = Kişiler
person-list_lead = Haberlerde yaptıkları veya söyledikleri aktarılan kişiler, adlarının Latin harfleriyle yazılışına göre sıralanmıştır. Aynı adı taşıyan kişiler tek kayıtta birleştirilmiştir.
person-lead = { $name }: adının geçtiği { $articles }, dayanağında yer aldığı { $events }.
person-names = Haberlerdeki yazılışı
person-roles = Görevler
person-roles_note = Haberlerde belirtildiği biçimiyle; verilen tarihler yayım tarihleridir.
person-attested = Geçtiği tarihler

## source

source-list_title = Yayın organları
source-list_lead = Haberlerin alındığı yayın organları, kayıt sırasında belirtildiği biçimiyle.
source-lead = { $articles } ({ $languages }) esas alınarak { $events } kaydedildi; gerçekleşen: { $occurred }, planlanan: { $planned }.
source-none = Hiçbir haberde yayın organı belirtilmemiştir. Yayın organı, haber dosyasının üst bilgi bölümündeki (front matter) `source` alanına yazılmalıdır.

## calendar: what is planned

calendar-title = Planlanan faaliyetler takvimi
calendar-lead = Haberlerde planlandığı bildirilen faaliyetler, raporun ait olduğu aydan başlayarak aylara göre sıralanmıştır.
calendar-all = Planlanan tüm faaliyetler, takvim dosyası olarak (.ics)
calendar-of_countries = Ülke ve kuruluş takvimleri
calendar-of_country = Planlanan faaliyetler takvimi (.ics)
calendar-nothing = Önümüzdeki aylar için planlanan faaliyet bulunmamaktadır.

## search

search-title = Arama
search-lead = Faaliyetler, kişiler, haberler, ülkeler ve konular her alfabeyle aranabilir; adlar hem haberlerdeki yazılışıyla hem de Latin harfleriyle bulunur.
search-label = Sözcük, ad, yer, tarih
search-nothing = Sonuç bulunamadı. Daha az sözcükle veya bir adın ilk harfleriyle yeniden arayınız.
search-found = { $number } sonuç bulundu, { $shown } sonuç gösteriliyor.
search-failed = Arama dizini yüklenemedi. Tüm içeriğe aşağıdaki listelerden ulaşılabilir.
search-without_script = Arama için JavaScript gereklidir. JavaScript olmadan da tüm içeriğe aşağıdaki listelerden ulaşılabilir.
search-indexes = Listelere göre tüm içerik
search-event = Faaliyet
search-person = Kişi
search-article = Haber
search-country = Ülke veya kuruluş
search-pair = İkili iş birliği
search-topic = Konu
search-source = Yayın organı

## glance: what is asked first of a country or pair

glance-last = Son temas
glance-last_said = { $date }: { $said }
glance-silent = Faaliyet kaydedilmeyen aylar
glance-silent_none = Son { $of } ay içinde yok
glance-silent_some = Son { $of } ay içinde { $number } ay: { $months }
glance-silent_many = Son { $of } ay içinde { $number } ay
glance-outstanding = Planlar
glance-outstanding_said = ileri tarihli: { $ahead }, tarihi geçmiş: { $past }, tarihsiz: { $undated }
glance-languages = Haber dilleri
glance-outlets = Yayın organları
glance-counted = { $name } ({ $number })

## overview

overview-cut = Burada yalnızca en yeni faaliyetler ({ $events }) yer almaktadır; tümü dönem bültenlerinde ve veri dosyalarında sunulmaktadır:
