//! `render`: the report and its charts as the files of a site.

mod drawing;
mod drawn;
mod escape;
mod files;
mod findings;
mod glance;
mod items;
mod lists;
mod markdown;
mod marks;
mod pages;
mod sheet;
pub mod templates;
mod wording;

pub use templates::Templates;

use crate::model::chart::{Charts, Subject};
use crate::model::edition::Edition;
use crate::model::report::Report;
use crate::model::site::Site;
use items::Items;
use rayon::prelude::*;
use sheet::{EditionView, Sheets};
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
    #[error("the messages `messages/{lang}.ftl` cannot be used: {message}")]
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

/// Renders every file of the site: each edition in a folder of its code, and at the root what they share and the home page of the
/// first, which is the default. `charts` are the editions', in their order, drawn as pages ask for them. All links are relative, so that the site works from
/// any folder.
pub fn render<EditionCharts: Charts>(
    report: &Report,
    charts: &[EditionCharts],
    templates: &Templates,
    editions: &[Edition],
) -> Result<Site, RenderError> {
    let views: Vec<EditionView> = editions.iter().map(edition_view).collect();
    let rendered: Result<Vec<Site>, RenderError> = editions
        .par_iter()
        .zip(charts)
        .enumerate()
        .map(|(index, (edition, charts))| render_edition(report, charts, templates, edition, &views, index == 0))
        .collect();
    let mut site = Site::new();
    for part in rendered? {
        site.extend(part).map_err(RenderError::Path)?;
    }
    if let Some(edition) = editions.first() {
        let pages = site.files().map(|(path, _)| path.to_owned());
        let pages: Vec<String> = pages.filter(|path| path.ends_with(".html") && path != "404.html").collect();
        let mut sheets = Sheets::new(&Wording::new(report, edition), templates, &views)?;
        files::feed::render_map(&pages, &mut sheets)?;
        site.extend(sheets.into_site()).map_err(RenderError::Path)?;
    }
    Ok(site)
}

fn edition_view(edition: &Edition) -> EditionView {
    EditionView {
        lang: edition.lang().to_owned(),
        name: edition.messages.text("edition.name").to_owned(),
        dir: edition.direction(),
    }
}

fn render_edition(
    report: &Report,
    charts: &dyn Charts,
    templates: &Templates,
    edition: &Edition,
    editions: &[EditionView],
    is_default: bool,
) -> Result<Site, RenderError> {
    let wording = Wording::new(report, edition);
    let items = Items::new(&wording);
    let mut sheets = Sheets::new(&wording, templates, editions)?;
    let home = charts.of(Subject::Home);
    pages::home::render(&wording, &items, &home, &mut sheets)?;
    pages::parties::render(&wording, &items, charts, &mut sheets)?;
    pages::pairs::render(&wording, &items, charts, &mut sheets)?;
    pages::briefings::render(&wording, &items, charts, &mut sheets)?;
    pages::topics::render(&wording, &items, charts, &mut sheets)?;
    pages::people::render(&wording, &items, &mut sheets)?;
    pages::sources::render(&wording, &items, &mut sheets)?;
    pages::events::render(&wording, &items, &mut sheets)?;
    pages::articles::render(&wording, &items, &mut sheets)?;
    pages::method::render(&wording, &items, &mut sheets)?;
    files::data::render(&wording, &home, &mut sheets)?;
    files::calendar::render(&wording, &items, &mut sheets)?;
    files::overview::render(&wording, &items, &home, &mut sheets)?;
    files::feed::render(&wording, &mut sheets)?;
    files::search::render(&wording, &mut sheets)?;
    if is_default {
        for (path, bytes) in templates.assets() {
            sheets.root_file(&path, bytes)?;
        }
        pages::home::render_root(&wording, &items, &home, &mut sheets)?;
        files::data::render_root(&wording, &mut sheets)?;
        files::overview::render_root(&wording, &items, &home, &mut sheets)?;
        files::feed::render_root(&wording, &mut sheets)?;
    }
    Ok(sheets.into_site())
}
