//! The figures that open the briefing.

use crate::model::event::{Form, Status};
use crate::model::report::{Figures, Report};

/// Counts what the report holds.
pub(super) fn figures(report: &Report) -> Figures {
    let all: Vec<usize> = (0..report.events.len()).collect();
    let (occurred, planned) = report.count_by_status(&all);
    let states = report.parties.iter().filter(|party| party.party.is_state()).count();
    let dates = || {
        let occurred = report.events.iter().filter(|reported| reported.event.status == Status::Occurred);
        occurred.filter_map(|reported| reported.event.date)
    };
    let first = dates().min_by_key(|date| (date.first, date.last()));
    let last = dates().max_by_key(|date| (date.last(), date.first));
    Figures {
        events: all.len(),
        occurred,
        planned,
        undated: report.events.iter().filter(|reported| reported.event.date.is_none()).count(),
        states,
        bodies: report.parties.len() - states,
        pairs: report.pairs.len(),
        articles: report.articles.len(),
        relevant_articles: report.articles.iter().filter(|article| !article.events.is_empty()).count(),
        span: first.zip(last),
        by_form: Form::ALL.iter().map(|&form| by_form(report, form)).collect(),
    }
}

fn by_form(report: &Report, form: Form) -> (Form, usize, usize) {
    let of_form = |index: &usize| report.events[*index].event.form == form;
    let events: Vec<usize> = (0..report.events.len()).filter(of_form).collect();
    let (occurred, planned) = report.count_by_status(&events);
    (form, occurred, planned)
}
