//! Events by topic, articles by outlet, mentions by person.

use super::ids::Ids;
use crate::model::language::Language;
use crate::model::profile::{PersonReport, RoleReport, SourceReport, TopicReport};
use crate::model::report::{Report, ReportedArticle};
use crate::model::topic::Topic;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Fills in the report's topics, outlets and people.
pub(super) fn describe(report: &mut Report, ids: &mut Ids) {
    report.topics = topics(report);
    report.sources = sources(report, ids);
    report.people = people(report, ids);
}

fn topics(report: &Report) -> Vec<TopicReport> {
    let mut by_topic: BTreeMap<Topic, Vec<usize>> = BTreeMap::new();
    for (index, reported) in report.events.iter().enumerate() {
        for &topic in &reported.event.topics {
            by_topic.entry(topic).or_default().push(index);
        }
    }
    let mut topics: Vec<TopicReport> =
        by_topic.into_iter().map(|(topic, events)| TopicReport { topic, events }).collect();
    topics
        .sort_by_key(|topic| (Reverse(topic.events.len()), Topic::ALL.iter().position(|&known| known == topic.topic)));
    topics
}

fn sources(report: &Report, ids: &mut Ids) -> Vec<SourceReport> {
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, article) in report.articles.iter().enumerate() {
        if let Some(source) = &article.source {
            by_name.entry(source.trim()).or_default().push(index);
        }
    }
    let source = |(name, articles): (&str, Vec<usize>)| {
        let mut events: Vec<usize> =
            articles.iter().flat_map(|&article| report.articles[article].events.iter().copied()).collect();
        events.sort_unstable();
        let languages = languages(report, &articles);
        SourceReport { slug: ids.source(name), name: name.to_owned(), articles, events, languages }
    };
    let mut sources: Vec<SourceReport> = by_name.into_iter().map(source).collect();
    sources.sort_by_key(|source| Reverse(source.articles.len()));
    sources
}

fn languages(report: &Report, articles: &[usize]) -> Vec<(Language, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for &article in articles {
        *counts.entry(report.articles[article].lang.code()).or_default() += 1;
    }
    let mut languages: Vec<(Language, usize)> =
        counts.into_iter().map(|(code, count)| (Language::new(code), count)).collect();
    languages.sort_by_key(|(_, count)| Reverse(*count));
    languages
}

/// One entry for each name: the same words in any order, in the romanised form.
#[expect(clippy::disallowed_methods, reason = "a romanised name is in no language")]
fn people(report: &Report, ids: &mut Ids) -> Vec<PersonReport> {
    let mut by_name: BTreeMap<Vec<String>, Vec<(usize, usize)>> = BTreeMap::new();
    for (index, article) in report.articles.iter().enumerate() {
        for (place, person) in article.people.iter().enumerate() {
            let mut words: Vec<String> = person.name.split_whitespace().map(str::to_lowercase).collect();
            words.sort();
            by_name.entry(words).or_default().push((index, place));
        }
    }
    let mut people: Vec<PersonReport> = by_name.into_values().map(|mentions| person(report, &mentions, ids)).collect();
    people.sort_by(|one, other| (&one.name, &one.slug).cmp(&(&other.name, &other.slug)));
    people
}

fn person(report: &Report, mentions: &[(usize, usize)], ids: &mut Ids) -> PersonReport {
    let people = || mentions.iter().map(|&(article, place)| (article, &report.articles[article].people[place]));
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    let mut originals: Vec<(String, Language)> = Vec::new();
    let mut roles: Vec<RoleReport> = Vec::new();
    let mut articles: Vec<usize> = Vec::new();
    for (article, person) in people() {
        *names.entry(&person.name).or_default() += 1;
        if !articles.contains(&article) {
            articles.push(article);
        }
        let original = (person.original.clone(), report.articles[article].lang.clone());
        if !original.0.is_empty() && !originals.contains(&original) {
            originals.push(original);
        }
        match roles.iter_mut().find(|role| role.role == person.role && role.side == person.side) {
            Some(role) if role.articles.contains(&article) => {}
            Some(role) => role.articles.push(article),
            None => roles.push(RoleReport { role: person.role, side: person.side.clone(), articles: vec![article] }),
        }
    }
    originals.sort_by(|one, other| (one.1.code(), &one.0).cmp(&(other.1.code(), &other.0)));
    let name = names.iter().max_by_key(|(name, count)| (**count, Reverse(**name))).map_or("", |(name, _)| name);
    let mut events: Vec<usize> = people()
        .flat_map(|(article, person)| {
            let article: &ReportedArticle = &report.articles[article];
            article.events.iter().copied().filter(|&event| {
                let sentences = &report.events[event].event.evidence;
                let is_in = |span| sentences.iter().any(|sentence| sentence.span.contains(span));
                person.evidence.iter().any(|evidence| is_in(evidence.span))
            })
        })
        .collect();
    events.sort_unstable();
    events.dedup();
    PersonReport { slug: ids.person(name), name: name.to_owned(), originals, roles, articles, events }
}

#[cfg(test)]
mod tests {
    use crate::model::corpus::Corpus;
    use crate::model::event::Evidence;
    use crate::model::party::Party;
    use crate::model::person::{Person, Role};
    use crate::model::settings::Settings;
    use crate::report::samples::{event, record};
    use crate::text::Span;

    fn person(name: &str, original: &str, role: Role, at: usize) -> Person {
        let evidence = vec![Evidence { span: Span::new(at, at + 5), quote: original.to_owned() }];
        let side = Some(Party::new("KZ"));
        Person { name: name.into(), role, side, original: original.into(), evidence, rules: Vec::new() }
    }

    #[test]
    fn a_person_has_the_names_roles_and_acts_of_all_articles() {
        let mut act = event("talks", "occurred", &["KZ", "UZ"], Some("2025-10-18"));
        act.evidence = vec![Evidence { span: Span::new(0, 50), quote: "x".into() }];
        let mut first = record("a", "2025-10-20", vec![act.clone()]);
        first.people = vec![person("Akmaral Alnazarova", "Ақмарал Әлназарова", Role::HealthMinister, 10)];
        let mut second = record("b", "2025-11-20", vec![act]);
        second.people = vec![person("Alnazarova Akmaral", "Альназарова Акмарал", Role::Official, 90)];
        let corpus = Corpus { records: vec![first, second], ..Corpus::default() };
        let report = crate::report::report(&corpus, &Settings::default());
        assert_eq!(report.people.len(), 1);
        let person = &report.people[0];
        assert_eq!((person.name.as_str(), person.slug.as_str()), ("Akmaral Alnazarova", "akmaral-alnazarova"));
        assert_eq!((person.originals.len(), person.roles.len(), person.articles.len()), (2, 2, 2));
        assert_eq!(person.events.len(), 1, "the other article's act does not name her");
    }

    #[test]
    fn outlets_are_ordered_by_how_much_they_tell() {
        let of = |id: &str, source: &str| {
            let mut record = record(id, "2025-10-20", vec![event("talks", "occurred", &["KZ", "UZ"], None)]);
            record.source = Some(source.into());
            record
        };
        let records = vec![of("a", "Б"), of("b", "Kabar"), of("c", "Kabar")];
        let report = crate::report::report(&Corpus { records, ..Corpus::default() }, &Settings::default());
        let sources: Vec<(&str, usize)> =
            report.sources.iter().map(|source| (source.name.as_str(), source.events.len())).collect();
        assert_eq!(sources, [("Kabar", 2), ("Б", 1)]);
        assert!(report.sources.iter().all(|source| !source.slug.is_empty()));
    }
}
