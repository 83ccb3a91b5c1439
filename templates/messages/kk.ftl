# Every visible word of the Kazakh edition, in Fluent (https://projectfluent.org). A site may lay its own file over this one
# (templates/messages/kk.ftl): a message there wins.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.
#
# What is filled in takes no suffix: it stands after a colon or a dash, in brackets, as the subject of a sentence, or before a word that
# takes the suffix instead of it («{ $to } күніне дейін», «{ $change } оқиғаға көп»). A noun after a number stays in the singular.
#
# Terms: event – оқиға; act of cooperation – іс-әрекет (ынтымақтастық аясындағы); form – ынтымақтастық нысаны; took place / planned –
# жүзеге асқан / жоспарланған; evidence – растайтын үзінді; briefing – бюллетень; period of a briefing – есепті кезең; overview – шолу;
# party – тарап; pair – тараптар жұбы; to act together – өзара іс-қимыл жасау; body – халықаралық ұйым; coding – кодтау; confidence –
# сенімділік деңгейі; article – жарияланым; its headline – жарияланым атауы (тақырып is a topic); outlet – басылым; its source –
# бастапқы дереккөз; undated – күні көрсетілмеген; feed – таспа; edition – тілдік нұсқа; permanent id – тұрақты сәйкестендіргіш.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = Қазақша
edition-title = Денсаулық сақтау саласындағы ынтымақтастық бюллетені

## months

months-1 = қаңтар
months-2 = ақпан
months-3 = наурыз
months-4 = сәуір
months-5 = мамыр
months-6 = маусым
months-7 = шілде
months-8 = тамыз
months-9 = қыркүйек
months-10 = қазан
months-11 = қараша
months-12 = желтоқсан

## months_short

months_short-1 = қаң
months_short-2 = ақп
months_short-3 = нау
months_short-4 = сәу
months_short-5 = мам
months_short-6 = мау
months_short-7 = шіл
months_short-8 = там
months_short-9 = қыр
months_short-10 = қаз
months_short-11 = қар
months_short-12 = жел

## number: between the quotes, and before the sign of per cent, stands a no-break space

number-group = { " " }
number-decimal = ,
number-percent = { $number } %

## list

list-comma = { ", " }
list-semicolon = { "; " }
list-all = Толық тізім: { $events }
list-page = { $of } беттің { $number }-беті
list-pages = Тізімнің беттері
list-previous = { $number }-бет
list-next = { $number }-бет
list-and = { $head } және { $last }

## date

date-day = { $year } жылғы { $day } { $month }
date-month = { $year } жылғы { $month }
date-year = { $year } жыл
date-none = күні көрсетілмеген
date-quarter = { $year } жылғы { $quarter }-тоқсан
date-range = { $from } – { $to }
date-undated = Күні көрсетілмеген

## count

count-events = { $count ->
    [one] { $number } оқиға
   *[other] { $number } оқиға
}
count-articles = { $count ->
    [one] { $number } жарияланым
   *[other] { $number } жарияланым
}
count-rules = { $count ->
    [one] { $number } ереже
   *[other] { $number } ереже
}
count-sentences = { $count ->
    [one] { $number } сөйлем
   *[other] { $number } сөйлем
}
count-blocks = { $count ->
    [one] { $number } блок
   *[other] { $number } блок
}

## forms

forms-talks = Келіссөздер
forms-agreement = Келісім
forms-forum = Бірлескен іс-шара
forms-training = Кадрлар даярлау
forms-care = Пациенттерді емдеу
forms-aid = Көмек көрсету
forms-project = Бірлескен жоба

## forms_what

forms_what-talks = Тараптардың өкілдері кездеседі, сапармен барады, телефон арқылы сөйлеседі немесе келіссөз жүргізеді.
forms_what-agreement = Құжатқа қол қойылған, құжат ратификацияланған, қабылданған немесе күшіне енген; жоспарланған оқиғада – құжат ұсынылған немесе әзірленіп жатыр.
forms_what-forum = Конференция, көрме, медицина күндері, бірлескен комиссия отырысы немесе көпшілік қатысатын өзге іс-шара.
forms_what-training = Шет мемлекеттің қатысуымен оқыту: курстар, тағылымдамалар, резидентура, студенттерге бөлінген орындар, мамандар алмасу.
forms_what-care = Бір тараптың пациенттерін екінші тараптың дәрігерлері емдейді: дәрігерлердің көшпелі топтары, бірлескен операциялар, шетелде емдеу, телеконсультациялар.
forms_what-aid = Тауар, қаражат, вакцина немесе персонал өтеусіз не қайтару шартымен беріледі.
forms_what-project = Бірлескен құрылыс, өндіріс, зерттеу немесе басқару; өнімді жеткізу, тіркеу немесе өзара тану.

## said

said-occurred-talks = { $parties } келіссөз жүргізді
said-occurred-agreement = { $parties } келісім жасасты
said-occurred-forum = { $parties } бірлескен іс-шараға қатысты
said-occurred-training = { $parties } кадрлар даярлау саласында ынтымақтасты
said-occurred-care = { $parties } пациенттерді емдеу саласында ынтымақтасты
said-occurred-aid = { $parties } көмек көрсету бағытында ынтымақтасты
said-occurred-project = { $parties } бірлескен жобаға қатысты
said-planned-talks = { $parties } келіссөз жүргізуді жоспарлап отыр
said-planned-agreement = { $parties } келісім жасасуды жоспарлап отыр
said-planned-forum = { $parties } бірлескен іс-шара өткізуді жоспарлап отыр
said-planned-training = { $parties } кадрлар даярлау саласында ынтымақтасуды жоспарлап отыр
said-planned-care = { $parties } пациенттерді емдеу саласында ынтымақтасуды жоспарлап отыр
said-planned-aid = { $parties } көмек көрсету бағытында ынтымақтасуды жоспарлап отыр
said-planned-project = { $parties } бірлескен жобаны жоспарлап отыр

## status

status-occurred = Жүзеге асқан
status-planned = Жоспарланған

## status_what

status_what-occurred = Жарияланған сәтте оқиға өткен немесе жалғасып жатқан не құжатқа қол қойылған.
status_what-planned = Оқиға алда өтеді, ұсынылған, болашақта өткізуге келісілген, сұратылған немесе нақты шара ретінде талқыланып жатыр.

## basis

basis-stated = Күннің келтірілген барлық бөлігі (күні, айы, жылы) мәтінде көрсетілген.
basis-partial = Күннің бір бөлігі мәтінде көрсетілген, қалғаны жарияланған күн немесе мәнмәтін бойынша анықталған.
basis-relative = Күн «кеше», «сейсенбіде» сияқты сөздерге қарай жарияланған күннен бастап есептелген.
basis-publication = Іс-әрекет жаңалық ретінде хабарланған, оның өз күні көрсетілмеген: жарияланған күн алынды.
basis-front-matter = Күнді жарияланымды деректер жиынына енгізген адам көрсеткен.
basis-none = Мәтінде күн көрсетілмеген.

## basis_short

basis_short-stated = мәтінде көрсетілген
basis_short-partial = ішінара көрсетілген
basis_short-relative = жарияланған күннен есептелген
basis_short-publication = жарияланған күн
basis_short-front-matter = деректер жиынына енгізілгенде көрсетілген
basis_short-none = көрсетілмеген

## topics

topics-governance = Денсаулық сақтау саясаты және саланы басқару
topics-workforce = Медициналық білім беру және денсаулық сақтау кадрлары
topics-research = Медициналық зерттеулер
topics-hospital-care = Стационарлық және мамандандырылған көмек
topics-primary-care = Медициналық-санитариялық алғашқы көмек
topics-infectious-disease = Инфекциялық аурулар
topics-immunization = Иммундау
topics-ncd = Инфекциялық емес аурулар
topics-oncology = Онкология
topics-cardiology = Кардиология
topics-maternal-child = Ана мен бала денсаулығын сақтау
topics-mental-health = Психикалық денсаулық
topics-rehabilitation = Медициналық оңалту
topics-pharma = Дәрілік заттар
topics-devices = Медициналық бұйымдар
topics-digital-health = Цифрлық денсаулық сақтау
topics-emergency = Шұғыл және гуманитарлық медициналық көмек
topics-medical-tourism = Шетелде емделу
topics-nuclear-medicine = Ядролық медицина
topics-traditional-medicine = Дәстүрлі медицина
topics-financing = Денсаулық сақтауды қаржыландыру
topics-infrastructure = Денсаулық сақтау инфрақұрылымы

## roles

roles-president = Президент
roles-head-of-government = Үкімет басшысы
roles-health-minister = Денсаулық сақтау министрі
roles-deputy-minister = Министрдің орынбасары
roles-minister = Министр
roles-ambassador = Елші
roles-official = Лауазымды тұлға
roles-who = Халықаралық ұйымның өкілі
roles-doctor = Дәрігер немесе ғалым
roles-business = Іскер топтардың өкілі
roles-other = Өзге

## units: the singular, which stands after a number («21 маман») and alone in a table

units-specialists = маман
units-patients = пациент
units-consultations = консультация
units-surgeries = операция
units-students = білім алушы
units-places = оқуға бөлінген орын
units-documents = құжат
units-facilities = мекеме
units-participants = қатысушы
units-doses = доза
units-items = дана
units-tonnes = тонна
units-money = ақша бірлігі
units-projects = жоба
units-other = өзге бірлік

## languages

languages-ru = орыс тілі
languages-kk = қазақ тілі
languages-kk-Latn = қазақ тілі (латын әліпбиі)
languages-fa = парсы тілі
languages-tr = түрік тілі
languages-en = ағылшын тілі
languages-uz = өзбек тілі
languages-uz-Cyrl = өзбек тілі (кирилл әліпбиі)
languages-ky = қырғыз тілі
languages-tg = тәжік тілі
languages-az = әзербайжан тілі
languages-tk = түрікмен тілі
languages-ar = араб тілі

## asides

asides-stamp = күні көрсетілген жолдар
asides-caption = сурет астындағы жазулар
asides-navigation = мәзір мен сайт атаулары
asides-byline = авторлар туралы мәліметтер
asides-share = «Бөлісу» түймелері
asides-teaser = басқа жарияланымдардың атаулары
asides-tags = тегтер
asides-comments = пікір жазу өрістері
asides-copyright = авторлық құқық туралы мәлімет және байланыс деректері
asides-widget = сағат, ауа райы және валюта бағамы
asides-advertisement = жарнама
asides-other = өзге

## marks

marks-act = іс-әрекет
marks-date = күні
marks-party = тарап

## severity

severity-note = Ескертпе
severity-warning = Ескерту
severity-error = Қате

## nav

nav-skip = Мазмұнға өту
nav-label = Сайт бөлімдері
nav-languages = Тілдік нұсқалар
nav-trail = Сіз осындасыз
nav-home = Шолу
nav-briefings = Бюллетеньдер
nav-topics = Тақырыптар
nav-people = Тұлғалар
nav-countries = Елдер
nav-pairs = Тараптар жұптары
nav-events = Оқиғалар
nav-articles = Жарияланымдар
nav-methodology = Әдіснама
nav-data = Деректер

## page

page-as_of = { $date } күнгі жағдай бойынша
page-period = Кезең: { $period }
page-since = { $from } күнінен бастап
page-until = { $to } күніне дейін (қоса алғанда)
page-focus = Тараптар шеңбері: { $names }
page-footer = attache бағдарламасымен жасалды. Өңделгені: { $articles }. Әрбір көрсеткіш жарияланымдардың сөйлемдеріне негізделген, олар оқиғаның бетінде келтірілген.
page-feed = Оқиғалар таспасы (Atom)
page-markdown = Markdown форматындағы нұсқа
page-all = Барлық { $what }
page-previous = Алдыңғы: { $name }
page-next = Келесі: { $name }

## home

home-lead = Барлығы { $events } есепке алынды: жүзеге асқаны – { $occurred }, жоспарланғаны – { $planned }. Мәлімет көзі: { $articles }. Тараптар: { $parties }.
home-lead_empty = Ынтымақтастық оқиғалары анықталмады. Өңделгені: { $articles }.
home-states = { $count ->
    [one] { $number } мемлекет
   *[other] { $number } мемлекет
}
home-bodies = { $count ->
    [one] { $number } халықаралық ұйым
   *[other] { $number } халықаралық ұйым
}
home-figures = Негізгі көрсеткіштер
home-figure_events = оқиға
home-figure_occurred = жүзеге асқан
home-figure_planned = жоспарланған
home-figure_undated = күні көрсетілмеген
home-figure_parties = ел мен ұйым
home-figure_articles = өңделген жарияланым
home-span = Жүзеге асқан оқиғалар кезеңі: { $span }.
home-charts = Елдер мен күндер бойынша ынтымақтастық
home-all_charts = Барлық диаграмма
home-newest = Соңғы оқиғалар
home-planned = Жоспарланған оқиғалар
home-undated = Күні көрсетілмеген оқиғалар
home-undated_note = Жарияланымдарда күні көрсетілмеген. Бұл оқиғалар жалпы санға енгізілген, бірақ диаграммаларда ешбір айға жатқызылмаған.
home-about = Көрсеткіштерді қалыптастыру тәртібі және деректердің шектеулері:

## country

country-list_title = Елдер мен ұйымдар
country-list_lead = Денсаулық сақтау саласындағы ынтымақтастық оқиғалары елдер мен ұйымдар бойынша. Бірнеше тарап қатысқан оқиға әр тарап бойынша есептеледі.
country-states = Елдер
country-bodies = Халықаралық ұйымдар
country-description = Денсаулық сақтау саласындағы ынтымақтастық. { $name }: { $events }.
country-lead = { $name }: { $events }; жүзеге асқаны – { $occurred }, жоспарланғаны – { $planned }.
country-partners = Серіктестер
country-last = Соңғы байланыс
country-nothing = Анықталмады.
country-people = Тараптың өкілдері: { $name }

## pair

pair-list_title = Тараптар жұптары
pair-list_lead = Бірлескен оқиғаларға қатысқан тараптардың жұптары, оқиға санының кему ретімен. Үш тарап қатысқан оқиға үш жұп бойынша есептеледі.
pair-title = { $one } – { $other }
pair-description = Денсаулық сақтау саласындағы ынтымақтастық. { $one } және { $other }: { $events }.
pair-lead = { $one } және { $other }: екі тарап бірге қатысқан { $events }; жүзеге асқаны – { $occurred }, жоспарланғаны – { $planned }.
pair-forms = Ынтымақтастық нысандары бойынша

## undated

undated-title = Айы көрсетілмеген оқиғалар
undated-lead = Белгілі бір айға жатқызылмағаны: { $events }. Жарияланымдарда күні көрсетілмеген немесе тек жылы көрсетілген.
undated-none_title = Күні көрсетілмеген
undated-year_title = Тек жылы көрсетілген

## event

event-list_title = Оқиғалар
event-list_lead = Барлық оқиғалар, ең жаңасынан бастап; күні көрсетілмеген оқиғалар соңында берілген.
event-form = Нысаны
event-status = Мәртебесі
event-parties = Тараптар
event-date = Күні
event-date_words = Күннің мәтіндегі жазылуы
event-place = Орны
event-topics = Тақырыптар
event-crs = ЭЫДҰ CRS кодтары: { $codes }
event-confidence = Сенімділік деңгейі
event-how_reliable = Бұл деңгей қаншалықты негізді?
event-rules = Ережелер
event-reasons = Тараптар қалай анықталды
event-evidence = Растайтын үзінділер
event-evidence_note = Жарияланымнан түпнұсқа тілінде келтірілді. Белгіленгені: { $marks }.
event-no_evidence = Бұл оқиғаның жазбасында үзінді жоқ.
event-people = Жарияланымда аталған тұлғалар
event-quantities = Жарияланымдағы сандық деректер
event-article = Жарияланым
event-read_source = Бастапқы дереккөзден оқу
event-no_source = Интернеттегі мекенжайы көрсетілмеген.
event-others = Осы жарияланымдағы басқа оқиғалар
event-id = Тұрақты сәйкестендіргіш
event-cite = Библиографиялық сілтеме
event-citation = { $site }: «{ $said }» ({ $date }). Деректер { $day } күнгі жағдай бойынша берілген. Оқиға { $id }.
event-schemes = Кодтау жүйелері
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = Жарияланған күні: { $date }
event-coding = Кодтау тәртібі
event-facts = Оқиға туралы мәліметтер

## article

article-list_title = Жарияланымдар
article-list_lead = Барлық өңделген жарияланымдар, ең жаңасынан бастап. Мәтіндері толық берілмейді: атауы мен оқиғаны растайтын сөйлемдері ғана келтіріледі.
article-unpublished = жарияланған күні көрсетілмеген
article-published = Жарияланған күні
article-published_words = Күннің мәтіндегі жазылуы
article-language = Тілі
article-outlet = Басылым
article-file = Файл
article-source = Бастапқы дереккөз
article-events = Оқиғалар
article-no_events = Оқиғалар анықталмады
article-why_not = Себебі
article-why_not_unknown = Бірде-бір сөйлемде екі тараптың ынтымақтастығы аясындағы іс-әрекет туралы айтылмайды.
article-out_of_scope = Сайт қамтитын кезеңнен немесе тараптар шеңберінен тыс
article-passed = Оқиғаға ұқсас, бірақ есепке алынбаған
article-asides = Жарияланым мәтініне жатпайтын, есепке алынбаған бөліктер
article-people = Тұлғалар
article-quantities = Сандық деректер
article-name = Аты-жөні
article-role = Рөлі
article-side = Қай тараптың өкілі
article-value = Мәні
article-unit = Есепке алу бірлігі
article-words = Мәтіндегі тұжырым
article-rule = Ереже
article-reason = Себебі

## method

method-title = Әдіснама
method-lead = Оқиғалар қалай анықталады, неге негізделеді және деректердің қандай шектеулері бар.
method-how = Не есепке алынады
method-how_event = Оқиға – денсаулық сақтау саласындағы екі немесе одан көп тараптың ынтымақтастығы аясында жасалып, бір жарияланымда баяндалған бір іс-әрекет: бір нысан, тараптардың бір құрамы, бір мәртебе. Бір іс-әрекет туралы екі жарияланым екі оқиға болып есептеледі.
method-how_party = Мемлекет (оның атынан кім әрекет етсе де) немесе халықаралық ұйым тарап болып саналады. Жай ғана аталған ел тарап болып саналмайды.
method-how_evidence = Растайтын үзіндісі жоқ оқиға есепке алынбайды: әр оқиғада оған негіз болған сөйлемдер мен нақты сөздер келтіріледі. Мәзір, басқа жарияланымдардың атаулары, пікір жазу өрістері және виджеттер ескерілмейді.
method-how_rules = Оқиғалар ережелер мен сөздіктер бойынша, жарияланымның өз тілінде, статистикалық модельсіз анықталады: бірдей жарияланымдар әрқашан бірдей көрсеткіштер береді.
method-rules_fired = Көрсетілген оқиғаларда { $fired } қолданылды.
method-forms = Ынтымақтастық нысандары
method-status = Мәртебесі
method-languages = Тілдер
method-lang = Тілі
method-articles = Жарияланымдар
method-relevant = Оқиғасы бар
method-events = Оқиғалар
method-undated = Күні көрсетілмеген
method-dates = Күнді анықтау негіздері
method-basis = Негізі
method-meaning = Түсіндірме
method-scope = Кезең және тараптар шеңбері
method-scope_all = Кезең мен тараптар шеңбері шектелмеген: барлық оқиғалар көрсетілген.
method-scope_period = Кезеңнен тыс болғандықтан көрсетілмегені: { $events }.
method-scope_focus = Тараптарының ешқайсысы белгіленген шеңберге кірмейтіндіктен көрсетілмегені: { $events }.
method-reliability = Кодтаудың сенімділігі
method-reliability_said = Әр оқиғаға оның негіздеріне қарай 0-ден 100 пайызға дейінгі сенімділік деңгейі беріледі. Кестеде ол сол жарияланымдарды адамдар кодтаған нәтижелермен салыстырылған (салыстырылғаны: { $events }); нысаны, мәртебесі және тараптары сәйкес келген оқиғалар дұрыс деп саналады.
method-stated_confidence = Сенімділік деңгейі
method-range = { $from } – { $to }
method-right = Дұрыс кодталғаны
method-share_right = Дұрыс кодталу үлесі
method-undated_events = Күні көрсетілмеген оқиғалар
method-unpublished = Жарияланған күні көрсетілмеген жарияланымдар
method-unpublished_note = Оларда «кеше», «сейсенбіде» сияқты сөздер бойынша күнді анықтау мүмкін емес.
method-not_coded = Оқиғасы жоқ жарияланымдар
method-passed = Оқиға туралы хабарға ұқсас, бірақ есепке алынбаған сөйлемдер
method-passed_note = Есепке алынбағаны: { $sentences } ({ $articles }). Мұндай сөйлемдер әр жарияланымның бетінде себебі көрсетіле отырып келтірілген.
method-diagnostics = Өңдеу кезіндегі хабарламалар
method-no_diagnostics = Хабарлама жоқ.
method-rules = Қолданылған ережелер
method-rule = Ереже
method-none = Жоқ.
method-where = Файлдағы орны
method-what = Хабарлама
method-severity = Түрі
method-fix = Ұсыным

## data

data-title = Деректер
data-lead = Сайтта берілген барлық деректер – басқа жүйелерде пайдалану үшін.
data-events = Оқиғалар
data-events_csv = Әр оқиғаға бір жол; бір ұяшықтағы бірнеше мән «;» белгісімен бөлінген.
data-description = Мемлекеттер мен халықаралық ұйымдардың денсаулық сақтау саласындағы ынтымақтастық оқиғалары; көп тілдегі баспасөз жарияланымдары бойынша кодталған, растайтын үзінділері қоса берілген.
data-events_json = Сол деректер бір JSON массиві түрінде.
data-schema = Оқиғаның JSON Schema форматындағы сипаттамасы – кіріс деректерді тексеретін бағдарламалар үшін.
data-calendar = Жоспарланған оқиғалар – күнтізбе бағдарламалары үшін.
data-feed_json = Сол деректер JSON Feed форматында.
data-evidence = Жарияланымның сөздері және олардың мәтіндегі орны, UTF-8 байттарымен.
data-events_jsonl = Әр оқиғаға жеке жолдағы бір JSON объектісі, растайтын үзінділерімен.
data-briefing = Толық шолу Markdown форматында; код репозиторийінде де, электрондық хатта да оқуға болады.
data-feed = Соңғы оқиғалар Atom таспасы түрінде.
data-charts = Диаграммалардың кестелері
data-columns = events.csv файлының бағандары
data-column = Баған
data-meaning = Мазмұны

## columns

columns-id = Оқиғаның тұрақты сәйкестендіргіші; беттің мекенжайы да соған негізделген, events/<id>.html
columns-form = Ынтымақтастық нысаны: talks, agreement, forum, training, care, aid, project
columns-status = Мәртебесі: occurred (жүзеге асқан) немесе planned (жоспарланған)
columns-date = ISO 8601 бойынша белгілі болған дәлдіктегі күні; жарияланымда көрсетілмесе, бос қалады
columns-precision = Күннің дәлдігі: day, month немесе year
columns-date_basis = Күнді анықтау негізі: stated, partial, relative, publication, front-matter, none
columns-parties = Тараптардың кодтары: ISO 3166-1 alpha-2 немесе org: және ұйымның коды
columns-party_names = Тараптардың атаулары
columns-topics = Денсаулық сақтау тақырыптарының кодтары
columns-page = Оқиғаның негізгі тілдік нұсқадағы беті, мекенжайы сайтқа қатысты берілген
columns-plover = PLOVER бойынша оқиға түрі
columns-cameo = CAMEO коды, ынтымақтастық нысаны айқындайтын деңгейге дейін
columns-crs = Тақырыптарға сәйкес келетін ЭЫДҰ CRS мақсат кодтары
columns-country = Оқиға өтетін мемлекеттің ISO 3166-1 alpha-2 бойынша коды
columns-town = Оқиға өтетін елді мекен
columns-confidence = Кодтаудың сенімділік деңгейі, 0-ден 1-ге дейін
columns-article = Жарияланымның сәйкестендіргіші
columns-title = Жарияланымның атауы
columns-lang = Жарияланым тілінің BCP 47 бойынша коды
columns-published = Жарияланған күні, ISO 8601 бойынша
columns-outlet = Басылым
columns-url = Жарияланымның мекенжайы
columns-quote = Растайтын сөйлемдердің біріншісі, түпнұсқа тілінде
columns-rules = Қолданылған ережелердің сәйкестендіргіштері

## charts

charts-parties_one = Оқиға саны бойынша бірінші орында – { $name }: { $events }
charts-parties_tie = Оқиға саны бойынша бірінші орынды { $name } бөліседі: әрқайсысында { $events }
charts-parties_many = Оқиға саны бойынша бірінші орынды { $name } ел мен ұйым бөліседі: әрқайсысында { $events }
charts-parties_description = Жолақтар: елдер мен ұйымдар бойынша оқиға саны, кему ретімен, ынтымақтастық нысандарына бөлінген. Қанық түс – жүзеге асқан; жиегі сызылған бозғылт түс – жоспарланған. Бірнеше тарап қатысқан оқиға әр тарап бойынша есептеледі; күні көрсетілмеген оқиғалар да қосылған.
charts-partners_one = Оқиға саны бойынша негізгі серіктес – { $name }: { $events }
charts-partners_tie = Оқиға саны бойынша негізгі серіктестер – { $name }: әрқайсысымен { $events }
charts-partners_many = Оқиға саны бойынша бірінші орынды { $name } серіктес бөліседі: әрқайсысымен { $events }
charts-partners_description = Жолақтар: серіктестер бойынша оқиға саны, кему ретімен, ынтымақтастық нысандарына бөлінген. Қанық түс – жүзеге асқан; жиегі сызылған бозғылт түс – жоспарланған. Күні көрсетілмеген оқиғалар да қосылған.
charts-first_of = Диаграммада барлығы { $all } жолақтың алғашқы { $drawn } жолағы көрсетілген; кестеде бәрі берілген.
charts-monthly_one = Оқиға саны ең көп ай – { $month }: { $events }
charts-monthly_tie = Оқиға саны ең көп { $months } ай: әрқайсысында { $events }
charts-monthly_none = Бірде-бір оқиғаның айы анықталмаған; айы көрсетілмегені: { $events }
charts-monthly_description = Бағандар: айлар бойынша оқиға саны, ынтымақтастық нысандарына бөлінген. Қанық түс – жүзеге асқан; жиегі сызылған бозғылт түс – жоспарланған. Жарияланымда күні көрсетілмегендіктен немесе тек жылы көрсетілгендіктен айға жатқызуға келмейтін оқиғалар бөлек берілген. Үзігі бар баған масштабқа сай емес: онда жазылған санға сүйену керек.
charts-matrix_one = Ең жиі өзара іс-қимыл жасайтын тараптар – { $one } және { $other }: { $events }
charts-matrix_many = Оқиға саны ең көп тараптар жұптары ({ $pairs } жұп): әрқайсысында { $events }
charts-matrix_description = Ұяшық: жолда және бағанда көрсетілген тараптар бірге қатысқан оқиғалар саны; түсі неғұрлым қою болса, саны соғұрлым көп. Жиек сызығы – оқиғалардың бәрі жоспарланған; бұрыштағы белгі – оқиғалардың бір бөлігі жоспарланған. Күні көрсетілмеген оқиғалар да қосылған.
charts-heat_one = Бір тараптың бір айдағы ең көп оқиға саны – { $name }, { $month }: { $events }
charts-heat_none = Бірде-бір оқиғаның айы анықталмаған
charts-heat_description = Ұяшық: тарап осы айда қатысқан оқиғалар саны; түсі неғұрлым қою болса, саны соғұрлым көп. Жиек сызығы – оқиғалардың бәрі жоспарланған; бұрыштағы белгі – оқиғалардың бір бөлігі жоспарланған. Айға жатқызуға келмейтін оқиғалар бөлек берілген.
charts-party = Ел немесе ұйым
charts-pair = Тараптар жұбы
charts-month = Ай
charts-period = Кезең
charts-topic = Тақырып
charts-earlier = Ертерек
charts-later = Кейінірек
charts-no_month = Айы жоқ
charts-total = Барлығы
charts-all_occurred = Жүзеге асқан
charts-all_planned = Жоспарланған
charts-planned_form = { $form }: жоспарланған
charts-legend_planned = Бозғылт түс: жоспарланған
charts-monthly_since = { $since } айынан бастап оқиға саны ең көп ай – { $month }: { $events }
charts-monthly_tie_since = { $since } айынан бастап оқиға саны ең көп { $months } ай: әрқайсысында { $events }
charts-heat_since = { $since } айынан бастап бір тараптың бір айдағы ең көп оқиға саны – { $name }, { $month }: { $events }
charts-topics_one = Тақырып пен ынтымақтастық нысанының ең жиі үйлесімі – «{ $topic }», «{ $form }»: { $events }
charts-topics_many = Тақырып пен ынтымақтастық нысанының оқиға саны ең көп үйлесімдері ({ $cells } үйлесім): әрқайсысында { $events }
charts-topics_description = Ұяшық: тақырып бойынша осы нысандағы оқиғалар саны; түсі неғұрлым қою болса, саны соғұрлым көп. Жиек сызығы – оқиғалардың бәрі жоспарланған; бұрыштағы белгі – оқиғалардың бір бөлігі жоспарланған. Бірнеше тақырыбы бар оқиға әр тақырып бойынша есептеледі; күні көрсетілмеген оқиғалар да қосылған.
charts-marks_one = Ынтымақтастықтың ең көп тараған нысаны – «{ $form }»: барлығы { $events }, оның ішінде { $number }
charts-marks_tie = Ынтымақтастықтың ең көп тараған нысандары: { $form } (барлығы { $events }, оның ішінде әр нысан бойынша – { $number })
charts-marks_description = Әр белгі бір оқиғаны білдіреді және оның бетіне апарады; сақина – жоспарланған. Белгілер сыймаған жерде олардың орнына оқиғалар саны көрсетілген. Айға жатқызуға келмейтін оқиғалар бөлек берілген.
charts-panels_grown = Ең белсенді тараптар арасында жүзеге асқан оқиғалар саны ең көп өскені – { $name }: соңғы { $months } айда – { $events }, оның алдындағы { $months } айда – { $before }
charts-panels_none = Ең белсенді тараптардың ешқайсысында соңғы { $months } айда жүзеге асқан оқиғалар саны оның алдындағы { $months } айдағыдан асқан жоқ
charts-panels_description = Бағандар: оқиға саны ең көп тараптардың айлар бойынша оқиға саны, бірыңғай масштабта; сан ең жоғары айға қойылған. Қанық түс – жүзеге асқан; жиегі сызылған бозғылт түс – жоспарланған. Тік сызық – деректер қай күнгі жағдай бойынша берілгенін көрсетеді. Төменде ертерек және кейінірек болған, сондай-ақ айға жатқызуға келмейтін оқиғалар берілген.
charts-map_one = Ең тығыз байланыстар саны бойынша бірінші орында – { $name }: барлығы { $all } байланыс, оның ішінде { $links }
charts-map_tie = Ең тығыз байланыстар саны бойынша бірінші орынды { $name } бөліседі: барлығы { $all } байланыс, оның ішінде әрқайсысында { $links }
charts-map_many = Ең тығыз байланыстар саны бойынша бірінші орынды { $name } ел мен ұйым бөліседі: барлығы { $all } байланыс, оның ішінде әрқайсысында { $links }
charts-map_description = Әр шаршы – шамамен өз орнында тұрған ел, ISO коды мен оқиға саны көрсетілген; түсі неғұрлым қою болса, саны соғұрлым көп. Сызықтар өзара іс-қимыл жасайтын тараптарды қосады: неғұрлым жуан болса, іс-қимыл соғұрлым жиі; тараптардың атаулары кестеде берілген. Күні көрсетілмеген оқиғалар да қосылған.
charts-map_aside = Ұйымдар және картада орны жоқ елдер
charts-no_topic = Тақырыбы жоқ
charts-now = { $date } күнгі жағдай бойынша
charts-event = Оқиға
charts-date = Күні
charts-table = Деректер кесте түрінде
charts-csv = CSV форматында жүктеп алу
charts-label = Жылжытылатын кесте

## missing

missing-title = Бет табылмады
missing-lead = Мұндай бет жоқ. Сайт жаңартылған кезде оның мекенжайы өзгерген болуы мүмкін.

## briefing: the page of a month, quarter or year

briefing-list_title = Бюллетеньдер
briefing-list_lead = Айлар, тоқсандар және жылдар бойынша бюллетеньдер.
briefing-latest = Соңғы бюллетень
briefing-years = Жылдар
briefing-quarters = Тоқсандар
briefing-months = Айлар
briefing-kind = Бюллетень
briefing-title = Бюллетень: { $period }
briefing-wider = { $name }
briefing-title_signed = Қол қойылған келісімдер: { $period }
briefing-title_promised = Мәлімделген жоспарлар: { $period }
briefing-title_due = Кезеңге жоспарланған оқиғалар: { $period }
briefing-title_events = Оқиғалар: { $period }
briefing-signed = Қол қойылған келісімдер
briefing-nothing_signed = Осы кезеңге жататын келісім анықталмады.
briefing-promised = Мәлімделген жоспарлар
briefing-promised_note = Белгіленген мерзіміне қарамастан, осы кезеңдегі жарияланымдарда жоспарланған деп хабарланған оқиғалар.
briefing-nothing_promised = Осы кезеңдегі жарияланымдарда жаңа жоспарлар туралы хабарланбаған.
briefing-due = Осы кезеңге жоспарланған оқиғалар
briefing-nothing_due = Осы кезеңге оқиға жоспарланбаған.
briefing-occurred = Жүзеге асқан оқиғалар
briefing-nothing_occurred = Осы кезеңге жататын оқиға анықталмады.
briefing-first_contacts = Алғашқы бірлескен оқиғалар
briefing-first_contacts_note = Жарияланымдарда бұған дейінгі өзара іс-қимылы туралы мәлімет жоқ тараптар жұптары.
briefing-figure_occurred = жүзеге асқан
briefing-figure_signed = қол қойылған келісім
briefing-figure_promised = мәлімделген жоспар
briefing-figure_due = кезеңге жоспарланған
briefing-figure_pairs = тараптар жұбы
briefing-figure_parties = ел мен ұйым

## change: a figure against that of the period before

change-more = { $before } көрсеткішінен { $number } бірлікке көп
change-fewer = { $before } көрсеткішінен { $number } бірлікке аз
change-same = { $before } көрсеткішімен бірдей

## finding: what a briefing says first, each a sentence

finding-quiet = Есепті кезеңде ({ $period }) ынтымақтастық оқиғалары анықталмады, жарияланымдарда жаңа жоспарлар туралы хабарланбаған.
finding-took = { $count ->
    [0] Есепті кезеңде ({ $period }) жүзеге асқан оқиға анықталмады.
    [one] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты.
   *[other] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты.
}
finding-took_more = { $count ->
    [one] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңмен ({ $before }) салыстырғанда { $change } оқиғаға көп.
   *[other] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңмен ({ $before }) салыстырғанда { $change } оқиғаға көп.
}
finding-took_fewer = { $count ->
    [0] Есепті кезеңде ({ $period }) жүзеге асқан оқиға анықталмады; алдыңғы кезеңде ({ $before }) { $change } оқиға есепке алынған.
    [one] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңмен ({ $before }) салыстырғанда { $change } оқиғаға аз.
   *[other] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңмен ({ $before }) салыстырғанда { $change } оқиғаға аз.
}
finding-took_same = { $count ->
    [0] Есепті кезеңде де ({ $period }), алдыңғы кезеңде де ({ $before }) жүзеге асқан оқиға анықталмады.
    [one] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңнің ({ $before }) көрсеткішімен бірдей.
   *[other] Есепті кезеңде ({ $period }) { $number } оқиға жүзеге асты, бұл алдыңғы кезеңнің ({ $before }) көрсеткішімен бірдей.
}
finding-count = { $said }: { $number } { $unit }.
finding-busiest = Ең жиі өзара іс-қимыл жасаған тараптар – { $pair }: { $events }.
finding-form = Ынтымақтастықтың ең көп тараған нысаны – «{ $form }»: барлығы { $of } оқиға, оның ішінде { $number }.
finding-first = { $count ->
    [one] Жарияланымдардың деректері бойынша тараптардың бір жұбы алғаш рет өзара іс-қимыл жасады: { $pairs }.
   *[other] Жарияланымдардың деректері бойынша тараптардың { $number } жұбы алғаш рет өзара іс-қимыл жасады: { $pairs }.
}
finding-first_many = Жарияланымдардың деректері бойынша тараптардың { $number } жұбы алғаш рет өзара іс-қимыл жасады, оның ішінде: { $pairs }.
finding-promised = { $count ->
    [one] { $number } жоспар туралы мәлімделді.
   *[other] { $number } жоспар туралы мәлімделді.
}

## topic

topic-list_title = Тақырыптар
topic-list_lead = Денсаулық сақтау тақырыптары оқиға саны бойынша. Бір оқиғаның бірнеше тақырыбы болуы мүмкін.
topic-description = { $name }. Халықаралық ынтымақтастық: { $events }.
topic-lead = { $name }: { $events }; жүзеге асқаны – { $occurred }, жоспарланғаны – { $planned }.

## person

person-list_title = Тұлғалар
person-list_lead = Іс-әрекеті немесе сөзі жарияланымдарда келтірілген тұлғалар, аты-жөнінің латын әріптерімен жазылу ретімен берілген. Аты-жөні бірдей адамдар бір жазбаға біріктірілген.
person-lead = { $name }: аты-жөні { $articles } мәтінінде, сондай-ақ { $events } бойынша келтірілген растайтын үзінділерде аталады.
person-names = Жарияланымдардағы жазылуы
person-roles = Рөлдері
person-roles_note = Жарияланымдардың мәліметтері бойынша; жарияланған күндер көрсетілген.
person-attested = Аталған кезеңі

## source

source-list_title = Басылымдар
source-list_lead = Жарияланымдар алынған басылымдар, деректер жиынына енгізілген кезде көрсетілген мәліметтер бойынша.
source-lead = Өңделгені: { $articles } ({ $languages }). Есепке алынғаны: { $events }; жүзеге асқаны – { $occurred }, жоспарланғаны – { $planned }.
source-none = Бірде-бір жарияланымда басылым көрсетілмеген. Оны жарияланымның қызметтік блогындағы (front matter) `source` өрісінде көрсету керек.

## calendar: what is planned

calendar-title = Жоспарлар күнтізбесі
calendar-lead = Жарияланымдарда жоспарланған деп хабарланған оқиғалар, шолу жасалған айдан бастап, айлар бойынша.
calendar-all = Барлық жоспарлар күнтізбе форматында (.ics)
calendar-of_countries = Елдер мен ұйымдардың күнтізбелері
calendar-of_country = Жоспарлар күнтізбесі (.ics)
calendar-nothing = Алдағы айларға оқиға жоспарланбаған.

## search

search-title = Іздеу
search-lead = Оқиғалар, тұлғалар, жарияланымдар, елдер мен тақырыптар; сұрауды кез келген жазумен теруге болады: аты-жөні жарияланымдардағы жазылуы бойынша да, латын әріптерімен жазылуы бойынша да табылады.
search-label = Сөз, аты-жөні, жер атауы, күн
search-nothing = Ештеңе табылмады. Сұрауды қысқартыңыз немесе аты-жөнінің басын енгізіңіз.
search-found = Табылғаны: { $number }; көрсетілгені: { $shown }.
search-failed = Іздеу индексін жүктеу мүмкін болмады. Барлық материалдар төмендегі тізімдерде берілген.
search-without_script = Іздеу үшін JavaScript қажет. Онсыз барлық материалдар төмендегі тізімдерде қолжетімді.
search-indexes = Барлық материалдар тізімдер бойынша
search-event = Оқиға
search-person = Тұлға
search-article = Жарияланым
search-country = Ел немесе ұйым
search-pair = Тараптар жұбы
search-topic = Тақырып
search-source = Басылым

## glance: what is asked first of a country or pair

glance-last = Соңғы байланыс
glance-last_said = { $date }: { $said }
glance-silent = Оқиға болмаған айлар
glance-silent_none = Соңғы { $of } айда мұндай ай жоқ
glance-silent_some = Соңғы { $of } айдың { $number } айы: { $months }
glance-silent_many = Соңғы { $of } айдың { $number } айы
glance-outstanding = Жоспарлар
glance-outstanding_said = алдағысы – { $ahead }, мерзімі өткені – { $past }, күні көрсетілмегені – { $undated }
glance-languages = Жарияланымдардың тілдері
glance-outlets = Басылымдар
glance-counted = { $name } ({ $number })

## overview

overview-cut = Мұнда соңғы оқиғалар ғана келтірілген ({ $events }); толық тізім кезеңдер бойынша бюллетеньдер мен деректер жиынында берілген:
