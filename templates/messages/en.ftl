# Every visible word of the English edition, in Fluent (https://projectfluent.org). A site may lay its own file over this one
# (templates/messages/en.ftl): a message there wins. A new edition is a new file beside this one, with every message of this file.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = English
edition-title = Health cooperation briefing

## months

months-1 = January
months-2 = February
months-3 = March
months-4 = April
months-5 = May
months-6 = June
months-7 = July
months-8 = August
months-9 = September
months-10 = October
months-11 = November
months-12 = December

## months_short

months_short-1 = Jan
months_short-2 = Feb
months_short-3 = Mar
months_short-4 = Apr
months_short-5 = May
months_short-6 = Jun
months_short-7 = Jul
months_short-8 = Aug
months_short-9 = Sep
months_short-10 = Oct
months_short-11 = Nov
months_short-12 = Dec

## number

number-group = ,
number-decimal = .
number-percent = { $number } %

## list

list-comma = { ", " }
list-semicolon = { "; " }
list-all = All { $events }
list-page = Page { $number } of { $of }
list-pages = Pages of the list
list-previous = Page { $number }
list-next = Page { $number }
list-and = { $head } and { $last }

## date

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
date-none = no date
date-quarter = Q{ $quarter } { $year }
date-range = { $from } to { $to }
date-undated = Undated

## definite

definite-AE = the { $name }
definite-BS = the { $name }
definite-CF = the { $name }
definite-DO = the { $name }
definite-FK = the { $name }
definite-FO = the { $name }
definite-GB = the { $name }
definite-GM = the { $name }
definite-KM = the { $name }
definite-KY = the { $name }
definite-MH = the { $name }
definite-MP = the { $name }
definite-MV = the { $name }
definite-NL = the { $name }
definite-PH = the { $name }
definite-SB = the { $name }
definite-SC = the { $name }
definite-TC = the { $name }
definite-US = the { $name }
definite-VG = the { $name }
definite-VI = the { $name }
definite-org-ADB = the { $name }
definite-org-AU = the { $name }
definite-org-CIS = the { $name }
definite-org-EAEU = the { $name }
definite-org-ECO = the { $name }
definite-org-EU = the { $name }
definite-org-GCC = the { $name }
definite-org-GF = the { $name }
definite-org-IAEA = the { $name }
definite-org-ICRC = the { $name }
definite-org-IDB = the { $name }
definite-org-IFRC = the { $name }
definite-org-OIC = the { $name }
definite-org-OTS = the { $name }
definite-org-SCO = the { $name }
definite-org-UN = the { $name }
definite-org-UNDP = the { $name }
definite-org-UNFPA = the { $name }
definite-org-WB = the { $name }
definite-org-WHO = the { $name }

## count

count-events = { $count ->
    [one] { $number } event
   *[other] { $number } events
}
count-articles = { $count ->
    [one] { $number } article
   *[other] { $number } articles
}
count-rules = { $count ->
    [one] { $number } rule
   *[other] { $number } rules
}
count-sentences = { $count ->
    [one] { $number } sentence
   *[other] { $number } sentences
}
count-blocks = { $count ->
    [one] { $number } block
   *[other] { $number } blocks
}

## forms

forms-talks = Talks
forms-agreement = Agreement
forms-forum = Forum
forms-training = Training
forms-care = Patient care
forms-aid = Aid
forms-project = Joint project

## forms_what

forms_what-talks = Representatives meet, visit, call or negotiate.
forms_what-agreement = A document is signed, ratified, adopted or put in force; where planned, it is proposed or being drafted.
forms_what-forum = A joint event with an audience: conference, exhibition, days of medicine, session of a joint commission.
forms_what-training = People learn across the border: courses, internships, residency, student places, exchange of specialists.
forms_what-care = Patients of one side are treated by doctors of the other: missions, joint operations, treatment abroad, teleconsultation.
forms_what-aid = Goods, money, vaccines or staff are given or lent.
forms_what-project = Something is built, produced, studied or run jointly, supplied, registered or mutually recognised.

## said

said-occurred-talks = { $parties } held talks
said-occurred-agreement = { $parties } concluded an agreement
said-occurred-forum = { $parties } took part in a joint forum
said-occurred-training = { $parties } cooperated in training
said-occurred-care = { $parties } cooperated in patient care
said-occurred-aid = { $parties } were partners in aid
said-occurred-project = { $parties } worked on a joint project
said-planned-talks = { $parties } plan talks
said-planned-agreement = { $parties } plan an agreement
said-planned-forum = { $parties } plan a joint forum
said-planned-training = { $parties } plan training
said-planned-care = { $parties } plan cooperation in patient care
said-planned-aid = { $parties } plan aid
said-planned-project = { $parties } plan a joint project

## status

status-occurred = Took place
status-planned = Planned

## status_what

status_what-occurred = It took place, is under way, or was signed by the time of writing.
status_what-planned = It will be, is proposed, agreed for the future, asked for, or under discussion as a concrete measure.

## basis

basis-stated = Day, month and year stand in the text as far as the date gives them.
basis-partial = A part stands in the text; the rest is taken from the day of publication or from context.
basis-relative = Reckoned from the day of publication, from words such as “yesterday” or “on Tuesday”.
basis-publication = The act is the article’s news and has no date of its own: the day of publication.
basis-front-matter = Given by the person who filed the article.
basis-none = The text gives no date.

## basis_short

basis_short-stated = stated
basis_short-partial = partly stated
basis_short-relative = relative
basis_short-publication = day of publication
basis_short-front-matter = as filed
basis_short-none = none

## topics

topics-governance = Health policy and governance
topics-workforce = Medical education and workforce
topics-research = Medical research
topics-hospital-care = Hospital and specialised care
topics-primary-care = Primary health care
topics-infectious-disease = Infectious disease
topics-immunization = Immunization
topics-ncd = Noncommunicable disease
topics-oncology = Oncology
topics-cardiology = Cardiology
topics-maternal-child = Maternal and child health
topics-mental-health = Mental health
topics-rehabilitation = Rehabilitation
topics-pharma = Medicines
topics-devices = Medical devices
topics-digital-health = Digital health
topics-emergency = Emergency and humanitarian medicine
topics-medical-tourism = Treatment abroad
topics-nuclear-medicine = Nuclear medicine
topics-traditional-medicine = Traditional medicine
topics-financing = Health financing
topics-infrastructure = Health infrastructure

## roles

roles-president = President
roles-head-of-government = Head of government
roles-health-minister = Minister of health
roles-deputy-minister = Deputy minister
roles-minister = Minister
roles-ambassador = Ambassador
roles-official = Official
roles-who = Official of an international body
roles-doctor = Doctor or scientist
roles-business = Business
roles-other = Other

## units

units-specialists = specialists
units-patients = patients
units-consultations = consultations
units-surgeries = operations
units-students = students
units-places = training places
units-documents = documents
units-facilities = facilities
units-participants = participants
units-doses = doses
units-items = items
units-tonnes = tonnes
units-money = money
units-projects = projects
units-other = others

## languages

languages-ru = Russian
languages-kk = Kazakh
languages-kk-Latn = Kazakh (Latin)
languages-fa = Persian
languages-tr = Turkish
languages-en = English
languages-uz = Uzbek
languages-uz-Cyrl = Uzbek (Cyrillic)
languages-ky = Kyrgyz
languages-tg = Tajik
languages-az = Azerbaijani
languages-tk = Turkmen
languages-ar = Arabic

## asides

asides-stamp = date lines
asides-caption = captions
asides-navigation = menus and site names
asides-byline = bylines
asides-share = share buttons
asides-teaser = headlines of other articles
asides-tags = tags
asides-comments = comment forms
asides-copyright = copyright and contacts
asides-widget = clocks, weather and currency
asides-advertisement = advertisement
asides-other = other

## marks

marks-act = the act
marks-date = the date
marks-party = a party

## severity

severity-note = Note
severity-warning = Warning
severity-error = Error

## nav

nav-skip = Skip to the content
nav-label = Site
nav-languages = Languages
nav-trail = You are here
nav-home = Overview
nav-briefings = Briefings
nav-topics = Topics
nav-people = People
nav-countries = Countries
nav-pairs = Pairs
nav-events = Events
nav-articles = Articles
nav-methodology = Methodology
nav-data = Data

## page

page-as_of = As of { $date }
page-period = Period: { $period }
page-since = from { $from }
page-until = until { $to }
page-focus = Focus: { $names }
page-footer = Built by attache from { $articles }. Each figure rests on sentences of the articles, quoted on the event’s page.
page-feed = Feed of events (Atom)
page-markdown = Markdown edition
page-all = All { $what }
page-previous = Earlier: { $name }
page-next = Later: { $name }

## home

home-lead = { $articles } report { $events }: { $occurred } took place, { $planned } planned. They are of { $parties }.
home-lead_empty = No event of cooperation was found in { $articles }.
home-states = { $count ->
    [one] { $number } state
   *[other] { $number } states
}
home-bodies = { $count ->
    [one] { $number } international body
   *[other] { $number } international bodies
}
home-figures = Key figures
home-figure_events = events
home-figure_occurred = took place
home-figure_planned = planned
home-figure_undated = without a date
home-figure_parties = countries and bodies
home-figure_articles = articles read
home-span = What took place is dated { $span }.
home-charts = Cooperation by country and date
home-all_charts = All charts
home-newest = Newest events
home-planned = Planned
home-undated = Without a date
home-undated_note = The articles do not say when. They are counted, but no chart gives them a month.
home-about = How these figures are made, and what could not be told:

## country

country-list_title = Countries and bodies
country-list_lead = Each country’s and body’s events of cooperation in health. An event of several parties counts for each of them.
country-states = Countries
country-bodies = International bodies
country-description = Cooperation of { $name } in health: { $events }.
country-lead = { $name } takes part in { $events }: { $occurred } took place, { $planned } planned.
country-partners = Partners
country-last = Last contact
country-nothing = There are none.
country-people = People who spoke for { $name }

## pair

pair-list_title = Pairs
pair-list_lead = Each two parties that act together, the most frequent first. An event of three parties counts for three pairs.
pair-title = { $one } and { $other }
pair-description = Cooperation of { $one } and { $other } in health: { $events }.
pair-lead = { $one } and { $other } have { $events } in common: { $occurred } took place, { $planned } planned.
pair-forms = By form

## undated

undated-title = Without a month
undated-lead = { $events } cannot be given a month: the articles name no date, or the year alone.
undated-none_title = Without any date
undated-year_title = Known to the year

## event

event-list_title = Events
event-list_lead = All events, newest first; those without a date at the end.
event-form = Form
event-status = Status
event-parties = Parties
event-date = Date
event-date_words = Words of the date
event-place = Place
event-topics = Topics
event-crs = OECD CRS { $codes }
event-confidence = Confidence
event-how_reliable = How reliable is that?
event-rules = Rules
event-reasons = How it came about
event-evidence = Evidence
event-evidence_note = Quoted from the article, in its own language. Marked: { $marks }.
event-no_evidence = The record of this event carries no quote.
event-people = People in the article
event-quantities = Figures in the article
event-article = Article
event-read_source = Read it at its source
event-no_source = No address on the web was given.
event-others = Other events of the article
event-id = Permanent id
event-cite = Cite as
event-citation = { $site }: “{ $said }” ({ $date }). State of { $day }. Event { $id }.
event-schemes = Coding schemes
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = Published { $date }
event-coding = How it was coded
event-facts = Facts

## article

article-list_title = Articles
article-list_lead = All articles that were read, newest first. Their texts are not republished: titles and the sentences that prove an event are quoted.
article-unpublished = no day of publication
article-published = Published
article-published_words = Words of the date
article-language = Language
article-outlet = Outlet
article-file = File
article-source = Source
article-events = Events
article-no_events = No event was coded
article-why_not = Why
article-why_not_unknown = No sentence tells of an act of cooperation between two parties.
article-out_of_scope = Out of the site’s period or focus
article-passed = Looked like an act, but was not coded
article-asides = Left out as not part of the article
article-people = People
article-quantities = Figures
article-name = Name
article-role = Role
article-side = Speaks for
article-value = Value
article-unit = Counts
article-words = Words
article-rule = Rule
article-reason = Reason

## method

method-title = Methodology
method-lead = How the events are found, what they rest on, and what could not be told.
method-how = What is counted
method-how_event = An event is one act of cooperation in health between two or more parties, as one article tells it: one form, one set of parties, one status. Two articles on one act make two events.
method-how_party = A party is a state, whoever acts for it, or an international body. A country that is only named is none.
method-how_evidence = No event without evidence: each one carries the sentences and the exact words that it rests on. Nothing is taken from menus, headlines of other articles, comment forms or widgets.
method-how_rules = Events are found by rules and word lists, in the article’s own language, not by a statistical model: the same articles always give the same figures.
method-rules_fired = { $fired } fired in the events shown.
method-forms = Forms
method-status = Status
method-languages = Languages
method-lang = Language
method-articles = Articles
method-relevant = With events
method-events = Events
method-undated = Undated
method-dates = What dates rest on
method-basis = Basis
method-meaning = Meaning
method-scope = Period and focus
method-scope_all = The site has no bound in time and no focus: all events are shown.
method-scope_period = { $events } fall out of the period and are not shown.
method-scope_focus = { $events } have no party in focus and are not shown.
method-reliability = How sure the events are
method-reliability_said = Each event carries a confidence between 0 and 100 per cent, from what it rests on. The table holds it against { $events } of articles that people have coded too: right are those whose form, status and parties are the same.
method-stated_confidence = Stated confidence
method-range = { $from } to { $to }
method-right = Right
method-share_right = Share right
method-undated_events = Events without a date
method-unpublished = Articles without a day of publication
method-unpublished_note = “Yesterday” or “on Tuesday” cannot be reckoned in them.
method-not_coded = Articles without an event
method-passed = Sentences that looked like acts but were not coded
method-passed_note = { $sentences } in { $articles }; each article’s page quotes them with the reason.
method-diagnostics = What the reading reported
method-no_diagnostics = Nothing to report.
method-rules = Rules that fired
method-rule = Rule
method-none = There are none.
method-where = Where
method-what = What
method-severity = Kind
method-fix = What to do

## data

data-title = Data
data-lead = All that the site shows, to be used elsewhere.
data-events = Events
data-events_csv = One row per event; several values of a cell are separated by “;”.
data-description = Acts of cooperation in health between states and international bodies, coded from the press of many languages, with evidence.
data-events_json = The same as one JSON array.
data-schema = JSON Schema of an event, for programs that check what they read.
data-calendar = What is planned, for a calendar program.
data-feed_json = The same as a JSON Feed.
data-evidence = Words of the article and where they stand in its text, in bytes of UTF-8.
data-events_jsonl = One JSON object per line and event, with evidence.
data-briefing = The whole briefing as Markdown, readable on a forge or in an e-mail.
data-feed = The newest events as an Atom feed.
data-charts = Tables of the charts
data-columns = Columns of events.csv
data-column = Column
data-meaning = Meaning

## columns

columns-id = Permanent id of the event; also its page, events/<id>.html
columns-form = Kind of act: talks, agreement, forum, training, care, aid, project
columns-status = occurred or planned
columns-date = ISO 8601, cut to what is known; empty where the article gives no date
columns-precision = day, month or year
columns-date_basis = What the date rests on: stated, partial, relative, publication, front-matter, none
columns-parties = Codes of the parties: ISO 3166-1 alpha-2, or org: and the body’s code
columns-party_names = Their names
columns-topics = Codes of the health topics
columns-page = Page of the event in the default edition, relative to the site
columns-plover = PLOVER event type
columns-cameo = CAMEO code, cut to the level that the form fixes
columns-crs = OECD CRS purpose codes of the topics
columns-country = ISO 3166-1 alpha-2 code of the state where it takes place
columns-town = Town where it takes place
columns-confidence = How sure the coding is, 0 to 1
columns-article = Id of the article
columns-title = Headline of the article
columns-lang = BCP 47 code of the article’s language
columns-published = Day of publication, ISO 8601
columns-outlet = The outlet
columns-url = Address of the article
columns-quote = First sentence of evidence, in the original
columns-rules = Ids of the rules that fired

## charts

charts-parties_one = { $name } takes part in the most events: { $events }
charts-parties_tie = { $name } take part in the most events: { $events } each
charts-parties_many = { $name } countries and bodies lead with { $events } each
charts-parties_description = Bars: events per country or body, ranked, split by form. Full colour: took place; pale with an outline: planned. An event of several parties counts for each; events without a date are counted too.
charts-partners_one = { $name } is the most frequent partner: { $events }
charts-partners_tie = { $name } are the most frequent partners: { $events } each
charts-partners_many = { $name } partners lead with { $events } each
charts-partners_description = Bars: events per partner, ranked, split by form. Full colour: took place; pale with an outline: planned. Events without a date are counted too.
charts-first_of = The first { $drawn } of { $all } are drawn; the table has all.
charts-monthly_one = { $month } has the most events: { $events }
charts-monthly_tie = The busiest { $months } months have { $events } each
charts-monthly_none = No month can be told: { $events } without one
charts-monthly_description = Bars: events per month, split by form. Full colour: took place; pale with an outline: planned. What lies beyond the report’s day is planned. Aside: events that no month can be given, since the article names no date or the year alone. A bar with a gap is not to scale: its number tells.
charts-matrix_one = { $one } and { $other } act together most often: { $events }
charts-matrix_many = The { $pairs } most frequent pairs have { $events } each
charts-matrix_description = Each cell: events that the party of the row and the party of the column have in common; the darker, the more. An outline: all of them planned; a corner: some of them planned. Events without a date are counted too.
charts-heat_one = Nobody was busier in a month than { $name } in { $month }: { $events }
charts-heat_none = No month can be told for any event
charts-heat_description = Each cell: events of the party in the month; the darker, the more. An outline: all of them planned; a corner: some of them planned. Aside: events that no month can be given.
charts-party = Country or body
charts-pair = Pair
charts-month = Month
charts-period = Period
charts-topic = Topic
charts-earlier = Earlier
charts-later = Later
charts-no_month = No month
charts-total = Total
charts-all_occurred = Took place
charts-all_planned = Planned
charts-planned_form = { $form }, planned
charts-legend_planned = Pale: planned
charts-monthly_since = Since { $since }, { $month } has the most events: { $events }
charts-monthly_tie_since = Since { $since }, the busiest { $months } months have { $events } each
charts-heat_since = Since { $since }, nobody was busier in a month than { $name } in { $month }: { $events }
charts-topics_one = { $form } on { $topic } comes most often: { $events }
charts-topics_many = The { $cells } most frequent meetings of a topic and a form have { $events } each
charts-topics_description = Each cell: events of the topic that have the form; the darker, the more. An outline: all of them planned; a corner: some of them planned. An event of several topics counts for each; events without a date are counted too.
charts-marks_one = { $form } comes most often: { $number } of { $events }
charts-marks_tie = { $form } come most often: { $number } each of { $events }
charts-marks_description = Each mark is an event and leads to its page; a ring is planned. Where more fall together than there is room for, their number stands. Aside: events that no month can be given.
charts-panels_grown = Of the busiest, { $name } gained most: { $events } took place in the last { $months } months, after { $before } in the { $months } before
charts-panels_none = None of the busiest did more in the last { $months } months than in the { $months } before
charts-panels_description = Columns: events per month of those who have the most events, on one scale; the number is the highest month’s. Full colour: took place; pale with an outline: planned. The upright line is the report’s day. Below: events that lie earlier or later, or that no month can be given.
charts-map_one = { $name } is part of { $links } of the { $all } strongest links
charts-map_tie = { $name } are each part of { $links } of the { $all } strongest links
charts-map_many = { $name } countries and bodies are each part of { $links } of the { $all } strongest links
charts-map_description = A tile per country, about where it lies, with its ISO code and its events; the darker, the more. Lines join those who act together, the thicker the more often; the table has their names. Events without a date are counted too.
charts-map_aside = Bodies, and countries without a place on the map
charts-no_topic = No topic
charts-now = Report of { $date }
charts-event = Event
charts-date = Date
charts-table = Figures as a table
charts-csv = Download as CSV
charts-label = Scrollable table

## missing

missing-title = Page not found
missing-lead = There is no such page. It may have moved with a new edition.

## briefing: the page of a month, quarter or year

briefing-list_title = Briefings
briefing-list_lead = One for each month, quarter and year.
briefing-latest = The latest
briefing-years = Years
briefing-quarters = Quarters
briefing-months = Months
briefing-kind = Briefing
briefing-title = Briefing: { $period }
briefing-wider = { $name }
briefing-title_signed = Signed: { $period }
briefing-title_promised = Promised: { $period }
briefing-title_due = Planned for { $period }
briefing-title_events = Events: { $period }
briefing-signed = What was signed
briefing-nothing_signed = No agreement is dated in this period.
briefing-promised = What was promised
briefing-promised_note = Told as planned by articles that were published in this period, whenever it is to be.
briefing-nothing_promised = The articles of this period tell of no new plan.
briefing-due = Planned for this period
briefing-nothing_due = Nothing was planned for this period.
briefing-occurred = What took place
briefing-nothing_occurred = Nothing is dated in this period.
briefing-first_contacts = Together for the first time
briefing-first_contacts_note = Pairs of which the articles know nothing earlier.
briefing-figure_occurred = took place
briefing-figure_signed = agreements signed
briefing-figure_promised = promised
briefing-figure_due = planned for the period
briefing-figure_pairs = pairs
briefing-figure_parties = countries and bodies

## change: a figure against that of the period before

change-more = { $number } more than { $before }
change-fewer = { $number } fewer than { $before }
change-same = as many as { $before }

## finding: what a briefing says first, each a sentence

finding-quiet = { $period } is quiet: no act of cooperation is dated in it, and no article of it tells of a plan.
finding-took = { $count ->
    [0] Nothing is dated in { $period }.
    [one] { $number } act of cooperation took place in { $period }.
   *[other] { $number } acts of cooperation took place in { $period }.
}
finding-took_more = { $count ->
    [one] { $number } act of cooperation took place in { $period }, { $change } more than in { $before }.
   *[other] { $number } acts of cooperation took place in { $period }, { $change } more than in { $before }.
}
finding-took_fewer = { $count ->
    [0] Nothing is dated in { $period }, after { $change } in { $before }.
    [one] { $number } act of cooperation took place in { $period }, { $change } fewer than in { $before }.
   *[other] { $number } acts of cooperation took place in { $period }, { $change } fewer than in { $before }.
}
finding-took_same = { $count ->
    [0] Nothing is dated in { $period }, nor in { $before }.
    [one] { $number } act of cooperation took place in { $period }, as many as in { $before }.
   *[other] { $number } acts of cooperation took place in { $period }, as many as in { $before }.
}
finding-count = { $said }: { $number } { $unit }.
finding-busiest = { $pair } acted together most often: { $events }.
finding-form = { $form } came most often: { $number } of { $of }.
finding-first = { $count ->
    [one] One pair acts together for the first time in these articles: { $pairs }.
   *[other] { $number } pairs act together for the first time in these articles: { $pairs }.
}
finding-first_many = { $number } pairs act together for the first time in these articles, among them { $pairs }.
finding-promised = { $count ->
    [one] { $number } plan was announced.
   *[other] { $number } plans were announced.
}

## topic

topic-list_title = Topics
topic-list_lead = Topics of the health domain, by number of events. An event may have several.
topic-description = { $name }: { $events } of cooperation.
topic-lead = { $name }: { $events }, { $occurred } took place, { $planned } planned.

## person

person-list_title = People
person-list_lead = Those whom the articles name as acting or speaking, by name in Latin letters. People of one name are one entry.
person-lead = { $name } is named in { $articles } and in the evidence of { $events }.
person-names = As the articles write it
person-roles = Roles
person-roles_note = As the articles attest them; the days are those of publication.
person-attested = Attested

## source

source-list_title = Outlets
source-list_lead = Where the articles come from, as they were filed.
source-lead = { $articles } ({ $languages }) tell of { $events }: { $occurred } took place, { $planned } planned.
source-none = No article says which outlet it is from. Give `source` in its front matter.

## calendar: what is planned

calendar-title = Calendar of plans
calendar-lead = What the articles tell as planned, by month, from the month of the report on.
calendar-all = All plans as a calendar (.ics)
calendar-of_countries = Calendars of countries and bodies
calendar-of_country = Calendar of plans (.ics)
calendar-nothing = Nothing is planned for a month to come.

## search

search-title = Search
search-lead = Events, people, articles, countries and topics, in any script: names are found as the articles write them and in Latin letters.
search-label = Words, names, places, dates
search-nothing = Nothing was found. Try fewer words, or the beginning of a name.
search-found = { $number } found, the first { $shown } shown.
search-failed = The index of the search could not be loaded. The lists below hold everything.
search-without_script = Searching needs JavaScript. The lists below hold everything without it.
search-indexes = Everything by list
search-event = Event
search-person = Person
search-article = Article
search-country = Country or body
search-pair = Pair
search-topic = Topic
search-source = Outlet

## glance: what is asked first of a country or pair

glance-last = Last contact
glance-last_said = { $date }: { $said }
glance-silent = Silent months
glance-silent_none = None of the last { $of }
glance-silent_some = { $number } of the last { $of }: { $months }
glance-silent_many = { $number } of the last { $of }
glance-outstanding = Plans
glance-outstanding_said = { $ahead } ahead, { $past } whose day has passed, { $undated } without a date
glance-languages = Told in
glance-outlets = Told by
glance-counted = { $name } ({ $number })

## overview

overview-cut = Only the newest are told here ({ $events }); the briefings of the periods and the data have all:
