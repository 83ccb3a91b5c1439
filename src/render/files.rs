//! What the site offers beside its pages: data, feeds, calendars, the Markdown edition, data for machines.

pub(super) mod calendar;
pub(super) mod data;
pub(super) mod feed;
pub(super) mod linked_data;
pub(super) mod overview;
pub(super) mod schema;
pub(super) mod search;
