//! Long lists of events, parted into pages; what a page shows of a list that is too long for it.

use super::RenderError;
use super::items::Items;
use super::sheet::{Head, Sheets};
use super::wording::{Link, Wording};
use crate::model::event::Status;
use tera::Context;

/// How many events a page shows of each kind before it leads to the whole list: what a reader scrolls through, and what keeps a
/// page light whatever the number of articles.
const SHOWN: usize = 30;
/// Events on each page of a whole list.
const PER_PAGE: usize = 100;

/// A list that may need pages of its own.
pub(super) struct Listing<'text> {
    /// Where the whole list stands, relative to the edition, without `.html`: `countries/kz-events`.
    pub(super) stem: &'text str,
    /// Its title.
    pub(super) title: &'text str,
    /// The entry of the menu that it belongs to.
    pub(super) section: &'text str,
}

/// Tells a template the events, split into those that took place, those planned, and those of either without a date; with a link
/// to the whole list, which is rendered where not all are shown.
pub(super) fn insert_events(
    context: &mut Context,
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    listing: &Listing,
    events: &[usize],
) -> Result<(), RenderError> {
    let mut is_cut = false;
    let mut insert = |key: &str, status: Status, is_dated: bool| {
        let of_kind = events.iter().copied().filter(|&index| {
            let event = &wording.report.events[index].event;
            event.status == status && event.date.is_some() == is_dated
        });
        let mut shown: Vec<usize> = of_kind.take(SHOWN + 1).collect();
        is_cut |= shown.len() > SHOWN;
        shown.truncate(SHOWN);
        context.insert_value(key.to_owned(), items.events(shown));
    };
    insert("occurred", Status::Occurred, true);
    insert("planned", Status::Planned, true);
    insert("undated_occurred", Status::Occurred, false);
    insert("undated_planned", Status::Planned, false);
    let all = if is_cut { Some(whole(wording, items, sheets, listing, events)?) } else { None };
    context.insert("all_events", &all);
    Ok(())
}

/// The first events of a list, and where not all are shown the link to the whole of it, which is rendered.
pub(super) fn first_events(
    context: &mut Context,
    key: &'static str,
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    listing: &Listing,
    events: &[usize],
) -> Result<(), RenderError> {
    context.insert_value(key, items.events(events.iter().copied().take(SHOWN)));
    let all = if events.len() > SHOWN { Some(whole(wording, items, sheets, listing, events)?) } else { None };
    context.insert(format!("all_{key}"), &all);
    Ok(())
}

/// Renders the whole list and gives the link to its first page.
fn whole(
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    listing: &Listing,
    events: &[usize],
) -> Result<Link, RenderError> {
    let href = |page: usize| match page {
        0 => format!("{}.html", listing.stem),
        page => format!("{}-{}.html", listing.stem, page + 1),
    };
    let pages = events.len().div_ceil(PER_PAGE);
    let number = |page: usize| wording.messages.number(page + 1);
    let count = wording.events(events.len());
    for (page, chunk) in events.chunks(PER_PAGE).enumerate() {
        let link = |key: &str, page: usize| Link {
            text: wording.fill(key, &[("number", &number(page)), ("of", &number(pages - 1))]),
            href: Some(href(page)),
        };
        let earlier = page.checked_sub(1).map(|earlier| link("list.previous", earlier));
        let later = (page + 1 < pages).then(|| link("list.next", page + 1));
        let place = wording.fill("list.page", &[("number", &number(page)), ("of", &number(pages - 1))]);
        let mut context = Context::new();
        context.insert_value("events", items.events(chunk.iter().copied()));
        context.insert("lead", &count);
        context.insert("place", &place);
        context.insert("earlier", &earlier);
        context.insert("later", &later);
        let title = if page == 0 { listing.title.to_owned() } else { format!("{}, {place}", listing.title) };
        let head = Head { title: &title, description: &count, section: listing.section };
        sheets.page("list.html", &href(page), &head, context)?;
    }
    Ok(Link { text: wording.fill("list.all", &[("events", &count)]), href: Some(href(0)) })
}
