//! The methodology page: what is counted, and what could not be dated or coded, and why.

use super::articles::why_not;
use crate::diagnose::Diagnostic;
use crate::model::event::{Form, Status};
use crate::model::reliability::{Reliability, ReliabilityRange};
use crate::model::report::{LanguageReport, Method};
use crate::render::RenderError;
use crate::render::items::{ArticleItem, Items, article_item};
use crate::render::sheet::{Head, Sheets};
use crate::render::wording::{Wording, serialized};
use serde::Serialize;
use tera::Context;

#[derive(Serialize)]
struct LanguageRow {
    name: String,
    code: String,
    articles: String,
    relevant: String,
    events: String,
    undated: String,
}

#[derive(Serialize)]
struct Meaning {
    label: String,
    meaning: String,
    count: String,
}

#[derive(Serialize)]
struct ReliabilityRow {
    range: String,
    events: String,
    right: String,
    share: String,
}

#[derive(Serialize)]
struct NotCoded {
    article: ArticleItem,
    reason: String,
}

#[derive(Serialize)]
struct DiagnosticRow {
    place: String,
    severity: String,
    code: String,
    message: String,
    hint: Option<String>,
}

/// Renders `methodology.html`.
pub(in crate::render) fn render(wording: &Wording, items: &Items, sheets: &mut Sheets) -> Result<(), RenderError> {
    let (report, method) = (wording.report, &wording.report.method);
    let not_coded = |&index: &usize| {
        let article = &report.articles[index];
        NotCoded { article: article_item(wording, article), reason: why_not(wording, article) }
    };
    let undated = (0..report.events.len()).filter(|&index| report.events[index].event.date.is_none());
    let passed = (method.passed > 0).then(|| {
        let sentences = wording.messages.count("count.sentences", method.passed);
        let articles = wording.messages.count("count.articles", method.with_passed.len());
        wording.fill("method.passed_note", &[("sentences", &sentences), ("articles", &articles)])
    });
    let mut context = Context::new();
    context.insert("forms", &forms(wording));
    context.insert("statuses", &statuses(wording));
    context.insert("bases", &bases(wording));
    context.insert("languages", &method.languages.iter().map(|row| language(wording, row)).collect::<Vec<_>>());
    context.insert("rules_said", &rules_said(wording, method));
    context.insert("rules", &rules(wording));
    context.insert("reliability", &reliability(wording, &method.reliability));
    let measured = method.reliability.range.iter().map(|range| range.events).sum();
    context
        .insert("reliability_said", &wording.fill("method.reliability_said", &[("events", &wording.events(measured))]));
    context.insert("scope", &scope(wording, method));
    context.insert_value("undated", items.events(undated));
    context.insert_value("unpublished", items.articles(method.unpublished.iter().copied()));
    context.insert("not_coded", &method.without_events.iter().map(not_coded).collect::<Vec<_>>());
    context.insert("passed", &passed);
    context.insert_value("with_passed", items.articles(method.with_passed.iter().copied()));
    context.insert("diagnostics", &method.diagnostics.iter().map(|row| diagnostic(wording, row)).collect::<Vec<_>>());
    let (title, lead) = (wording.text("method.title"), wording.text("method.lead"));
    let head = Head { title: &title, description: &lead, section: "methodology" };
    sheets.page("methodology.html", "methodology.html", &head, context)
}

fn forms(wording: &Wording) -> Vec<Meaning> {
    let row = |&(form, occurred, planned): &(Form, usize, usize)| Meaning {
        label: wording.form(form),
        meaning: wording.text(&format!("forms_what.{}", form.code())),
        count: wording.messages.number(occurred + planned),
    };
    wording.report.figures.by_form.iter().map(row).collect()
}

fn statuses(wording: &Wording) -> Vec<Meaning> {
    let figures = &wording.report.figures;
    let row = |(status, count): (Status, usize)| Meaning {
        label: wording.status(status),
        meaning: wording.text(&format!("status_what.{}", status.code())),
        count: wording.messages.number(count),
    };
    [(Status::Occurred, figures.occurred), (Status::Planned, figures.planned)].into_iter().map(row).collect()
}

fn bases(wording: &Wording) -> Vec<Meaning> {
    let row = |&(basis, count): &(crate::model::date::DateBasis, usize)| {
        let (_, label, meaning) = wording.basis(basis);
        Meaning { label, meaning, count: wording.messages.number(count) }
    };
    wording.report.method.bases.iter().map(row).collect()
}

fn language(wording: &Wording, row: &LanguageReport) -> LanguageRow {
    let number = |count| wording.messages.number(count);
    LanguageRow {
        name: wording.language(&row.lang),
        code: row.lang.code().to_owned(),
        articles: number(row.articles),
        relevant: number(row.relevant),
        events: number(row.events),
        undated: number(row.undated),
    }
}

fn reliability(wording: &Wording, reliability: &Reliability) -> Vec<ReliabilityRow> {
    let percent = |value: u32| wording.percent(f64::from(value) / 100.0);
    let row = |range: &ReliabilityRange| ReliabilityRow {
        range: wording
            .fill("method.range", &[("from", &percent(range.from_percent)), ("to", &percent(range.to_percent))]),
        events: wording.messages.number(range.events),
        right: wording.messages.number(range.right),
        share: wording.percent(range.right as f64 / range.events.max(1) as f64),
    };
    reliability.range.iter().map(row).collect()
}

fn rules_said(wording: &Wording, method: &Method) -> String {
    let fired = wording.messages.count("count.rules", method.rules.len());
    wording.fill("method.rules_fired", &[("fired", &fired)])
}

fn rules(wording: &Wording) -> Vec<(String, String)> {
    let method = &wording.report.method;
    method.rules.iter().map(|(rule, count)| (rule.clone(), wording.messages.number(*count))).collect()
}

fn scope(wording: &Wording, method: &Method) -> Vec<String> {
    let scope = &wording.report.scope;
    let mut lines = Vec::new();
    if scope.from.is_some() || scope.to.is_some() {
        lines.push(wording.fill("method.scope_period", &[("events", &wording.events(method.outside_period))]));
    }
    if !scope.focus.is_empty() {
        lines.push(wording.fill("method.scope_focus", &[("events", &wording.events(method.outside_focus))]));
    }
    if lines.is_empty() {
        lines.push(wording.text("method.scope_all"));
    }
    lines
}

fn diagnostic(wording: &Wording, diagnostic: &Diagnostic) -> DiagnosticRow {
    let place = [
        Some(diagnostic.path.clone()),
        diagnostic.line.map(|line| line.to_string()),
        diagnostic.column.map(|column| column.to_string()),
    ];
    DiagnosticRow {
        place: place.into_iter().flatten().collect::<Vec<String>>().join(":"),
        severity: wording.text(&format!("severity.{}", serialized(&diagnostic.severity))),
        code: diagnostic.code.clone(),
        message: diagnostic.message.clone(),
        hint: diagnostic.hint.clone(),
    }
}
