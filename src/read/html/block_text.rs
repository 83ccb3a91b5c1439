//! The text of a parsed page, one block element a line.

use dom_query::{Document, NodeRef};

/// Elements whose text is never the article's.
const DROPPED: &str = "script, style, noscript, template, nav, form, button, select, iframe, svg, canvas, object, head";

/// The text of a document, one block element a line, with an empty line between paragraphs.
pub fn block_text(document: &Document) -> String {
    document.select(DROPPED).remove();
    let mut lines = Lines::default();
    walk(document.root(), &mut lines);
    lines.end_block();
    lines.text.trim_end().to_owned()
}

/// Text under way: finished lines, and the line that is being written.
#[derive(Default)]
struct Lines {
    text: String,
    line: String,
}

impl Lines {
    fn end_line(&mut self) {
        let line = squeeze(&self.line);
        if !line.is_empty() && line != "•" {
            self.text.push_str(&line);
            self.text.push('\n');
        }
        self.line.clear();
    }

    fn end_block(&mut self) {
        self.end_line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// Writes the text below a node; with a stack of its own, since a page may nest deeper than a thread's stack.
fn walk(root: NodeRef<'_>, lines: &mut Lines) {
    let mut steps = vec![Step::Enter(root)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Enter(node) if node.is_text() => lines.line.push_str(&node.text()),
            Step::Enter(node) if node.is_comment() => {}
            Step::Enter(node) => {
                let name = node.node_name().map(|name| name.to_string()).unwrap_or_default();
                enter(&node, &name, lines);
                steps.push(Step::Leave(name));
                steps.extend(node.children_it(true).map(Step::Enter));
            }
            Step::Leave(name) => leave(&name, lines),
        }
    }
}

enum Step<'page> {
    Enter(NodeRef<'page>),
    Leave(String),
}

fn enter(node: &NodeRef<'_>, name: &str, lines: &mut Lines) {
    match name {
        "br" | "tr" | "dt" | "dd" => lines.end_line(),
        "img" => lines.line.push_str(&node.attr_or("alt", "")),
        "li" => {
            lines.end_line();
            lines.line.push_str("• ");
        }
        _ if is_block(name) => lines.end_block(),
        _ => {}
    }
}

fn leave(name: &str, lines: &mut Lines) {
    match name {
        "td" | "th" => lines.line.push_str("  "),
        "li" | "tr" | "dt" | "dd" => lines.end_line(),
        _ if is_block(name) => lines.end_block(),
        _ => {}
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "dl"
            | "div"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hr"
            | "main"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "table"
            | "ul"
    )
}

/// White space as a browser shows it; runs of no-break spaces stay, since sites part columns by them.
pub fn squeeze(text: &str) -> String {
    text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
