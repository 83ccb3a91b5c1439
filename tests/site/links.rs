//! Links of a built site, and which of them lead nowhere.

use attache::model::site::Site;
use std::collections::BTreeSet;

/// A link as written.
pub struct Link {
    /// The page that has it.
    pub page: String,
    /// Where it leads.
    pub target: String,
    /// Whether a browser follows it by itself.
    pub is_fetched: bool,
}

/// The links of all HTML and XML files and of the Markdown edition.
pub fn links(site: &Site) -> Vec<Link> {
    let pages = site.files().filter(|(path, _)| [".html", ".xml", ".md"].iter().any(|end| path.ends_with(end)));
    pages.flat_map(|(path, bytes)| links_of(path, std::str::from_utf8(bytes).unwrap())).collect()
}

/// The links of one file.
pub fn links_of(path: &str, text: &str) -> Vec<Link> {
    let link = |target: &str, is_fetched: bool| Link { page: path.to_owned(), target: unescaped(target), is_fetched };
    if path.ends_with(".md") {
        let after = text.split("](<").skip(1);
        return after.filter_map(|rest| Some(link(&rest.split_once(">)")?.0.replace('\\', ""), false))).collect();
    }
    let mut links = Vec::new();
    for tag in tags(text) {
        for name in ["href", "src"] {
            let is_style = tag.contains("rel=\"stylesheet\"") || tag.contains("rel=\"icon\"");
            links.extend(attribute(tag, name).map(|target| link(target, name == "src" || is_style)));
        }
    }
    links
}

fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(""))
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Links into the site that lead to no file or no anchor; and ids that a page has twice.
pub fn broken(site: &Site, address: &str) -> Vec<String> {
    let mut broken = Vec::new();
    for link in links(site) {
        let target = link.target.strip_prefix(address).map(|rest| format!("/{rest}")).unwrap_or(link.target.clone());
        if target.contains("://") {
            continue;
        }
        let (path, anchor) = target.split_once('#').unwrap_or((&target, ""));
        let path = resolve(&link.page, path);
        let found = site.get(&path).map(|bytes| std::str::from_utf8(bytes).unwrap());
        let is_found = found.is_some_and(|text| anchor.is_empty() || text.contains(&format!(" id=\"{anchor}\"")));
        if !is_found {
            broken.push(format!("{} leads to {}", link.page, link.target));
        }
    }
    for (path, bytes) in site.files().filter(|(path, _)| path.ends_with(".html")) {
        let mut ids = BTreeSet::new();
        let text = std::str::from_utf8(bytes).unwrap();
        broken.extend(
            tags(text)
                .filter_map(|tag| attribute(tag, "id"))
                .filter(|id| !ids.insert(id.to_owned()))
                .map(|id| format!("{path} has the id {id} twice")),
        );
    }
    broken
}

fn resolve(page: &str, path: &str) -> String {
    if path.is_empty() {
        return page.to_owned();
    }
    if let Some(absolute) = path.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => {
                parts.pop().expect("a link leads out of the site");
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The first page whose path starts so and which has these words.
pub fn page_with<'site>(site: &'site Site, path_start: &str, words: &str) -> Option<&'site str> {
    let pages = site.files().filter(|(path, _)| path.starts_with(path_start));
    pages.map(|(_, bytes)| std::str::from_utf8(bytes).unwrap()).find(|text| text.contains(words))
}

/// Attributes of all tags of a page that could run a script.
pub fn handlers(text: &str) -> Vec<&str> {
    let is_handler =
        |word: &&str| word.len() > 3 && word.to_ascii_lowercase().starts_with("on") && word.contains("=\"");
    tags(text).flat_map(|tag| tag.split_whitespace().skip(1).filter(is_handler)).collect()
}
