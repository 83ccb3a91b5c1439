//! Which extracted record a gold one is of: by its id, and where articles of several folders share a stem by the folder too.

use super::Records;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A record with the file that it is of.
#[derive(Debug, Clone)]
pub struct Told {
    /// The record's id.
    pub id: String,
    /// The record.
    pub record: Value,
    /// The article, as far as it is known; of a gold record the file in which it stands.
    pub file: PathBuf,
    /// 1-based line of the gold record.
    pub line: usize,
}

impl Told {
    /// The records of JSON Lines. An error is the 1-based number of the line that is no record, and why.
    pub fn of_lines(text: &str, file: &Path) -> Result<Vec<Self>, (usize, String)> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines.map(|(number, line)| Self::of_line(line, number + 1, file).map_err(|why| (number + 1, why))).collect()
    }

    fn of_line(text: &str, line: usize, file: &Path) -> Result<Self, String> {
        let record: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let id = record.get("id").and_then(Value::as_str).ok_or("it has no `id`")?.to_owned();
        Ok(Self { id, record, file: file.to_owned(), line })
    }

    fn folder_name(&self) -> &str {
        self.file.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or("")
    }

    /// How near this extracted record is to a gold one, nearest first; `None` where it is another's.
    fn distance(&self, gold: &Told) -> Option<(u8, u8)> {
        let stem = self.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or("");
        let by_name = if self.id == gold.id {
            0
        } else if stem == gold.id || format!("{}-{stem}", self.folder_name()) == gold.id {
            1
        } else {
            return None;
        };
        let by_place = if self.file.parent() == gold.file.parent() {
            0
        } else if !self.folder_name().is_empty() && self.folder_name() == gold.folder_name() {
            1
        } else {
            2
        };
        Some((by_place, by_name))
    }
}

/// The gold records and those found, under common ids: those of the gold, with the folder before them where two have one.
///
/// An error names the gold record that may be of several articles, and those.
pub fn join(gold: &[Told], found: &[Told]) -> Result<(Records, Records), String> {
    let (mut wanted, mut got) = (Records::default(), Records::default());
    let mut keys: Vec<(String, Option<&Path>, &Told)> = Vec::new();
    for told in gold {
        let one = counterpart(told, found)?;
        let file = one.map(|one| one.file.as_path());
        let is_same = |(_, other_file, other): &&(String, Option<&Path>, &Told)| {
            other.id == told.id && *other_file == file && (file.is_some() || other.file.parent() == told.file.parent())
        };
        let known = keys.iter().find(is_same).map(|(key, ..)| key.clone());
        let key = known.unwrap_or_else(|| {
            let is_free = |key: &String| wanted.get(key).is_none();
            let named = [told.id.clone(), format!("{}-{}", told.folder_name(), told.id)].into_iter().find(is_free);
            let key = named.unwrap_or_else(|| format!("{}:{} {}", told.file.display(), told.line, told.id));
            keys.push((key.clone(), file, told));
            key
        });
        if let Some(one) = one {
            got.insert(key.clone(), one.record.clone());
        }
        wanted.insert(key, told.record.clone());
    }
    Ok((wanted, got))
}

/// The extracted record that a gold one is of; of the same file found twice, or of one id in a list, the last.
fn counterpart<'found>(gold: &Told, found: &'found [Told]) -> Result<Option<&'found Told>, String> {
    let near: Vec<((u8, u8), &Told)> = found.iter().filter_map(|told| Some((told.distance(gold)?, told))).collect();
    let Some(least) = near.iter().map(|(distance, _)| *distance).min() else { return Ok(None) };
    let nearest: Vec<&Told> = near.iter().filter(|(distance, _)| *distance == least).map(|(_, told)| *told).collect();
    let mut files: Vec<&Path> = nearest.iter().map(|told| told.file.as_path()).collect();
    files.sort_unstable();
    files.dedup();
    if files.len() > 1 {
        let listed: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        return Err(format!(
            "{}:{}: `{}` may be of any of {}",
            gold.file.display(),
            gold.line,
            gold.id,
            listed.join(", ")
        ));
    }
    Ok(nearest.last().copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(id: &str, file: &str) -> Told {
        Told { id: id.into(), record: json!({"id": id, "file": file}), file: file.into(), line: 1 }
    }

    /// For each gold record its key, and the file of the record that it was joined with.
    fn joined(gold: &[Told], found: &[Told]) -> Vec<(String, String)> {
        let (wanted, got) = join(gold, found).unwrap();
        let file = |key: &str| got.get(key).map_or("-", |record| record["file"].as_str().unwrap()).to_owned();
        wanted.iter().map(|(key, _)| (key.to_owned(), file(key))).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(key, file)| ((*key).to_owned(), (*file).to_owned())).collect()
    }

    #[test]
    fn articles_of_one_stem_join_the_gold_beside_them() {
        let gold = [told("talks", "c/kk/x.jsonl"), told("talks", "c/ru/x.jsonl")];
        let walked_at_once = [told("kk-talks", "c/kk/talks.txt"), told("ru-talks", "c/ru/talks.txt")];
        let walked_apart = [told("talks", "c/kk/talks.txt"), told("talks", "c/ru/talks.txt")];
        let expected = pairs(&[("talks", "c/kk/talks.txt"), ("ru-talks", "c/ru/talks.txt")]);
        assert_eq!(joined(&gold, &walked_at_once), expected);
        assert_eq!(joined(&gold, &walked_apart), expected);
    }

    #[test]
    fn gold_elsewhere_names_the_folder_or_is_told_that_it_may_be_any() {
        let found = [told("talks", "c/kk/talks.txt"), told("talks", "c/ru/talks.txt")];
        assert_eq!(joined(&[told("ru-talks", "gold.jsonl")], &found), pairs(&[("ru-talks", "c/ru/talks.txt")]));
        let error = join(&[told("talks", "gold.jsonl")], &found).unwrap_err();
        assert!(error.starts_with("gold.jsonl:1: `talks`") && error.contains("c/ru/talks.txt"), "{error}");
    }

    #[test]
    fn a_later_record_of_one_article_takes_the_place_of_the_earlier() {
        let gold = [told("a", "x.jsonl"), told("a", "x.jsonl"), told("b", "x.jsonl")];
        assert_eq!(joined(&gold, &[told("a", "c/a.txt")]), pairs(&[("a", "c/a.txt"), ("b", "-")]));
    }
}
