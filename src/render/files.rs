//! What the site offers beside its pages: data, feed, the Markdown edition.

pub(super) mod briefing;
pub(super) mod data;
pub(super) mod feed;
