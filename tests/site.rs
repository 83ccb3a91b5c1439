//! The second half of the pipeline, from records to a site: whole, escaped, the same each time.

#[path = "site/corpus.rs"]
mod corpus;
#[path = "site/editions.rs"]
mod editions;
#[path = "site/links.rs"]
mod links;

use attache::charts::{Drawer, charts};
use attache::model::corpus::Corpus;
use attache::model::edition::Edition;
use attache::model::settings::Settings;
use attache::model::site::Site;
use attache::render::{RenderError, Templates, render};
use attache::report::report;
use std::collections::BTreeMap;

fn build(corpus: &Corpus, settings: &Settings) -> Site {
    built(corpus, settings, &Templates::built_in()).unwrap()
}

/// The English edition alone: what these tests ask of pages does not change with the language (`editions` has the others).
fn built(corpus: &Corpus, settings: &Settings, templates: &Templates) -> Result<Site, RenderError> {
    let settings = &Settings { languages: vec!["en".to_owned()], ..settings.clone() };
    let report = report(corpus, settings);
    let edition = |lang: &String| Edition { messages: templates.messages(lang).unwrap(), names: corpus::names() };
    let editions: Vec<Edition> = settings.languages.iter().map(edition).collect();
    let charts: Vec<Drawer> = editions.iter().map(|edition| charts(&report, edition)).collect();
    render(&report, &charts, templates, &editions)
}

fn text<'site>(site: &'site Site, path: &str) -> &'site str {
    std::str::from_utf8(site.get(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

fn sites() -> Vec<(&'static str, Site)> {
    let with_address = Settings { base_url: "https://example.org/briefing/".into(), ..Settings::default() };
    let narrowed = Settings {
        from: Some("2025".into()),
        to: Some("2025-11".into()),
        focus: vec!["KZ".into()],
        title: "<b>Own & title</b>".into(),
        ..Settings::default()
    };
    vec![
        ("hostile", build(&corpus::hostile(), &Settings::default())),
        ("hostile with an address", build(&corpus::hostile(), &with_address)),
        ("narrowed", build(&corpus::hostile(), &narrowed)),
        ("empty", build(&Corpus::default(), &Settings::default())),
        ("gold", build(&corpus::gold(), &Settings::default())),
    ]
}

#[test]
fn every_link_and_anchor_resolves() {
    for (name, site) in sites() {
        let broken = links::broken(&site, "https://example.org/briefing/");
        assert!(broken.is_empty(), "{name}: {broken:#?}");
    }
}

#[test]
fn every_page_kind_is_there() {
    let site = build(&corpus::hostile(), &Settings::default());
    for path in [
        "index.html",
        "en/index.html",
        "404.html",
        "en/countries/index.html",
        "en/countries/kz.html",
        "en/countries/org-who.html",
        "en/pairs/index.html",
        "en/pairs/kz-uz.html",
        "en/briefings/index.html",
        "en/briefings/latest.html",
        "en/briefings/2025-10.html",
        "en/briefings/2025-10.md",
        "en/briefings/2025-q4.html",
        "en/briefings/2025.html",
        "en/topics/index.html",
        "en/people/index.html",
        "en/sources/index.html",
        "en/undated.html",
        "en/events/index.html",
        "en/articles/index.html",
        "en/articles/plain.html",
        "en/methodology.html",
        "en/data.html",
        "data/events.csv",
        "data/events.jsonl",
        "en/charts/events-by-month.csv",
        "en/charts/events-by-country.svg",
        "briefing.md",
        "en/briefing.md",
        "en/briefing.html",
        "feed.xml",
        "en/feed.xml",
        "assets/style.css",
    ] {
        assert!(site.get(path).is_some(), "{path}");
    }
    assert!(site.get("sitemap.xml").is_none(), "a site map needs the site's address");
}

#[test]
fn hostile_text_stays_words() {
    for (name, site) in sites() {
        for (path, bytes) in
            site.files().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml") || path.ends_with(".svg"))
        {
            let page = std::str::from_utf8(bytes).unwrap().to_ascii_lowercase();
            for mark_up in [
                "<script>",
                "<script src=x",
                "<img src=x",
                "<b>own",
                "<iframe",
                "javascript:alert(1)\"",
                "style=\"",
                "</title><s",
            ] {
                assert!(!page.contains(mark_up), "{name}, {path}: {mark_up}");
            }
            assert_eq!(links::handlers(&page), Vec::<&str>::new(), "{name}, {path}");
            let is_clean = !page.contains(|c: char| c.is_control() && c != '\n' && c != '\t');
            assert!(is_clean, "{name}, {path}: control characters");
        }
    }
}

#[test]
fn links_lead_to_the_web_or_into_the_site_alone() {
    for (name, site) in sites() {
        for link in links::links(&site) {
            let scheme = link.target.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            assert!(
                matches!(scheme.as_deref(), None | Some("http" | "https")),
                "{name}, {}: {}",
                link.page,
                link.target
            );
            assert!(!link.target.starts_with('/'), "{name}, {}: {} works at the root alone", link.page, link.target);
        }
    }
}

#[test]
fn pages_run_no_script_but_the_search_and_fetch_nothing_from_elsewhere() {
    let site = build(&corpus::hostile(), &Settings::default());
    for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        assert!(
            page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self';"),
            "{path}"
        );
        for link in links::links_of(path, page).into_iter().filter(|link| link.is_fetched) {
            assert!(!link.target.contains(':'), "{path} fetches {}", link.target);
        }
        let scripts = page.matches("<script").count() - page.matches("<script type=\"application/ld+json\">").count();
        assert_eq!(scripts, usize::from(path == "en/search.html"), "{path}");
    }
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let settings = Settings { base_url: "https://example.org".into(), ..Settings::default() };
    assert!(build(&corpus::hostile(), &settings) == build(&corpus::hostile(), &settings));
    assert!(build(&corpus::gold(), &settings) == build(&corpus::gold(), &settings));
}

#[test]
fn events_without_a_date_have_a_place_of_their_own() {
    let site = build(&corpus::hostile(), &Settings::default());
    let undated = text(&site, "en/undated.html");
    let (none, year) = undated.split_once("id=\"year\"").unwrap();
    assert!(none.contains("plan a joint project") && !year.contains("plan a joint project"));
    assert!(year.contains("took part in a joint forum"), "known to the year alone");
    assert!(text(&site, "index.html").contains("id=\"undated\""));
    assert!(text(&site, "en/methodology.html").contains("plan a joint project"));
    assert!(text(&site, "en/charts/events-by-month.csv").contains("No month,"));
    assert!(text(&site, "en/countries/kz.html").contains("id=\"undated-planned\""));
}

#[test]
fn planned_events_stand_apart_from_those_that_took_place() {
    let site = build(&corpus::hostile(), &Settings::default());
    let (occurred, planned) = text(&site, "en/events/index.html").split_once("id=\"planned\"").unwrap();
    assert!(occurred.contains("held talks") && !planned.contains("held talks"));
    assert!(planned.contains("plan training") && !occurred.contains("plan training"));
}

#[test]
fn evidence_is_quoted_in_its_language_with_the_words_marked() {
    let site = build(&corpus::hostile(), &Settings::default());
    let event = links::page_with(&site, "en/events/fa-marked-", "held talks").unwrap();
    assert!(event.contains("<blockquote lang=\"fa\" dir=\"rtl\">"), "{event}");
    assert!(event.contains("<mark class=\"act\">دیدار کرد</mark>"), "{event}");
    assert!(event.contains("<mark class=\"party\">ازبکستان</mark>"), "{event}");
    assert!(event.contains("href=\"https://example.org/news?a=1&amp;b=2\""), "{event}");
    assert!(event.contains("href=\"../articles/fa-marked.html\""), "{event}");
    assert!(event.contains("Reckoned from the day of publication"), "{event}");
}

#[test]
fn no_cell_of_the_csv_is_a_formula() {
    for (name, site) in sites() {
        for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".csv")) {
            for cell in corpus::csv_cells(std::str::from_utf8(bytes).unwrap()) {
                let first = cell.trim_start().chars().next();
                assert!(!first.is_some_and(|first| "=+-@".contains(first)), "{name}, {path}: {cell}");
            }
        }
    }
}

#[test]
fn each_line_of_the_json_lines_is_an_event() {
    let site = build(&corpus::hostile(), &Settings::default());
    let lines: Vec<serde_json::Value> =
        text(&site, "data/events.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), corpus::hostile().records.iter().map(|record| record.events.len()).sum::<usize>());
    for line in &lines {
        assert!(site.get(line["page"].as_str().unwrap()).is_some());
        assert!(line["evidence"].is_array() && line["article"]["title"].is_string());
    }
}

#[test]
fn the_markdown_edition_has_every_event_and_no_html() {
    let site = build(&corpus::hostile(), &Settings::default());
    let briefing = text(&site, "briefing.md");
    for (path, _) in site.files().filter(|(path, _)| path.starts_with("en/events/") && *path != "en/events/index.html")
    {
        assert!(briefing.contains(path), "{path}");
    }
    let escaped = briefing.replace("\\<", "").replace("(<", "(");
    assert!(!escaped.contains("<script") && !escaped.contains("<img"), "{escaped}");
    assert!(!briefing.contains("\n\n\n"), "no runs of empty lines");
}

#[test]
fn what_could_not_be_coded_is_told_with_its_reason() {
    let site = build(&corpus::hostile(), &Settings::default());
    let method = text(&site, "en/methodology.html");
    assert!(method.contains("Only one party is named"));
    assert!(method.contains("broken-bytes") && method.contains("hostile.txt:3:7"));
    assert!(text(&site, "en/articles/silent.html").contains("Only one party is named"));
    assert!(text(&site, "en/articles/silent.html").contains("It is only proposed by one side"));
}

#[test]
fn a_site_with_an_address_has_a_site_map_and_absolute_feed_links() {
    let settings = Settings { base_url: "https://example.org/briefing/".into(), ..Settings::default() };
    let site = build(&corpus::hostile(), &settings);
    assert!(text(&site, "sitemap.xml").contains("<loc>https://example.org/briefing/en/countries/kz.html</loc>"));
    assert!(text(&site, "robots.txt").contains("https://example.org/briefing/sitemap.xml"));
    assert!(text(&site, "feed.xml").contains("<id>https://example.org/briefing/en/events/"));
    assert!(text(&site, "404.html").contains("href=\"https://example.org/briefing/assets/style.css\""));
}

#[test]
fn a_sites_own_template_replaces_the_built_in_one() {
    let own = BTreeMap::from([
        ("missing.html".to_owned(), b"{{ t.missing.title }}: <own>".to_vec()),
        ("assets/logo.svg".to_owned(), b"<svg/>".to_vec()),
    ]);
    let templates = Templates::built_in().overlaid(own);
    let site = built(&Corpus::default(), &Settings::default(), &templates).unwrap();
    assert_eq!(text(&site, "404.html"), "Page not found: <own>");
    assert!(site.get("assets/logo.svg").is_some());
    let broken = Templates::built_in().overlaid(BTreeMap::from([("home.html".to_owned(), b"{{ nothing }}".to_vec())]));
    let error = built(&Corpus::default(), &Settings::default(), &broken).unwrap_err().to_string();
    assert!(error.contains("home.html"), "{error}");
}

/// `ATTACHE_PREVIEW=FOLDER cargo test --test site preview` writes a site to be looked at.
#[test]
fn preview() {
    use attache::publish::{Foreign, publish};
    #[expect(clippy::disallowed_methods, reason = "where to write a preview is asked of the person who runs the test")]
    let Ok(folder) = std::env::var("ATTACHE_PREVIEW") else { return };
    let mut corpus = corpus::gold();
    corpus.records.extend(corpus::hostile().records);
    corpus.diagnostics.extend(corpus::hostile().diagnostics);
    publish(&build(&corpus, &Settings::default()), std::path::Path::new(&folder), Foreign::Keep).unwrap();
}
