//! HTML to plain text: the article of the page, one block element a line.

mod block_text;

use block_text::{block_text, squeeze};
use dom_query::Document;
use dom_smoothie::{Config, Readability};

/// Elements of a page that stand around its article; dropped only where the whole page is taken.
const AROUND: &str = "header nav, footer, aside, [role=navigation], [role=banner] nav, [aria-hidden=true], [hidden]";

/// Pages that nest deeper than this are not parsed: parsers and the search for the article take time that grows with its square.
const DEPTH_LIMIT: usize = 512;

/// Share of the page's own paragraphs that the main content must hold to be believed.
const BELIEVED_SHARE: f64 = 0.4;

/// The text of the article of a page: its title, its day of publication where the page says one, its paragraphs.
///
/// Where no article is found in the page, or only a small part of its paragraphs, the whole of the page's text is taken.
pub fn to_text(source: &str) -> String {
    if nesting(source) > DEPTH_LIMIT {
        return bare_text(source);
    }
    let document = Document::from(source);
    let page = whole_page(&document);
    let config = Config { max_elements_to_parse: 200_000, ..Config::default() };
    let main = Readability::new(source, None, Some(config)).ok().and_then(|mut reader| reader.parse().ok());
    let (title, content) = match main {
        Some(article) => (article.title, block_text(&Document::from(article.content))),
        None => (String::new(), String::new()),
    };
    let title = if title.trim().is_empty() { own_title(&document) } else { title };
    let content =
        if (content.len() as f64) < page.len() as f64 * BELIEVED_SHARE && paragraphs(&content) < paragraphs(&page) {
            page
        } else {
            content
        };
    let mut lines = Vec::new();
    let title = squeeze(&title);
    if !title.is_empty() && content.lines().take(8).all(|line| line != title) {
        lines.push(title);
    }
    if let Some(day) = publication_day(&document).filter(|day| !content.contains(day.as_str())) {
        lines.push(day);
    }
    lines.push(content);
    lines.join("\n\n")
}

/// How many lines are long enough to be paragraphs.
fn paragraphs(text: &str) -> usize {
    text.lines().filter(|line| line.chars().count() >= 80).count()
}

fn whole_page(document: &Document) -> String {
    let copy = document.clone();
    copy.select(AROUND).remove();
    block_text(&copy)
}

/// How deep the elements of a page nest at most, by its tags alone.
fn nesting(source: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for (tag, _) in source.split('<').skip(1).filter_map(|piece| piece.split_once('>')) {
        let name = tag
            .trim_start_matches('/')
            .split(|character: char| !character.is_ascii_alphanumeric())
            .next()
            .unwrap_or("");
        if name.is_empty() || tag.ends_with('/') || is_left_open(&name.to_ascii_lowercase()) {
            continue;
        }
        depth = if tag.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

/// Elements that have no end tag, or are often written without it.
fn is_left_open(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "dd"
            | "dt"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "li"
            | "link"
            | "meta"
            | "option"
            | "p"
            | "param"
            | "source"
            | "td"
            | "th"
            | "tr"
            | "track"
            | "wbr"
    )
}

/// The text between tags, for a page that no parser should be given.
fn bare_text(source: &str) -> String {
    let pieces = source.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.map(squeeze).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn own_title(document: &Document) -> String {
    ["h1", "title"]
        .iter()
        .map(|name| squeeze(&document.select_single(name).text()))
        .find(|title| !title.is_empty())
        .unwrap_or_default()
}

/// The day of publication that the page states for machines, in its own words but without the time.
fn publication_day(document: &Document) -> Option<String> {
    let selectors = [
        ("meta[property='article:published_time']", "content"),
        ("meta[itemprop=datePublished]", "content"),
        ("meta[name=pubdate], meta[name=date], meta[name='DC.date.issued'], meta[name='publish-date']", "content"),
        ("time[pubdate], time[itemprop=datePublished]", "datetime"),
        ("article time[datetime], header time[datetime]", "datetime"),
    ];
    selectors.iter().find_map(|(selector, attribute)| {
        let value = document.select_single(selector).attr(attribute)?;
        let day = squeeze(value.split('T').next().unwrap_or(""));
        day.chars().any(|character| character.is_ascii_digit()).then_some(day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAGRAPH: &str = "The ministers of health of the two countries met in Tashkent and agreed to train forty doctors, \
        the press service said, adding that the first group would leave in May and stay for three months.";

    fn page(body: &str) -> String {
        format!(
            "<html><head><title>Talks in Tashkent | Site</title><style>p{{}}</style></head><body>{body}</body></html>"
        )
    }

    #[test]
    fn the_article_is_taken_and_the_menu_left() {
        let body = format!(
            "<nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>Talks in Tashkent</h1>\
             <p>{PARAGRAPH}</p><p>{PARAGRAPH} Again.</p><p>{PARAGRAPH} Once more.</p></article><script>var a = 1;</script>"
        );
        let text = to_text(&page(&body));
        assert!(text.starts_with("Talks in Tashkent"), "{text}");
        assert_eq!(text.matches("agreed to train").count(), 3);
        assert!(!text.contains("Home") && !text.contains("var a"), "{text}");
    }

    #[test]
    fn a_short_page_is_taken_whole() {
        let text = to_text(&page("<h1>News</h1><div>One short line.</div><ul><li>first</li><li>second</li></ul>"));
        assert!(text.contains("One short line."), "{text}");
        assert!(text.contains("• first\n• second"), "{text}");
    }

    #[test]
    fn the_day_that_the_page_states_is_a_line() {
        let html = format!(
            "<html><head><meta property='article:published_time' content='2025-10-17T09:00:00+05:00'></head>\
             <body><article><h1>Talks</h1><p>{PARAGRAPH}</p></article></body></html>"
        );
        assert!(to_text(&html).lines().any(|line| line == "2025-10-17"));
    }

    #[test]
    fn deep_nesting_is_survived() {
        let deep = format!("{}text{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
        assert!(to_text(&page(&deep)).ends_with("text"));
    }
}
