//! Counts that measure cooperation.

use super::event::Evidence;
use serde::{Deserialize, Serialize};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Doctors and other staff.
    Specialists,
    /// People treated or operated on.
    Patients,
    /// Consultations given.
    Consultations,
    /// Operations.
    Surgeries,
    /// Students.
    Students,
    /// Quota or training places.
    Places,
    /// Agreements and memoranda.
    Documents,
    /// Hospitals, clinics, institutions.
    Facilities,
    /// Participants of an event.
    Participants,
    /// Doses of vaccine.
    Doses,
    /// Units of equipment or goods, registered medicines.
    Items,
    /// Tonnes.
    Tonnes,
    /// Money, in full units of the currency.
    Money,
    /// Projects.
    Projects,
    /// Beds, lectures, kinds of goods and the rest.
    Other,
}

/// A number and what it counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// The value in full: 1.5 million is 1500000.
    pub value: f64,
    /// What is counted.
    pub unit: Unit,
    /// ISO 4217 code, of money alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Id of the rule that fired.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
}
