//! Codes in a site's lexicon files: parties, scripts, topics, currencies, months, and ids that are given once.

use super::Known;
use super::written::{Placed, Written, keys_of, text_in, texts_in};
use crate::diagnose::{Diagnostic, did_you_mean, nearest};
use crate::lexicon::formats::FormatItem;
use crate::model::language::Language;
use crate::model::topic::Topic;
use crate::text::script::Script;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Ids of a language's entries that were met before, and where.
pub type Ids = BTreeMap<String, String>;

/// What is wrong with the codes of one file of `folder`.
pub fn check(folder: &str, name: &str, file: &Written<'_>, known: &Known<'_>, ids: &mut Ids) -> Vec<Diagnostic> {
    let mut told = match (folder, name) {
        ("shared", "bodies.toml") => bodies(file),
        (_, "language.toml") => language(folder, file, known),
        (_, "parties.toml") => parties(file, known),
        (_, "dates.toml") => dates(file),
        (_, "quantities.toml") => currencies(file, known),
        (_, "topics.toml") => topics(file),
        (_, "morphology.toml") => morphology(file),
        _ => Vec::new(),
    };
    told.extend(repeated_ids(file, ids));
    told
}

/// Cyrillic is Cyrl, as is what else begins so.
fn script_hint(written: &str) -> String {
    let codes = Script::ALL.map(Script::code);
    let is_meant = |code: &&str| written.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(&code[..3]));
    let meant = codes.into_iter().find(is_meant).map(|code| format!("did you mean `{code}`?"));
    meant.unwrap_or_else(|| format!("what can be written is {}", codes.join(", ")))
}

fn language(folder: &str, file: &Written<'_>, known: &Known<'_>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    if let Some((code, at)) = text_in(file.root(), "code") {
        if code != folder {
            let message = format!("the folder is named `{folder}`, its language `{code}`; the folder is left out");
            let hint = format!("rename the folder to `{code}`, or write code = \"{folder}\"; both are the BCP 47 code");
            told.push(file.error(at, "wrong-folder", message).with_hint(hint));
        } else if Language::new(code).attribute() == "und" {
            let hint = "write the code of the language, such as `mn` or `uz-Cyrl`, and name the folder so";
            told.push(file.error(at, "wrong-folder", format!("`{code}` is no BCP 47 code")).with_hint(hint));
        }
    }
    let directions = ["ltr", "rtl"];
    if let Some((direction, at)) = text_in(file.root(), "direction") {
        let shown = Language::new(folder).direction();
        if !directions.contains(&direction) {
            let hint = did_you_mean(direction, directions, "write \"ltr\" or \"rtl\"");
            told.push(file.error(at, "unknown-direction", format!("`{direction}` is no direction")).with_hint(hint));
        } else if direction != shown {
            let message = format!("pages set the language `{folder}` as `{shown}`, whatever `direction` says");
            let hint =
                format!("write \"{shown}\", or name the script in the code and the folder, such as `{folder}-Arab`");
            told.push(file.warning(at, "unknown-direction", message).with_hint(hint));
        }
    }
    let script = file.table(&["identify"]).and_then(|table| text_in(table, "script"));
    if let Some((script, at)) = script.filter(|(script, _)| Script::named(script).is_none()) {
        let message = format!("`{script}` is no script that attache tells languages apart in");
        told.push(file.error(at, "unknown-script", message).with_hint(script_hint(script)));
    }
    told.extend(texts_in(file.root(), "home").into_iter().filter_map(|home| state(file, home, known)));
    told
}

fn parties(file: &Written<'_>, known: &Known<'_>) -> Vec<Diagnostic> {
    let coded = |key: &'static str| file.entries(key).filter_map(|entry| text_in(entry, "code"));
    let parties = coded("party").filter_map(|code| party(file, code, known));
    parties.chain(coded("press").filter_map(|code| state(file, code, known))).collect()
}

/// What is wrong with the code of a state or body.
fn party(file: &Written<'_>, (code, at): Placed<'_>, known: &Known<'_>) -> Option<Diagnostic> {
    let is_body = |code: &str| known.bodies.body.iter().any(|body| body.code == code);
    if known.is_state(code) || is_body(code) {
        return None;
    }
    let as_body = format!("org:{}", code.trim_start_matches("org:").to_uppercase());
    if !code.starts_with("org:") && !is_body(&as_body) {
        return state(file, (code, at), known);
    }
    let bodies = known.bodies.body.iter().map(|body| body.code.as_str());
    let meant = if is_body(&as_body) { Some(as_body.as_str()) } else { nearest(&as_body, bodies) };
    let meant = meant.map(|body| format!("did you mean `{body}`? ")).unwrap_or_default();
    let hint = format!("{meant}Any other body is org:OTHER, or is added to the site's lexicons/shared/bodies.toml");
    Some(file.error(at, "unknown-party", format!("`{code}` is no body of the codebook")).with_hint(hint))
}

/// What is wrong with the code of a state.
fn state(file: &Written<'_>, (code, at): Placed<'_>, known: &Known<'_>) -> Option<Diagnostic> {
    let states = &known.countries.country;
    if known.is_state(code) {
        return None;
    }
    let is_meant = |name: &String| !name.is_empty() && name.eq_ignore_ascii_case(code);
    let named = states
        .iter()
        .find(|state| is_meant(&state.alpha3) || is_meant(&state.code) || state.names.values().any(is_meant))
        .map(|state| format!("did you mean `{}`?", state.code));
    let hint =
        named.unwrap_or_else(|| "write the ISO 3166-1 alpha-2 code, such as KZ; bodies are written org:WHO".to_owned());
    Some(file.error(at, "unknown-party", format!("`{code}` is no state of ISO 3166-1")).with_hint(hint))
}

/// What is wrong with the states and scripts of `shared/towns.txt`; a line that names no town is told of where it is read.
pub fn towns(text: &str, known: &Known<'_>) -> Vec<Diagnostic> {
    let error = |number: usize, code: &str, message: String, hint: String| {
        Diagnostic::error("lexicons/shared/towns.txt", code, message).at(number + 1, 1).with_hint(hint)
    };
    let mut told = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let script = line.strip_prefix('[').map(|script| script.trim_end_matches(']'));
        if let Some(script) = script.filter(|script| Script::named(script).is_none()) {
            let message = format!("`[{script}]` is no script of towns");
            told.push(error(number, "unknown-script", message, script_hint(script)));
        }
        let code = line.split_once(": ").and_then(|(head, _)| Some(head.split_once(' ')?.0));
        if let Some(code) = code.filter(|code| code.len() == 2 && !known.is_state(code)) {
            let hint = "write the ISO 3166-1 alpha-2 code of the state, such as KZ".to_owned();
            told.push(error(number, "unknown-party", format!("`{code}` is no state of ISO 3166-1"), hint));
        }
    }
    told
}

fn bodies(file: &Written<'_>) -> Vec<Diagnostic> {
    let codes = file.entries("body").filter_map(|body| text_in(body, "code"));
    let wrong = codes.filter(|(code, _)| !code.starts_with("org:"));
    wrong
        .map(|(code, at)| {
            let hint = format!("write `org:{code}`");
            file.error(at, "unknown-party", format!("`{code}` is no code of a body")).with_hint(hint)
        })
        .collect()
}

fn currencies(file: &Written<'_>, known: &Known<'_>) -> Vec<Diagnostic> {
    let codes: Vec<&str> = known.currencies.currency.iter().map(|currency| currency.code.as_str()).collect();
    listed(file, ("currency", "code"), &codes, "currency of ISO 4217", "write the ISO 4217 code, such as KZT or USD")
}

fn topics(file: &Written<'_>) -> Vec<Diagnostic> {
    let codes: Vec<&str> = Topic::ALL.iter().map(|topic| topic.code()).chain(["health"]).collect();
    listed(file, ("topic", "topic"), &codes, "topic of the codebook", "lexicons/README.md, Codes, has the topics")
}

/// Codes of a list of tables that are none of the known ones.
fn listed(
    file: &Written<'_>,
    (list, key): (&str, &str),
    known: &[&str],
    what: &str,
    otherwise: &str,
) -> Vec<Diagnostic> {
    let codes = file.entries(list).filter_map(|entry| text_in(entry, key));
    let wrong = codes.filter(|(code, _)| !known.contains(code));
    wrong
        .map(|(code, at)| {
            let hint = did_you_mean(code, known.iter().copied(), otherwise);
            file.error(at, &format!("unknown-{list}"), format!("`{code}` is no {what}")).with_hint(hint)
        })
        .collect()
}

fn dates(file: &Written<'_>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for calendar in ["gregorian", "solar_hijri", "islamic"] {
        told.extend(numbers(file, &["months", calendar], 1..=12, "month"));
    }
    told.extend(numbers(file, &["weekdays"], 1..=7, "weekday"));
    for ((word, at), value) in file.table(&["ordinals"]).into_iter().flat_map(keys_of) {
        let day = value.get_ref().as_integer().and_then(|number| number.as_str().parse::<u32>().ok());
        if !day.is_some_and(|day| (1..=31).contains(&day)) {
            let message = format!("the ordinal `{word}` is no day of a month");
            told.push(file.error(at, "wrong-day", message).with_hint("give it a number from 1 to 31"));
        }
    }
    if let Some((order, at)) = text_in(file.root(), "order").filter(|(order, _)| !["dmy", "mdy"].contains(order)) {
        let hint = "write \"dmy\" where the day stands first in 3.10.2025, \"mdy\" where the month does";
        told.push(file.error(at, "wrong-order", format!("`{order}` is no order of a date")).with_hint(hint));
    }
    if let Some(formats) = file.table(&["formats"]) {
        let written = ["day", "month", "year"].into_iter().flat_map(|key| texts_in(formats, key));
        told.extend(written.filter_map(|format| wrong_format(file, format)));
    }
    told
}

/// Keys of a table that are no number of the range.
fn numbers(file: &Written<'_>, keys: &[&str], range: RangeInclusive<u32>, what: &str) -> Vec<Diagnostic> {
    let wrong = file.table(keys).into_iter().flat_map(keys_of).filter(|((key, _), _)| {
        !key.parse::<u32>().is_ok_and(|number| range.contains(&number)) || key.starts_with(['0', '+'])
    });
    wrong
        .map(|((key, at), _)| {
            let hint = format!("{what}s have the numbers {} to {}, 1 for the first", range.start(), range.end());
            file.error(at, "wrong-number", format!("`{key}` in [{}] is no {what}", keys.join("."))).with_hint(hint)
        })
        .collect()
}

/// A part of a format that is written as the letters of its items are, and is none.
fn wrong_format(file: &Written<'_>, (format, at): Placed<'_>) -> Option<Diagnostic> {
    let is_like_item = |part: &&str| {
        part.starts_with(|first: char| first.is_ascii_uppercase())
            && part.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
    };
    let parts = format.split(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation());
    let wrong = parts.into_iter().find(|part| is_like_item(part) && FormatItem::named(part).is_none())?;
    let message = format!("`{wrong}` in the format `{format}` is no part of a date and is taken for a word");
    let hint = "D day, D2 last day of a range, M month word, M2, Y year, W weekday, DASH; a word is written small";
    Some(file.warning(at, "unknown-format", message).with_hint(hint))
}

fn morphology(file: &Written<'_>) -> Vec<Diagnostic> {
    let is_change = |change: &str| {
        change.split_once('>').is_some_and(|(from, to)| !from.trim().is_empty() && !to.trim().is_empty())
    };
    let changes = texts_in(file.root(), "mutations").into_iter().filter(|(change, _)| !is_change(change));
    changes
        .map(|(change, at)| {
            let message = format!("`{change}` is no change of a letter");
            file.error(at, "wrong-mutation", message).with_hint("write the old letter, `>` and the new one: \"п>б\"")
        })
        .collect()
}

/// Ids that an entry before has: both count, and neither can be replaced alone.
fn repeated_ids(file: &Written<'_>, ids: &mut Ids) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for list in ["act", "cue", "role", "unit", "not_party"] {
        for (id, at) in file.entries(list).filter_map(|entry| text_in(entry, "id")) {
            if let Some(first) = ids.get(id) {
                let message = format!("the id `{id}` is given twice; first at {first}");
                told.push(file.error(at, "same-id", message).with_hint("give each entry an id of its own"));
            } else {
                ids.insert(id.to_owned(), file.place(at));
            }
        }
    }
    told
}
