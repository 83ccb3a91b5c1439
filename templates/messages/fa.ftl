# Every visible word of the Persian edition, in Fluent (https://projectfluent.org). A site may lay its own file over this one
# (templates/messages/fa.ftl): a message there wins.
# `{ $name }` is filled in. Where `$count` chooses a plural form, `{ $number }` is the same count in the edition's digits.
# The part before the first hyphen is the group: a template writes `t.home.charts` for `home-charts`.
#
# Orthography is that of the Academy (ZWNJ in «می‌شود», «طرف‌ها», «انجام‌شده», «گفت‌وگو»), without the hamza of ezafe after «ه», as
# official publications and the lexicon's names of organisations have it. Two figures never stand side by side, nor with a comma
# alone between them: a word such as «تعداد» or «از» parts them. A noun after a number stays in the singular; a heading and a label
# under a key figure have the plural. The digits of names of standards (ISO 3166-1, UTF-8) stay as they are.
#
# Terms: event – رویداد, رویداد همکاری; act of cooperation – اقدام همکاری; form – نوع همکاری; took place / planned – انجام‌شده /
# برنامه‌ریزی‌شده; plan – برنامه; evidence – مستندات; briefing – گزارش دوره‌ای; period – دوره; party – طرف; pair – همکاری دوجانبه;
# body – سازمان بین‌المللی; coding – کدگذاری; confidence – درجه اطمینان; basis of a date – مبنای تاریخ; finding – یافته; article – خبر;
# outlet – رسانه; source – منبع; undated – بدون تاریخ; focus – طرف‌های تحت پوشش; feed – خوراک; edition – نسخه; permanent id –
# شناسه دائمی; site – وبگاه; by (country, form) – به تفکیک.

## edition: the name of the language in itself, as the switch of languages shows it

edition-name = فارسی
edition-title = گزارش همکاری‌های حوزه سلامت

## months

months-1 = ژانویه
months-2 = فوریه
months-3 = مارس
months-4 = آوریل
months-5 = مه
months-6 = ژوئن
months-7 = ژوئیه
months-8 = اوت
months-9 = سپتامبر
months-10 = اکتبر
months-11 = نوامبر
months-12 = دسامبر

## months_short: Persian does not shorten the names of months

months_short-1 = ژانویه
months_short-2 = فوریه
months_short-3 = مارس
months_short-4 = آوریل
months_short-5 = مه
months_short-6 = ژوئن
months_short-7 = ژوئیه
months_short-8 = اوت
months_short-9 = سپتامبر
months_short-10 = اکتبر
months_short-11 = نوامبر
months_short-12 = دسامبر

## number

number-digits = ۰۱۲۳۴۵۶۷۸۹
number-group = ٬
number-decimal = ٫
number-percent = { $number } درصد

## list

list-comma = { "، " }
list-semicolon = { "؛ " }
list-all = همه { $events }
list-page = صفحه { $number } از { $of }
list-pages = صفحه‌های فهرست
list-previous = صفحه { $number }
list-next = صفحه { $number }
list-and = { $head } و { $last }

## date

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = سال { $year }
date-none = بدون تاریخ
date-quarter = سه‌ماهه { $quarter } سال { $year }
date-range = { $from } تا { $to }
date-undated = بدون تاریخ

## count

count-events = { $count ->
    [one] { $number } رویداد
   *[other] { $number } رویداد
}
count-articles = { $count ->
    [one] { $number } خبر
   *[other] { $number } خبر
}
count-rules = { $count ->
    [one] { $number } قاعده
   *[other] { $number } قاعده
}
count-sentences = { $count ->
    [one] { $number } جمله
   *[other] { $number } جمله
}
count-blocks = { $count ->
    [one] { $number } بخش
   *[other] { $number } بخش
}

## forms

forms-talks = دیدار و گفت‌وگو
forms-agreement = توافق‌نامه
forms-forum = گردهمایی مشترک
forms-training = آموزش نیروی انسانی
forms-care = درمان بیماران
forms-aid = کمک‌رسانی
forms-project = پروژه مشترک

## forms_what

forms_what-talks = دیدار، بازدید، گفت‌وگوی تلفنی یا مذاکره نمایندگان طرف‌ها.
forms_what-agreement = امضا، تصویب، پذیرش یا لازم‌الاجرا شدن یک سند؛ در حالت برنامه‌ریزی‌شده، پیشنهاد یا تدوین آن.
forms_what-forum = برنامه مشترک با حضور مخاطبان: همایش، نمایشگاه، روزهای پزشکی، اجلاس کمیسیون مشترک.
forms_what-training = آموزش با مشارکت طرف خارجی: دوره آموزشی، کارآموزی، دستیاری تخصصی، پذیرش دانشجو، تبادل متخصص.
forms_what-care = درمان بیماران یک طرف به دست پزشکان طرف دیگر: اعزام گروه پزشکی، عمل جراحی مشترک، درمان در خارج از کشور، مشاوره پزشکی از راه دور.
forms_what-aid = تأمین کالا، منابع مالی، واکسن یا نیرو، به‌صورت بلاعوض، وام یا امانت.
forms_what-project = ساخت، تولید، پژوهش یا اداره مشترک؛ تأمین، ثبت یا شناسایی متقابل محصولات.

## said

said-occurred-talks = { $parties } گفت‌وگو کردند
said-occurred-agreement = { $parties } توافق‌نامه منعقد کردند
said-occurred-forum = { $parties } در گردهمایی مشترک شرکت کردند
said-occurred-training = { $parties } در آموزش نیروی انسانی همکاری کردند
said-occurred-care = { $parties } در درمان بیماران همکاری کردند
said-occurred-aid = { $parties } در کمک‌رسانی همکاری کردند
said-occurred-project = { $parties } در پروژه مشترک همکاری کردند
said-planned-talks = { $parties } برگزاری گفت‌وگو را در برنامه دارند
said-planned-agreement = { $parties } انعقاد توافق‌نامه را در برنامه دارند
said-planned-forum = { $parties } برگزاری گردهمایی مشترک را در برنامه دارند
said-planned-training = { $parties } همکاری در آموزش نیروی انسانی را در برنامه دارند
said-planned-care = { $parties } همکاری در درمان بیماران را در برنامه دارند
said-planned-aid = { $parties } همکاری در کمک‌رسانی را در برنامه دارند
said-planned-project = { $parties } اجرای پروژه مشترک را در برنامه دارند

## status

status-occurred = انجام‌شده
status-planned = برنامه‌ریزی‌شده

## status_what

status_what-occurred = تا زمان نگارش خبر انجام شده، در حال اجراست یا به امضا رسیده است.
status_what-planned = در آینده انجام می‌شود، پیشنهاد یا درخواست شده، برای آینده مورد توافق قرار گرفته یا به‌عنوان اقدامی مشخص در دست بررسی است.

## basis

basis-stated = روز، ماه و سال، تا آنجا که تاریخ آنها را دربر دارد، در متن آمده است.
basis-partial = بخشی از تاریخ در متن آمده و باقی آن از روز انتشار یا از سیاق متن به دست آمده است.
basis-relative = با عبارت‌هایی مانند «دیروز» یا «روز سه‌شنبه» نسبت به روز انتشار محاسبه شده است.
basis-publication = اقدام، موضوع اصلی خبر است و تاریخ جداگانه‌ای ندارد؛ روز انتشار ملاک است.
basis-front-matter = تاریخ را ثبت‌کننده خبر اعلام کرده است.
basis-none = در متن تاریخی ذکر نشده است.

## basis_short

basis_short-stated = مندرج در متن
basis_short-partial = بخشی مندرج در متن
basis_short-relative = نسبت به روز انتشار
basis_short-publication = روز انتشار
basis_short-front-matter = به اعلام ثبت‌کننده
basis_short-none = نامشخص

## topics

topics-governance = سیاست‌گذاری و حکمرانی سلامت
topics-workforce = آموزش پزشکی و نیروی انسانی سلامت
topics-research = پژوهش پزشکی
topics-hospital-care = خدمات بیمارستانی و تخصصی
topics-primary-care = مراقبت‌های بهداشتی اولیه
topics-infectious-disease = بیماری‌های واگیر
topics-immunization = ایمن‌سازی
topics-ncd = بیماری‌های غیرواگیر
topics-oncology = سرطان‌شناسی
topics-cardiology = قلب و عروق
topics-maternal-child = سلامت مادر و کودک
topics-mental-health = سلامت روان
topics-rehabilitation = توان‌بخشی
topics-pharma = دارو
topics-devices = تجهیزات پزشکی
topics-digital-health = سلامت دیجیتال
topics-emergency = فوریت‌های پزشکی و امداد بشردوستانه
topics-medical-tourism = درمان در خارج از کشور
topics-nuclear-medicine = پزشکی هسته‌ای
topics-traditional-medicine = طب سنتی
topics-financing = تأمین مالی نظام سلامت
topics-infrastructure = زیرساخت‌های سلامت

## roles

roles-president = رئیس‌جمهور
roles-head-of-government = رئیس دولت
roles-health-minister = وزیر بهداشت
roles-deputy-minister = معاون وزیر
roles-minister = وزیر
roles-ambassador = سفیر
roles-official = مقام رسمی
roles-who = مقام سازمان بین‌المللی
roles-doctor = پزشک یا دانشمند
roles-business = فعال اقتصادی
roles-other = سایر

## units: the singular, as it stands after a number

units-specialists = متخصص
units-patients = بیمار
units-consultations = مشاوره
units-surgeries = عمل جراحی
units-students = دانشجو
units-places = سهمیه آموزشی
units-documents = سند
units-facilities = مرکز
units-participants = شرکت‌کننده
units-doses = دوز
units-items = قلم
units-tonnes = تن
units-money = واحد پول
units-projects = پروژه
units-other = مورد

## languages

languages-ru = روسی
languages-kk = قزاقی
languages-kk-Latn = قزاقی (خط لاتین)
languages-fa = فارسی
languages-tr = ترکی استانبولی
languages-en = انگلیسی
languages-uz = ازبکی
languages-uz-Cyrl = ازبکی (خط سیریلیک)
languages-ky = قرقیزی
languages-tg = تاجیکی
languages-az = ترکی آذربایجانی
languages-tk = ترکمنی
languages-ar = عربی

## asides

asides-stamp = سطرهای تاریخ
asides-caption = زیرنویس تصاویر
asides-navigation = منوها و نام وبگاه‌ها
asides-byline = نام نویسندگان
asides-share = دکمه‌های هم‌رسانی
asides-teaser = عنوان خبرهای دیگر
asides-tags = برچسب‌ها
asides-comments = فرم‌های ثبت نظر
asides-copyright = حق نشر و اطلاعات تماس
asides-widget = ساعت، آب‌وهوا و نرخ ارز
asides-advertisement = آگهی
asides-other = سایر

## marks

marks-act = اقدام
marks-date = تاریخ
marks-party = طرف

## severity

severity-note = تذکر
severity-warning = هشدار
severity-error = خطا

## nav

nav-skip = پرش به محتوای صفحه
nav-label = بخش‌های وبگاه
nav-languages = زبان‌ها
nav-trail = مسیر صفحه
nav-home = نمای کلی
nav-briefings = گزارش‌های دوره‌ای
nav-topics = موضوعات
nav-people = اشخاص
nav-countries = کشورها
nav-pairs = همکاری‌های دوجانبه
nav-events = رویدادها
nav-articles = خبرها
nav-methodology = روش‌شناسی
nav-data = داده‌ها

## page

page-as_of = اطلاعات تا تاریخ { $date }
page-period = دوره: { $period }
page-since = از { $from }
page-until = تا { $to }
page-focus = طرف‌های تحت پوشش: { $names }
page-footer = تهیه‌شده با نرم‌افزار attache بر پایه { $articles }. هر رقم بر جمله‌هایی از خبرها استوار است که در صفحه رویداد نقل شده‌اند.
page-feed = خوراک رویدادها (Atom)
page-markdown = نسخه Markdown
page-all = همه { $what }
page-previous = قبلی: { $name }
page-next = بعدی: { $name }

## home

home-lead = { $events } از { $articles } استخراج شده است: { $occurred } رویداد انجام‌شده و { $planned } رویداد برنامه‌ریزی‌شده. طرف‌های این رویدادها { $parties } هستند.
home-lead_empty = در { $articles } هیچ رویداد همکاری شناسایی نشد.
home-states = { $count ->
    [one] { $number } کشور
   *[other] { $number } کشور
}
home-bodies = { $count ->
    [one] { $number } سازمان بین‌المللی
   *[other] { $number } سازمان بین‌المللی
}
home-figures = ارقام کلیدی
home-figure_events = رویدادها
home-figure_occurred = انجام‌شده
home-figure_planned = برنامه‌ریزی‌شده
home-figure_undated = بدون تاریخ
home-figure_parties = کشورها و سازمان‌ها
home-figure_articles = خبرهای بررسی‌شده
home-span = بازه زمانی رویدادهای انجام‌شده: { $span }.
home-charts = همکاری به تفکیک کشور و تاریخ
home-all_charts = همه نمودارها
home-newest = تازه‌ترین رویدادها
home-planned = رویدادهای برنامه‌ریزی‌شده
home-undated = بدون تاریخ
home-undated_note = زمان این رویدادها در خبرها ذکر نشده است. در مجموع شمرده شده‌اند، اما در نمودارها به هیچ ماهی اختصاص نیافته‌اند.
home-about = روش تهیه این ارقام و محدودیت‌های داده‌ها:

## country

country-list_title = کشورها و سازمان‌ها
country-list_lead = رویدادهای همکاری در حوزه سلامت به تفکیک کشور و سازمان. هر رویداد برای یکایک طرف‌های آن شمرده می‌شود.
country-states = کشورها
country-bodies = سازمان‌های بین‌المللی
country-description = همکاری‌های { $name } در حوزه سلامت: { $events }.
country-lead = { $name } در { $events } مشارکت دارد: { $occurred } رویداد انجام‌شده و { $planned } رویداد برنامه‌ریزی‌شده.
country-partners = شرکا
country-last = آخرین همکاری
country-nothing = موردی ثبت نشده است.
country-people = اشخاصی که از سوی { $name } سخن گفته‌اند

## pair

pair-list_title = همکاری‌های دوجانبه
pair-list_lead = طرف‌هایی که دوبه‌دو در رویدادهای مشترک حضور دارند، به ترتیب نزولی تعداد رویدادها. هر رویداد سه‌جانبه در سه همکاری دوجانبه شمرده می‌شود.
pair-title = { $one } – { $other }
pair-description = همکاری { $one } و { $other } در حوزه سلامت: { $events }.
pair-lead = { $one } و { $other } در مجموع { $events } مشترک دارند: { $occurred } رویداد انجام‌شده و { $planned } رویداد برنامه‌ریزی‌شده.
pair-forms = به تفکیک نوع همکاری

## undated

undated-title = رویدادهای بدون ماه مشخص
undated-lead = { $events } ماه مشخصی ندارد: در خبرها تاریخی نیامده یا تنها سال ذکر شده است.
undated-none_title = بدون تاریخ
undated-year_title = تنها با ذکر سال

## event

event-list_title = رویدادها
event-list_lead = همه رویدادها، از تازه‌ترین به قدیمی‌ترین؛ رویدادهای بدون تاریخ در پایان آمده‌اند.
event-form = نوع همکاری
event-status = وضعیت
event-parties = طرف‌ها
event-date = تاریخ
event-date_words = عبارت تاریخ در متن
event-place = محل
event-topics = موضوعات
event-crs = کد CRS سازمان همکاری و توسعه اقتصادی: { $codes }
event-confidence = درجه اطمینان
event-how_reliable = این درجه تا چه اندازه قابل اعتماد است؟
event-rules = قاعده‌ها
event-reasons = چگونگی تشخیص
event-evidence = مستندات
event-evidence_note = نقل از خبر به زبان اصلی آن. موارد مشخص‌شده: { $marks }.
event-no_evidence = برای این رویداد نقل‌قولی ثبت نشده است.
event-people = اشخاص نام‌برده در خبر
event-quantities = ارقام مندرج در خبر
event-article = خبر
event-read_source = مشاهده در منبع اصلی
event-no_source = نشانی اینترنتی اعلام نشده است.
event-others = رویدادهای دیگر این خبر
event-id = شناسه دائمی
event-cite = شیوه استناد
event-citation = { $site }: «{ $said }» ({ $date }). اطلاعات تا تاریخ { $day }. رویداد { $id }.
event-schemes = نظام‌های کدگذاری
event-coding_schemes = PLOVER { $plover }, CAMEO { $cameo }
event-published = تاریخ انتشار: { $date }
event-coding = نحوه کدگذاری
event-facts = مشخصات رویداد

## article

article-list_title = خبرها
article-list_lead = همه خبرهای بررسی‌شده، از تازه‌ترین به قدیمی‌ترین. متن خبرها بازنشر نمی‌شود؛ تنها عنوان و جمله‌هایی که مستند رویدادند نقل می‌شوند.
article-unpublished = روز انتشار نامشخص
article-published = تاریخ انتشار
article-published_words = عبارت تاریخ در متن
article-language = زبان
article-outlet = رسانه
article-file = فایل
article-source = منبع
article-events = رویدادها
article-no_events = رویدادی کدگذاری نشده است
article-why_not = علت
article-why_not_unknown = در هیچ جمله‌ای از اقدام همکاری میان دو طرف سخن نرفته است.
article-out_of_scope = خارج از دوره یا طرف‌های تحت پوشش وبگاه
article-passed = جمله‌های مشابه اقدام همکاری که کدگذاری نشده‌اند
article-asides = بخش‌های کنارگذاشته‌شده به‌عنوان خارج از متن خبر
article-people = اشخاص
article-quantities = ارقام
article-name = نام
article-role = سمت
article-side = به نمایندگی از
article-value = مقدار
article-unit = واحد شمارش
article-words = عبارت متن
article-rule = قاعده
article-reason = علت

## method

method-title = روش‌شناسی
method-lead = چگونگی شناسایی رویدادها، مبنای آنها و محدودیت‌های داده‌ها.
method-how = آنچه شمرده می‌شود
method-how_event = رویداد عبارت است از یک اقدام همکاری میان دو یا چند طرف در حوزه سلامت، به روایت یک خبر: با یک نوع همکاری، یک ترکیب از طرف‌ها و یک وضعیت. دو خبر درباره یک اقدام، دو رویداد به شمار می‌آید.
method-how_party = طرف، یک کشور (صرف‌نظر از آنکه چه کسی به نمایندگی از آن اقدام کند) یا یک سازمان بین‌المللی است. کشوری که تنها نامی از آن برده شده باشد، طرف به شمار نمی‌آید.
method-how_evidence = هیچ رویدادی بدون مستندات ثبت نمی‌شود: برای هر رویداد، جمله‌ها و عین واژه‌هایی که مبنای آن است ذکر می‌شود. از منوها، عنوان خبرهای دیگر، فرم‌های ثبت نظر و ابزارک‌ها چیزی برگرفته نمی‌شود.
method-how_rules = رویدادها بر پایه قاعده‌ها و واژه‌نامه‌ها و به زبان خود خبر شناسایی می‌شوند، نه با مدل آماری؛ خبرهای یکسان همواره ارقام یکسان به دست می‌دهند.
method-rules_fired = در رویدادهای نمایش‌داده‌شده { $fired } به کار رفته است.
method-forms = انواع همکاری
method-status = وضعیت
method-languages = زبان‌ها
method-lang = زبان
method-articles = خبرها
method-relevant = دارای رویداد
method-events = رویدادها
method-undated = بدون تاریخ
method-dates = مبنای تاریخ‌ها
method-basis = مبنا
method-meaning = شرح
method-scope = دوره و طرف‌های تحت پوشش
method-scope_all = وبگاه از نظر زمان و طرف‌ها محدودیتی ندارد: همه رویدادها نمایش داده می‌شوند.
method-scope_period = { $events } خارج از دوره است و نمایش داده نمی‌شود.
method-scope_focus = در { $events } هیچ‌یک از طرف‌ها تحت پوشش نیست و این موارد نمایش داده نمی‌شوند.
method-reliability = میزان اطمینان به رویدادها
method-reliability_said = برای هر رویداد، بر حسب آنچه مبنای آن است، درجه اطمینانی بین ۰ تا ۱۰۰ درصد تعیین می‌شود. جدول زیر این درجه را با { $events } از خبرهایی می‌سنجد که به‌صورت دستی نیز کدگذاری شده‌اند؛ رویدادی درست است که نوع همکاری، وضعیت و طرف‌های آن با کدگذاری دستی یکسان باشد.
method-stated_confidence = درجه اطمینان اعلام‌شده
method-range = { $from } تا { $to }
method-right = درست
method-share_right = سهم موارد درست
method-undated_events = رویدادهای بدون تاریخ
method-unpublished = خبرهای بدون روز انتشار
method-unpublished_note = در این خبرها تاریخ عبارت‌هایی مانند «دیروز» یا «روز سه‌شنبه» را نمی‌توان محاسبه کرد.
method-not_coded = خبرهای بدون رویداد
method-passed = جمله‌های مشابه اقدام همکاری که کدگذاری نشده‌اند
method-passed_note = { $sentences } در { $articles }؛ این جمله‌ها با ذکر علت در صفحه هر خبر نقل شده‌اند.
method-diagnostics = پیام‌های پردازش
method-no_diagnostics = پیامی ثبت نشده است.
method-rules = قاعده‌های به‌کاررفته
method-rule = قاعده
method-none = موردی وجود ندارد.
method-where = محل
method-what = پیام
method-severity = نوع
method-fix = اقدام لازم

## data

data-title = داده‌ها
data-lead = همه آنچه در وبگاه نمایش داده می‌شود، برای استفاده در جاهای دیگر.
data-events = رویدادها
data-events_csv = برای هر رویداد یک سطر؛ مقادیر چندگانه یک خانه با نویسه «;» از هم جدا شده‌اند.
data-description = رویدادهای همکاری کشورها و سازمان‌های بین‌المللی در حوزه سلامت، کدگذاری‌شده از مطبوعات به زبان‌های گوناگون، همراه با مستندات.
data-events_json = همان داده‌ها به‌صورت یک آرایه JSON.
data-schema = طرح‌واره رویداد (JSON Schema)، برای نرم‌افزارهایی که داده‌های ورودی را اعتبارسنجی می‌کنند.
data-calendar = رویدادهای برنامه‌ریزی‌شده، برای نرم‌افزارهای تقویم.
data-feed_json = همان خوراک در قالب JSON Feed.
data-evidence = واژه‌های خبر و جایگاه آنها در متن آن، بر حسب بایت در UTF-8.
data-events_jsonl = برای هر رویداد یک شیء JSON در یک سطر، همراه با مستندات.
data-briefing = متن کامل گزارش در قالب Markdown، قابل مطالعه در مخزن کد یا رایانامه.
data-feed = تازه‌ترین رویدادها به‌صورت خوراک Atom.
data-charts = جدول‌های نمودارها
data-columns = ستون‌های events.csv
data-column = ستون
data-meaning = شرح

## columns

columns-id = شناسه دائمی رویداد؛ نشانی صفحه آن نیز بر همین اساس است: events/<id>.html
columns-form = نوع همکاری: talks, agreement, forum, training, care, aid, project
columns-status = وضعیت: occurred (انجام‌شده) یا planned (برنامه‌ریزی‌شده)
columns-date = تاریخ بر اساس ISO 8601 با دقتی که معلوم است؛ اگر در خبر تاریخی نیامده باشد، خالی است
columns-precision = دقت تاریخ: day (روز)، month (ماه) یا year (سال)
columns-date_basis = مبنای تاریخ: stated, partial, relative, publication, front-matter, none
columns-parties = کد طرف‌ها: برای کشورها ISO 3166-1 alpha-2 و برای سازمان‌ها org:CODE که CODE کد سازمان است
columns-party_names = نام طرف‌ها
columns-topics = کد موضوعات سلامت
columns-page = صفحه رویداد در نسخه زبانی پیش‌فرض، نسبت به نشانی وبگاه
columns-plover = نوع رویداد در PLOVER
columns-cameo = کد CAMEO تا سطحی که نوع همکاری آن را معین می‌کند
columns-crs = کدهای هدف CRS سازمان همکاری و توسعه اقتصادی برای موضوعات
columns-country = کد کشور محل رویداد بر اساس ISO 3166-1 alpha-2
columns-town = شهر محل رویداد
columns-confidence = درجه اطمینان کدگذاری، از ۰ تا ۱
columns-article = شناسه خبر
columns-title = عنوان خبر
columns-lang = کد زبان خبر بر اساس BCP 47
columns-published = روز انتشار بر اساس ISO 8601
columns-outlet = رسانه
columns-url = نشانی خبر
columns-quote = نخستین جمله مستندات، به زبان اصلی
columns-rules = شناسه قاعده‌های به‌کاررفته

## charts

charts-parties_one = { $name } با { $events } بیشترین مشارکت را دارد
charts-parties_tie = { $name } بیشترین مشارکت را دارند: هر یک { $events }
charts-parties_many = { $name } کشور و سازمان بیشترین مشارکت را دارند: هر یک { $events }
charts-parties_description = نمودار میله‌ای: تعداد رویدادها به تفکیک کشور یا سازمان و نوع همکاری، به ترتیب نزولی. پررنگ: انجام‌شده؛ کم‌رنگ با خط دور: برنامه‌ریزی‌شده. هر رویداد برای یکایک طرف‌های آن شمرده می‌شود؛ رویدادهای بدون تاریخ نیز شمرده شده‌اند.
charts-partners_one = بیشترین همکاری با { $name } است: { $events }
charts-partners_tie = بیشترین همکاری با { $name } است: با هر یک { $events }
charts-partners_many = بیشترین همکاری با { $name } شریک است: با هر یک { $events }
charts-partners_description = نمودار میله‌ای: تعداد رویدادها به تفکیک شریک و نوع همکاری، به ترتیب نزولی. پررنگ: انجام‌شده؛ کم‌رنگ با خط دور: برنامه‌ریزی‌شده. رویدادهای بدون تاریخ نیز شمرده شده‌اند.
charts-first_of = نمودار { $drawn } مورد نخست از مجموع { $all } مورد را نشان می‌دهد؛ جدول همه را دربر دارد.
charts-monthly_one = بیشترین تعداد رویداد مربوط به { $month } است: { $events }
charts-monthly_tie = بیشترین تعداد رویداد مربوط به { $months } ماه است: هر ماه { $events }
charts-monthly_none = ماه هیچ رویدادی مشخص نیست: { $events } بدون ماه
charts-monthly_description = نمودار ستونی: تعداد رویدادها به تفکیک ماه و نوع همکاری. پررنگ: انجام‌شده؛ کم‌رنگ با خط دور: برنامه‌ریزی‌شده. جدا از ماه‌ها: رویدادهایی که ماه آنها مشخص نیست، زیرا در خبر تاریخی نیامده یا تنها سال ذکر شده است. ستون دارای شکستگی به مقیاس نیست و عدد آن ملاک است.
charts-matrix_one = { $one } و { $other } با { $events } بیشترین رویداد مشترک را دارند
charts-matrix_many = بیشترین رویداد مشترک در { $pairs } همکاری دوجانبه است: هر یک { $events }
charts-matrix_description = هر خانه: تعداد رویدادهای مشترک طرف سطر و طرف ستون؛ هرچه تیره‌تر، بیشتر. خط دور: همه برنامه‌ریزی‌شده‌اند؛ نشان گوشه: بخشی از آنها برنامه‌ریزی‌شده است. رویدادهای بدون تاریخ نیز شمرده شده‌اند.
charts-heat_one = بیشترین تعداد رویداد یک طرف در یک ماه مربوط به { $name } در { $month } است: { $events }
charts-heat_none = ماه هیچ رویدادی مشخص نیست
charts-heat_description = هر خانه: تعداد رویدادهای طرف در ماه؛ هرچه تیره‌تر، بیشتر. خط دور: همه برنامه‌ریزی‌شده‌اند؛ نشان گوشه: بخشی از آنها برنامه‌ریزی‌شده است. جدا از ماه‌ها: رویدادهایی که ماه آنها مشخص نیست.
charts-party = کشور یا سازمان
charts-pair = همکاری دوجانبه
charts-month = ماه
charts-period = دوره
charts-topic = موضوع
charts-earlier = پیش از آن
charts-later = پس از آن
charts-no_month = بدون ماه
charts-total = جمع
charts-all_occurred = انجام‌شده
charts-all_planned = برنامه‌ریزی‌شده
charts-planned_form = { $form }، برنامه‌ریزی‌شده
charts-legend_planned = کم‌رنگ: برنامه‌ریزی‌شده
charts-monthly_since = از { $since } به بعد، بیشترین تعداد رویداد مربوط به { $month } است: { $events }
charts-monthly_tie_since = از { $since } به بعد، بیشترین تعداد رویداد مربوط به { $months } ماه است: هر ماه { $events }
charts-heat_since = از { $since } به بعد، بیشترین تعداد رویداد یک طرف در یک ماه مربوط به { $name } در { $month } است: { $events }
charts-topics_one = رایج‌ترین ترکیب موضوع و نوع همکاری «{ $topic }» و «{ $form }» است: { $events }
charts-topics_many = بیشترین تعداد رویداد مربوط به { $cells } ترکیب موضوع و نوع همکاری است: هر یک { $events }
charts-topics_description = هر خانه: تعداد رویدادهای موضوع سطر با نوع همکاری ستون؛ هرچه تیره‌تر، بیشتر. خط دور: همه برنامه‌ریزی‌شده‌اند؛ نشان گوشه: بخشی از آنها برنامه‌ریزی‌شده است. هر رویداد برای یکایک موضوعات آن شمرده می‌شود؛ رویدادهای بدون تاریخ نیز شمرده شده‌اند.
charts-marks_one = رایج‌ترین نوع همکاری «{ $form }» است: { $number } مورد از { $events }
charts-marks_tie = رایج‌ترین انواع همکاری: { $form }؛ هر یک { $number } مورد از { $events }
charts-marks_description = هر نشان یک رویداد است و به صفحه آن پیوند دارد؛ حلقه: برنامه‌ریزی‌شده. هر جا که نشان‌ها جا نگیرند، تعداد رویدادها آمده است. جدا از ماه‌ها: رویدادهایی که ماه آنها مشخص نیست.
charts-panels_grown = در میان طرف‌های دارای بیشترین مشارکت، { $name } بیشترین افزایش را دارد: { $events } انجام‌شده در { $months } ماه اخیر، در برابر { $before } رویداد در { $months } ماه پیش از آن
charts-panels_none = تعداد رویدادهای انجام‌شده هیچ‌یک از طرف‌های دارای بیشترین مشارکت در { $months } ماه اخیر از { $months } ماه پیش از آن بیشتر نیست
charts-panels_description = نمودار ستونی: تعداد رویدادهای طرف‌های دارای بیشترین مشارکت به تفکیک ماه، همه با یک مقیاس؛ عدد مربوط به بالاترین ماه است. پررنگ: انجام‌شده؛ کم‌رنگ با خط دور: برنامه‌ریزی‌شده. خط عمودی: تاریخ اطلاعات. پایین: رویدادهای پیش یا پس از این ماه‌ها و رویدادهایی که ماه آنها مشخص نیست.
charts-map_one = { $name } بیشترین حضور را در همکاری‌های دوجانبه برتر دارد: { $links } مورد از { $all } مورد
charts-map_tie = { $name } بیشترین حضور را در همکاری‌های دوجانبه برتر دارند: هر یک { $links } مورد از { $all } مورد
charts-map_many = { $name } کشور و سازمان بیشترین حضور را در همکاری‌های دوجانبه برتر دارند: هر یک { $links } مورد از { $all } مورد
charts-map_description = هر خانه: یک کشور، تقریباً در جای جغرافیایی آن، با کد ISO و تعداد رویدادها؛ هرچه تیره‌تر، بیشتر. خط‌ها طرف‌های همکار را به هم وصل می‌کنند؛ هرچه ضخیم‌تر، همکاری بیشتر؛ نام طرف‌ها در جدول آمده است. رویدادهای بدون تاریخ نیز شمرده شده‌اند.
charts-map_aside = سازمان‌ها و کشورهایی که در نقشه جایی ندارند
charts-no_topic = بدون موضوع
charts-now = اطلاعات تا تاریخ { $date }
charts-event = رویداد
charts-date = تاریخ
charts-table = ارقام به‌صورت جدول
charts-csv = دریافت فایل CSV
charts-label = جدول پیمایش‌پذیر

## missing

missing-title = صفحه یافت نشد
missing-lead = چنین صفحه‌ای وجود ندارد. ممکن است نشانی آن با به‌روزرسانی وبگاه تغییر کرده باشد.

## briefing: the page of a month, quarter or year

briefing-list_title = گزارش‌های دوره‌ای
briefing-list_lead = گزارش‌های ماهانه، سه‌ماهه و سالانه.
briefing-latest = تازه‌ترین گزارش
briefing-years = سال‌ها
briefing-quarters = سه‌ماهه‌ها
briefing-months = ماه‌ها
briefing-kind = گزارش دوره‌ای
briefing-title = گزارش دوره‌ای: { $period }
briefing-wider = { $name }
briefing-title_signed = توافق‌نامه‌های امضاشده: { $period }
briefing-title_promised = برنامه‌های اعلام‌شده: { $period }
briefing-title_due = برنامه‌ریزی‌شده برای { $period }
briefing-title_events = رویدادها: { $period }
briefing-signed = توافق‌نامه‌های امضاشده
briefing-nothing_signed = توافق‌نامه‌ای با تاریخ این دوره ثبت نشده است.
briefing-promised = برنامه‌های اعلام‌شده
briefing-promised_note = رویدادهایی که در خبرهای منتشرشده در این دوره به‌عنوان برنامه آینده گزارش شده‌اند، صرف‌نظر از زمان اجرا.
briefing-nothing_promised = در خبرهای این دوره برنامه تازه‌ای گزارش نشده است.
briefing-due = برنامه‌ریزی‌شده برای این دوره
briefing-nothing_due = برای این دوره رویدادی برنامه‌ریزی نشده بود.
briefing-occurred = رویدادهای انجام‌شده
briefing-nothing_occurred = رویدادی با تاریخ این دوره ثبت نشده است.
briefing-first_contacts = نخستین همکاری‌های دوجانبه
briefing-first_contacts_note = طرف‌هایی که در خبرها از همکاری پیشین آنها با یکدیگر ذکری نیست.
briefing-figure_occurred = انجام‌شده
briefing-figure_signed = توافق‌نامه‌های امضاشده
briefing-figure_promised = برنامه‌های اعلام‌شده
briefing-figure_due = برنامه‌ریزی‌شده برای دوره
briefing-figure_pairs = همکاری‌های دوجانبه
briefing-figure_parties = کشورها و سازمان‌ها

## change: a figure against that of the period before

change-more = { $number } مورد بیشتر از { $before }
change-fewer = { $number } مورد کمتر از { $before }
change-same = برابر با { $before }

## finding: what a briefing says first, each a sentence

finding-quiet = در { $period } هیچ رویداد همکاری ثبت نشده و در خبرهای این دوره نیز برنامه‌ای گزارش نشده است.
finding-took = { $count ->
    [0] در { $period } هیچ رویداد انجام‌شده‌ای ثبت نشده است.
    [one] در { $period } تعداد { $number } رویداد همکاری صورت گرفت.
   *[other] در { $period } تعداد { $number } رویداد همکاری صورت گرفت.
}
finding-took_more = { $count ->
    [one] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که { $change } مورد بیشتر از { $before } است.
   *[other] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که { $change } مورد بیشتر از { $before } است.
}
finding-took_fewer = { $count ->
    [0] در { $period } هیچ رویداد انجام‌شده‌ای ثبت نشده است؛ این رقم در { $before } برابر با { $change } بود.
    [one] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که { $change } مورد کمتر از { $before } است.
   *[other] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که { $change } مورد کمتر از { $before } است.
}
finding-took_same = { $count ->
    [0] در { $period } و { $before } هیچ رویداد انجام‌شده‌ای ثبت نشده است.
    [one] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که با { $before } برابر است.
   *[other] در { $period } تعداد { $number } رویداد همکاری صورت گرفت که با { $before } برابر است.
}
finding-count = { $said }: { $number } { $unit }.
finding-busiest = { $pair } بیشترین همکاری را با یکدیگر داشتند: { $events }.
finding-form = رایج‌ترین نوع همکاری «{ $form }» بود: { $number } مورد از { $of } مورد.
finding-first = { $count ->
    [one] در خبرهای بررسی‌شده { $number } همکاری دوجانبه برای نخستین بار ثبت شد: { $pairs }.
   *[other] در خبرهای بررسی‌شده { $number } همکاری دوجانبه برای نخستین بار ثبت شد: { $pairs }.
}
finding-first_many = در خبرهای بررسی‌شده { $number } همکاری دوجانبه برای نخستین بار ثبت شد، از جمله: { $pairs }.
finding-promised = { $count ->
    [one] { $number } برنامه اعلام شد.
   *[other] { $number } برنامه اعلام شد.
}

## topic

topic-list_title = موضوعات
topic-list_lead = موضوعات حوزه سلامت به ترتیب تعداد رویدادها. یک رویداد ممکن است چند موضوع داشته باشد.
topic-description = { $name }: { $events } همکاری.
topic-lead = { $name }: { $events }، شامل { $occurred } رویداد انجام‌شده و { $planned } رویداد برنامه‌ریزی‌شده.

## person

person-list_title = اشخاص
person-list_lead = اشخاصی که در خبرها از اقدام یا سخن آنان یاد شده است، به ترتیب نام به خط لاتین. اشخاص هم‌نام در یک مدخل آمده‌اند.
person-lead = نام { $name } در { $articles } و در مستندات { $events } آمده است.
person-names = نام به صورت مندرج در خبرها
person-roles = سمت‌ها
person-roles_note = بر اساس خبرها؛ تاریخ‌ها روز انتشار است.
person-attested = تاریخ ذکر در خبرها

## source

source-list_title = رسانه‌ها
source-list_lead = رسانه‌هایی که خبرها از آنها گرفته شده است، به همان صورت که ثبت شده‌اند.
source-lead = در { $articles } ({ $languages }) از { $events } یاد شده است: { $occurred } رویداد انجام‌شده و { $planned } رویداد برنامه‌ریزی‌شده.
source-none = در هیچ خبری نام رسانه ذکر نشده است. مقدار `source` باید در سرآیند خبر (front matter) درج شود.

## calendar: what is planned

calendar-title = تقویم برنامه‌ها
calendar-lead = رویدادهایی که در خبرها به‌عنوان برنامه آینده گزارش شده‌اند، به تفکیک ماه، از ماه تهیه گزارش به بعد.
calendar-all = همه برنامه‌ها در قالب تقویم (.ics)
calendar-of_countries = تقویم کشورها و سازمان‌ها
calendar-of_country = تقویم برنامه‌ها (.ics)
calendar-nothing = برای ماه‌های آینده رویدادی برنامه‌ریزی نشده است.

## search

search-title = جست‌وجو
search-lead = رویدادها، اشخاص، خبرها، کشورها و موضوعات، به هر خطی: نام‌ها هم به صورت مندرج در خبرها و هم به خط لاتین یافت می‌شوند.
search-label = واژه، نام، محل یا تاریخ
search-nothing = موردی یافت نشد. واژه‌های کمتری یا آغاز یک نام را وارد کنید.
search-found = { $number } مورد یافت شد؛ { $shown } مورد نخست نمایش داده شده است.
search-failed = نمایه جست‌وجو بارگذاری نشد. همه موارد در فهرست‌های زیر آمده است.
search-without_script = جست‌وجو به JavaScript نیاز دارد. بدون آن نیز همه موارد در فهرست‌های زیر در دسترس است.
search-indexes = همه موارد به تفکیک فهرست
search-event = رویداد
search-person = شخص
search-article = خبر
search-country = کشور یا سازمان
search-pair = همکاری دوجانبه
search-topic = موضوع
search-source = رسانه

## glance: what is asked first of a country or pair

glance-last = آخرین همکاری
glance-last_said = { $date }: { $said }
glance-silent = ماه‌های بدون همکاری
glance-silent_none = هیچ‌یک از { $of } ماه اخیر
glance-silent_some = { $number } ماه از { $of } ماه اخیر: { $months }
glance-silent_many = { $number } ماه از { $of } ماه اخیر
glance-outstanding = برنامه‌ها
glance-outstanding_said = { $ahead } مورد پیش رو، { $past } مورد با موعد سپری‌شده، { $undated } مورد بدون تاریخ
glance-languages = زبان خبرها
glance-outlets = رسانه‌ها
glance-counted = { $name } ({ $number })

## overview

overview-cut = در اینجا تنها تازه‌ترین رویدادها ({ $events }) آمده است؛ همه رویدادها در گزارش‌های دوره‌ای و مجموعه داده‌ها در دسترس است:
