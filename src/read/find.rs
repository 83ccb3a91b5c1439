//! The articles of a folder.

use crate::diagnose::{Diagnosed, Diagnostic};
use crate::model::article::Format;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A file that holds an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The file's stem, made unique among the files found with it.
    pub id: String,
    /// The file, relative to the content folder, with `/` between folders.
    pub path: String,
    /// Where it is.
    pub absolute: PathBuf,
    /// How it is written.
    pub format: Format,
}

/// Lists the articles under a folder, sorted by path; a single file is listed too.
///
/// Hidden files, README files and files of other kinds are passed over; symbolic links are not followed.
pub fn find(root: &Path) -> Diagnosed<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut diagnostics = Vec::new();
    let walk = WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for entry in walk {
        match entry {
            Ok(entry) => sort_in(root, &entry, &mut files, &mut diagnostics),
            Err(error) => diagnostics.push(unreadable(root, &error)),
        }
    }
    if files.is_empty() {
        let problem = Diagnostic::error(show(root), "no-articles", "there are no articles here").with_hint(
            "put .txt, .md or .html files into this folder, or run `attache init` for a site with two samples",
        );
        diagnostics.push(problem);
    }
    make_ids_unique(&mut files, &mut diagnostics);
    Diagnosed::new(files, diagnostics)
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn sort_in(root: &Path, entry: &DirEntry, files: &mut Vec<SourceFile>, diagnostics: &mut Vec<Diagnostic>) {
    let path = relative(root, entry.path());
    if entry.path_is_symlink() && entry.depth() > 0 {
        let warning = Diagnostic::warning(path, "symbolic-link", "a symbolic link was not followed")
            .with_hint("copy the file or folder into the content folder");
        diagnostics.push(warning);
        return;
    }
    let name = entry.file_name().to_string_lossy();
    let Some(format) = format_of(entry.path()).filter(|_| !name.eq_ignore_ascii_case("README.md")) else { return };
    if !entry.path().is_file() {
        return;
    }
    let id = entry.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    files.push(SourceFile { id, path, absolute: entry.path().to_owned(), format });
}

/// The format that a file name's ending stands for.
fn format_of(path: &Path) -> Option<Format> {
    match path.extension()?.to_string_lossy().to_ascii_lowercase().as_str() {
        "txt" => Some(Format::Text),
        "md" => Some(Format::Markdown),
        "html" | "htm" => Some(Format::Html),
        _ => None,
    }
}

fn unreadable(root: &Path, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().map_or_else(|| show(root), |path| relative(root, path));
    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    Diagnostic::error(path, "unreadable", format!("this could not be read: {reason}"))
        .with_hint("check that it exists and that you may read it")
}

fn relative(root: &Path, path: &Path) -> String {
    match path.strip_prefix(root) {
        Ok(inner) if !inner.as_os_str().is_empty() => show(inner),
        _ => path.file_name().map_or_else(|| show(path), |name| name.to_string_lossy().into_owned()),
    }
}

fn show(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Files of one stem get their folder's name before it, and their number after it where that is not enough.
fn make_ids_unique(files: &mut [SourceFile], diagnostics: &mut Vec<Diagnostic>) {
    for stem in repeated_ids(files) {
        let mut paths = Vec::new();
        for file in files.iter_mut().filter(|file| file.id == stem) {
            paths.push(file.path.clone());
            let folder = file.path.rsplit('/').nth(1).unwrap_or("");
            if !folder.is_empty() {
                file.id = format!("{folder}-{stem}");
            }
        }
        let message = format!("{} files are named `{stem}`: {}", paths.len(), paths.join(", "));
        let warning = Diagnostic::warning(&paths[0], "same-name", message)
            .with_hint("their ids were told apart by folder or number; rename them for ids of their own");
        diagnostics.push(warning);
    }
    while let Some(id) = repeated_ids(files).pop() {
        for (number, file) in files.iter_mut().filter(|file| file.id == id).enumerate() {
            if number > 0 {
                file.id = format!("{id}-{}", number + 1);
            }
        }
    }
}

fn repeated_ids(files: &[SourceFile]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        *counts.entry(&file.id).or_default() += 1;
    }
    counts.into_iter().filter(|&(_, count)| count > 1).map(|(id, _)| id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        folder
    }

    fn codes(diagnostics: &[Diagnostic]) -> Vec<&str> {
        diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect()
    }

    #[test]
    fn articles_are_sorted_and_other_files_passed_over() {
        let folder = folder(&["b.md", "a.txt", "README.md", ".hidden.txt", ".git/c.txt", "d.pdf", "sub/e.HTM"]);
        let found = find(folder.path());
        let paths: Vec<_> = found.value.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["a.txt", "b.md", "sub/e.HTM"]);
        assert_eq!(found.value[2].format, Format::Html);
        assert!(found.diagnostics.is_empty());
    }

    #[test]
    fn files_of_one_stem_get_ids_of_their_own() {
        let folder = folder(&["ru/talks.txt", "kk/talks.txt", "kk/talks.md", "other.txt"]);
        let found = find(folder.path());
        let ids: Vec<_> = found.value.iter().map(|file| file.id.as_str()).collect();
        assert_eq!(ids, ["kk-talks", "kk-talks-2", "other", "ru-talks"]);
        assert_eq!(codes(&found.diagnostics), ["same-name"]);
    }

    #[test]
    fn an_empty_folder_is_an_error_with_a_hint() {
        let found = find(folder(&[]).path());
        assert_eq!(codes(&found.diagnostics), ["no-articles"]);
        assert!(found.diagnostics[0].hint.is_some());
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let found = find(&folder(&[]).path().join("nowhere"));
        assert_eq!(codes(&found.diagnostics), ["unreadable", "no-articles"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_named_and_not_followed() {
        let folder = folder(&["a.txt"]);
        std::os::unix::fs::symlink(folder.path().join("a.txt"), folder.path().join("link.txt")).unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).unwrap();
        let found = find(folder.path());
        assert_eq!(found.value.len(), 1);
        let linked: Vec<_> = found.diagnostics.iter().map(|warning| warning.path.as_str()).collect();
        assert_eq!(linked, ["link.txt", "loop"]);
    }

    #[test]
    fn a_single_file_is_listed() {
        let folder = folder(&["a.txt"]);
        let found = find(&folder.path().join("a.txt"));
        assert_eq!(found.value[0].path, "a.txt");
        assert_eq!(found.value[0].id, "a");
    }
}
