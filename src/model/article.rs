//! An article: its text as read, and which of it is article and which furniture.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// How a source file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text (`.txt`).
    Text,
    /// Markdown (`.md`).
    Markdown,
    /// HTML (`.html`, `.htm`).
    Html,
}

/// What the person who filed the article says of it; every key is optional and wins over what is inferred.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The headline.
    #[serde(default)]
    pub title: Option<String>,
    /// The day of publication, as written.
    #[serde(default)]
    pub date: Option<String>,
    /// The outlet.
    #[serde(default)]
    pub source: Option<String>,
    /// Where the article stands on the web; only `http` and `https` are kept.
    #[serde(default)]
    pub url: Option<String>,
    /// BCP 47 code of the body.
    #[serde(default)]
    pub lang: Option<String>,
}

/// A source file turned into text; nothing is known yet of what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The file's stem.
    pub id: String,
    /// The file, relative to the content folder, with `/` between folders.
    pub path: String,
    /// How the file was written.
    pub format: Format,
    /// The text: UTF-8, `\n` line ends, front matter and markup taken out. All spans are offsets into it.
    pub text: String,
    /// The front matter, empty where there is none.
    pub front: FrontMatter,
}

/// What a block of text that is not the article is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Furniture {
    /// Site name, menu, breadcrumb, language switch.
    Navigation,
    /// Who wrote, photographed or edited; the reading time and view counts.
    Byline,
    /// Share buttons and subscription calls.
    Share,
    /// Headlines of other articles.
    Teaser,
    /// Tags and keywords.
    Tags,
    /// Comment forms and readers' comments.
    Comments,
    /// Copyright, imprint, contacts.
    Copyright,
    /// Clocks, "today" and currency and weather widgets.
    Widget,
    /// Advertisement.
    Advertisement,
    /// Anything else that is not the article.
    Other,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The headline, or its repetition.
    Headline,
    /// A line whose work is to say when (and by whom) the article was published: header or footer date, crawl stamp.
    Stamp,
    /// A paragraph of the article.
    Body,
    /// A picture's caption.
    Caption,
    /// Not the article.
    #[serde(untagged)]
    Furniture(Furniture),
}

impl BlockKind {
    /// Whether events may be read from the block.
    pub fn is_article(self) -> bool {
        matches!(self, BlockKind::Headline | BlockKind::Body)
    }
}

/// A line or paragraph and what it is. Blocks follow one another and do not overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it stands, without its line end.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// A document whose furniture has been told apart from the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// The document.
    pub document: Document,
    /// Its non-empty lines, in order.
    pub blocks: Vec<Block>,
}

impl Article {
    /// The headline: front matter's, else the first headline block, else the first body line.
    pub fn title(&self) -> &str {
        if let Some(title) = self.document.front.title.as_deref() {
            return title;
        }
        let first = |wanted: fn(&Block) -> bool| self.blocks.iter().find(|block| wanted(block));
        first(|block| block.kind == BlockKind::Headline)
            .or_else(|| first(|block| block.kind == BlockKind::Body))
            .map(|block| block.span.of(&self.document.text).trim())
            .unwrap_or(&self.document.id)
    }

    /// The blocks from which events may be read.
    pub fn body(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| block.kind.is_article())
    }
}
