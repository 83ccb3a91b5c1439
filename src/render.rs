//! `render`: the report and its charts as the files of a site.

mod escape;
mod files;
mod items;
mod marks;
mod pages;
mod sheet;
pub mod templates;
mod wording;

pub use templates::Templates;

use crate::model::chart::Charts;
use crate::model::messages::Messages;
use crate::model::report::Report;
use crate::model::site::Site;
use items::Items;
use sheet::Sheets;
use wording::Wording;

/// Why a site could not be rendered: always something in a template or a messages file.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A template is broken, or asks for what there is not.
    #[error("the template `{template}` cannot be used: {message}")]
    Template {
        /// Its path in the templates' folder.
        template: String,
        /// What the template engine says, with the place.
        message: String,
    },
    /// A messages file is missing or broken.
    #[error("the messages `messages/{lang}.toml` cannot be used: {message}")]
    Messages {
        /// The edition.
        lang: String,
        /// What is wrong.
        message: String,
    },
    /// Two files of the site have one path, or a path that leads out of it.
    #[error("the site has no room for a file `{0}`: its path is taken or leads out of the site")]
    Path(String),
}

/// Renders every file of the site: pages, data, feed, the Markdown edition, styles. The words are those of `messages`, which
/// `Templates::messages` gives. All links are relative, so that the site works from any folder.
pub fn render(
    report: &Report,
    charts: &Charts,
    templates: &Templates,
    messages: &Messages,
) -> Result<Site, RenderError> {
    let wording = Wording::new(report, messages);
    let items = Items::new(&wording);
    let mut sheets = Sheets::new(&wording, templates)?;
    for (path, bytes) in templates.assets() {
        sheets.file(&path, bytes)?;
    }
    pages::home::render(&wording, &items, charts, &mut sheets)?;
    pages::parties::render(&wording, &items, charts, &mut sheets)?;
    pages::pairs::render(&wording, &items, &mut sheets)?;
    pages::months::render(&wording, &items, &mut sheets)?;
    pages::events::render(&wording, &items, &mut sheets)?;
    pages::articles::render(&wording, &items, &mut sheets)?;
    pages::method::render(&wording, &items, &mut sheets)?;
    files::data::render(&wording, charts, &mut sheets)?;
    files::briefing::render(&wording, &items, charts, &mut sheets)?;
    files::feed::render(&wording, &mut sheets)?;
    Ok(sheets.into_site())
}
