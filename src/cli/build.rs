//! `attache build`: from the site's folder to its published pages.

use super::Stop;
use super::editions::editions;
use super::gather::gather;
use super::settings;
use super::speak::Speaker;
use crate::model::corpus::Corpus;
use crate::model::settings::Settings;
use crate::pipeline::{Lexicons, brief};
use crate::publish::{Foreign, publish};
use clap::Args;
use std::path::{Path, PathBuf};

/// Flags of a build; each wins over the key of the same name in attache.toml.
#[derive(Debug, Clone, Default, Args)]
pub struct BuildFlags {
    /// Folder of the articles
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Folder of the built site
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Title of the site
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// Address at which the site is published
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// First day of the period (2025-10-17, 2025-10 or 2025)
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// Last day of the period
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Day of the report, the newest article's where not given
    #[arg(long, value_name = "DATE")]
    report_date: Option<String>,
    /// Countries that the briefing is about (ISO 3166-1 alpha-2, parted by commas)
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    focus: Vec<String>,
    /// Replace an output folder even where it holds files that attache did not write
    #[arg(long)]
    force: bool,
}

impl BuildFlags {
    fn over(&self, mut settings: Settings) -> Settings {
        let set = |target: &mut String, flag: &Option<String>| {
            if let Some(value) = flag {
                target.clone_from(value);
            }
        };
        set(&mut settings.title, &self.title);
        set(&mut settings.base_url, &self.base_url);
        settings.from = self.from.clone().or(settings.from);
        settings.to = self.to.clone().or(settings.to);
        settings.report_date = self.report_date.clone().or(settings.report_date);
        if !self.focus.is_empty() {
            settings.focus = self.focus.iter().map(|code| code.trim().to_owned()).collect();
        }
        settings
    }
}

/// Builds and publishes the site that lies in `site`.
pub fn build(site: &Path, flags: &BuildFlags, lexicons: &Lexicons, speaker: &mut Speaker) -> Result<(), Stop> {
    #[expect(clippy::disallowed_methods, reason = "the closing summary says how long the run took; no page does")]
    let started = std::time::Instant::now();
    let settings = flags.over(settings::read(site)?);
    settings::validate(&settings).map_err(|message| Stop {
        message,
        hint: Some("correct the flag, or the key of the same name in attache.toml".to_owned()),
    })?;
    let content = flags.content.clone().unwrap_or_else(|| site.join(&settings.content));
    let output = flags.output.clone().unwrap_or_else(|| site.join(&settings.output));
    let mut gathered = gather(std::slice::from_ref(&content), lexicons, speaker)?;
    gathered.diagnostics.extend(lexicons.library.diagnostics());
    if gathered.records.is_empty() {
        speaker.tell(&gathered.diagnostics);
        return Err(Stop {
            message: format!("no article could be read in {}", content.display()),
            hint: Some("put articles (.txt, .md, .html) there, or start with `attache init DIR`".to_owned()),
        });
    }
    gathered.records.sort_by(|a, b| a.id.cmp(&b.id).then_with(|| a.path.cmp(&b.path)));
    let words = editions(site, &settings, &lexicons.library, &gathered.records)?;
    gathered.diagnostics.extend(words.diagnostics);
    let corpus = Corpus {
        records: gathered.records.clone(),
        diagnostics: gathered.diagnostics.clone(),
        reliability: lexicons.library.reliability(),
        tiles: lexicons.library.tiles(),
    };
    speaker.tell(&gathered.diagnostics);
    let pages = brief(&corpus, &settings, &words.value.templates, &words.value.editions)
        .map_err(|error| super::in_template(&error))?;
    let foreign = if flags.force { Foreign::Replace } else { Foreign::Keep };
    let published = publish(&pages, &output, foreign)
        .map_err(|error| Stop { message: error.to_string(), hint: Some(error.hint().to_owned()) })?;
    speaker.summary(&gathered, Some((&published.folder.display().to_string(), published.files, started.elapsed())));
    Ok(())
}
