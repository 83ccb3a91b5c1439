//! The built site: files by their path.

use std::collections::BTreeMap;

/// The files of a site, by path relative to its folder, with `/` between folders.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// A site without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Gives `false`, and adds nothing, where the path could lead out of the site's folder or is taken.
    #[must_use]
    pub fn insert(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> bool {
        let is_plain =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
        if !path.split('/').all(is_plain) || self.files.contains_key(path) {
            return false;
        }
        self.files.insert(path.to_owned(), bytes.into());
        true
    }

    /// Adds another site's files. The error is the first path that is taken; files before it are added.
    pub fn extend(&mut self, other: Self) -> Result<(), String> {
        for (path, bytes) in other.files {
            if self.files.contains_key(&path) {
                return Err(path);
            }
            self.files.insert(path, bytes);
        }
        Ok(())
    }

    /// The files, ordered by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// A file's bytes.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are no files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_out_is_not_added() {
        let mut site = Site::new();
        for path in ["../x", "a/../../x", "/etc/x", "a//b", "", "c:/x", "a\\b"] {
            assert!(!site.insert(path, "x"), "{path}");
        }
        assert!(site.insert("a/b.html", "x"));
        assert!(!site.insert("a/b.html", "y"), "a taken path");
        assert_eq!(site.len(), 1);
    }
}
