//! Numbers and what they count.

use super::marks::Marks;
use crate::lexicon::rule::Rule;
use crate::model::annotated::{Annotated, CueKind, QuantityMention};
use crate::model::quantity::Unit;
use crate::text::digits::number_of;
use crate::text::token::TokenKind;
use std::collections::BTreeMap;

/// A number in the text.
#[derive(Debug, Clone, Copy)]
struct Number {
    first: usize,
    last: usize,
    value: f64,
}

/// Marks quantities: a number followed by its unit, or money with its sign on either side.
pub fn mark(annotated: &mut Annotated, marks: &Marks<'_>) {
    let in_dates: Vec<bool> =
        marks.tokens.iter().map(|token| annotated.dates.iter().any(|date| date.span.contains(token.span))).collect();
    for sentence in 0..marks.sentences.len() {
        let mut words = Words::of(marks, sentence);
        words.mutual = annotated
            .cues
            .iter()
            .filter(|cue| cue.kind == CueKind::Mutual && marks.sentences[sentence].span.contains(cue.span))
            .map(|cue| cue.tokens)
            .collect();
        let mut at = marks.sentences[sentence].tokens.0;
        while at < marks.sentences[sentence].tokens.1 {
            let Some(number) =
                words.number(marks, at, marks.sentences[sentence].tokens.1).filter(|number| !in_dates[number.first])
            else {
                at += 1;
                continue;
            };
            at = number.last;
            if let Some(mention) = words.quantity(marks, number, marks.sentences[sentence].tokens) {
                annotated.quantities.push(mention);
            }
        }
    }
}

/// How far from a counted thing the words that it needs may stand, in tokens.
const COMPANY_TOKENS: usize = 6;

/// A word for what is counted.
struct CountedWord {
    first: usize,
    last: usize,
    unit: Unit,
    gap: usize,
    needs: Option<usize>,
    rule: String,
}

#[derive(Default)]
struct Words {
    numbers: BTreeMap<usize, Vec<(usize, f64)>>,
    units: Vec<CountedWord>,
    money: Vec<(usize, usize, String, String)>,
    /// "The two countries", "both ministries".
    mutual: Vec<(usize, usize)>,
    /// Tokens at which a measure of time, length or share begins.
    measures: Vec<usize>,
}

impl Words {
    fn of(marks: &Marks<'_>, sentence: usize) -> Self {
        let mut words = Self::default();
        let mut company: Vec<(usize, usize)> = Vec::new();
        for (found, rule) in marks.in_sentence(sentence) {
            match &rule.rule {
                Rule::NumberWord(value) => words.numbers.entry(found.first).or_default().push((found.last, *value)),
                Rule::Unit(unit, gap, needs) => words.units.push(CountedWord {
                    first: found.first,
                    last: found.last,
                    unit: *unit,
                    gap: *gap,
                    needs: *needs,
                    rule: rule.id.clone(),
                }),
                Rule::UnitWith(number) => company.push((*number, found.first)),
                Rule::Measure => words.measures.push(found.first),
                Rule::Currency(code) => words.money.push((found.first, found.last, code.clone(), rule.id.clone())),
                _ => {}
            }
        }
        for list in words.numbers.values_mut() {
            list.sort_by_key(|&(last, _)| std::cmp::Reverse(last));
        }
        words.units.retain(|word| {
            word.needs.is_none_or(|needs| {
                company.iter().any(|&(number, at)| number == needs && at.abs_diff(word.first) <= COMPANY_TOKENS)
            })
        });
        words.units.sort_by_key(|word| (word.first, word.needs.is_none(), std::cmp::Reverse(word.last)));
        words.money.sort_by_key(|&(first, last, ..)| (first, std::cmp::Reverse(last)));
        words
    }

    /// The number that begins at token `at`: digits with separators and multipliers, or words.
    fn number(&self, marks: &Marks<'_>, at: usize, end: usize) -> Option<Number> {
        let (mut value, mut last) = match digits(marks, at, end) {
            Some(read) => read,
            None => {
                let &(last, value) = self.numbers.get(&at)?.first()?;
                (value, last)
            }
        };
        let is_digits = marks.tokens[at].kind == TokenKind::Number;
        if marks.tokens[at].kind == TokenKind::Number && is_glued(marks, at) {
            return None;
        }
        let mut total = 0.0;
        // A multiplier may be glued or hyphenated to its number: "3мың", "10-million".
        loop {
            let next = if marks.tokens.get(last).is_some_and(|token| token.folded == "-" && !token.spaced) {
                last + 1
            } else {
                last
            };
            let Some(&(word_end, word)) = self.numbers.get(&next).filter(|_| next < end).and_then(|list| list.first())
            else {
                break;
            };
            if word >= 100.0 {
                if word > value || total == 0.0 {
                    value *= word;
                } else {
                    total += value;
                    value = word;
                }
                if word >= 1000.0 {
                    total += value;
                    value = 0.0;
                }
            } else if !is_digits || value == 0.0 {
                value += word;
            } else {
                break;
            }
            last = word_end;
        }
        Some(Number { first: at, last, value: total + value })
    }

    fn quantity(&self, marks: &Marks<'_>, number: Number, sentence: (usize, usize)) -> Option<QuantityMention> {
        if number.value <= 0.0 || is_percentage(marks, number.last) {
            return None;
        }
        let is_lone_word = marks.tokens[number.first].kind != TokenKind::Number && number.value < 3.0;
        if is_lone_word && number.value < 2.0 {
            return None;
        }
        // "The doctors of the two countries" are not two.
        if self.mutual.iter().any(|&(first, last)| first <= number.first && number.first < last) {
            return None;
        }
        let after = skip_suffix(marks, number.last, sentence.1);
        let mention = |first: usize, last: usize, unit, currency: Option<String>, rule: &str| QuantityMention {
            span: marks.span_of(first.min(number.first), last.max(number.last)),
            value: number.value,
            unit,
            currency,
            rule: rule.to_owned(),
        };
        let money_after = self.money.iter().find(|(first, ..)| *first >= number.last && *first <= after + 1);
        // "Seven contracts worth 14 million dollars": a currency after a number is that number's.
        let is_own =
            |first: usize| first > 0 && (marks.tokens[first - 1].kind == TokenKind::Number || self.ends_number(first));
        let money_before = self.money.iter().find(|(first, last, ..)| {
            !is_own(*first) && (*last == number.first || *last + 1 == number.first && marks.tokens[*last].folded == "$")
        });
        let sign_before = money_before.filter(|(first, ..)| {
            !marks.tokens[*first].folded.chars().all(char::is_alphabetic) || money_after.is_none()
        });
        if let Some((first, last, code, rule)) = sign_before.or(money_after) {
            return Some(mention(*first, *last, Unit::Money, Some(code.clone()), rule));
        }
        // "Three hours in the hospital", "a five-year protocol": the number counts what stands right after it.
        let is_measure = |at: usize| self.measures.contains(&at) && !self.units.iter().any(|word| word.first == at);
        let joint = usize::from(marks.tokens.get(after).is_some_and(|token| token.folded == "-"));
        if is_measure(number.last) || is_measure(after) || is_measure(after + joint) {
            return None;
        }
        let blocked = |from: usize, to: usize| {
            (from..to).any(|at| {
                let token = &marks.tokens[at];
                token.kind == TokenKind::Number
                    || matches!(token.folded.as_str(), "." | ";" | ":" | "(" | ")" | "%" | "—" | "–" | "«" | "»" | "\"")
                    || self.numbers.contains_key(&at) && at >= number.last
            })
        };
        let counts_two = |unit: Unit| {
            matches!(unit, Unit::Specialists | Unit::Patients | Unit::Students | Unit::Surgeries | Unit::Items)
        };
        let unit = self.units.iter().find(|word| {
            (!is_lone_word || counts_two(word.unit))
                && word.first >= number.last
                && word.first <= after + word.gap
                && !blocked(number.last.max(after), word.first)
        });
        unit.map(|word| mention(word.first, word.last, word.unit, None, &word.rule))
    }

    /// Whether a word of a number ends right before token `at`.
    fn ends_number(&self, at: usize) -> bool {
        self.numbers.range(..at).any(|(_, list)| list.iter().any(|(last, _)| *last == at))
    }
}

/// A number in digits: `1 940`, `1.940`, `99,6`, `0.5`; with one past its last token.
fn digits(marks: &Marks<'_>, at: usize, end: usize) -> Option<(f64, usize)> {
    let tokens = &marks.tokens;
    if tokens[at].kind != TokenKind::Number || tokens[at].folded.len() > 12 {
        return None;
    }
    let mut whole = number_of(&tokens[at].folded)? as f64;
    let mut last = at + 1;
    let mut is_grouped = false;
    loop {
        let group = |index: usize| {
            tokens
                .get(index)
                .is_some_and(|token| index < end && token.kind == TokenKind::Number && token.folded.len() == 3)
        };
        let fits_group = is_grouped || tokens[at].folded.len() <= 3 && tokens[at].folded != "0";
        let gap = tokens.get(last).filter(|_| last < end);
        let is_separator = gap
            .is_some_and(|token| !token.spaced && matches!(token.folded.as_str(), "." | "," | "'" | "٬" | "،" | "’"));
        if fits_group && group(last) && is_spaced_group(marks, last) {
            whole = whole * 1000.0 + number_of(&tokens[last].folded)? as f64;
            last += 1;
        } else if fits_group && is_separator && group(last + 1) && !tokens[last + 1].spaced {
            whole = whole * 1000.0 + number_of(&tokens[last + 1].folded)? as f64;
            last += 2;
        } else {
            break;
        }
        is_grouped = true;
    }
    let point = tokens
        .get(last)
        .is_some_and(|token| last + 1 < end && !token.spaced && matches!(token.folded.as_str(), "." | "," | "٫" | "/"));
    if point
        && let Some(part) = tokens
            .get(last + 1)
            .filter(|token| token.kind == TokenKind::Number && !token.spaced && token.folded.len() <= 3)
    {
        let fraction = number_of(&part.folded)? as f64 / 10f64.powi(part.folded.len() as i32);
        // Decimal places of the written number, so that 1,26 million is exactly 1260000.
        let scale = 10f64.powi(part.folded.len() as i32);
        return Some((((whole + fraction) * scale).round() / scale, last + 2));
    }
    Some((whole, last))
}

/// `12 948`: a group of three digits one space after the digits before it.
fn is_spaced_group(marks: &Marks<'_>, at: usize) -> bool {
    let (before, group) = (&marks.tokens[at - 1], &marks.tokens[at]);
    before.kind == TokenKind::Number && group.span.start - before.span.end <= 3 && before.folded.len() <= 3
}

/// Digits that belong to a word or a code: `COVID-19`, `№17`, `F16`.
fn is_glued(marks: &Marks<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|index| &marks.tokens[index]) else { return false };
    let token = &marks.tokens[at];
    if matches!(before.folded.as_str(), "№" | "#") {
        return true;
    }
    if token.spaced {
        return false;
    }
    let is_joint = matches!(before.folded.as_str(), "-" | "–")
        && !before.spaced
        && at >= 2
        && marks.tokens[at - 2].kind == TokenKind::Word;
    before.kind == TokenKind::Word && before.folded != "$" || is_joint
}

fn is_percentage(marks: &Marks<'_>, at: usize) -> bool {
    marks.tokens.get(at).is_some_and(|token| matches!(token.folded.as_str(), "%" | "٪" | "°"))
}

/// Past an ending hyphenated to a number (`100-ге`).
fn skip_suffix(marks: &Marks<'_>, at: usize, end: usize) -> usize {
    let joint = marks
        .tokens
        .get(at)
        .is_some_and(|token| at + 1 < end && !token.spaced && matches!(token.folded.as_str(), "-" | "'" | "‑" | "–"));
    let word = at + usize::from(joint);
    let is_ending = marks.tokens.get(word).is_some_and(|token| {
        word < end && joint && !token.spaced && token.kind == TokenKind::Word && token.folded.chars().count() <= 5
    });
    if is_ending { word + 1 } else { at }
}
