//! A page per month, quarter and year, as HTML and as Markdown; their list; the newest; and the page of what no month can be given.

use crate::model::briefing::Briefing;
use crate::model::chart::{Chart, Charts, Subject};
use crate::model::period::Period;
use crate::model::report::Month;
use crate::render::RenderError;
use crate::render::drawn::{chart_views, write_tables};
use crate::render::files::linked_data;
use crate::render::findings::{figures, sentences};
use crate::render::items::Items;
use crate::render::lists::{Listing, first_events, insert_events};
use crate::render::markdown::without_empty_runs;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, pair_href, period_href};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::Context;

/// A row of a table: what it leads to, and how much there is.
#[derive(Serialize)]
struct Row {
    name: String,
    href: String,
    total: String,
    occurred: String,
    planned: String,
}

/// Renders `briefings/` and `undated.html`.
pub(in crate::render) fn render(
    wording: &Wording,
    items: &Items,
    charts: &dyn Charts,
    sheets: &mut Sheets,
) -> Result<(), RenderError> {
    let by_period: BTreeMap<Period, &Briefing> =
        wording.report.briefings.iter().map(|briefing| (briefing.period, briefing)).collect();
    let latest = latest(wording);
    for (index, briefing) in wording.report.briefings.iter().enumerate() {
        let charts = charts.of(Subject::Briefing(index));
        write_tables(wording, &charts, "briefings", sheets)?;
        let mut page = |path: &str| page(wording, items, &charts, sheets, briefing, &by_period, path);
        page(&period_href(briefing.period))?;
        if latest == Some(briefing) {
            page("briefings/latest.html")?;
        }
        markdown(wording, items, sheets, briefing)?;
    }
    list(wording, sheets)?;
    undated(wording, items, sheets)
}

/// The briefing of the newest month, up to the report's day, in which something took place.
pub(in crate::render) fn latest<'report>(wording: &Wording<'report>) -> Option<&'report Briefing> {
    let month = Period::Month(Month::of_day(wording.report.date?));
    let months = || wording.report.briefings.iter().filter(|briefing| matches!(briefing.period, Period::Month(_)));
    // The first days of a month tell little: then the month before is what there is to read.
    months().find(|briefing| briefing.period <= month && !briefing.occurred.is_empty()).or_else(|| months().next())
}

/// What the page and the Markdown edition of a briefing are told alike.
fn context(wording: &Wording, briefing: &Briefing) -> Context {
    let pair = |(pair, events): &(usize, Vec<usize>)| {
        let (occurred, planned) = wording.report.count_by_status(events);
        let number = |count| wording.messages.number(count);
        Row {
            name: wording.pair(*pair),
            href: pair_href(&wording.report.pairs[*pair].parties),
            total: number(events.len()),
            occurred: number(occurred),
            planned: number(planned),
        }
    };
    let first =
        |&pair: &usize| Link { text: wording.pair(pair), href: Some(pair_href(&wording.report.pairs[pair].parties)) };
    let mut context = Context::new();
    context.insert("name", &wording.period_heading(briefing.period));
    context.insert("findings", &sentences(wording, briefing));
    context.insert("figures", &figures(wording, briefing));
    context.insert("pairs", &briefing.pairs.iter().map(pair).collect::<Vec<Row>>());
    context.insert("first_contacts", &briefing.first_contacts.iter().map(first).collect::<Vec<Link>>());
    context
}

fn page(
    wording: &Wording,
    items: &Items,
    charts: &[Chart],
    sheets: &mut Sheets,
    briefing: &Briefing,
    by_period: &BTreeMap<Period, &Briefing>,
    path: &str,
) -> Result<(), RenderError> {
    let period = briefing.period;
    let name = wording.period(period);
    let link = |key: &str, period: Period| {
        by_period.contains_key(&period).then(|| Link {
            text: wording.fill(key, &[("name", &wording.period(period))]),
            href: Some(period_href(period)),
        })
    };
    let wider: Vec<Link> = period.wider().into_iter().filter_map(|wider| link("briefing.wider", wider)).collect();
    let mut context = context(wording, briefing);
    context.insert("charts", &chart_views(wording, charts, "../"));
    context.insert("earlier", &link("page.previous", period.before()));
    context.insert("later", &link("page.next", period.plus(1)));
    context.insert("wider", &wider);
    context.insert("markdown", &format!("briefings/{}.md", period.iso()));
    let lists: [(&'static str, &[usize]); 3] =
        [("signed", &briefing.signed), ("promised", &briefing.promised), ("due", &briefing.due)];
    let is_latest = path.ends_with("latest.html");
    for (key, events) in lists {
        let stem = format!("lists/briefing-{}-{key}", if is_latest { "latest".to_owned() } else { period.iso() });
        let title = wording.fill(&format!("briefing.title_{key}"), &[("period", &name)]);
        let listing = Listing { stem: &stem, title: &title, section: "briefings" };
        first_events(&mut context, key, wording, items, sheets, &listing, events)?;
    }
    let stem = format!("lists/briefing-{}", if is_latest { "latest".to_owned() } else { period.iso() });
    let title = wording.fill("briefing.title_events", &[("period", &name)]);
    let listing = Listing { stem: &stem, title: &title, section: "briefings" };
    insert_events(&mut context, wording, items, sheets, &listing, &briefing.events)?;
    let title = wording.fill("briefing.title", &[("period", &name)]);
    let description =
        sentences(wording, briefing).iter().take(2).map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
    context.insert("json_ld", &linked_data::briefing(wording, &title, &description, &covers(period)));
    let head = Head { title: &title, description: &description, section: "briefings" };
    sheets.page("briefing.html", path, &head, context)
}

/// The period as an ISO 8601 interval of days.
fn covers(period: Period) -> String {
    let (first, last) = period.months();
    let day = |month: Month| chrono::NaiveDate::from_ymd_opt(month.year, month.month, 1);
    let last = day(last.plus(1)).and_then(|day| day.pred_opt());
    format!("{}/{}", day(first).unwrap_or_default(), last.unwrap_or_default())
}

fn markdown(wording: &Wording, items: &Items, sheets: &mut Sheets, briefing: &Briefing) -> Result<(), RenderError> {
    let mut context = context(wording, briefing);
    let absolute = sheets.absolute();
    context.insert("root", if absolute.is_empty() { "../" } else { &absolute });
    let lists: [(&'static str, &[usize]); 4] = [
        ("signed", &briefing.signed),
        ("promised", &briefing.promised),
        ("due", &briefing.due),
        ("occurred", &briefing.occurred),
    ];
    for (key, events) in lists {
        context.insert_value(key, items.events(events.iter().copied()));
    }
    let text = without_empty_runs(&sheets.markdown("briefing.md", &context)?);
    sheets.file(&format!("briefings/{}.md", briefing.period.iso()), text)
}

fn list(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let number = |count| wording.messages.number(count);
    let row = |briefing: &Briefing| Row {
        name: wording.period_heading(briefing.period),
        href: period_href(briefing.period),
        total: number(briefing.events.len()),
        occurred: number(briefing.occurred.len()),
        planned: number(briefing.due.len()),
    };
    let of = |wanted: fn(&Period) -> bool| {
        let briefings = wording.report.briefings.iter().filter(|briefing| wanted(&briefing.period));
        briefings.map(row).collect::<Vec<Row>>()
    };
    let mut context = Context::new();
    context.insert("years", &of(|period| matches!(period, Period::Year(_))));
    context.insert("quarters", &of(|period| matches!(period, Period::Quarter { .. })));
    context.insert("months", &of(|period| matches!(period, Period::Month(_))));
    context.insert("without_month", &number(wording.report.without_month.len()));
    context.insert("has_latest", &latest(wording).is_some());
    let (title, lead) = (wording.text("briefing.list_title"), wording.text("briefing.list_lead"));
    let head = Head { title: &title, description: &lead, section: "briefings" };
    sheets.page("briefings.html", "briefings/index.html", &head, context)
}

fn undated(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let events = &wording.report.without_month;
    let lead = wording.lead("undated.lead", events, &[]);
    let is_undated = |&index: &usize| wording.report.events[index].event.date.is_none();
    let (none, year): (Vec<usize>, Vec<usize>) = events.iter().copied().partition(is_undated);
    let mut context = Context::new();
    context.insert("lead", &lead);
    for (key, events) in [("undated", &none), ("year", &year)] {
        let title = wording.text(if key == "year" { "undated.year_title" } else { "undated.none_title" });
        let stem = format!("lists/undated-{key}");
        let listing = Listing { stem: &stem, title: &title, section: "briefings" };
        first_events(&mut context, key, wording, items, sheets, &listing, events)?;
    }
    let title = wording.text("undated.title");
    let head = Head { title: &title, description: &lead, section: "briefings" };
    sheets.page("undated.html", "undated.html", &head, context)
}
