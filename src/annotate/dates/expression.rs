//! Dates written with words: months, weekdays, "yesterday".

use super::super::marks::Marks;
use super::calendar_of;
use super::joined;
use crate::lexicon::Lexicon;
use crate::lexicon::files::{Anchor, CalendarUnit, VerbPlace};
use crate::lexicon::formats::FormatItem;
use crate::lexicon::rule::{Calendar, Rule};
use crate::text::digits::number_of;
use crate::text::token::TokenKind;

/// A date expression before it is resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub last: usize,
    /// Calendar of the month.
    pub calendar: Calendar,
    /// Calendar of a year without a month.
    pub year_calendar: Calendar,
    /// Year of that calendar.
    pub year: Option<i32>,
    /// Month, 1 to 12.
    pub month: Option<u32>,
    /// Day of the month.
    pub day: Option<u32>,
    /// Weekday, Monday 1.
    pub weekday: Option<u32>,
    /// Years from that of publication.
    pub year_offset: Option<i32>,
    /// Whether the offset was said of the year ("of last year") rather than of the month ("last October").
    pub offset_is_of_year: bool,
    /// Units from the anchor.
    pub relative: Option<(CalendarUnit, i32)>,
    /// What `relative` is reckoned from.
    pub anchor: Anchor,
    /// Id of the rule.
    pub rule: &'static str,
}

impl Default for Expression {
    fn default() -> Self {
        Self {
            first: 0,
            last: 0,
            calendar: Calendar::Gregorian,
            year_calendar: Calendar::Gregorian,
            year: None,
            month: None,
            day: None,
            weekday: None,
            year_offset: None,
            offset_is_of_year: false,
            relative: None,
            anchor: Anchor::Published,
            rule: "dates/format",
        }
    }
}

impl Expression {
    /// Whether day, month and year are all stated.
    pub fn is_complete(&self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }

    /// How many of year, month and day are stated.
    pub fn parts_known(&self) -> usize {
        usize::from(self.year.is_some()) + usize::from(self.month.is_some()) + usize::from(self.day.is_some())
    }
}

/// Words in the order of the tokens at which they begin.
pub(super) struct ByToken<T>(Vec<(usize, T)>);

impl<T> Default for ByToken<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy> ByToken<T> {
    fn push(&mut self, first: usize, word: T) {
        self.0.push((first, word));
    }

    /// The words that begin at a token.
    pub(super) fn at(&self, token: usize) -> impl Iterator<Item = T> + '_ {
        let from = self.0.partition_point(|(first, _)| *first < token);
        self.0[from..].iter().take_while(move |(first, _)| *first == token).map(|(_, word)| *word)
    }

    fn has(&self, token: usize) -> bool {
        !self.0.is_empty() && self.at(token).next().is_some()
    }

    /// The first word at each token.
    fn firsts(&self) -> impl Iterator<Item = (usize, T)> + '_ {
        self.0.chunk_by(|one, other| one.0 == other.0).map(|same| same[0])
    }
}

/// The words of dates in a sentence, by the token at which they begin.
#[derive(Default)]
pub(super) struct Words {
    months: ByToken<(Calendar, u32, usize)>,
    weekdays: ByToken<(u32, usize)>,
    pub(super) ordinals: ByToken<(u32, usize)>,
    pub(super) literals: ByToken<(usize, usize)>,
    dashes: ByToken<usize>,
    /// Tokens at which a part of a month or year begins.
    parts: Vec<usize>,
    pub(super) relative: Vec<(usize, usize, CalendarUnit, i32, Anchor)>,
    pub(super) relative_month: Vec<(usize, usize, i32)>,
    /// Tokens right after a preposition of place or time.
    after_place_word: Vec<usize>,
}

fn words_of(marks: &Marks<'_>, sentence: usize) -> Words {
    let mut words = Words::default();
    for (found, rule) in marks.in_sentence(sentence) {
        let (first, last) = (found.first, found.last);
        match rule.rule {
            Rule::Month(calendar, number) => words.months.push(first, (calendar, number, last)),
            Rule::Weekday(number) => words.weekdays.push(first, (number, last)),
            Rule::Ordinal(number) => words.ordinals.push(first, (number, last)),
            Rule::FormatWord(number) => words.literals.push(first, (number, last)),
            Rule::DatePart => words.parts.push(first),
            Rule::DashWord => words.dashes.push(first, last),
            Rule::Relative(unit, offset, anchor) => words.relative.push((first, last, unit, offset, anchor)),
            Rule::PlaceBefore => words.after_place_word.push(last),
            Rule::RelativeMonth(offset) => words.relative_month.push((first, last, offset)),
            _ => {}
        }
    }
    // Of two readings of the same words the one told by the text wins.
    words.relative.sort_by_key(|&(first, last, _, _, anchor)| (first, std::cmp::Reverse(last), anchor != Anchor::Told));
    words
}

/// A format being matched.
struct Reader<'a> {
    marks: &'a Marks<'a>,
    lexicon: &'a Lexicon,
    words: &'a Words,
    end: usize,
}

/// Date expressions of a sentence; they may overlap.
pub fn find(marks: &Marks<'_>, sentence: usize, lexicon: &Lexicon) -> Vec<Expression> {
    let words = words_of(marks, sentence);
    let (start, end) = marks.sentences[sentence].tokens;
    let reader = Reader { marks, lexicon, words: &words, end };
    let mut found = Vec::new();
    for first in start..end {
        let begins = marks.tokens[first].kind == TokenKind::Number
            || words.months.has(first)
            || words.weekdays.has(first)
            || words.ordinals.has(first)
            || words.literals.has(first);
        if begins && let Some(best) = reader.best_at(first) {
            found.push(best);
        }
    }
    lone_words(&words, &mut found);
    joined::months_told_by_words(&words, &mut found);
    joined::weekdays_of_weeks(&words, &mut found);
    joined::days_of_months(marks, &words, lexicon, &mut found);
    if !lexicon.capitals {
        // Without capitals a month's word alone may be any word (مهر is a month, a name and love): it needs "in" before it.
        let is_told = |date: &Expression| date.rule != "dates/month" || words.after_place_word.contains(&date.first);
        found.retain(is_told);
    }
    found
}

impl Reader<'_> {
    fn best_at(&self, first: usize) -> Option<Expression> {
        let mut best: Option<Expression> = None;
        let fitting = |format: &&Vec<FormatItem>| format.first().is_some_and(|item| self.may_be(*item, first));
        for format in self.lexicon.dates.formats.iter().filter(fitting) {
            let blank = Expression { first, last: first, ..Expression::default() };
            if let Some(date) = self.read(format, first, blank)
                && date.parts_known() > 0
                && !self.counts_something(format, &date)
                && !is_count_after_year_word(format, &date)
                && best.as_ref().is_none_or(|best| (date.parts_known(), date.last) > (best.parts_known(), best.last))
            {
                best = Some(date);
            }
        }
        best
    }

    /// Whether the token at `at` may be this item, as far as can be seen at a glance.
    fn may_be(&self, item: FormatItem, at: usize) -> bool {
        let is_number = self.marks.tokens[at].kind == TokenKind::Number;
        match item {
            FormatItem::Day => is_number || self.words.ordinals.has(at),
            FormatItem::LastDay | FormatItem::Year => is_number,
            FormatItem::Month | FormatItem::LastMonth => self.words.months.has(at),
            FormatItem::Weekday => self.words.weekdays.has(at),
            FormatItem::Word(number) => self.words.literals.at(at).any(|(known, _)| known == number),
            FormatItem::Dash => true,
        }
    }

    /// "Noyabrda 30 həkim": where the verb comes last, a month with a bare number after it counts something ("noyabrın 30-da" is a day).
    fn counts_something(&self, format: &[FormatItem], date: &Expression) -> bool {
        format == [FormatItem::Month, FormatItem::Day]
            && self.lexicon.verb == VerbPlace::Final
            && self.marks.tokens[date.last - 1].kind == TokenKind::Number
    }

    fn read(&self, format: &[FormatItem], at: usize, mut date: Expression) -> Option<Expression> {
        let Some((item, rest)) = format.split_first() else {
            date.last = at;
            return Some(date);
        };
        if at >= self.end {
            return None;
        }
        // `03/September/2026`, `17-Oct-2025`: a mark without spaces may part day, month and year.
        let is_glue = matches!(self.marks.tokens[at].folded.as_str(), "/" | "-" | ".") && !self.marks.tokens[at].spaced;
        if is_glue && at > date.first && matches!(item, FormatItem::Month | FormatItem::Year) {
            return self.read(format, at + 1, date);
        }
        match *item {
            FormatItem::Day => self.number(at, 2).filter(|(day, _)| (1..=31).contains(day)).map_or_else(
                || self.ordinal(rest, at, &date),
                |(day, next)| self.after_number(rest, next, Expression { day: Some(day), ..date.clone() }),
            ),
            FormatItem::LastDay => {
                let (_, next) = self.number(at, 2).filter(|(day, _)| (1..=31).contains(day))?;
                self.after_number(rest, next, date)
            }
            FormatItem::Year => {
                let (year, next) = self.number(at, 4).filter(|(year, _)| (1200..2200).contains(year))?;
                date.year = i32::try_from(year).ok();
                date.year_calendar = calendar_of(year as i32, self.lexicon);
                self.after_number(rest, next, date)
            }
            FormatItem::Month => self.words.months.at(at).find_map(|(calendar, month, next)| {
                self.read(rest, next, Expression { month: Some(month), calendar, ..date.clone() })
            }),
            FormatItem::LastMonth => {
                self.words.months.at(at).find_map(|(_, _, next)| self.read(rest, next, date.clone()))
            }
            FormatItem::Weekday => self
                .words
                .weekdays
                .at(at)
                .find_map(|(day, next)| self.read(rest, next, Expression { weekday: Some(day), ..date.clone() })),
            FormatItem::Dash => {
                if matches!(self.marks.tokens[at].folded.as_str(), "-" | "–" | "—" | "−" | "‑") {
                    return self.read(rest, at + 1, date);
                }
                self.words.dashes.at(at).find_map(|next| self.read(rest, next, date.clone()))
            }
            FormatItem::Word(number) => {
                let mut literals = self.words.literals.at(at).filter(|(known, _)| *known == number);
                literals.find_map(|(_, next)| self.read(rest, next, date.clone()))
            }
        }
    }

    fn ordinal(&self, rest: &[FormatItem], at: usize, date: &Expression) -> Option<Expression> {
        self.words
            .ordinals
            .at(at)
            .filter(|(_, next)| !self.words.parts.contains(next))
            .find_map(|(day, next)| self.read(rest, next, Expression { day: Some(day), ..date.clone() }))
    }

    fn number(&self, at: usize, digits: usize) -> Option<(u32, usize)> {
        let token = &self.marks.tokens[at];
        let fits = token.kind == TokenKind::Number
            && if digits == 4 { token.folded.len() == 4 } else { token.folded.len() <= digits };
        fits.then(|| number_of(&token.folded)).flatten().map(|value| (value as u32, at + 1))
    }

    /// Goes on after a number: as it stands, past a hyphen or apostrophe, or past an ending of numbers as well.
    fn after_number(&self, rest: &[FormatItem], at: usize, date: Expression) -> Option<Expression> {
        if let Some(read) = self.read(rest, at, date.clone()) {
            let past = self.past_suffix(at);
            return Some(if rest.is_empty() && past > at { Expression { last: past, ..read } } else { read });
        }
        let tokens = &self.marks.tokens;
        let is_joint = |index: usize| {
            tokens
                .get(index)
                .is_some_and(|token| !token.spaced && matches!(token.folded.as_str(), "-" | "'" | "–" | "‑"))
        };
        if at < self.end
            && is_joint(at)
            && let Some(read) = self.read(rest, at + 1, date.clone())
        {
            return Some(read);
        }
        let past = self.past_suffix(at);
        if past > at { self.read(rest, past, date) } else { None }
    }

    /// One past the ending of a number that begins at `at`, `at` itself where there is none.
    fn past_suffix(&self, at: usize) -> usize {
        let tokens = &self.marks.tokens;
        let joint =
            tokens.get(at).is_some_and(|token| !token.spaced && matches!(token.folded.as_str(), "-" | "'" | "–" | "‑"));
        let word = at + usize::from(joint);
        let is_suffix = word < self.end
            && tokens
                .get(word)
                .is_some_and(|token| !token.spaced && self.lexicon.dates.suffixes.contains(&token.folded));
        if is_suffix { word + 1 } else { at }
    }
}

/// "Yearly 1400 people": a number before 1800 alone or after the word for year counts something; "in the year 1400" has the number first in the
/// languages that put it there, and a month elsewhere.
fn is_count_after_year_word(format: &[FormatItem], date: &Expression) -> bool {
    date.month.is_none()
        && date.year_calendar == Calendar::Gregorian
        && date.year.is_some_and(|year| year < 1800)
        && (format == [FormatItem::Year] || format.first() != Some(&FormatItem::Year))
}

/// Months, weekdays and relative words that no format took.
fn lone_words(words: &Words, found: &mut Vec<Expression>) {
    for (first, (calendar, month, last)) in words.months.firsts() {
        let month = Some(month);
        found.push(Expression { first, last, calendar, month, rule: "dates/month", ..Expression::default() });
    }
    for (first, (weekday, last)) in words.weekdays.firsts() {
        let weekday = Some(weekday);
        found.push(Expression { first, last, weekday, rule: "dates/weekday", ..Expression::default() });
    }
    for &(first, last, unit, offset, anchor) in &words.relative {
        found.push(Expression {
            first,
            last,
            relative: Some((unit, offset)),
            anchor,
            rule: "dates/relative",
            ..Expression::default()
        });
    }
}
