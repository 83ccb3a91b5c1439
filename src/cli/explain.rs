//! `attache explain`: the article in the terminal with its spans, and how each event, date and name came about.

use super::speak::plain;
use crate::model::annotated::Annotated;
use crate::model::article::{BlockKind, Document};
use crate::model::date::{DateBasis, PartialDate};
use crate::model::draft::Extracted;
use crate::model::event::Evidence;
use crate::model::record::Record;
use crate::pipeline::Lexicons;
use crate::resolve::resolve;
use crate::text::Span;
use std::io::{self, Write};

/// Colours of the marks, by kind.
mod ink {
    pub const PARTY: &str = "34";
    pub const DATE: &str = "35";
    pub const PERSON: &str = "36";
    pub const QUANTITY: &str = "33";
    pub const ACT: &str = "1;32";
    pub const DIM: &str = "2";
    pub const BOLD: &str = "1";
}

struct Page<'a, W: Write> {
    out: &'a mut W,
    is_colored: bool,
}

/// Explains one article.
pub fn explain(document: Document, lexicons: &Lexicons, is_colored: bool, out: &mut impl Write) -> io::Result<()> {
    let mut page = Page { out, is_colored };
    let path = document.path.clone();
    let article = lexicons.clean(document);
    let title = article.title().to_owned();
    let Some(reading) = lexicons.language_of(&article) else {
        return page.line(&format!("{path}: the text is in no language that attache reads"));
    };
    let doubt = reading.doubt(&path);
    let extracted = lexicons.extract(article, reading.lexicon);
    let record = resolve(extracted.clone());
    page.heading(&plain(&title))?;
    page.line(&format!("{path} · language {} · {}", record.lang, published(&record)))?;
    if let Some(doubt) = doubt {
        page.line(&doubt.message)?;
    }
    if let Some(home) = &extracted.annotated.home {
        page.line(&format!("“our country” and titles without a state are taken for {home}"))?;
    }
    page.text(&extracted.annotated)?;
    page.events(&record)?;
    page.people(&record)?;
    page.quantities(&record)?;
    page.passed(&record, &extracted)?;
    page.line("")
}

fn published(record: &Record) -> String {
    match (record.published, record.published_basis, &record.published_evidence) {
        (Some(date), DateBasis::FrontMatter, _) => format!("published {} (front matter)", date.iso()),
        (Some(date), _, Some(words)) => format!("published {} (from “{}”)", date.iso(), plain(&words.quote)),
        (Some(date), ..) => format!("published {}", date.iso()),
        (None, ..) => "the article does not say when it was published".to_owned(),
    }
}

fn basis_in_words(basis: DateBasis) -> &'static str {
    match basis {
        DateBasis::Stated => "stated",
        DateBasis::Partial => "partly stated, the rest from the day of publication",
        DateBasis::Relative => "reckoned from the day of publication",
        DateBasis::Publication => "the article's own day: the act is its news",
        DateBasis::FrontMatter => "front matter",
        DateBasis::None => "no date is told",
    }
}

impl<W: Write> Page<'_, W> {
    fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{line}")
    }

    fn heading(&mut self, words: &str) -> io::Result<()> {
        let shown = self.ink(ink::BOLD, words);
        writeln!(self.out, "\n{shown}")
    }

    fn ink(&self, code: &str, words: &str) -> String {
        if self.is_colored { format!("\u{1b}[{code}m{words}\u{1b}[0m") } else { words.to_owned() }
    }

    /// The article's text: marks as `[words]{what}`; what is not the article is dimmed and named.
    fn text(&mut self, annotated: &Annotated) -> io::Result<()> {
        self.heading("The text")?;
        let text = &annotated.article.document.text;
        let marks = marks_of(annotated);
        for block in &annotated.article.blocks {
            match block.kind {
                BlockKind::Furniture(_) | BlockKind::Stamp | BlockKind::Caption => {
                    let name = kind_name(block.kind);
                    let words: String = plain(block.span.of(text)).chars().take(100).collect();
                    let shown = self.ink(ink::DIM, &format!("  ({name}) {}", words.trim()));
                    self.line(&shown)?;
                }
                BlockKind::Headline | BlockKind::Body => {
                    let shown = self.marked(text, block.span, &marks);
                    let prefix = if block.kind == BlockKind::Headline { "# " } else { "" };
                    self.line(&format!("{prefix}{shown}"))?;
                }
            }
        }
        Ok(())
    }

    fn marked(&self, text: &str, block: Span, marks: &[(Span, &'static str, String)]) -> String {
        let mut shown = String::new();
        let mut at = block.start;
        for (span, color, label) in marks.iter().filter(|(span, ..)| block.contains(*span)) {
            if span.start < at {
                continue;
            }
            shown.push_str(&plain(&text[at..span.start]));
            shown.push_str(&self.ink(color, &format!("[{}]", plain(span.of(text)))));
            shown.push_str(&self.ink(ink::DIM, &format!("{{{label}}}")));
            at = span.end;
        }
        shown.push_str(&plain(&text[at..block.end]));
        shown
    }

    fn events(&mut self, record: &Record) -> io::Result<()> {
        self.heading(&format!("Events: {}", record.events.len()))?;
        if let Some(why) = &record.why_not {
            self.line(&format!("  none: {why}"))?;
        }
        for (number, event) in record.events.iter().enumerate() {
            let parties: Vec<&str> = event.parties.iter().map(|party| party.code()).collect();
            let date = event.date.map_or_else(|| "undated".to_owned(), |date: PartialDate| date.iso());
            let head = format!(
                "{}. {} · {} · {} · {date}",
                number + 1,
                event.form.code(),
                event.status.code(),
                parties.join(" – ")
            );
            let shown = self.ink(ink::BOLD, &head);
            self.line(&shown)?;
            for evidence in &event.evidence {
                self.line(&format!(
                    "   proof:      “{}” (bytes {}–{})",
                    plain(evidence.quote.trim()),
                    evidence.span.start,
                    evidence.span.end
                ))?;
            }
            for trigger in &event.triggers {
                self.line(&format!("   act:        “{}”", plain(&trigger.quote)))?;
            }
            self.line(&format!("   rules:      {}", event.rules.join(", ")))?;
            for reason in &event.reasons {
                self.line(&format!("   because:    {}", plain(reason)))?;
            }
            let words =
                event.date_evidence.as_ref().map(|words| format!(" (“{}”)", plain(&words.quote))).unwrap_or_default();
            self.line(&format!("   date:       {date}: {}{words}", basis_in_words(event.date_basis)))?;
            if !event.topics.is_empty() {
                let topics: Vec<&str> = event.topics.iter().map(|topic| topic.code()).collect();
                self.line(&format!("   topics:     {}", topics.join(", ")))?;
            }
            if let Some(place) = &event.place {
                self.line(&format!("   place:      {} {}", place.country, place.name.as_deref().unwrap_or("")))?;
            }
            let basis = event.confidence_basis.join("; ");
            self.line(&format!("   confidence: {:.2}: {}", event.confidence, plain(&basis)))?;
        }
        Ok(())
    }

    fn people(&mut self, record: &Record) -> io::Result<()> {
        if record.people.is_empty() {
            return Ok(());
        }
        self.heading("People")?;
        for person in &record.people {
            let side = person.side.as_ref().map_or("nobody known", |side| side.code());
            let role = serde_json::to_value(person.role)
                .ok()
                .and_then(|role| role.as_str().map(str::to_owned))
                .unwrap_or_default();
            self.line(&format!(
                "   {} (“{}”): {role}, speaks for {side} ({})",
                person.name,
                plain(&person.original),
                person.rules.join(", ")
            ))?;
        }
        Ok(())
    }

    fn quantities(&mut self, record: &Record) -> io::Result<()> {
        if record.quantities.is_empty() {
            return Ok(());
        }
        self.heading("Quantities")?;
        for quantity in &record.quantities {
            let unit = serde_json::to_value(quantity.unit)
                .ok()
                .and_then(|unit| unit.as_str().map(str::to_owned))
                .unwrap_or_default();
            let words = quantity.evidence.as_ref().map(|words| plain(&words.quote)).unwrap_or_default();
            self.line(&format!(
                "   {} {unit} {} (“{words}”, {})",
                quantity.value,
                quantity.currency.as_deref().unwrap_or(""),
                quantity.rule
            ))?;
        }
        Ok(())
    }

    fn passed(&mut self, record: &Record, extracted: &Extracted) -> io::Result<()> {
        let undated: Vec<_> = extracted.annotated.dates.iter().filter(|date| date.value.is_none()).collect();
        if !undated.is_empty() {
            self.heading("Dates that could not be resolved")?;
            for date in undated {
                let words = plain(date.span.of(&extracted.annotated.article.document.text));
                self.line(&format!("   “{words}”: no year or day of publication to reckon from"))?;
            }
        }
        if record.passed.is_empty() {
            return Ok(());
        }
        self.heading("Looked like an act, was not coded")?;
        let mut sentences: Vec<&Evidence> = Vec::new();
        for passed in &record.passed {
            if !sentences.contains(&&passed.evidence) {
                sentences.push(&passed.evidence);
            }
        }
        for sentence in sentences {
            self.line(&format!("   “{}”", plain(sentence.quote.trim())))?;
            for passed in record.passed.iter().filter(|passed| passed.evidence == *sentence) {
                self.line(&format!("      {} ({})", passed.reason, passed.rule))?;
            }
        }
        Ok(())
    }
}

fn kind_name(kind: BlockKind) -> String {
    serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Marks with their colour and label, ordered; where two begin together the longer comes first.
fn marks_of(annotated: &Annotated) -> Vec<(Span, &'static str, String)> {
    let mut marks = Vec::new();
    for act in &annotated.acts {
        marks.push((act.span, ink::ACT, format!("{} {}", act.form.code(), act.rule)));
    }
    for party in &annotated.parties {
        marks.push((party.span, ink::PARTY, format!("{}{}", party.party, if party.is_place { " place" } else { "" })));
    }
    for date in &annotated.dates {
        marks.push((date.span, ink::DATE, date.value.map_or_else(|| "?".to_owned(), |value| value.iso())));
    }
    for person in &annotated.people {
        marks.push((person.span, ink::PERSON, person.name.clone()));
    }
    for quantity in &annotated.quantities {
        marks.push((quantity.span, ink::QUANTITY, format!("{}", quantity.value)));
    }
    marks.sort_by_key(|(span, ..)| (span.start, std::cmp::Reverse(span.end)));
    marks
}
