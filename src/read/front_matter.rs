//! Front matter: what stands between `+++` (TOML) or `---` (YAML) at the head of a file.
//!
//! Nothing in it stops an article from being read: what can't be used is a warning, and what is no front matter stays text.

use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::FrontMatter;
use crate::model::date::PartialDate;
use serde_json::{Map, Value};

const KEYS: [&str; 5] = ["title", "date", "source", "url", "lang"];

/// The longest front matter that is parsed, in bytes.
const SIZE_LIMIT_BYTES: usize = 64 * 1024;

/// A block of front matter in its file.
struct Fenced<'text> {
    fence: &'static str,
    block: &'text str,
    rest: &'text str,
}

/// Takes the front matter off a text: what it says, and the text after it.
pub fn split<'text>(path: &str, text: &'text str) -> Diagnosed<(FrontMatter, &'text str)> {
    let Some(fenced) = fenced(text) else { return Diagnosed::clean((FrontMatter::default(), text)) };
    let mut diagnostics = Vec::new();
    let parsed = if fenced.block.len() > SIZE_LIMIT_BYTES {
        Err((1, format!("it is longer than {} KiB", SIZE_LIMIT_BYTES / 1024)))
    } else if fenced.fence == "+++" {
        parse_toml(fenced.block)
    } else {
        parse_yaml(fenced.block)
    };
    let keys = match parsed {
        Ok(keys) => keys,
        Err((line, reason)) => {
            let salvaged = salvage(fenced.block);
            let warning = Diagnostic::warning(
                path,
                "front-matter",
                format!("the front matter could not be parsed: {reason}"),
            )
            .with_hint(
                "write each key as `title: \"...\"` between `---` lines, or `title = \"...\"` between `+++` lines",
            )
            .at(line + 1, 1);
            diagnostics.push(warning);
            if salvaged.is_empty() {
                return Diagnosed::new((FrontMatter::default(), text), diagnostics);
            }
            salvaged
        }
    };
    let front = take(path, fenced.block, keys, &mut diagnostics);
    Diagnosed::new((front, fenced.rest), diagnostics)
}

fn fenced(text: &str) -> Option<Fenced<'_>> {
    let (first, after) = text.split_once('\n')?;
    let fence = ["+++", "---"].into_iter().find(|fence| first.trim_end() == *fence)?;
    let mut offset_bytes = 0;
    for line in after.split_inclusive('\n') {
        if line.trim_end() == fence {
            let rest = &after[offset_bytes + line.len()..];
            return Some(Fenced { fence, block: &after[..offset_bytes], rest });
        }
        offset_bytes += line.len();
    }
    None
}

type Parsed = Result<Map<String, Value>, (usize, String)>;

fn parse_toml(block: &str) -> Parsed {
    let table: toml::Table = block.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| line_of(block, span.start));
        (line, error.message().to_owned())
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, json_from_toml(value))).collect())
}

/// Dates become their text; the rest keeps its kind.
fn json_from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        other => serde_json::to_value(other).unwrap_or(Value::Null),
    }
}

fn parse_yaml(block: &str) -> Parsed {
    // An alias may stand for ten others: front matter needs neither aliases nor depth.
    let mut budget = serde_saphyr::Budget::default();
    budget.max_aliases = 0;
    budget.max_anchors = 0;
    budget.max_depth = 8;
    budget.max_events = 1_000;
    budget.flow_nesting_limit = 8;
    let mut options = serde_saphyr::Options::default();
    options.budget = Some(budget);
    let parsed: Result<Value, _> = serde_saphyr::from_str_with_options(block, options);
    match parsed {
        Ok(Value::Object(keys)) => Ok(keys),
        Ok(Value::Null) if block.trim().is_empty() => Ok(Map::new()),
        Ok(_) => Err((1, "it has no keys".to_owned())),
        Err(error) => {
            let line = error.location().map_or(1, |location| location.line() as usize);
            let reason = error.without_snippet().to_string();
            Err((line, reason.lines().next().unwrap_or("it is no YAML").to_owned()))
        }
    }
}

/// Known keys of a broken block, line by line.
fn salvage(block: &str) -> Map<String, Value> {
    let mut keys = Map::new();
    for line in block.lines() {
        let Some((key, value)) = line.split_once([':', '=']) else { continue };
        let value = value.trim().trim_matches(['"', '\'']);
        if KEYS.contains(&key.trim()) && !value.is_empty() {
            keys.insert(key.trim().to_owned(), Value::String(value.to_owned()));
        }
    }
    keys
}

fn take(path: &str, block: &str, keys: Map<String, Value>, diagnostics: &mut Vec<Diagnostic>) -> FrontMatter {
    let mut front = FrontMatter::default();
    for (key, value) in keys {
        let line = line_of_key(block, &key) + 1;
        if !KEYS.contains(&key.as_str()) {
            let mut warning =
                Diagnostic::warning(path, "unknown-key", format!("`{key}` is no key of the front matter")).at(line, 1);
            warning.hint = Some(match nearest(&key) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the keys are {}", KEYS.join(", ")),
            });
            diagnostics.push(warning);
            continue;
        }
        match checked(&key, &value) {
            Ok(text) => {
                let slot = match key.as_str() {
                    "title" => &mut front.title,
                    "date" => &mut front.date,
                    "source" => &mut front.source,
                    "url" => &mut front.url,
                    _ => &mut front.lang,
                };
                *slot = text;
            }
            Err((message, hint)) => {
                diagnostics.push(Diagnostic::warning(path, "bad-value", message).with_hint(hint).at(line, 1));
            }
        }
    }
    front
}

/// The value as text, `None` where it is empty; an error's message and hint where it can't be used.
fn checked(key: &str, value: &Value) -> Result<Option<String>, (String, String)> {
    let text = match value {
        Value::Null => return Ok(None),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Number(number) => number.to_string(),
        _ => return Err((format!("`{key}` is no text"), format!("write `{key}` as one quoted line"))),
    };
    if text.is_empty() {
        return Ok(None);
    }
    let problem = match key {
        "date" if !is_date(&text) => Some("write it as 2025-10-17"),
        "url" if !is_web_address(&text) => Some("only addresses that begin with http:// or https:// are kept"),
        "lang" if !is_language_code(&text) => Some("write a BCP 47 code, such as ru, kk or uz-Cyrl"),
        _ => None,
    };
    match problem {
        Some(hint) => Err((format!("`{key}` can't be used: `{text}`"), hint.to_owned())),
        None => Ok(Some(text)),
    }
}

/// A date in ISO 8601 must exist; another way of writing one must at least have a digit.
fn is_date(text: &str) -> bool {
    let day = text.split(['T', ' ']).next().unwrap_or("");
    let is_iso = day.contains('-') && day.chars().all(|character| character.is_ascii_digit() || character == '-');
    if is_iso { PartialDate::parse_iso(day).is_some() } else { text.chars().any(char::is_numeric) }
}

fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.contains(|character: char| character.is_whitespace() || character.is_control())
    })
}

fn is_language_code(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or("");
    (2..=3).contains(&primary.len())
        && primary.chars().all(|character| character.is_ascii_alphabetic())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|character| character.is_ascii_alphanumeric())
        })
}

fn nearest(key: &str) -> Option<&'static str> {
    let lower = key.to_ascii_lowercase();
    KEYS.into_iter()
        .map(|known| (strsim::damerau_levenshtein(&lower, known), known))
        .min()
        .filter(|&(distance, known)| distance <= 2 && distance < known.len())
        .map(|(_, known)| known)
}

/// 1-based line of a key in its block.
fn line_of_key(block: &str, key: &str) -> usize {
    let stands = |line: &str| {
        let line = line.trim_start().trim_start_matches(['"', '\'']);
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with([':', '=', '.']))
            || line.starts_with(&format!("[{key}"))
    };
    block.lines().position(stands).map_or(1, |index| index + 1)
}

fn line_of(block: &str, offset_bytes: usize) -> usize {
    block.get(..offset_bytes).unwrap_or(block).matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_all(text: &str) -> (FrontMatter, String, Vec<Diagnostic>) {
        let outcome = split("a.md", text);
        (outcome.value.0, outcome.value.1.to_owned(), outcome.diagnostics)
    }

    #[test]
    fn toml_and_yaml_say_the_same() {
        let toml = "+++\ntitle = \"Talks\"\ndate = 2025-10-17\nurl = \"https://x.example/a\"\nlang = \"kk\"\n+++\nBody";
        let yaml = "---\ntitle: Talks\ndate: 2025-10-17\nurl: https://x.example/a\nlang: kk\n---\nBody";
        let (from_toml, rest, problems) = split_all(toml);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(rest, "Body");
        assert_eq!(from_toml.date.as_deref(), Some("2025-10-17"));
        assert_eq!(split_all(yaml), (from_toml, rest, problems));
    }

    #[test]
    fn an_unknown_key_names_the_nearest_and_its_line() {
        let (front, _, problems) = split_all("---\ntitle: Talks\nsuorce: Press\nauthor: A\n---\nBody");
        assert_eq!(front.title.as_deref(), Some("Talks"));
        assert_eq!((problems[0].line, problems[0].hint.as_deref()), (Some(3), Some("did you mean `source`?")));
        assert_eq!(problems[1].hint.as_deref(), Some("the keys are title, date, source, url, lang"));
    }

    #[test]
    fn a_bad_value_is_a_warning_and_the_rest_is_kept() {
        let (front, rest, problems) =
            split_all("+++\ntitle = \"T\"\ndate = \"2025-13-40\"\nurl = \"javascript:alert(1)\"\n+++\nBody");
        assert_eq!((front.title.as_deref(), front.date, front.url), (Some("T"), None, None));
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [Some(3), Some(4)]);
        assert_eq!(rest, "Body");
    }

    #[test]
    fn a_broken_block_is_salvaged_line_by_line() {
        let (front, rest, problems) = split_all("---\ntitle: \"Talks\ndate: 2025-10-17\n---\nBody");
        assert_eq!(front.date.as_deref(), Some("2025-10-17"));
        assert_eq!(rest, "Body");
        assert_eq!(problems[0].code, "front-matter");
    }

    #[test]
    fn a_ruled_line_is_no_front_matter() {
        for text in ["---\nA paragraph between lines.\n---\nBody", "---\nno end", "Text\n---\n"] {
            assert_eq!(split_all(text).1, text);
        }
    }

    #[test]
    fn aliases_and_depth_are_refused() {
        let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: T\n---\nBody";
        let (front, _, problems) = split_all(bomb);
        assert_eq!(problems[0].code, "front-matter");
        assert_eq!(front.title.as_deref(), Some("T"));
        let deep = format!("---\ntitle: {}{}\n---\nBody", "[".repeat(5000), "]".repeat(5000));
        assert_eq!(split_all(&deep).2[0].code, "front-matter");
    }
}
