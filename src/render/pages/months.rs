//! A page per month, their list, and the page of what no month can be given.

use super::insert_events;
use crate::model::report::MonthReport;
use crate::render::RenderError;
use crate::render::items::Items;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, month_href};
use serde::Serialize;
use tera::Context;

#[derive(Serialize)]
struct MonthRow {
    name: String,
    href: String,
    total: String,
    occurred: String,
    planned: String,
}

/// Renders `months/` and `undated.html`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let months = &wording.report.months;
    for (index, month) in months.iter().enumerate() {
        let earlier = index.checked_sub(1).and_then(|index| months.get(index));
        page(wording, items, sheets, month, earlier, months.get(index + 1))?;
    }
    list(wording, sheets)?;
    undated(wording, items, sheets)
}

fn page(
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    month: &MonthReport,
    earlier: Option<&MonthReport>,
    later: Option<&MonthReport>,
) -> Result<(), RenderError> {
    let name = wording.month(month.month);
    let link = |key: &str, month: Option<&MonthReport>| {
        let month = month?.month;
        Some(Link { text: wording.fill(key, &[("name", &wording.month(month))]), href: Some(month_href(month)) })
    };
    let mut context = Context::new();
    context.insert("lead", &wording.lead("month.lead", &month.events, &[("month", &name)]));
    context.insert("earlier", &link("page.previous", earlier));
    context.insert("later", &link("page.next", later));
    insert_events(&mut context, wording, items, &month.events);
    let description = wording.lead("month.description", &month.events, &[("month", &name)]);
    let head = Head { title: &name, description: &description, section: "months" };
    sheets.page("month.html", &month_href(month.month), &head, context)
}

fn list(wording: &Wording, sheets: &mut Sheets) -> Result<(), RenderError> {
    let number = |count| wording.messages.number(count);
    let row = |month: &MonthReport| {
        let (occurred, planned) = wording.report.count_by_status(&month.events);
        MonthRow {
            name: wording.month(month.month),
            href: month_href(month.month),
            total: number(month.events.len()),
            occurred: number(occurred),
            planned: number(planned),
        }
    };
    let rows: Vec<MonthRow> = wording.report.months.iter().rev().map(row).collect();
    let mut context = Context::new();
    context.insert("months", &rows);
    context.insert("without_month", &number(wording.report.without_month.len()));
    let (title, lead) = (wording.text("month.list_title"), wording.text("month.list_lead"));
    let head = Head { title: &title, description: &lead, section: "months" };
    sheets.page("months.html", "months/index.html", &head, context)
}

fn undated(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let events = &wording.report.without_month;
    let lead = wording.lead("undated.lead", events, &[]);
    let is_undated = |&index: &usize| wording.report.events[index].event.date.is_none();
    let (none, year): (Vec<usize>, Vec<usize>) = events.iter().partition(|index| is_undated(index));
    let mut context = Context::new();
    context.insert("lead", &lead);
    context.insert_value("undated", items.events(none));
    context.insert_value("year", items.events(year));
    let title = wording.text("undated.title");
    let head = Head { title: &title, description: &lead, section: "months" };
    sheets.page("undated.html", "undated.html", &head, context)
}
