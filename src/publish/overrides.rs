//! A site's own templates, styles and messages, which are laid over the built-in ones.

use crate::diagnose::{Diagnosed, Diagnostic};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Larger files are no templates.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Reads the files of a site's `templates/` folder by their path in it; none where there is no such folder. What cannot be read is
/// left out, with a diagnostic.
pub fn overrides(folder: &Path) -> Diagnosed<BTreeMap<String, Vec<u8>>> {
    let mut read = Diagnosed::clean(BTreeMap::new());
    if !folder.is_dir() {
        return read;
    }
    for entry in WalkDir::new(folder).min_depth(1).sort_by_file_name() {
        let failed = |message: String| Diagnostic::error("templates", "unreadable-template", message);
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let path = relative.to_string_lossy().replace('\\', "/");
                // An editor's hidden files are nobody's templates.
                if path.split('/').any(|part| part.starts_with('.')) {
                    continue;
                }
                let size_bytes = entry.metadata().map(|metadata| metadata.len()).unwrap_or(0);
                match fs::read(entry.path()) {
                    _ if size_bytes > MOST_BYTES => read.diagnostics.push(
                        failed(format!("`{path}` has {size_bytes} bytes and is left out"))
                            .with_hint(format!("keep templates and assets below {MOST_BYTES} bytes")),
                    ),
                    Ok(bytes) => {
                        read.value.insert(path, bytes);
                    }
                    Err(error) => read.diagnostics.push(failed(format!("`{path}` cannot be read: {error}"))),
                }
            }
            Err(error) => read.diagnostics.push(failed(error.to_string())),
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_by_their_path() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("messages")).unwrap();
        fs::write(folder.path().join("messages/en.ftl"), "x").unwrap();
        fs::write(folder.path().join(".swp"), "x").unwrap();
        let read = overrides(folder.path());
        assert_eq!(read.value.keys().collect::<Vec<_>>(), ["messages/en.ftl"]);
        assert!(read.diagnostics.is_empty());
        assert!(overrides(&folder.path().join("none")).value.is_empty());
    }
}
