//! What a briefing of one period says. Sentences are made from these findings in each edition's words.

use super::event::Form;
use super::period::Period;
use super::quantity::Unit;

/// The briefing of a period. Lists are indices into `Report::events`, in the order of the report.
#[derive(Debug, Clone, PartialEq)]
pub struct Briefing {
    /// Which period.
    pub period: Period,
    /// What falls in the period.
    pub events: Vec<usize>,
    /// Of it, what took place.
    pub occurred: Vec<usize>,
    /// Of it, what is planned for the period.
    pub due: Vec<usize>,
    /// Agreements that were concluded in the period.
    pub signed: Vec<usize>,
    /// What was promised in the period: planned, in articles that were published in it.
    pub promised: Vec<usize>,
    /// The figures, each with that of the period before.
    pub figures: PeriodFigures,
    /// The figures of the period before; `None` where the articles reach back no further.
    pub before: Option<PeriodFigures>,
    /// The pairs of the period: index into `Report::pairs`, their events in it; the most frequent first.
    pub pairs: Vec<(usize, Vec<usize>)>,
    /// Of them, those of which nothing earlier is known: indices into `Report::pairs`.
    pub first_contacts: Vec<usize>,
    /// What to say first; the most telling first.
    pub findings: Vec<Finding>,
}

/// The figures of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PeriodFigures {
    /// What took place.
    pub occurred: usize,
    /// What is planned for the period.
    pub due: usize,
    /// Agreements concluded.
    pub signed: usize,
    /// What was promised.
    pub promised: usize,
    /// Pairs that acted.
    pub pairs: usize,
    /// Parties that acted.
    pub parties: usize,
}

/// Something that the period shows. Pairs are indices into `Report::pairs`, events into `Report::events`.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// Nothing falls in the period.
    Quiet,
    /// So much took place.
    Took {
        /// How much.
        occurred: usize,
        /// How much did in the period before, where that is known.
        before: Option<usize>,
    },
    /// A count that an act of the period gives, such as thirty documents signed; the greatest of its kind.
    Count {
        /// The act.
        event: usize,
        /// How many.
        value: f64,
        /// Of what.
        unit: Unit,
        /// ISO 4217 code, of money.
        currency: Option<String>,
    },
    /// A pair acted more often than any other.
    Busiest {
        /// The pair.
        pair: usize,
        /// How often.
        events: usize,
    },
    /// More acts have this form than any other.
    Form {
        /// The form.
        form: Form,
        /// How many have it.
        events: usize,
        /// Of how many.
        of: usize,
    },
    /// Pairs act together of which nothing earlier is known.
    FirstContacts {
        /// The pairs.
        pairs: Vec<usize>,
    },
    /// So much was promised.
    Promised {
        /// How much.
        events: usize,
    },
}
