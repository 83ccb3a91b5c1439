//! How the figures came about: languages, bases of dates, rules, and what could not be dated or coded.

use crate::model::date::DateBasis;
use crate::model::language::Language;
use crate::model::report::{LanguageReport, Report};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Fills in the report's method, all but the diagnostics and what was counted out of scope.
pub(super) fn describe(report: &mut Report) {
    report.method.languages = languages(report);
    report.method.bases = bases(report);
    report.method.rules = rules(report);
    let articles = || report.articles.iter().enumerate();
    let unpublished = articles().filter(|(_, article)| article.published.is_none()).map(|(index, _)| index).collect();
    let without_events = articles()
        .filter(|(_, article)| article.events.is_empty() && article.out_of_scope == 0)
        .map(|(index, _)| index)
        .collect();
    let with_passed = articles().filter(|(_, article)| !article.passed.is_empty()).map(|(index, _)| index).collect();
    let passed = articles().map(|(_, article)| article.passed.len()).sum();
    report.method.unpublished = unpublished;
    report.method.without_events = without_events;
    report.method.with_passed = with_passed;
    report.method.passed = passed;
}

fn languages(report: &Report) -> Vec<LanguageReport> {
    let mut by_lang: BTreeMap<&Language, LanguageReport> = BTreeMap::new();
    for article in &report.articles {
        let empty = || LanguageReport { lang: article.lang.clone(), articles: 0, relevant: 0, events: 0, undated: 0 };
        let language = by_lang.entry(&article.lang).or_insert_with(empty);
        language.articles += 1;
        language.relevant += usize::from(!article.events.is_empty());
        language.events += article.events.len();
        language.undated += article.events.iter().filter(|&&index| report.events[index].event.date.is_none()).count();
    }
    let mut languages: Vec<LanguageReport> = by_lang.into_values().collect();
    languages.sort_by_key(|language| Reverse(language.articles));
    languages
}

fn bases(report: &Report) -> Vec<(DateBasis, usize)> {
    let mut bases: BTreeMap<DateBasis, usize> = BTreeMap::new();
    for reported in &report.events {
        let basis = if reported.event.date.is_some() { reported.event.date_basis } else { DateBasis::None };
        *bases.entry(basis).or_default() += 1;
    }
    bases.into_iter().collect()
}

fn rules(report: &Report) -> Vec<(String, usize)> {
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for reported in &report.events {
        let fired: BTreeSet<&str> = reported.event.rules.iter().map(String::as_str).collect();
        for rule in fired {
            *rules.entry(rule).or_default() += 1;
        }
    }
    rules.into_iter().map(|(rule, count)| (rule.to_owned(), count)).collect()
}
