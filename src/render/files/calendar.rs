//! What is planned, as calendars (RFC 5545): one for all, one for each country and body that has plans; and as a page.

use crate::model::date::Precision;
use crate::model::event::Status;
use crate::model::period::Period;
use crate::model::report::ReportedEvent;
use crate::render::RenderError;
use crate::render::items::Items;
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Link, Wording, party_href};
use chrono::{Days, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};
use serde::Serialize;
use tera::{Context, Value};

/// The longest line that a calendar may have.
const LINE_BYTES: usize = 75;

#[derive(Serialize)]
struct Section {
    title: String,
    events: Value,
}

/// The calendar that stands beside a page.
pub(in crate::render) fn calendar_href(page: &str) -> String {
    format!("{}.ics", page.trim_end_matches(".html"))
}

/// Renders `calendar.html`, `calendar.ics` and the calendars of countries and bodies.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let all: Vec<usize> = (0..wording.report.events.len()).collect();
    let title = wording.title().to_owned();
    sheets.file("calendar.ics", calendar(wording, &title, &all, &sheets.absolute()))?;
    for party in &wording.report.parties {
        let name = format!("{title}: {}", wording.edition.name(&party.party));
        let path = calendar_href(&party_href(&party.party));
        let text = calendar(wording, &name, &party.events, &sheets.absolute());
        sheets.file(&path, text)?;
    }
    page(wording, items, sheets)
}

/// The planned events that have a date, as a calendar. What is known to the month or year is an entry over all its days, since
/// a calendar has no other way to say "some day in October".
fn calendar(wording: &Wording, name: &str, events: &[usize], root: &str) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//attache//briefing//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.name(name);
    for reported in events.iter().map(|&index| &wording.report.events[index]) {
        calendar.extend(entry(wording, reported, root));
    }
    folded(&calendar.to_string())
}

/// The same calendar with no line longer than 75 bytes, line ends aside (RFC 5545, 3.1): the crate does not count the space that
/// a line goes on after.
fn folded(calendar: &str) -> String {
    let mut folded = String::with_capacity(calendar.len());
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length_bytes = 0;
        for letter in line.chars() {
            if length_bytes + letter.len_utf8() > LINE_BYTES {
                folded.push_str("\r\n ");
                length_bytes = 1;
            }
            folded.push(letter);
            length_bytes += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

fn entry(wording: &Wording, reported: &ReportedEvent, root: &str) -> Option<Event> {
    let date = reported.event.date.filter(|_| reported.event.status == Status::Planned)?;
    let article = &wording.report.articles[reported.article];
    // The stamp of an entry must not read the clock: the day on which the plan was told stands for it.
    let told = article.published.map(|day| day.first).or(wording.report.date).unwrap_or_default();
    let mut event = Event::new();
    event.uid(&format!("{}@attache", reported.id));
    event.timestamp(told.and_time(NaiveTime::MIN).and_utc());
    event.starts(date.first);
    event.ends(date.last().checked_add_days(Days::new(1)).unwrap_or(date.last()));
    event.summary(&wording.said(&reported.event));
    let quote = reported.event.evidence.first().map_or("", |evidence| evidence.quote.as_str());
    event.description(&format!("{}. {}\n\n{quote}", wording.date(Some(date)), article.title));
    if date.precision != Precision::Day {
        event.add_property("TRANSP", "TRANSPARENT");
    }
    event.add_property("CATEGORIES", reported.event.form.code());
    if let Some(place) = &reported.event.place {
        event.location(&wording.place(place));
    }
    if !root.is_empty() {
        event.url(&format!("{root}events/{}.html", reported.id));
    }
    Some(event.done())
}

/// The plans by month from the report's month on, and those that should have been carried out before.
fn page(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let report = wording.report;
    let mut sections: Vec<Section> = Vec::new();
    for month in &report.months {
        let is_ahead = report.date.is_none_or(|day| month.month >= crate::model::report::Month::of_day(day));
        let planned: Vec<usize> = month
            .events
            .iter()
            .copied()
            .filter(|&index| report.events[index].event.status == Status::Planned)
            .collect();
        if is_ahead && !planned.is_empty() {
            sections.push(Section {
                title: wording.period_heading(Period::Month(month.month)),
                events: items.events(planned),
            });
        }
    }
    let without_month = report.without_month.iter().copied();
    let planned = without_month.filter(|&index| report.events[index].event.status == Status::Planned);
    let of_year: Vec<usize> = planned
        .filter(|&index| {
            report.events[index].event.date.is_some_and(|date| report.date.is_none_or(|day| date.last() >= day))
        })
        .collect();
    if !of_year.is_empty() {
        sections.push(Section { title: wording.text("undated.year_title"), events: items.events(of_year) });
    }
    let link = |party: &crate::model::report::PartyReport| {
        let has_plans = party.events.iter().any(|&index| {
            let event = &report.events[index].event;
            event.status == Status::Planned && event.date.is_some()
        });
        let href = Some(calendar_href(&party_href(&party.party)));
        has_plans.then(|| Link { text: wording.edition.name(&party.party).to_owned(), href })
    };
    let calendars: Vec<Link> = report.parties.iter().filter_map(link).collect();
    let mut context = Context::new();
    context.insert("sections", &sections);
    context.insert("calendars", &calendars);
    let (title, lead) = (wording.text("calendar.title"), wording.text("calendar.lead"));
    let head = Head { title: &title, description: &lead, section: "briefings" };
    sheets.page("calendar.html", "calendar.html", &head, context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters_at_seventy_five_bytes() {
        let calendar = format!("SUMMARY:{}\r\n {}\r\nEND:VEVENT\r\n", "ш".repeat(50), "ш".repeat(50));
        let folded = folded(&calendar);
        assert!(folded.split("\r\n").all(|line| line.len() <= LINE_BYTES), "{folded}");
        assert_eq!(folded.replace("\r\n ", ""), format!("SUMMARY:{}\r\nEND:VEVENT\r\n", "ш".repeat(100)));
    }
}
