//! The pages, one file for each kind.

pub(super) mod articles;
pub(super) mod briefings;
pub(super) mod events;
pub(super) mod home;
pub(super) mod method;
pub(super) mod pairs;
pub(super) mod parties;
pub(super) mod people;
pub(super) mod sources;
pub(super) mod topics;
