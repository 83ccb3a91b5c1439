//! Long lists of events, parted into pages; what a page shows of a list that is too long for it.

use super::RenderError;
use super::items::Items;
use super::sheet::{Head, Sheets};
use super::wording::{Link, Wording};
use crate::model::event::Status;
use tera::Context;

/// How many events a page shows of each kind before it leads to the whole list: what a reader scrolls through, and what keeps a
/// page light whatever the number of articles.
const SHOWN: usize = 20;
/// Events on each page of a whole list.
const PER_PAGE: usize = 100;

/// A list that may need pages of its own.
pub(super) struct Listing<'text> {
    /// Where the whole list stands, relative to the edition, without `.html`: `lists/country-kz`, since a folder of pages may hold any name.
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

/// Where a page of a long list stands among the others, as a template is told.
pub(super) struct Place {
    /// Its path.
    pub(super) path: String,
    /// The part of the whole list that it shows.
    pub(super) range: std::ops::Range<usize>,
    /// "Page 2 of 7"; empty where there is one page.
    pub(super) name: String,
    earlier: Option<Link>,
    later: Option<Link>,
}

impl Place {
    /// The pages of a list of `count` rows, `PER_PAGE` on each: `<first>.html`, `<stem>-2.html` and so on; one where there are none.
    pub(super) fn all(wording: &Wording, first: &str, stem: &str, count: usize) -> Vec<Self> {
        let href = |page: usize| match page {
            0 => format!("{first}.html"),
            page => format!("{stem}-{}.html", page + 1),
        };
        let pages = count.div_ceil(PER_PAGE).max(1);
        let number = |page: usize| wording.messages.number(page + 1);
        let link = |key: &str, page: usize| Link {
            text: wording.fill(key, &[("number", &number(page)), ("of", &number(pages - 1))]),
            href: Some(href(page)),
        };
        let place = |page: usize| Self {
            path: href(page),
            range: page * PER_PAGE..((page + 1) * PER_PAGE).min(count),
            name: if pages > 1 { link("list.page", page).text } else { String::new() },
            earlier: page.checked_sub(1).map(|earlier| link("list.previous", earlier)),
            later: (page + 1 < pages).then(|| link("list.next", page + 1)),
        };
        (0..pages).map(place).collect()
    }

    /// Tells a template the place and the steps to its neighbours.
    pub(super) fn insert(&self, context: &mut Context) {
        context.insert("place", &self.name);
        context.insert("earlier", &self.earlier);
        context.insert("later", &self.later);
    }

    /// The title of the list on this page.
    pub(super) fn title(&self, title: &str) -> String {
        if self.range.start == 0 { title.to_owned() } else { format!("{title}, {}", self.name) }
    }
}

/// Renders the whole list and gives the link to its first page.
fn whole(
    wording: &Wording,
    items: &Items,
    sheets: &mut Sheets,
    listing: &Listing,
    events: &[usize],
) -> Result<Link, RenderError> {
    let count = wording.events(events.len());
    for place in Place::all(wording, listing.stem, listing.stem, events.len()) {
        let mut context = Context::new();
        context.insert_value("events", items.events(events[place.range.clone()].iter().copied()));
        context.insert("lead", &count);
        place.insert(&mut context);
        let head = Head { title: &place.title(listing.title), description: &count, section: listing.section };
        sheets.page("list.html", &place.path, &head, context)?;
    }
    let first = Some(format!("{}.html", listing.stem));
    Ok(Link { text: wording.fill("list.all", &[("events", &count)]), href: first })
}
