//! The marker file: it says that a folder is attache's, and which files of it are.

use super::{PublishError, disk};
use crate::model::site::Site;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Name of the marker in the output folder.
pub const MARKER: &str = ".attache";

const HEAD: &str = "# attache wrote this folder and replaces it as a whole. Its files:";

/// What desktops leave in any folder, and nobody misses.
const LITTER: &[&str] = &[".DS_Store", "Thumbs.db", "desktop.ini"];

/// The marker's text.
pub(super) fn text(site: &Site) -> String {
    let paths: Vec<&str> = site.files().map(|(path, _)| path).collect();
    format!("{HEAD}\n{}\n", paths.join("\n"))
}

/// Fails where the folder has a file that its marker does not name.
pub(super) fn refuse_foreign(folder: &Path) -> Result<(), PublishError> {
    if !folder.exists() {
        return Ok(());
    }
    let marker = fs::read_to_string(folder.join(MARKER)).unwrap_or_default();
    let ours: BTreeSet<&str> = marker.lines().skip(1).collect();
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| disk("read", folder)(error.into()))?;
        let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = relative.to_string_lossy().replace('\\', "/");
        let is_litter = entry.file_name().to_str().is_some_and(|name| LITTER.contains(&name));
        let is_ours = path == MARKER || ours.contains(path.as_str());
        if !entry.file_type().is_dir() && !is_ours && !is_litter {
            return Err(PublishError::Foreign { folder: folder.to_owned(), example: path });
        }
    }
    Ok(())
}
