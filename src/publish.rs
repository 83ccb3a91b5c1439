//! `publish`: the site's files put into the output folder, whole or not at all.

mod marker;
mod overrides;
mod swap;

pub use marker::MARKER;
pub use overrides::overrides;

use crate::model::site::Site;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What may be done to files in the output folder that are not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// Refuse to publish over them.
    Keep,
    /// Replace the folder with all that is in it.
    Replace,
}

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Published {
    /// The folder.
    pub folder: PathBuf,
    /// Files written.
    pub files: usize,
    /// Bytes written.
    pub bytes: u64,
}

/// Why nothing was published; the old site stands as it was.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The folder has files that attache did not write.
    #[error("{folder} holds what attache did not write, such as {example}")]
    Foreign {
        /// The output folder.
        folder: PathBuf,
        /// One such file.
        example: String,
    },
    /// The output path is a file.
    #[error("{0} is a file, where the site's folder should be")]
    NotAFolder(PathBuf),
    /// The output path names no folder of its own: the root, `..`, or the working folder.
    #[error("{0} cannot be an output folder: it would be replaced as a whole")]
    Unfit(PathBuf),
    /// The disk refuses.
    #[error("cannot {action} {path}: {source}")]
    Disk {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl PublishError {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            PublishError::Foreign { .. } => {
                "choose another output folder, move the files away, or publish with --force to replace them"
            }
            PublishError::NotAFolder(_) => "choose another output folder, or move the file away",
            PublishError::Unfit(_) => "name a folder for the site alone, such as `output`",
            PublishError::Disk { .. } => {
                "check that the folder above the output folder can be written to and has room; the site is built beside the old one and swapped in"
            }
        }
    }
}

/// Publishes the site into `folder`. It is built beside the folder and swapped in by one step where the system can do that, so
/// that whoever looks, and whatever interrupts, finds the old site or the new one. A folder with files that attache did not write is refused,
/// unless `foreign` says otherwise.
pub fn publish(site: &Site, folder: &Path, foreign: Foreign) -> Result<Published, PublishError> {
    let target = swap::Target::resolve(folder)?;
    let _lock = target.lock()?;
    target.clear_leftovers()?;
    if foreign == Foreign::Keep {
        marker::refuse_foreign(&target.folder)?;
    }
    let staging = target.staging()?;
    let published = write(site, staging.path(), &target.folder)?;
    target.swap_in(staging)?;
    Ok(published)
}

fn write(site: &Site, staging: &Path, folder: &Path) -> Result<Published, PublishError> {
    let mut published = Published { folder: folder.to_owned(), files: 0, bytes: 0 };
    for (path, bytes) in site.files() {
        let file = staging.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(disk("create", parent))?;
        }
        fs::write(&file, bytes).map_err(disk("write", &file))?;
        published.files += 1;
        published.bytes += bytes.len() as u64;
    }
    let file = staging.join(MARKER);
    fs::write(&file, marker::text(site)).map_err(disk("write", &file))?;
    Ok(published)
}

fn disk(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError + use<> {
    let path = path.to_owned();
    move |source| PublishError::Disk { action, path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Site {
        let mut site = Site::new();
        for (path, text) in files {
            assert!(site.insert(path, *text));
        }
        site
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = entries.collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_site_replaces_the_old_one_whole() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("deep/output");
        publish(&site(&[("index.html", "one"), ("a/b.html", "x")]), &output, Foreign::Keep).unwrap();
        let published = publish(&site(&[("index.html", "two")]), &output, Foreign::Keep).unwrap();
        assert_eq!((published.files, published.bytes), (1, 3));
        assert_eq!(names(&output), [MARKER, "index.html"]);
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "two");
        assert_eq!(names(&home.path().join("deep")), ["output"], "nothing is left beside it");
    }

    #[test]
    fn a_folder_with_files_of_others_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("output");
        fs::create_dir(&output).unwrap();
        publish(&site(&[("index.html", "one")]), &output, Foreign::Keep).unwrap();
        fs::create_dir(output.join("notes")).unwrap();
        fs::write(output.join("notes/mine.txt"), "dear diary").unwrap();
        let error = publish(&site(&[("index.html", "two")]), &output, Foreign::Keep).unwrap_err();
        assert!(error.to_string().contains("notes/mine.txt"), "{error}");
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "one");
        publish(&site(&[("index.html", "two")]), &output, Foreign::Replace).unwrap();
        assert_eq!(names(&output), [MARKER, "index.html"]);
    }

    #[test]
    fn a_failure_midway_keeps_the_old_site() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("output");
        publish(&site(&[("index.html", "one")]), &output, Foreign::Keep).unwrap();
        // A file cannot be where a folder has to be.
        let broken = site(&[("a", "file"), ("a/b.html", "x"), ("index.html", "two")]);
        assert!(matches!(publish(&broken, &output, Foreign::Keep), Err(PublishError::Disk { .. })));
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "one");
        assert_eq!(names(home.path()), ["output"], "nothing is left beside it");
    }

    #[test]
    fn a_file_in_the_folders_place_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("output");
        fs::write(&output, "x").unwrap();
        assert!(matches!(publish(&site(&[]), &output, Foreign::Replace), Err(PublishError::NotAFolder(_))));
        assert!(matches!(publish(&site(&[]), Path::new("/"), Foreign::Replace), Err(PublishError::Unfit(_))));
        assert!(matches!(publish(&site(&[]), Path::new("."), Foreign::Replace), Err(PublishError::Unfit(_))));
    }

    #[test]
    fn what_a_killed_run_left_is_cleared_or_put_back() {
        let home = tempfile::tempdir().unwrap();
        let output = home.path().join("output");
        publish(&site(&[("index.html", "one")]), &output, Foreign::Keep).unwrap();
        fs::rename(&output, home.path().join(".output.attache-old")).unwrap();
        fs::create_dir(home.path().join(".output.attache-new-abc")).unwrap();
        let broken = site(&[("a", "file"), ("a/b.html", "x")]);
        assert!(publish(&broken, &output, Foreign::Keep).is_err());
        assert_eq!(fs::read_to_string(output.join("index.html")).unwrap(), "one", "the old site is back");
        assert_eq!(names(home.path()), ["output"]);
    }
}
