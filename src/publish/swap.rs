//! The folder beside the output folder, and how it takes its place.

use super::{PublishError, disk};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The output folder, with the folder above it, in which the new site is built.
pub(super) struct Target {
    /// The output folder; it need not exist.
    pub(super) folder: PathBuf,
    parent: PathBuf,
    name: String,
}

impl Target {
    /// Finds where the output folder really is, and makes the folder above it.
    pub(super) fn resolve(folder: &Path) -> Result<Self, PublishError> {
        if folder.is_file() {
            return Err(PublishError::NotAFolder(folder.to_owned()));
        }
        // A link to a folder is followed, so that the link itself stays.
        let folder =
            if folder.exists() { folder.canonicalize().map_err(disk("read", folder))? } else { folder.to_owned() };
        let unfit = || PublishError::Unfit(folder.clone());
        let name = folder.file_name().and_then(|name| name.to_str()).ok_or_else(unfit)?.to_owned();
        let parent = folder.parent().ok_or_else(unfit)?;
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        fs::create_dir_all(parent).map_err(disk("create", parent))?;
        let parent = parent.canonicalize().map_err(disk("read", parent))?;
        let folder = parent.join(&name);
        let works_inside = std::env::current_dir().is_ok_and(|here| here.starts_with(&folder));
        if works_inside {
            return Err(PublishError::Unfit(folder));
        }
        Ok(Self { folder, parent, name })
    }

    /// Keeps other runs that publish beside this one waiting until the value is dropped; `None` where the system cannot do that.
    pub(super) fn lock(&self) -> Result<Option<File>, PublishError> {
        // Folders cannot be opened on every system: there, two runs at once are the user's to avoid.
        let Ok(parent) = File::open(&self.parent) else { return Ok(None) };
        match parent.lock() {
            Ok(()) => Ok(Some(parent)),
            Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
            Err(error) => Err(disk("lock", &self.parent)(error)),
        }
    }

    fn old(&self) -> PathBuf {
        self.parent.join(format!(".{}.attache-old", self.name))
    }

    fn new_prefix(&self) -> String {
        format!(".{}.attache-new-", self.name)
    }

    /// Puts back or clears away what a killed run left.
    pub(super) fn clear_leftovers(&self) -> Result<(), PublishError> {
        let old = self.old();
        if old.exists() && !self.folder.exists() {
            fs::rename(&old, &self.folder).map_err(disk("put back", &old))?;
        } else if old.exists() {
            fs::remove_dir_all(&old).map_err(disk("clear away", &old))?;
        }
        let entries = fs::read_dir(&self.parent).map_err(disk("read", &self.parent))?;
        for entry in entries.flatten() {
            let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(&self.new_prefix()));
            if is_ours {
                fs::remove_dir_all(entry.path()).map_err(disk("clear away", &entry.path()))?;
            }
        }
        Ok(())
    }

    /// A new folder beside the output folder; it vanishes unless it is swapped in.
    pub(super) fn staging(&self) -> Result<TempDir, PublishError> {
        let staging = tempfile::Builder::new().prefix(&self.new_prefix()).tempdir_in(&self.parent);
        let staging = staging.map_err(disk("create a folder in", &self.parent))?;
        open_to_readers(staging.path())?;
        Ok(staging)
    }

    /// Puts the new folder in the output folder's place, and clears the old one away.
    pub(super) fn swap_in(&self, staging: TempDir) -> Result<(), PublishError> {
        if !self.folder.exists() {
            fs::rename(staging.path(), &self.folder).map_err(disk("create", &self.folder))?;
            let _ = staging.keep();
            return Ok(());
        }
        if exchange(staging.path(), &self.folder).is_ok() {
            // What is in the staging folder now is the old site: it vanishes with it.
            return staging.close().map_err(disk("clear away", &self.folder));
        }
        let old = self.old();
        fs::rename(&self.folder, &old).map_err(disk("move", &self.folder))?;
        if let Err(error) = fs::rename(staging.path(), &self.folder) {
            let _ = fs::rename(&old, &self.folder);
            return Err(disk("replace", &self.folder)(error));
        }
        let _ = staging.keep();
        fs::remove_dir_all(&old).map_err(disk("clear away", &old))
    }
}

/// A temporary folder is its owner's alone; a site is for a web server too.
#[cfg(unix)]
fn open_to_readers(folder: &Path) -> Result<(), PublishError> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).map_err(disk("open", folder))
}

#[cfg(not(unix))]
fn open_to_readers(_: &Path) -> Result<(), PublishError> {
    Ok(())
}

/// Exchanges two folders in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).map_err(Into::into)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
