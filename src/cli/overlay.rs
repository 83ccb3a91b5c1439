//! A site's own lexicon files, read from its folder.

use crate::diagnose::{Diagnosed, Diagnostic};
use crate::lexicon::library::{Overlay, without_built_in};
use std::fs;
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// The site's own lexicon files; those that are the same as the built-in ones are left out. Of files that are none the names alone are kept, to be told of.
pub fn read(folder: &Path) -> Diagnosed<Overlay> {
    let (mut overlay, mut diagnostics) = (Overlay::new(), Vec::new());
    let is_hidden = |entry: &DirEntry| entry.file_name().to_string_lossy().starts_with('.');
    let is_prose = |name: &str| name.ends_with(".md") || name.starts_with("LICENSE");
    let walk = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)).flatten() {
        let path = entry.path();
        let Ok(inner) = path.strip_prefix(folder) else { continue };
        let name = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if path.is_dir() && entry.path_is_symlink() {
            let warning =
                Diagnostic::warning(format!("lexicons/{name}"), "symbolic-link", "a link to a folder was not followed");
            diagnostics.push(warning.with_hint("copy the folder to where the link is"));
        }
        if path.is_dir() || is_prose(&entry.file_name().to_string_lossy()) {
            continue;
        }
        let is_read = path.extension().is_some_and(|extension| extension == "toml" || extension == "txt");
        match if is_read { fs::read_to_string(path) } else { Ok(String::new()) } {
            Ok(text) => {
                overlay.insert(name, text);
            }
            Err(error) => {
                let message = format!("the file could not be read: {error}");
                let error = Diagnostic::error(format!("lexicons/{name}"), "unreadable", message);
                diagnostics.push(error.with_hint("check that you may read it, and save it as UTF-8"));
            }
        }
    }
    Diagnosed::new(without_built_in(overlay), diagnostics)
}
