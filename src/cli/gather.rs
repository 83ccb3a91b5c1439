//! Articles from disk or standard input to records, in parallel, in a fixed order.

use super::Stop;
use super::speak::Speaker;
use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::{Document, Format, FrontMatter};
use crate::model::record::Record;
use crate::pipeline::{Lexicons, digest};
use crate::read;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::Deserialize;
use std::io::Read;
use std::path::PathBuf;

/// What was read.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Records in the order of their paths.
    pub records: Vec<Record>,
    /// The file of each record.
    pub files: Vec<PathBuf>,
    /// What there was to say.
    pub diagnostics: Vec<Diagnostic>,
    /// How many files were found.
    pub found: usize,
}

/// Reads articles and folders of articles.
pub fn gather(paths: &[PathBuf], lexicons: &Lexicons, speaker: &Speaker) -> Result<Gathered, Stop> {
    let mut gathered = Gathered::default();
    let mut sources = Vec::new();
    for path in paths {
        if !path.exists() {
            return Err(Stop {
                message: format!("there is nothing at {}", path.display()),
                hint: Some("give an article or a folder of articles; `attache init DIR` makes a new site".to_owned()),
            });
        }
        let found = read::find(path);
        sources.extend(found.value);
        gathered.diagnostics.extend(found.diagnostics);
    }
    gathered.found = sources.len();
    let progress = if speaker.shows_progress() && sources.len() > 50 {
        ProgressBar::new(sources.len() as u64)
    } else {
        ProgressBar::hidden()
    };
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos}/{len} articles") {
        progress.set_style(style);
    }
    let results: Vec<Diagnosed<Option<Record>>> = sources
        .par_iter()
        .map(|source| {
            let Diagnosed { value, mut diagnostics } = read::read(source);
            let record = value.and_then(|document| {
                let digested = digest(document, lexicons);
                diagnostics.extend(digested.diagnostics);
                digested.value
            });
            progress.inc(1);
            Diagnosed::new(record, diagnostics)
        })
        .collect();
    progress.finish_and_clear();
    for (result, source) in results.into_iter().zip(sources) {
        gathered.files.extend(result.value.as_ref().map(|_| source.absolute));
        gathered.records.extend(result.value);
        gathered.diagnostics.extend(result.diagnostics);
    }
    Ok(gathered)
}

/// A line of JSON Lines input.
#[derive(Debug, Deserialize)]
struct Line {
    id: String,
    text: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    published: Option<String>,
}

/// The document of a line `{"id", "text", "lang"?, "published"?}`; the text is taken as it is.
pub fn document_of_line(line: &str) -> Result<Document, serde_json::Error> {
    let line: Line = serde_json::from_str(line)?;
    let front = FrontMatter { date: line.published, lang: line.lang, ..FrontMatter::default() };
    Ok(Document { path: line.id.clone(), id: line.id, format: Format::Text, text: line.text, front })
}

/// Reads standard input: JSON Lines of `{"id", "text", "lang"?, "published"?}`, or one article as it is.
pub fn gather_standard_input(lexicons: &Lexicons) -> Result<Gathered, Stop> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| Stop { message: format!("standard input could not be read: {error}"), hint: None })?;
    let lines = std::str::from_utf8(&bytes).ok().and_then(documents_of_lines);
    let (documents, mut diagnostics) = match lines {
        Some(documents) => (documents, Vec::new()),
        None => {
            let read = read::document("stdin", "stdin", Format::Text, &bytes);
            (read.value.into_iter().collect(), read.diagnostics)
        }
    };
    let found = documents.len();
    let results: Vec<Diagnosed<Option<Record>>> =
        documents.into_par_iter().map(|document| digest(document, lexicons)).collect();
    let mut records = Vec::new();
    for result in results {
        records.extend(result.value);
        diagnostics.extend(result.diagnostics);
    }
    Ok(Gathered { files: Vec::new(), records, diagnostics, found })
}

fn documents_of_lines(text: &str) -> Option<Vec<Document>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let documents: Vec<Document> = lines.map(document_of_line).collect::<Result<_, _>>().ok()?;
    (!documents.is_empty()).then_some(documents)
}
