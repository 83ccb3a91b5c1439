//! Sets and alternatives of a pattern, spelled out in its text.

use super::Sets;

/// The most forms that one word of a pattern may expand to.
const EXPANSION_LIMIT: usize = 5_000;

pub(super) fn insert_sets(pattern: &str, sets: &Sets, depth: usize) -> Result<String, String> {
    if !pattern.contains('<') {
        return Ok(pattern.to_owned());
    }
    if depth > 4 {
        return Err("nests sets too deeply".to_owned());
    }
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(open) = rest.find('<') {
        let close = rest[open..].find('>').ok_or("has `<` without `>`")? + open;
        let name = &rest[open + 1..close];
        let members = sets.get(name).ok_or_else(|| format!("names a set `{name}` that is not in [sets]"))?;
        out.push_str(&rest[..open]);
        out.push('{');
        out.push_str(
            &members
                .iter()
                .map(|member| insert_sets(member, sets, depth + 1))
                .collect::<Result<Vec<_>, _>>()?
                .join("|"),
        );
        out.push('}');
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    Ok(out)
}

/// Expands `{a|b}` from the innermost outwards.
pub(super) fn expand_braces(pattern: &str) -> Result<Vec<String>, String> {
    let Some(close) = pattern.find('}') else {
        return if pattern.contains('{') {
            Err("has `{` without `}`".to_owned())
        } else {
            Ok(vec![pattern.to_owned()])
        };
    };
    let open = pattern[..close].rfind('{').ok_or("has `}` without `{`")?;
    let (before, inside, after) = (&pattern[..open], &pattern[open + 1..close], &pattern[close + 1..]);
    // An innermost group is turned into alternatives marked by private-use characters, so that outer groups see one text.
    let outer_open = before.contains('{');
    if outer_open {
        let opened = before.rfind('{').unwrap_or(0);
        let group_end = matching_close(pattern, opened).ok_or("has `{` without `}`")?;
        let group_inside = &pattern[opened + 1..group_end];
        let mut alternatives = Vec::new();
        for alternative in split_top(group_inside) {
            alternatives.extend(expand_braces(alternative)?);
        }
        let flat = format!("{}{{{}}}{}", &pattern[..opened], alternatives.join("|"), &pattern[group_end + 1..]);
        return expand_braces(&flat);
    }
    let mut out = Vec::new();
    let tails = expand_braces(after)?;
    for alternative in inside.split('|') {
        for tail in &tails {
            out.push(format!("{before}{alternative}{tail}"));
            if out.len() > EXPANSION_LIMIT {
                return Err(format!("stands for more than {EXPANSION_LIMIT} phrases"));
            }
        }
    }
    Ok(out)
}

pub(super) fn matching_close(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, character) in text[open..].char_indices() {
        match character {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(open + at);
                }
            }
            _ => {}
        }
    }
    None
}

pub(super) fn split_top(inside: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0i32, 0, Vec::new());
    for (at, character) in inside.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            '|' if depth == 0 => {
                parts.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inside[start..]);
    parts
}

/// A zero-width non-joiner in a pattern stands for itself (dropped in folding) or for a space.
pub(super) fn expand_joiners(line: &str, out: &mut Vec<String>) {
    if line.contains('\u{200C}') {
        out.push(line.replace('\u{200C}', ""));
        out.push(line.replace('\u{200C}', " "));
    } else {
        out.push(line.to_owned());
    }
}
