//! The pages, one file for each kind.

pub(super) mod articles;
pub(super) mod events;
pub(super) mod home;
pub(super) mod method;
pub(super) mod months;
pub(super) mod pairs;
pub(super) mod parties;

use super::items::Items;
use super::wording::Wording;
use crate::model::event::Status;
use crate::model::report::Report;
use tera::Context;

/// Tells a template the events, split into those that took place, those planned, and those of either without a date.
fn insert_events(context: &mut Context, wording: &Wording, items: &Items, events: &[usize]) {
    let of = |status: Status, is_dated: bool| {
        let wanted = move |report: &Report, index: usize| {
            let event = &report.events[index].event;
            event.status == status && event.date.is_some() == is_dated
        };
        items.events(events.iter().copied().filter(|&index| wanted(wording.report, index)))
    };
    context.insert_value("occurred", of(Status::Occurred, true));
    context.insert_value("planned", of(Status::Planned, true));
    context.insert_value("undated_occurred", of(Status::Occurred, false));
    context.insert_value("undated_planned", of(Status::Planned, false));
}
