//! `attache init`: a new site, ready to be built.

use super::Stop;
use crate::render::Templates;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// The files of a new site: where, and what they hold.
const FILES: [(&str, &str); 6] = [
    ("attache.toml", include_str!("init/attache.toml")),
    ("content/sample-nurses.md", include_str!("init/content/sample-nurses.md")),
    ("content/sample-telemedicine.txt", include_str!("init/content/sample-telemedicine.txt")),
    (".gitignore", include_str!("init/gitignore")),
    (".github/workflows/briefing.yml", include_str!("init/briefing.yml")),
    ("README.md", include_str!("init/README.md")),
];

/// What stands in a file for the version of this attache.
const VERSION: &str = "{{attache.version}}";

/// Writes a new site into a folder, which is made where it is missing. Nothing is written where one of its files is there.
pub fn init(folder: &Path, output: &mut impl Write) -> Result<(), Stop> {
    let present: Vec<&str> =
        FILES.iter().map(|(path, _)| *path).filter(|path| is_present(&folder.join(path))).collect();
    if !present.is_empty() {
        return Err(Stop {
            message: format!("{} has {} already; nothing was written", folder.display(), present.join(", ")),
            hint: Some("give a folder that is empty or does not exist".to_owned()),
        });
    }
    for (path, text) in FILES {
        let text = text.replace(VERSION, env!("CARGO_PKG_VERSION"));
        write_new(&folder.join(path), text.as_bytes()).map_err(|error| Stop {
            message: format!("{} could not be written: {error}", folder.join(path).display()),
            hint: Some("check that you may write into the folder, and that the disk has room".to_owned()),
        })?;
        writeln!(output, "{}", folder.join(path).display())?;
    }
    writeln!(output, "\nThe site is ready. Build it with:\n  attache build --site {}", shown(folder))?;
    Ok(())
}

/// Writes the built-in templates, styles and messages into a site's `templates/`, to be changed there. Nothing is written where one
/// of the files is there: it may hold the site's own changes.
pub fn eject(folder: &Path, output: &mut impl Write) -> Result<(), Stop> {
    let templates = Templates::built_in();
    let target = folder.join("templates");
    if let Some((path, _)) = templates.files().find(|(path, _)| is_present(&target.join(path))) {
        return Err(Stop {
            message: format!("{} is there already; nothing was written", target.join(path).display()),
            hint: Some("move it away, or take single files from a site made elsewhere".to_owned()),
        });
    }
    let mut count = 0;
    for (path, bytes) in templates.files() {
        write_new(&target.join(path), bytes).map_err(|error| Stop {
            message: format!("{} could not be written: {error}", target.join(path).display()),
            hint: Some("check that you may write into the folder, and that the disk has room".to_owned()),
        })?;
        count += 1;
    }
    writeln!(
        output,
        "{count} files in {}: what you change there wins, what you delete there is the built-in one again.\n\
         A messages file need only hold the messages that you change.",
        target.display()
    )?;
    Ok(())
}

/// Whether anything has this name, a link that leads nowhere too.
fn is_present(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// A folder as it is given to a command.
fn shown(folder: &Path) -> String {
    let folder = folder.display().to_string();
    if folder.contains(char::is_whitespace) { format!("\"{folder}\"") } else { folder }
}

#[cfg(test)]
mod tests {
    use super::super::settings;
    use super::*;
    use crate::model::settings::Settings;

    #[test]
    fn the_settings_written_are_the_defaults() {
        assert_eq!(settings::parse(FILES[0].1).unwrap(), Settings::default());
    }

    #[test]
    fn each_key_shown_may_be_taken_into_use() {
        let uncommented: String = FILES[0]
            .1
            .lines()
            .map(|line| line.strip_prefix("# ").filter(|rest| rest.contains(" = ")).unwrap_or(line))
            .fold(String::new(), |text, line| text + line + "\n");
        let settings = settings::parse(&uncommented).unwrap();
        assert_eq!(settings.focus, ["KZ", "UZ"]);
        assert_eq!(settings.report_date.as_deref(), Some("2025-12-31"));
        assert_eq!(settings.base_url, "https://example.org/briefing");
    }

    #[test]
    fn ejected_templates_are_the_built_in_ones() {
        let folder = tempfile::tempdir().unwrap();
        eject(folder.path(), &mut Vec::new()).unwrap();
        let read = crate::publish::overrides(&folder.path().join("templates"));
        assert!(read.diagnostics.is_empty());
        let built_in = Templates::built_in();
        let files: Vec<(&str, &[u8])> = built_in.files().collect();
        let written: Vec<(&str, &[u8])> =
            read.value.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        assert_eq!(written, files);
        fs::remove_file(folder.path().join("templates/home.html")).unwrap();
        assert!(eject(folder.path(), &mut Vec::new()).unwrap_err().message.contains("is there already"));
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("README.md"), "mine").unwrap();
        let stop = init(folder.path(), &mut Vec::new()).unwrap_err();
        assert!(stop.message.contains("README.md"), "{}", stop.message);
        assert_eq!(fs::read_to_string(folder.path().join("README.md")).unwrap(), "mine");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
