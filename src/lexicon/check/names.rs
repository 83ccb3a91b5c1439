//! Names of a site's lexicon folders and files: what has a wrong one is read by nobody.

use crate::diagnose::{Diagnostic, did_you_mean};
use crate::lexicon::files::{LANGUAGE_FILES, SHARED_FILES};
use crate::lexicon::library::Overlay;
use std::collections::BTreeSet;

/// The folder of what no language owns.
const SHARED: &str = "shared";

/// Tells of files that nothing reads, and of folders that are no language; `built_in` are the folders that need no `language.toml`.
pub fn check(overlay: &Overlay, built_in: &[&str]) -> Vec<Diagnostic> {
    let folders: BTreeSet<&str> = overlay.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    let is_language = |folder: &str| overlay.contains_key(&format!("{folder}/language.toml"));
    let is_known = |folder: &str| folder == SHARED || built_in.contains(&folder) || is_language(folder);
    let mut told: Vec<Diagnostic> = overlay.keys().filter_map(|path| stray(path)).collect();
    for folder in folders.into_iter().filter(|folder| !is_known(folder)) {
        let message = format!("the folder `{folder}` has no language.toml, so nothing in it is read");
        let hint = format!(
            "write lexicons/{folder}/language.toml, or name the folder as the language's code in lexicons/README.md"
        );
        let known = built_in.iter().copied().chain([SHARED]);
        let diagnostic = Diagnostic::error(format!("lexicons/{folder}"), "no-language", message);
        told.push(diagnostic.with_hint(did_you_mean(folder, known, &hint)));
    }
    told
}

/// What is wrong with a file's name, where something is.
fn stray(path: &str) -> Option<Diagnostic> {
    let (names, message): (&[&str], String) = match path.split('/').collect::<Vec<_>>().as_slice() {
        [SHARED, name] if SHARED_FILES.contains(name) => return None,
        [SHARED, name] => (&SHARED_FILES, format!("`{name}` is no file that languages share, so nothing reads it")),
        [_, name] if LANGUAGE_FILES.contains(name) => return None,
        [_, name] => (&LANGUAGE_FILES, format!("`{name}` is no lexicon file, so nothing reads it")),
        [name] => (&[], format!("`{name}` lies in no language's folder, so nothing reads it")),
        _ => (&[], "the file lies too deep, so nothing reads it".to_owned()),
    };
    let otherwise = match names {
        [] => "put it into the folder of its language, `lexicons/<code>/`".to_owned(),
        names => format!("the files are {}; take it out of the folder if it is none of them", names.join(", ")),
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    let hint = did_you_mean(name, names.iter().copied(), &otherwise);
    Some(Diagnostic::error(format!("lexicons/{path}"), "stray-lexicon-file", message).with_hint(hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(paths: &[&str]) -> Vec<(String, String)> {
        let overlay = paths.iter().map(|path| ((*path).to_owned(), String::new())).collect();
        let lines = check(&overlay, &["kk", "uz"]).into_iter();
        lines.map(|diagnostic| (diagnostic.path, diagnostic.hint.unwrap_or_default())).collect()
    }

    #[test]
    fn a_misspelt_file_is_named_with_what_was_meant() {
        let found = told(&["kk/parteis.toml", "kk/acts.toml", "shared/town.txt", "shared/towns.txt"]);
        assert_eq!(
            found,
            [
                ("lexicons/kk/parteis.toml".to_owned(), "did you mean `parties.toml`?".to_owned()),
                ("lexicons/shared/town.txt".to_owned(), "did you mean `towns.txt`?".to_owned()),
            ]
        );
    }

    #[test]
    fn a_file_out_of_place_is_named() {
        let found = told(&["acts.toml", "kk/more/acts.toml"]);
        assert!(found.iter().all(|(_, hint)| hint.contains("lexicons/<code>/")), "{found:?}");
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn a_folder_is_a_language_only_with_its_own_description() {
        assert_eq!(told(&["mn/language.toml", "mn/acts.toml"]), []);
        assert_eq!(told(&["uzz/acts.toml"]), [("lexicons/uzz".to_owned(), "did you mean `uz`?".to_owned())]);
        assert!(told(&["mn/acts.toml"])[0].1.contains("lexicons/mn/language.toml"));
    }
}
