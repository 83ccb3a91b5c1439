//! `attache annotate`: JSON Lines in, one line of marked spans out for each (codebook.md, Spans).

use super::gather::document_of_line;
use crate::model::annotated::Annotated;
use crate::model::article::{Article, Block, BlockKind, Document};
use crate::model::date::PartialDate;
use crate::pipeline::Lexicons;
use crate::text::Span;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// How many lines are marked at a time.
const BATCH: usize = 512;

/// Reads lines from `input` and writes a line for each, in order. Gives how many lines could not be read.
pub fn run(input: impl BufRead, mut output: impl Write, lexicons: &Lexicons) -> std::io::Result<usize> {
    let mut broken = 0;
    let mut lines = input.lines();
    loop {
        let batch = lines.by_ref().take(BATCH).collect::<Result<Vec<String>, _>>()?;
        if batch.is_empty() {
            return Ok(broken);
        }
        let answers: Vec<Result<Value, String>> =
            batch.par_iter().filter(|line| !line.trim().is_empty()).map(|line| answer(line, lexicons)).collect();
        for answer in answers {
            match answer {
                Ok(value) => writeln!(output, "{value}")?,
                Err(trouble) => {
                    broken += 1;
                    eprintln!("error: a line of the input is not an article: {trouble}");
                }
            }
        }
        output.flush()?;
    }
}

fn answer(line: &str, lexicons: &Lexicons) -> Result<Value, String> {
    let document = document_of_line(line).map_err(|error| error.to_string())?;
    let id = document.id.clone();
    let article = article_of(document);
    let Some(reading) = lexicons.language_of(&article) else {
        return Ok(json!({"id": id, "lang": null, "spans": []}));
    };
    let annotated = lexicons.annotate(article, reading.lexicon);
    Ok(json!({"id": id, "lang": annotated.lang, "spans": spans(&annotated)}))
}

/// The text as an article whose lines are all body: what is marked is asked for, so nothing is furniture.
fn article_of(document: Document) -> Article {
    let mut blocks = Vec::new();
    let mut start = 0;
    for line in document.text.split_inclusive('\n') {
        let trimmed = line.trim_end_matches(['\n', '\r']);
        if !trimmed.trim().is_empty() {
            blocks.push(Block { span: Span::new(start, start + trimmed.len()), kind: BlockKind::Body });
        }
        start += line.len();
    }
    Article { document, blocks }
}

/// All marks, ordered by place.
pub fn spans(annotated: &Annotated) -> Vec<Value> {
    let mut spans: Vec<(Span, u8, Value)> = Vec::new();
    let mut add = |span: Span, order: u8, value: Value| spans.push((span, order, value));
    for party in &annotated.parties {
        let value = json!({"kind": "party", "start": party.span.start, "end": party.span.end, "value": party.party, "how": party.naming, "rule": party.rule});
        add(party.span, 0, value);
    }
    for date in &annotated.dates {
        add(date.span, 1, date_value(date.span, date.value, date));
    }
    for person in &annotated.people {
        let value = json!({"name": person.name, "role": person.role, "for": person.side});
        add(
            person.span,
            2,
            json!({"kind": "person", "start": person.span.start, "end": person.span.end, "value": value, "rule": person.rule}),
        );
    }
    for quantity in &annotated.quantities {
        let mut value = json!({"value": quantity.value, "unit": quantity.unit});
        if let Some(currency) = &quantity.currency {
            value["currency"] = json!(currency);
        }
        add(
            quantity.span,
            3,
            json!({"kind": "quantity", "start": quantity.span.start, "end": quantity.span.end, "value": value, "rule": quantity.rule}),
        );
    }
    for act in &annotated.acts {
        let value = json!({"form": act.form, "status": act.status.or(act.fallback)});
        add(
            act.span,
            4,
            json!({"kind": "act", "start": act.span.start, "end": act.span.end, "value": value, "rule": act.rule}),
        );
    }
    for topic in &annotated.topics {
        if let Some(code) = topic.topic {
            add(
                topic.span,
                5,
                json!({"kind": "topic", "start": topic.span.start, "end": topic.span.end, "value": code, "rule": topic.rule}),
            );
        }
    }
    spans.sort_by_key(|(span, order, _)| (*span, *order));
    spans.into_iter().map(|(_, _, value)| value).collect()
}

fn date_value(span: Span, value: Option<PartialDate>, date: &crate::model::annotated::DateMention) -> Value {
    let mut out = json!({"kind": "date", "start": span.start, "end": span.end, "value": value, "basis": date.basis, "rule": date.rule});
    if value.is_none() {
        let parts = [
            ("year", date.parts.year.map(i64::from)),
            ("month", date.parts.month.map(i64::from)),
            ("day", date.parts.day.map(i64::from)),
            ("weekday", date.parts.weekday.map(i64::from)),
        ];
        let known = parts.into_iter().filter_map(|(name, part)| part.map(|part| (name.to_owned(), json!(part))));
        out["parts"] = Value::Object(known.collect());
    }
    out
}
