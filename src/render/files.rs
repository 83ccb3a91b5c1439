//! What the site offers beside its pages: data, feed, the Markdown edition.

pub(super) mod data;
pub(super) mod feed;
pub(super) mod overview;
