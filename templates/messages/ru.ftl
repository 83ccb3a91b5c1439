# Every visible word of the Russian edition, in Fluent (https://projectfluent.org). A site may lay its own file over this one
# (templates/messages/ru.ftl): a message there wins.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.
#
# What is filled in stands in the nominative, so sentences put it after a colon, after a dash or in brackets, never after a verb or
# a preposition that would inflect it. Dates of a day are in the genitive by themselves («17 октября 2025 года») and may follow
# «с», «по», «на». Years are written «2025 года», not «2025 г.»: a template may set a full stop after them.
#
# Terms: event – событие; act of cooperation – действие (в рамках сотрудничества); form – форма сотрудничества; took place /
# planned – состоялось / планируется; evidence – подтверждение; briefing – сводка; period of a briefing – отчётный период; party –
# сторона; pair – пара сторон; body – международная организация; coding – кодирование; confidence – оценка достоверности; article –
# публикация; outlet – издание; its source – первоисточник; undated – без даты; feed – лента; edition – языковая версия; permanent
# id – постоянный идентификатор.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = Русский
edition-title = Сводка по сотрудничеству в сфере здравоохранения

## names: states that the edition calls otherwise than CLDR

# As the state calls itself in Russian; CLDR has "Киргизия".
names-KG = Кыргызстан

## months

months-1 = январь
months-2 = февраль
months-3 = март
months-4 = апрель
months-5 = май
months-6 = июнь
months-7 = июль
months-8 = август
months-9 = сентябрь
months-10 = октябрь
months-11 = ноябрь
months-12 = декабрь

## months_of_day: the name as it stands after a day

months_of_day-1 = января
months_of_day-2 = февраля
months_of_day-3 = марта
months_of_day-4 = апреля
months_of_day-5 = мая
months_of_day-6 = июня
months_of_day-7 = июля
months_of_day-8 = августа
months_of_day-9 = сентября
months_of_day-10 = октября
months_of_day-11 = ноября
months_of_day-12 = декабря

## months_short

months_short-1 = янв
months_short-2 = фев
months_short-3 = мар
months_short-4 = апр
months_short-5 = май
months_short-6 = июн
months_short-7 = июл
months_short-8 = авг
months_short-9 = сен
months_short-10 = окт
months_short-11 = ноя
months_short-12 = дек

## number: the blank before the sign of per cent is a no-break space

number-group = { "\u00A0" }
number-decimal = ,
number-percent = { $number } %

## list

list-comma = { ", " }
list-semicolon = { "; " }
list-all = Полный перечень: { $events }
list-page = Страница { $number } из { $of }
list-pages = Страницы перечня
list-previous = Страница { $number }
list-next = Страница { $number }
list-and = { $head } и { $last }

## date

date-day = { $day } { $month } { $year } года
date-month = { $month } { $year } года
date-year = { $year } год
date-none = без даты
date-quarter = { $quarter }-й квартал { $year } года
date-range = { $from } – { $to }
date-undated = Без даты

## count

count-events = { $count ->
    [one] { $number } событие
    [few] { $number } события
    [many] { $number } событий
   *[other] { $number } события
}
count-articles = { $count ->
    [one] { $number } публикация
    [few] { $number } публикации
    [many] { $number } публикаций
   *[other] { $number } публикации
}
count-rules = { $count ->
    [one] { $number } правило
    [few] { $number } правила
    [many] { $number } правил
   *[other] { $number } правила
}
count-sentences = { $count ->
    [one] { $number } предложение
    [few] { $number } предложения
    [many] { $number } предложений
   *[other] { $number } предложения
}
count-blocks = { $count ->
    [one] { $number } блок
    [few] { $number } блока
    [many] { $number } блоков
   *[other] { $number } блока
}

## forms

forms-talks = Переговоры
forms-agreement = Соглашение
forms-forum = Совместное мероприятие
forms-training = Подготовка кадров
forms-care = Лечение пациентов
forms-aid = Оказание помощи
forms-project = Совместный проект

## forms_what

forms_what-talks = Представители сторон встречаются, наносят визиты, беседуют по телефону или ведут переговоры.
forms_what-agreement = Документ подписан, ратифицирован, принят или вступил в силу; если событие планируется — документ предложен или разрабатывается.
forms_what-forum = Конференция, выставка, дни медицины, заседание совместной комиссии или иное мероприятие с участием аудитории.
forms_what-training = Обучение с участием зарубежной стороны: курсы, стажировки, ординатура, места для студентов, обмен специалистами.
forms_what-care = Пациентов одной стороны лечат врачи другой: выездные бригады, совместные операции, лечение за рубежом, телеконсультации.
forms_what-aid = Товары, денежные средства, вакцины или персонал предоставляются безвозмездно либо на возвратной основе.
forms_what-project = Совместное строительство, производство, исследование или управление; поставка, регистрация или взаимное признание продукции.

## said

said-occurred-talks = { $parties } провели переговоры
said-occurred-agreement = { $parties } заключили соглашение
said-occurred-forum = { $parties } приняли участие в совместном мероприятии
said-occurred-training = { $parties } сотрудничали в подготовке кадров
said-occurred-care = { $parties } сотрудничали в лечении пациентов
said-occurred-aid = { $parties } взаимодействовали по линии оказания помощи
said-occurred-project = { $parties } участвовали в совместном проекте
said-planned-talks = { $parties } планируют переговоры
said-planned-agreement = { $parties } планируют заключить соглашение
said-planned-forum = { $parties } планируют совместное мероприятие
said-planned-training = { $parties } планируют сотрудничество в подготовке кадров
said-planned-care = { $parties } планируют сотрудничество в лечении пациентов
said-planned-aid = { $parties } планируют взаимодействие по линии оказания помощи
said-planned-project = { $parties } планируют совместный проект

## status

status-occurred = Состоялось
status-planned = Планируется

## status_what

status_what-occurred = К моменту публикации событие состоялось или продолжается либо документ подписан.
status_what-planned = Событие предстоит, предложено, согласовано на будущее, запрошено или обсуждается как конкретная мера.

## basis

basis-stated = Все приведённые части даты — день, месяц, год — указаны в тексте.
basis-partial = Часть даты указана в тексте, остальное установлено по дню публикации или из контекста.
basis-relative = Дата отсчитана от дня публикации по таким словам, как «вчера» или «во вторник».
basis-publication = О действии сообщается как о новости, собственной даты оно не имеет: принят день публикации.
basis-front-matter = Дата указана тем, кто включил публикацию в массив данных.
basis-none = Дата в тексте не указана.

## basis_short

basis_short-stated = указана в тексте
basis_short-partial = указана частично
basis_short-relative = отсчитана от дня публикации
basis_short-publication = день публикации
basis_short-front-matter = указана при включении в массив
basis_short-none = не указана

## topics

topics-governance = Политика и управление в сфере здравоохранения
topics-workforce = Медицинское образование и кадры здравоохранения
topics-research = Медицинские исследования
topics-hospital-care = Стационарная и специализированная помощь
topics-primary-care = Первичная медико-санитарная помощь
topics-infectious-disease = Инфекционные болезни
topics-immunization = Иммунизация
topics-ncd = Неинфекционные заболевания
topics-oncology = Онкология
topics-cardiology = Кардиология
topics-maternal-child = Охрана здоровья матери и ребёнка
topics-mental-health = Психическое здоровье
topics-rehabilitation = Медицинская реабилитация
topics-pharma = Лекарственные средства
topics-devices = Медицинские изделия
topics-digital-health = Цифровое здравоохранение
topics-emergency = Экстренная и гуманитарная медицинская помощь
topics-medical-tourism = Лечение за рубежом
topics-nuclear-medicine = Ядерная медицина
topics-traditional-medicine = Традиционная медицина
topics-financing = Финансирование здравоохранения
topics-infrastructure = Инфраструктура здравоохранения

## roles

roles-president = Президент
roles-head-of-government = Глава правительства
roles-health-minister = Министр здравоохранения
roles-deputy-minister = Заместитель министра
roles-minister = Министр
roles-ambassador = Посол
roles-official = Должностное лицо
roles-who = Представитель международной организации
roles-doctor = Врач или учёный
roles-business = Представитель деловых кругов
roles-other = Иное

## units: genitive plural, which stands before a dash and a number («специалистов — 21») and alone in a table

units-specialists = специалистов
units-patients = пациентов
units-consultations = консультаций
units-surgeries = операций
units-students = обучающихся
units-places = учебных мест
units-documents = документов
units-facilities = учреждений
units-participants = участников
units-doses = доз
units-items = единиц
units-tonnes = тонн
units-money = денежных единиц
units-projects = проектов
units-other = прочее

## languages

languages-ru = русский
languages-kk = казахский
languages-kk-Latn = казахский (латиница)
languages-fa = персидский
languages-tr = турецкий
languages-en = английский
languages-uz = узбекский
languages-uz-Cyrl = узбекский (кириллица)
languages-ky = кыргызский
languages-tg = таджикский
languages-az = азербайджанский
languages-tk = туркменский
languages-ar = арабский

## asides

asides-stamp = строки с датой
asides-caption = подписи к изображениям
asides-navigation = меню и названия сайтов
asides-byline = сведения об авторах
asides-share = кнопки «Поделиться»
asides-teaser = заголовки других публикаций
asides-tags = метки
asides-comments = формы для комментариев
asides-copyright = сведения об авторских правах и контакты
asides-widget = часы, погода и курсы валют
asides-advertisement = реклама
asides-other = прочее

## marks

marks-act = действие
marks-date = дата
marks-party = сторона

## severity

severity-note = Замечание
severity-warning = Предупреждение
severity-error = Ошибка

## nav

nav-skip = Перейти к содержанию
nav-label = Разделы сайта
nav-languages = Языковые версии
nav-trail = Вы находитесь здесь
nav-home = Обзор
nav-briefings = Сводки
nav-topics = Темы
nav-people = Персоны
nav-countries = Страны
nav-pairs = Пары сторон
nav-events = События
nav-articles = Публикации
nav-methodology = Методология
nav-data = Данные

## page

page-as_of = По состоянию на { $date }
page-period = Период: { $period }
page-since = с { $from }
page-until = по { $to }
page-focus = Круг сторон: { $names }
page-footer = Составлено программой attache. Обработано: { $articles }. Каждый показатель основан на предложениях публикаций, приведённых на странице события.
page-feed = Лента событий (Atom)
page-markdown = Версия в формате Markdown
page-all = Все { $what }
page-previous = Ранее: { $name }
page-next = Далее: { $name }

## home

home-lead = Учтено { $events }: состоялось — { $occurred }, планируется — { $planned }. Источник сведений: { $articles }. Стороны: { $parties }.
home-lead_empty = Событий сотрудничества не выявлено. Обработано: { $articles }.
home-states = { $count ->
    [one] { $number } государство
    [few] { $number } государства
    [many] { $number } государств
   *[other] { $number } государства
}
home-bodies = { $count ->
    [one] { $number } международная организация
    [few] { $number } международные организации
    [many] { $number } международных организаций
   *[other] { $number } международной организации
}
home-figures = Основные показатели
home-figure_events = события
home-figure_occurred = состоялось
home-figure_planned = планируется
home-figure_undated = без даты
home-figure_parties = страны и организации
home-figure_articles = обработанные публикации
home-span = Период состоявшихся событий: { $span }.
home-charts = Сотрудничество по странам и датам
home-all_charts = Все графики
home-newest = Последние события
home-planned = Планируется
home-undated = Без даты
home-undated_note = Дата в публикациях не указана. Эти события входят в общее число, но на графиках не отнесены ни к одному месяцу.
home-about = Порядок формирования показателей и ограничения данных:

## country

country-list_title = Страны и организации
country-list_lead = События сотрудничества в сфере здравоохранения по странам и организациям. Событие с участием нескольких сторон учитывается у каждой из них.
country-states = Страны
country-bodies = Международные организации
country-description = Сотрудничество в сфере здравоохранения. { $name }: { $events }.
country-lead = { $name }: { $events }; состоялось — { $occurred }, планируется — { $planned }.
country-partners = Партнёры
country-last = Последний контакт
country-nothing = Не выявлено.
country-people = Представители стороны: { $name }

## pair

pair-list_title = Пары сторон
pair-list_lead = Стороны, участвующие в одних и тех же событиях, попарно, по убыванию числа событий. Событие с тремя сторонами учитывается в трёх парах.
pair-title = { $one } – { $other }
pair-description = Сотрудничество в сфере здравоохранения. { $one } и { $other }: { $events }.
pair-lead = { $one } и { $other }: { $events } с участием обеих сторон; состоялось — { $occurred }, планируется — { $planned }.
pair-forms = По формам сотрудничества

## undated

undated-title = Без указания месяца
undated-lead = Не отнесено к определённому месяцу: { $events }. Дата в публикациях не указана либо указан только год.
undated-none_title = Дата не указана
undated-year_title = Указан только год

## event

event-list_title = События
event-list_lead = Все события, начиная с самых новых; события без даты приведены в конце.
event-form = Форма
event-status = Статус
event-parties = Стороны
event-date = Дата
event-date_words = Указание даты в тексте
event-place = Место
event-topics = Темы
event-crs = Коды CRS ОЭСР: { $codes }
event-confidence = Оценка достоверности
event-how_reliable = Насколько надёжна эта оценка?
event-rules = Правила
event-reasons = Как определены стороны
event-evidence = Подтверждение
event-evidence_note = Цитируется по публикации, на языке оригинала. Выделено: { $marks }.
event-no_evidence = В записи об этом событии цитаты нет.
event-people = Персоны, упомянутые в публикации
event-quantities = Количественные данные публикации
event-article = Публикация
event-read_source = Читать в первоисточнике
event-no_source = Адрес в интернете не указан.
event-others = Другие события из этой публикации
event-id = Постоянный идентификатор
event-cite = Библиографическая ссылка
event-citation = { $site }: «{ $said }» ({ $date }). Дата актуальности данных: { $day }. Событие { $id }.
event-schemes = Системы кодирования
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = Опубликовано: { $date }
event-coding = Порядок кодирования
event-facts = Сведения о событии

## article

article-list_title = Публикации
article-list_lead = Все обработанные публикации, начиная с самых новых. Тексты не воспроизводятся: приводятся заголовки и предложения, подтверждающие событие.
article-unpublished = день публикации не указан
article-published = День публикации
article-published_words = Указание даты в тексте
article-language = Язык
article-outlet = Издание
article-file = Файл
article-source = Первоисточник
article-events = События
article-no_events = События не выявлены
article-why_not = Причина
article-why_not_unknown = Ни в одном предложении не говорится о действии в рамках сотрудничества двух сторон.
article-out_of_scope = Вне периода или круга сторон, охватываемых сайтом
article-passed = Похоже на событие, но не учтено
article-asides = Исключено как не относящееся к тексту публикации
article-people = Персоны
article-quantities = Количественные данные
article-name = Имя
article-role = Роль
article-side = Представляемая сторона
article-value = Значение
article-unit = Единица учёта
article-words = Формулировка в тексте
article-rule = Правило
article-reason = Причина

## method

method-title = Методология
method-lead = Как выявляются события, на чём они основаны и каковы ограничения данных.
method-how = Что учитывается
method-how_event = Событие — одно действие в рамках сотрудничества двух или более сторон в сфере здравоохранения в изложении одной публикации: одна форма, один состав сторон, один статус. Две публикации об одном действии дают два события.
method-how_party = Сторона — государство, кто бы ни действовал от его имени, или международная организация. Страна, которая лишь упомянута, стороной не считается.
method-how_evidence = Без подтверждения событие не учитывается: при каждом приводятся предложения и точные слова, на которых оно основано. Меню, заголовки других публикаций, формы для комментариев и информеры во внимание не принимаются.
method-how_rules = События выявляются по правилам и словарям, на языке самой публикации, без статистической модели: одни и те же публикации всегда дают одни и те же показатели.
method-rules_fired = В показанных событиях применено { $fired }.
method-forms = Формы сотрудничества
method-status = Статус
method-languages = Языки
method-lang = Язык
method-articles = Публикации
method-relevant = С событиями
method-events = События
method-undated = Без даты
method-dates = Основания датировки
method-basis = Основание
method-meaning = Пояснение
method-scope = Период и круг сторон
method-scope_all = Период и круг сторон не ограничены: показаны все события.
method-scope_period = Не показано как выходящее за пределы периода: { $events }.
method-scope_focus = Не показано, поскольку ни одна из сторон не входит в заданный круг: { $events }.
method-reliability = Достоверность кодирования
method-reliability_said = Каждому событию по его основаниям присвоена оценка достоверности от 0 до 100 процентов. В таблице она сопоставлена с результатами ручного кодирования тех же публикаций (сопоставлено: { $events }); верными считаются события, у которых совпали форма, статус и стороны.
method-stated_confidence = Оценка достоверности
method-range = от { $from } до { $to }
method-right = Верно
method-share_right = Доля верных
method-undated_events = События без даты
method-unpublished = Публикации без указания дня выхода
method-unpublished_note = В них нельзя установить дату по таким словам, как «вчера» или «во вторник».
method-not_coded = Публикации без событий
method-passed = Предложения, похожие на сообщения о событиях, но не учтённые
method-passed_note = Не учтено { $sentences } ({ $articles }). На странице каждой публикации такие предложения приведены с указанием причины.
method-diagnostics = Сообщения при обработке
method-no_diagnostics = Сообщений нет.
method-rules = Применённые правила
method-rule = Правило
method-none = Отсутствуют.
method-where = Место в файле
method-what = Сообщение
method-severity = Вид
method-fix = Рекомендация

## data

data-title = Данные
data-lead = Все данные, представленные на сайте, для использования в других системах.
data-events = События
data-events_csv = Одна строка на событие; несколько значений в ячейке разделены знаком «;».
data-description = События сотрудничества государств и международных организаций в сфере здравоохранения, закодированные по публикациям прессы на многих языках, с подтверждениями.
data-events_json = То же одним массивом JSON.
data-schema = Описание события в формате JSON Schema — для программ, проверяющих входные данные.
data-calendar = Планируемые события для программ-календарей.
data-feed_json = То же в формате JSON Feed.
data-evidence = Слова публикации и их положение в её тексте, в байтах UTF-8.
data-events_jsonl = Один объект JSON на событие, каждый в отдельной строке, с подтверждениями.
data-briefing = Обзор целиком в формате Markdown, пригодном для чтения в репозитории кода и в электронном письме.
data-feed = Последние события в виде ленты Atom.
data-charts = Таблицы к графикам
data-columns = Столбцы файла events.csv
data-column = Столбец
data-meaning = Содержание

## columns

columns-id = Постоянный идентификатор события; по нему же образован адрес страницы, events/<id>.html
columns-form = Форма сотрудничества: talks, agreement, forum, training, care, aid, project
columns-status = Статус: occurred (состоялось) или planned (планируется)
columns-date = Дата по ISO 8601 с той точностью, с какой она известна; пусто, если публикация её не указывает
columns-precision = Точность даты: day, month или year
columns-date_basis = Основание датировки: stated, partial, relative, publication, front-matter, none
columns-parties = Коды сторон: ISO 3166-1 alpha-2 либо org: и код организации
columns-party_names = Названия сторон
columns-topics = Коды тем здравоохранения
columns-page = Страница события в основной языковой версии, относительно адреса сайта
columns-plover = Тип события по PLOVER
columns-cameo = Код CAMEO до того уровня, который определяется формой
columns-crs = Коды целевого назначения CRS ОЭСР, соответствующие темам
columns-country = Код государства, где происходит событие, по ISO 3166-1 alpha-2
columns-town = Населённый пункт, где происходит событие
columns-confidence = Оценка достоверности кодирования, от 0 до 1
columns-article = Идентификатор публикации
columns-title = Заголовок публикации
columns-lang = Код языка публикации по BCP 47
columns-published = День публикации по ISO 8601
columns-outlet = Издание
columns-url = Адрес публикации
columns-quote = Первое из подтверждающих предложений, на языке оригинала
columns-rules = Идентификаторы применённых правил

## charts

charts-parties_one = Первое место по числу событий — { $name }: { $events }
charts-parties_tie = Первое место по числу событий делят { $name }: у каждой стороны { $events }
charts-parties_many = Первое место по числу событий делят несколько стран и организаций (всего { $name }): у каждой { $events }
charts-parties_description = Полосы: число событий по странам и организациям в порядке убывания, с разбивкой по формам сотрудничества. Сплошной цвет — состоялось; бледный с контуром — планируется. Событие с участием нескольких сторон учитывается у каждой; события без даты также учтены.
charts-partners_one = Основной партнёр по числу событий — { $name }: { $events }
charts-partners_tie = Основные партнёры по числу событий — { $name }: с каждым { $events }
charts-partners_many = Основных партнёров по числу событий несколько (всего { $name }): с каждым { $events }
charts-partners_description = Полосы: число событий по партнёрам в порядке убывания, с разбивкой по формам сотрудничества. Сплошной цвет — состоялось; бледный с контуром — планируется. События без даты также учтены.
charts-first_of = На графике показаны первые { $drawn } из { $all }; в таблице приведены все.
charts-monthly_one = Месяц с наибольшим числом событий — { $month }: { $events }
charts-monthly_tie = Наибольшее число событий в нескольких месяцах (всего { $months }): в каждом { $events }
charts-monthly_none = Месяц не определён ни для одного события; без указания месяца: { $events }
charts-monthly_description = Столбцы: число событий по месяцам, с разбивкой по формам сотрудничества. Сплошной цвет — состоялось; бледный с контуром — планируется. Отдельно — события, которые нельзя отнести к месяцу, поскольку дата в публикации не указана или указан только год. Столбец с разрывом показан не в масштабе: следует руководствоваться числом.
charts-matrix_one = Чаще всего взаимодействуют { $one } и { $other }: { $events }
charts-matrix_many = Наибольшее число событий у нескольких пар сторон (всего { $pairs }): у каждой { $events }
charts-matrix_description = Ячейка: число событий с участием сторон, указанных в строке и в столбце; чем темнее, тем больше. Контур — все события планируются; уголок — планируется часть событий. События без даты также учтены.
charts-heat_one = Наибольшее число событий одной стороны за месяц — { $name }, { $month }: { $events }
charts-heat_none = Месяц не определён ни для одного события
charts-heat_description = Ячейка: число событий с участием стороны за месяц; чем темнее, тем больше. Контур — все события планируются; уголок — планируется часть событий. Отдельно — события, которые нельзя отнести к месяцу.
charts-party = Страна или организация
charts-pair = Пара сторон
charts-month = Месяц
charts-period = Период
charts-topic = Тема
charts-earlier = Ранее
charts-later = Позднее
charts-no_month = Без месяца
charts-total = Всего
charts-all_occurred = Состоялось
charts-all_planned = Планируется
charts-planned_form = { $form }: планируется
charts-legend_planned = Бледный цвет: планируется
charts-monthly_since = { $since } и далее: месяц с наибольшим числом событий — { $month } ({ $events })
charts-monthly_tie_since = { $since } и далее: наибольшее число событий в нескольких месяцах (всего { $months }), в каждом { $events }
charts-heat_since = { $since } и далее: наибольшее число событий одной стороны за месяц — { $name }, { $month } ({ $events })
charts-topics_one = Наиболее частое сочетание темы и формы сотрудничества — «{ $topic }», «{ $form }»: { $events }
charts-topics_many = Наибольшее число событий у нескольких сочетаний темы и формы сотрудничества (всего { $cells }): у каждого { $events }
charts-topics_description = Ячейка: число событий по теме с указанной формой сотрудничества; чем темнее, тем больше. Контур — все события планируются; уголок — планируется часть событий. Событие с несколькими темами учитывается по каждой из них; события без даты также учтены.
charts-marks_one = Наиболее распространённая форма сотрудничества — «{ $form }»: { $number } (всего { $events })
charts-marks_tie = Наиболее распространённые формы сотрудничества: { $form } — по { $number } (всего { $events })
charts-marks_description = Каждый знак обозначает одно событие и ведёт на его страницу; кольцо — планируется. Если знаки не умещаются, вместо них указано число событий. Отдельно — события, которые нельзя отнести к месяцу.
charts-panels_grown = Наибольший прирост числа состоявшихся событий среди наиболее активных сторон — { $name }: { $events } за последние { $months } месяцев, { $before } за предыдущие { $months } месяцев
charts-panels_none = Ни у одной из наиболее активных сторон число состоявшихся событий за последние { $months } месяцев не превысило показатель предыдущих { $months } месяцев
charts-panels_description = Столбцы: число событий по месяцам у сторон с наибольшим числом событий, в едином масштабе; число указано у месяца с наибольшим значением. Сплошной цвет — состоялось; бледный с контуром — планируется. Вертикальная линия — дата актуальности данных. Внизу — более ранние и более поздние события, а также события, которые нельзя отнести к месяцу.
charts-map_one = Первое место по числу наиболее тесных связей — { $name }: { $links } из { $all }
charts-map_tie = Первое место по числу наиболее тесных связей делят { $name }: у каждой стороны { $links } из { $all }
charts-map_many = Первое место по числу наиболее тесных связей делят несколько стран и организаций (всего { $name }): у каждой { $links } из { $all }
charts-map_description = Каждая плитка — страна, примерно на своём географическом месте, с кодом ISO и числом событий; чем темнее, тем больше. Линии соединяют взаимодействующие стороны: чем толще линия, тем чаще взаимодействие; названия сторон приведены в таблице. События без даты также учтены.
charts-map_aside = Организации, а также страны без места на карте
charts-no_topic = Без темы
charts-now = По состоянию на { $date }
charts-event = Событие
charts-date = Дата
charts-table = Данные в виде таблицы
charts-csv = Скачать в формате CSV
charts-label = Таблица с прокруткой

## missing

missing-title = Страница не найдена
missing-lead = Такой страницы нет. Возможно, её адрес изменился при обновлении сайта.

## briefing: the page of a month, quarter or year

briefing-list_title = Сводки
briefing-list_lead = Сводки по месяцам, кварталам и годам.
briefing-latest = Последняя сводка
briefing-years = Годы
briefing-quarters = Кварталы
briefing-months = Месяцы
briefing-kind = Сводка
briefing-title = Сводка: { $period }
briefing-wider = { $name }
briefing-title_signed = Подписанные соглашения: { $period }
briefing-title_promised = Объявленные планы: { $period }
briefing-title_due = Запланировано на период: { $period }
briefing-title_events = События: { $period }
briefing-signed = Подписанные соглашения
briefing-nothing_signed = Соглашений, датированных этим периодом, не выявлено.
briefing-promised = Объявленные планы
briefing-promised_note = События, о которых публикации этого периода сообщают как о планируемых, независимо от намеченного срока.
briefing-nothing_promised = О новых планах публикации этого периода не сообщают.
briefing-due = Запланировано на этот период
briefing-nothing_due = На этот период событий не запланировано.
briefing-occurred = Состоявшиеся события
briefing-nothing_occurred = Событий, датированных этим периодом, не выявлено.
briefing-first_contacts = Первые совместные события
briefing-first_contacts_note = Пары сторон, о более раннем взаимодействии которых в публикациях сведений нет.
briefing-figure_occurred = состоялось
briefing-figure_signed = подписанные соглашения
briefing-figure_promised = объявленные планы
briefing-figure_due = запланировано на период
briefing-figure_pairs = пары сторон
briefing-figure_parties = страны и организации

## change: a figure against that of the period before

change-more = на { $number } больше, чем за предыдущий период: { $before }
change-fewer = на { $number } меньше, чем за предыдущий период: { $before }
change-same = столько же, сколько за предыдущий период: { $before }

## finding: what a briefing says first, each a sentence

finding-quiet = За отчётный период ({ $period }) событий сотрудничества не выявлено, о новых планах публикации не сообщают.
finding-took = { $count ->
    [0] За отчётный период ({ $period }) состоявшихся событий не выявлено.
    [one] За отчётный период ({ $period }) состоялось { $number } событие.
    [few] За отчётный период ({ $period }) состоялось { $number } события.
    [many] За отчётный период ({ $period }) состоялось { $number } событий.
   *[other] За отчётный период ({ $period }) состоялось { $number } события.
}
finding-took_more = { $count ->
    [one] За отчётный период ({ $period }) состоялось { $number } событие, на { $change } больше, чем за предыдущий ({ $before }).
    [few] За отчётный период ({ $period }) состоялось { $number } события, на { $change } больше, чем за предыдущий ({ $before }).
    [many] За отчётный период ({ $period }) состоялось { $number } событий, на { $change } больше, чем за предыдущий ({ $before }).
   *[other] За отчётный период ({ $period }) состоялось { $number } события, на { $change } больше, чем за предыдущий ({ $before }).
}
finding-took_fewer = { $count ->
    [0] За отчётный период ({ $period }) состоявшихся событий не выявлено; за предыдущий ({ $before }) учтено: { $change }.
    [one] За отчётный период ({ $period }) состоялось { $number } событие, на { $change } меньше, чем за предыдущий ({ $before }).
    [few] За отчётный период ({ $period }) состоялось { $number } события, на { $change } меньше, чем за предыдущий ({ $before }).
    [many] За отчётный период ({ $period }) состоялось { $number } событий, на { $change } меньше, чем за предыдущий ({ $before }).
   *[other] За отчётный период ({ $period }) состоялось { $number } события, на { $change } меньше, чем за предыдущий ({ $before }).
}
finding-took_same = { $count ->
    [0] Ни за отчётный период ({ $period }), ни за предыдущий ({ $before }) состоявшихся событий не выявлено.
    [one] За отчётный период ({ $period }) состоялось { $number } событие, столько же, сколько за предыдущий ({ $before }).
    [few] За отчётный период ({ $period }) состоялось { $number } события, столько же, сколько за предыдущий ({ $before }).
    [many] За отчётный период ({ $period }) состоялось { $number } событий, столько же, сколько за предыдущий ({ $before }).
   *[other] За отчётный период ({ $period }) состоялось { $number } события, столько же, сколько за предыдущий ({ $before }).
}
finding-count = { $said }: { $unit } — { $number }.
finding-busiest = Чаще всего взаимодействовали { $pair }: { $events }.
finding-form = Наиболее распространённая форма сотрудничества — «{ $form }»: { $number } из { $of }.
finding-first = { $count ->
    [one] Впервые, по данным публикаций, взаимодействует { $number } пара сторон: { $pairs }.
    [few] Впервые, по данным публикаций, взаимодействуют { $number } пары сторон: { $pairs }.
    [many] Впервые, по данным публикаций, взаимодействуют { $number } пар сторон: { $pairs }.
   *[other] Впервые, по данным публикаций, взаимодействуют { $number } пары сторон: { $pairs }.
}
finding-first_many = Впервые, по данным публикаций, взаимодействуют стороны нескольких пар (всего { $number }), в том числе: { $pairs }.
finding-promised = { $count ->
    [one] Объявлен { $number } план.
    [few] Объявлено { $number } плана.
    [many] Объявлено { $number } планов.
   *[other] Объявлено { $number } плана.
}

## topic

topic-list_title = Темы
topic-list_lead = Темы здравоохранения по числу событий. У события может быть несколько тем.
topic-description = { $name }. Международное сотрудничество: { $events }.
topic-lead = { $name }: { $events }; состоялось — { $occurred }, планируется — { $planned }.

## person

person-list_title = Персоны
person-list_lead = Лица, о действиях или высказываниях которых сообщают публикации, по имени в латинской записи. Полные тёзки объединены в одну запись.
person-lead = { $name }: упоминания — { $articles }; в подтверждениях — { $events }.
person-names = Написание в публикациях
person-roles = Роли
person-roles_note = По сведениям публикаций; указаны дни публикации.
person-attested = Период упоминаний

## source

source-list_title = Издания
source-list_lead = Издания, из которых взяты публикации, по сведениям, указанным при включении в массив данных.
source-lead = Обработано: { $articles } ({ $languages }). Учтено { $events }: состоялось — { $occurred }, планируется — { $planned }.
source-none = Ни в одной публикации не указано издание. Его следует указать в поле `source` заголовочного блока (front matter) публикации.

## calendar: what is planned

calendar-title = Календарь планов
calendar-lead = События, о которых публикации сообщают как о планируемых, по месяцам, начиная с месяца составления обзора.
calendar-all = Все планы в формате календаря (.ics)
calendar-of_countries = Календари стран и организаций
calendar-of_country = Календарь планов (.ics)
calendar-nothing = На предстоящие месяцы событий не запланировано.

## search

search-title = Поиск
search-lead = События, персоны, публикации, страны и темы; запрос может быть набран любым письмом: имена находятся и в написании публикаций, и в латинской записи.
search-label = Слова, имена, места, даты
search-nothing = Ничего не найдено. Сократите запрос или введите начало имени.
search-found = Найдено: { $number }; показано: { $shown }.
search-failed = Не удалось загрузить поисковый указатель. Все материалы доступны в перечнях ниже.
search-without_script = Для поиска необходим JavaScript. Без него все материалы доступны в перечнях ниже.
search-indexes = Все материалы по перечням
search-event = Событие
search-person = Персона
search-article = Публикация
search-country = Страна или организация
search-pair = Пара сторон
search-topic = Тема
search-source = Издание

## glance: what is asked first of a country or pair

glance-last = Последний контакт
glance-last_said = { $date }: { $said }
glance-silent = Месяцы без событий
glance-silent_none = Ни одного из последних { $of }
glance-silent_some = { $number } из последних { $of }: { $months }
glance-silent_many = { $number } из последних { $of }
glance-outstanding = Планы
glance-outstanding_said = предстоит — { $ahead }, срок прошёл — { $past }, без даты — { $undated }
glance-languages = Языки публикаций
glance-outlets = Издания
glance-counted = { $name } ({ $number })

## overview

overview-cut = Здесь приведены только последние события ({ $events }); полный перечень содержат сводки по периодам и набор данных:
