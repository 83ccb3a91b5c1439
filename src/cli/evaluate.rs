//! `attache evaluate`: how far extracted records agree with gold ones, as a table or as JSON.

use super::Stop;
use super::gather::Gathered;
use crate::evaluate::{Counts, Figure, Score, Told, evaluate, join, reliability};
use clap::Args;
use serde_json::{Map, Value};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What `attache evaluate` is asked.
#[derive(Debug, Clone, Args)]
pub struct EvaluateFlags {
    /// Gold records, JSON Lines
    #[arg(required = true, value_name = "GOLD")]
    pub gold: Vec<PathBuf>,
    /// Extracted records, JSON Lines (`attache extract` writes them); without it the articles of the site's content folder and beside the gold are extracted
    #[arg(long, value_name = "FILE")]
    pub predicted: Option<PathBuf>,
    /// A column for each language too
    #[arg(long)]
    pub by_language: bool,
    /// List what was missed, and what was found without need
    #[arg(long)]
    pub errors: bool,
    /// Only how far the confidence of events holds, as TOML (`lexicons/shared/reliability.toml`)
    #[arg(long, conflicts_with_all = ["by_language", "errors", "json"])]
    pub reliability: bool,
    /// The figures as JSON
    #[arg(long)]
    pub json: bool,
}

/// The head of the file that `--reliability` writes.
const RELIABILITY_HEAD: &str = "# Events by their confidence, and how many of them gold records have too. Written by `attache evaluate GOLD --reliability`.\n\n";

/// Writes the figures to `output`; `extract` gives the records of the articles in folders, for where no file of them is given.
pub fn run(
    flags: &EvaluateFlags,
    extract: impl FnOnce(Vec<PathBuf>) -> Result<Gathered, Stop>,
    output: &mut impl Write,
) -> Result<(), Stop> {
    let gold = load(&flags.gold)?;
    let found = match &flags.predicted {
        Some(path) => predicted(load(std::slice::from_ref(path))?),
        None => extracted(&extract(folders_beside(&flags.gold))?)?,
    };
    let (gold, predicted) = join(&gold, &found).map_err(|message| Stop {
        message,
        hint: Some("give the gold record the id that `attache extract` shows, such as `ru-talks`, or put it beside its article".to_owned()),
    })?;
    if predicted.is_empty() {
        return Err(Stop {
            message: "no record has the id of any gold record, so there is nothing to compare".to_owned(),
            hint: Some("give --predicted FILE, or run it where the articles lie in the site's content folder or beside the gold".to_owned()),
        });
    }
    if flags.reliability {
        let table = toml::to_string(&reliability(&gold, &predicted))
            .map_err(|error| Stop { message: format!("the table could not be written: {error}"), hint: None })?;
        return Ok(write!(output, "{RELIABILITY_HEAD}{table}")?);
    }
    let all = evaluate(&gold, &predicted);
    let mut columns = Vec::new();
    if flags.by_language {
        columns
            .extend(gold.by_language().into_iter().map(|(language, group)| (language, evaluate(&group, &predicted))));
    }
    columns.insert(0, ("all".to_owned(), all));
    if flags.json {
        return Ok(write_json(&columns, output)?);
    }
    let found = gold.iter().filter(|(id, _)| predicted.get(id).is_some()).count();
    writeln!(output, "{} articles, {found} with a record", gold.len())?;
    write_table(&columns, output)?;
    if flags.errors {
        write_misses(&columns[0].1, output)?;
    }
    Ok(())
}

/// The folders in which gold files lie, once each.
fn folders_beside(gold: &[PathBuf]) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = gold.iter().filter_map(|path| path.parent()).map(Path::to_path_buf).collect();
    folders.iter_mut().filter(|folder| folder.as_os_str().is_empty()).for_each(|folder| folder.push("."));
    folders.sort();
    folders.dedup();
    folders
}

/// Records of articles with their files, whole paths that can be compared with those of gold files.
fn extracted(gathered: &Gathered) -> Result<Vec<Told>, Stop> {
    let told = gathered.records.iter().zip(&gathered.files).map(|(record, file)| {
        let value = serde_json::to_value(record).map_err(std::io::Error::from)?;
        Ok(Told { id: record.id.clone(), record: value, file: whole(file), line: 0 })
    });
    told.collect()
}

/// Records of a file with the articles that they name.
fn predicted(mut records: Vec<Told>) -> Vec<Told> {
    for told in &mut records {
        told.file = told.record.get("path").and_then(Value::as_str).map(PathBuf::from).unwrap_or_default();
    }
    records
}

fn load(paths: &[PathBuf]) -> Result<Vec<Told>, Stop> {
    let mut records = Vec::new();
    for path in paths {
        let shown = path.display();
        let stop = |message: String| Stop {
            message,
            hint: Some("give JSON Lines, one record a line; `attache extract FOLDER` writes them".to_owned()),
        };
        let text =
            std::fs::read_to_string(path).map_err(|error| stop(format!("{shown} could not be read: {error}")))?;
        let read = Told::of_lines(&text, &whole(path));
        records.extend(read.map_err(|(line, reason)| stop(format!("{shown}:{line}: this is no record: {reason}")))?);
    }
    Ok(records)
}

/// The path from the root on, where it can be told.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn write_table(columns: &[(String, Score)], output: &mut impl Write) -> std::io::Result<()> {
    write!(output, "{:12}", "")?;
    for (name, _) in columns {
        write!(output, "{name:>9}")?;
    }
    writeln!(output)?;
    let cell = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"));
    for figure in Figure::ALL {
        write!(output, "{:12}", figure.name())?;
        for (_, score) in columns {
            write!(output, "{:>9}", cell(score.figure(figure)))?;
        }
        let Counts { hits, found, wanted } = columns[0].1.counts(figure);
        if !figure.is_share() && found > 0 && wanted > 0 {
            write!(output, "   P {:.3} R {:.3}", hits as f64 / found as f64, hits as f64 / wanted as f64)?;
        }
        writeln!(output)?;
    }
    write!(output, "{:12}", "OVERALL")?;
    for (_, score) in columns {
        write!(output, "{:>9}", cell(score.overall()))?;
    }
    writeln!(output)
}

fn write_misses(score: &Score, output: &mut impl Write) -> std::io::Result<()> {
    let shown = |items: &[String]| if items.is_empty() { "-".to_owned() } else { items.join("; ") };
    for miss in &score.misses {
        writeln!(
            output,
            "{}\t{}\tmissing {}\textra {}",
            miss.id,
            miss.figure.name(),
            shown(&miss.missing),
            shown(&miss.extra)
        )?;
    }
    Ok(())
}

fn write_json(columns: &[(String, Score)], output: &mut impl Write) -> std::io::Result<()> {
    let figures = |score: &Score| {
        let known = Figure::ALL.iter().map(|&figure| (figure.name().to_owned(), Value::from(score.figure(figure))));
        Value::Object(known.chain([("OVERALL".to_owned(), Value::from(score.overall()))]).collect::<Map<_, _>>())
    };
    let table: Map<String, Value> = columns.iter().map(|(name, score)| (name.clone(), figures(score))).collect();
    let formatter = serde_json::ser::PrettyFormatter::with_indent(b" ");
    let mut serializer = serde_json::Serializer::with_formatter(&mut *output, formatter);
    serde::Serialize::serialize(&Value::Object(table), &mut serializer)?;
    writeln!(output)
}
