//! Stage `read`: from bytes to a [`Document`], whatever the encoding and the markup.
//!
//! [`find`] lists the articles of a folder, [`read`] opens one, [`document`] turns its bytes into text and touches no disk.

mod encoding;
mod find;
mod front_matter;
mod html;
mod markdown;

pub use find::{SourceFile, find};

use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::{Document, Format, FrontMatter};
use std::fs::File;
use std::io::Read;

/// The largest article that is read, in bytes; a longer file is no article.
pub const SIZE_LIMIT_BYTES: u64 = 8 * 1024 * 1024;

/// Opens and reads one article; `None`, with an error among the diagnostics, where it can't be read.
pub fn read(source: &SourceFile) -> Diagnosed<Option<Document>> {
    let mut bytes = Vec::new();
    let result = File::open(&source.absolute).and_then(|file| file.take(SIZE_LIMIT_BYTES + 1).read_to_end(&mut bytes));
    match result {
        Ok(_) => document(&source.id, &source.path, source.format, &bytes),
        Err(error) => {
            let message = format!("the file could not be read: {error}");
            Diagnosed::new(None, vec![Diagnostic::error(&source.path, "unreadable", message)])
        }
    }
}

/// Turns an article's bytes into text; `None`, with an error among the diagnostics, where they are no text.
pub fn document(id: &str, path: &str, format: Format, bytes: &[u8]) -> Diagnosed<Option<Document>> {
    if bytes.len() as u64 > SIZE_LIMIT_BYTES {
        let limit = SIZE_LIMIT_BYTES / 1024 / 1024;
        let problem =
            Diagnostic::error(path, "too-large", format!("the file is larger than {limit} MiB and was not read"))
                .with_hint("an article is a few kilobytes: split the file, or move it out of the content folder");
        return Diagnosed::new(None, vec![problem]);
    }
    let Diagnosed { value: decoded, mut diagnostics } = encoding::decode(path, bytes);
    let Some(decoded) = decoded else { return Diagnosed::new(None, diagnostics) };
    let text = normalize_line_ends(&decoded);
    let Diagnosed { value: (front, body), diagnostics: of_front } = front_matter::split(path, &text);
    diagnostics.extend(of_front);
    let text = match format {
        Format::Text => body.to_owned(),
        Format::Markdown => markdown::to_text(body),
        Format::Html => html::to_text(body),
    };
    if text.trim().is_empty() && front.title.is_none() {
        let problem = Diagnostic::error(path, "empty", "the file holds no text")
            .with_hint("write the article into it, or remove it from the content folder");
        diagnostics.push(problem);
        return Diagnosed::new(None, diagnostics);
    }
    let document = Document { id: id.to_owned(), path: path.to_owned(), format, text, front };
    Diagnosed::new(Some(document), diagnostics)
}

/// `\r\n`, lone `\r`, form feeds and Unicode's line and paragraph separators become `\n`.
fn normalize_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\r', '\u{0C}', '\u{0B}', '\u{2028}', '\u{2029}', '\u{85}'], "\n")
}

/// A document of plain text without front matter, for filters that are given text alone.
pub fn plain(id: &str, text: &str) -> Document {
    Document {
        id: id.to_owned(),
        path: id.to_owned(),
        format: Format::Text,
        text: text.to_owned(),
        front: FrontMatter::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_become_newlines() {
        let document = document("a", "a.txt", Format::Text, b"one\r\ntwo\rthree").value.unwrap();
        assert_eq!(document.text, "one\ntwo\nthree");
    }

    #[test]
    fn a_file_over_the_limit_is_an_error_with_a_hint() {
        let bytes = vec![b'a'; SIZE_LIMIT_BYTES as usize + 1];
        let outcome = document("a", "a.txt", Format::Text, &bytes);
        assert!(outcome.value.is_none());
        assert_eq!(outcome.diagnostics[0].code, "too-large");
        assert!(outcome.diagnostics[0].hint.is_some());
    }

    #[test]
    fn an_empty_file_is_an_error() {
        let outcome = document("a", "a.txt", Format::Text, b" \n\n");
        assert!(outcome.value.is_none());
        assert_eq!(outcome.diagnostics[0].code, "empty");
    }

    #[test]
    fn front_matter_stands_before_markdown() {
        let source = "---\ntitle: Talks\ndate: 2025-10-17\n---\n# Talks\n\nThe [minister](http://x.example) spoke.\n";
        let document = document("a", "a.md", Format::Markdown, source.as_bytes()).value.unwrap();
        assert_eq!(document.front.date.as_deref(), Some("2025-10-17"));
        assert_eq!(document.text, "Talks\n\nThe minister spoke.");
    }
}
