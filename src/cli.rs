//! The command line: the only part that speaks to a person.

pub mod annotate;
pub mod build;
pub mod editions;
pub mod evaluate;
pub mod explain;
pub mod gather;
pub mod init;
pub mod overlay;
pub mod settings;
pub mod speak;

use crate::diagnose::Severity;
use crate::pipeline::Lexicons;
use clap::{Args, Parser, Subcommand, ValueEnum};
use gather::{Gathered, gather, gather_standard_input};
use speak::{OutputFormat, Speaker};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Finished without errors.
const FINE: u8 = 0;
/// Finished; something could not be used.
const WITH_ERRORS: u8 = 1;
/// Could not run.
const COULD_NOT_RUN: u8 = 2;

/// Reads the press of many languages, finds the acts of cooperation in it, and publishes the briefing.
#[derive(Debug, Parser)]
#[command(name = "attache", version, about, long_about = None, propagate_version = true)]
#[command(after_help = "Without a command: build. Exit codes: 0 fine, 1 finished with errors, 2 could not run.")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    shared: Shared,
}

/// Flags of every command.
#[derive(Debug, Clone, Args)]
struct Shared {
    /// Folder of the site: where attache.toml, content/, lexicons/ and templates/ are looked for
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    /// Say nothing but errors
    #[arg(long, short, global = true)]
    quiet: bool,
    /// Form of the diagnostics and of the closing summary
    #[arg(long, global = true, value_enum, default_value_t = FormatFlag::Text, value_name = "FORM")]
    format: FormatFlag,
    /// Let warnings end the run with exit code 1
    #[arg(long, global = true)]
    strict: bool,
    /// Use this folder of lexicons over the built-in ones instead of the site's own lexicons/
    #[arg(long, global = true, value_name = "DIR")]
    lexicons: Option<PathBuf>,
    /// How many threads work; the result is the same for any number
    #[arg(long, global = true, value_name = "N")]
    threads: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatFlag {
    /// For people
    Text,
    /// JSON Lines, for machines
    Json,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read the articles, extract the events, write the site (also without a command)
    #[command(
        after_help = "Examples:\n  attache build\n  attache build --site my-site --output public --from 2025-10-01 --to 2025-10-31\n  attache build --focus KZ,UZ"
    )]
    Build(build::BuildFlags),
    /// Print the records of articles as JSON Lines (a folder is walked; `-` reads standard input)
    #[command(
        after_help = "Examples:\n  attache extract content/\n  attache extract - < article.txt\n  attache extract - < articles.jsonl   # lines of {\"id\", \"text\"}"
    )]
    Extract {
        /// Articles or folders of them, or `-`
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Mark the parties, dates, people, quantities, acts and topics of texts given as JSON Lines on standard input
    Annotate,
    /// Show an article with its spans, and how each event, date and name came about
    Explain {
        /// The article, or a folder of articles
        path: PathBuf,
        /// Colour the text even where no terminal watches
        #[arg(long)]
        color: bool,
    },
    /// Write a new site: settings, two sample articles, a workflow that publishes it
    #[command(
        after_help = "Examples:\n  attache init my-site && attache build --site my-site\n  attache init --eject my-site"
    )]
    Init {
        /// Folder of the new site
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Write the built-in templates, styles and messages into the site's templates/, to be changed there, and nothing else
        #[arg(long)]
        eject: bool,
    },
    /// Measure extracted records against gold ones
    #[command(
        after_help = "Example:\n  attache extract corpus/ > found.jsonl && attache evaluate corpus/*.gold.jsonl --predicted found.jsonl --by-language"
    )]
    Evaluate(evaluate::EvaluateFlags),
    /// Read all articles, try out the lexicons of the site, and print the diagnostics, writing nothing
    Check {
        /// Articles or folders; the site's content folder where none is given
        paths: Vec<PathBuf>,
    },
}

/// Runs the command that the process was called with.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let format = if cli.shared.format == FormatFlag::Json { OutputFormat::Json } else { OutputFormat::Text };
    let mut speaker = Speaker::new(format, cli.shared.quiet, cli.shared.strict);
    if let Some(threads) = cli.shared.threads
        && let Err(trouble) = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global()
    {
        speaker.fail(&format!("{threads} threads could not be started: {trouble}"), None);
        return ExitCode::from(COULD_NOT_RUN);
    }
    match run(&cli, &mut speaker) {
        Ok(()) => ExitCode::from(if speaker.is_failed() { WITH_ERRORS } else { FINE }),
        Err(Stop { message, hint }) => {
            speaker.fail(&message, hint.as_deref());
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

/// Why a run could not go on.
#[derive(Debug)]
pub struct Stop {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Stop { message: format!("the output could not be written: {error}"), hint: None }
    }
}

/// A template or messages file of the site is broken.
fn in_template(error: &crate::render::RenderError) -> Stop {
    let hint = "the site's own files in templates/ win over the built-in ones; remove or mend the one named";
    Stop { message: error.to_string(), hint: Some(hint.to_owned()) }
}

fn run(cli: &Cli, speaker: &mut Speaker) -> Result<(), Stop> {
    match &cli.command {
        Some(Command::Extract { paths }) => extract(cli, paths, speaker),
        Some(Command::Annotate) => {
            let lexicons = lexicons(cli, speaker)?;
            let broken = annotate::run(io::stdin().lock(), BufWriter::new(io::stdout().lock()), &lexicons)?;
            speaker.count_errors(broken);
            Ok(())
        }
        Some(Command::Explain { path, color }) => explain_all(cli, path, *color, speaker),
        Some(Command::Check { paths }) => {
            let settings = settings::read(&cli.shared.site)?;
            let paths = if paths.is_empty() { vec![cli.shared.site.join(&settings.content)] } else { paths.clone() };
            let lexicons = lexicons(cli, speaker)?;
            let gathered = gather(&paths, &lexicons, speaker)?;
            speaker.tell(&gathered.diagnostics);
            speaker.tell(&lexicons.library.trial());
            speaker.tell(
                &editions::editions(&cli.shared.site, &settings, &lexicons.library, &gathered.records)?.diagnostics,
            );
            speaker.tell(&lexicons.library.diagnostics());
            speaker.summary(&gathered, None);
            Ok(())
        }
        Some(Command::Init { folder, eject: true }) => init::eject(folder, &mut io::stdout().lock()),
        Some(Command::Init { folder, eject: false }) => init::init(folder, &mut io::stdout().lock()),
        Some(Command::Evaluate(flags)) => {
            let extract = |mut folders: Vec<PathBuf>| {
                let content = cli.shared.site.join(settings::read(&cli.shared.site)?.content);
                folders.extend(content.is_dir().then_some(content));
                folders.retain(|folder| !crate::read::find(folder).value.is_empty());
                gather(&folders, &lexicons(cli, speaker)?, speaker)
            };
            let mut output = BufWriter::new(io::stdout().lock());
            evaluate::run(flags, extract, &mut output)?;
            Ok(output.flush()?)
        }
        Some(Command::Build(flags)) => build::build(&cli.shared.site, flags, &lexicons(cli, speaker)?, speaker),
        None => build::build(&cli.shared.site, &build::BuildFlags::default(), &lexicons(cli, speaker)?, speaker),
    }
}

fn extract(cli: &Cli, paths: &[PathBuf], speaker: &mut Speaker) -> Result<(), Stop> {
    let lexicons = lexicons(cli, speaker)?;
    let Gathered { records, diagnostics, .. } = if paths.iter().any(|path| path == Path::new("-")) {
        gather_standard_input(&lexicons)?
    } else {
        gather(paths, &lexicons, speaker)?
    };
    let mut output = BufWriter::new(io::stdout().lock());
    for record in &records {
        serde_json::to_writer(&mut output, record).map_err(io::Error::from)?;
        output.write_all(b"\n")?;
    }
    output.flush()?;
    speaker.tell(&diagnostics);
    Ok(())
}

fn explain_all(cli: &Cli, path: &Path, color: bool, speaker: &mut Speaker) -> Result<(), Stop> {
    let lexicons = lexicons(cli, speaker)?;
    let is_colored = color || io::IsTerminal::is_terminal(&io::stdout());
    let found = crate::read::find(path);
    speaker.tell(&found.diagnostics);
    let mut output = BufWriter::new(io::stdout().lock());
    for source in &found.value {
        let document = crate::read::read(source);
        speaker.tell(&document.diagnostics);
        if let Some(document) = document.value {
            explain::explain(document, &lexicons, is_colored, &mut output)?;
        }
    }
    output.flush()?;
    if found.value.is_empty() {
        return Err(Stop {
            message: format!("there is no article at {}", path.display()),
            hint: Some("give a .txt, .md or .html file, or a folder of them".to_owned()),
        });
    }
    Ok(())
}

/// The lexicons of the site.
fn lexicons(cli: &Cli, speaker: &mut Speaker) -> Result<Lexicons, Stop> {
    let own = cli.shared.lexicons.clone().unwrap_or_else(|| cli.shared.site.join("lexicons"));
    if cli.shared.lexicons.is_some() && !own.is_dir() {
        return Err(Stop { message: format!("there is no folder of lexicons at {}", own.display()), hint: None });
    }
    let overlay = overlay::read(&own);
    speaker.tell(&overlay.diagnostics);
    let opened = Lexicons::open(overlay.value);
    if opened.diagnostics.iter().any(|diagnostic| diagnostic.severity >= Severity::Warning) {
        speaker.tell(&opened.diagnostics);
    }
    Ok(opened.value)
}
