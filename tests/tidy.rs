//! The architecture, held by a test: who may import whom, that every module says what it is for, and that ARCHITECTURE.md names what exists.

use std::fs;
use std::path::{Path, PathBuf};

/// The floor of each top-level module; stages share floor 3 and never import one another.
const FLOORS: &[(&str, u8)] = &[
    ("text", 0),
    ("diagnose", 0),
    ("model", 1),
    ("lexicon", 2),
    ("read", 3),
    ("clean", 3),
    ("identify", 3),
    ("annotate", 3),
    ("extract", 3),
    ("resolve", 3),
    ("corpus", 3),
    ("evaluate", 3),
    ("report", 3),
    ("charts", 3),
    ("render", 3),
    ("publish", 3),
    ("pipeline", 4),
    ("cli", 5),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    files
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root().join("src")).unwrap().to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn module_of(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

fn floor_of(module: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == module).map(|(_, floor)| *floor)
}

/// What is wrong with the imports of a file, if anything.
fn wrong_imports(file: &str, text: &str) -> Vec<String> {
    let own = module_of(file);
    let Some(own_floor) = floor_of(own) else { return Vec::new() };
    let mut wrong = Vec::new();
    // Unit tests may ask another stage for an example.
    for (number, line) in
        text.lines().enumerate().take_while(|(_, line)| !matches!(line.trim(), "#[cfg(test)]" | "#![cfg(test)]"))
    {
        let code = line.split("//").next().unwrap_or("");
        let mut rest = code;
        while let Some(at) = rest.find("crate::") {
            rest = &rest[at + "crate::".len()..];
            let other: String =
                rest.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
            let Some(floor) = floor_of(&other).filter(|_| other != own) else { continue };
            if floor > own_floor || floor == own_floor && floor >= 3 {
                wrong.push(format!(
                    "src/{file}:{}: `{own}` (floor {own_floor}) imports `{other}` (floor {floor})",
                    number + 1
                ));
            }
        }
    }
    wrong
}

#[test]
fn imports_never_run_upward_or_sideways() {
    let wrong: Vec<String> = sources().iter().flat_map(|(file, text)| wrong_imports(file, text)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_import_upward_or_sideways_would_be_seen() {
    assert_eq!(wrong_imports("text/fold.rs", "use crate::model::date::PartialDate;").len(), 1);
    assert_eq!(wrong_imports("report.rs", "let x = crate::charts::charts();").len(), 1);
    assert_eq!(wrong_imports("report.rs", "use crate::model::record::Record;").len(), 0);
}

#[test]
fn every_module_has_a_floor_and_says_what_it_is_for() {
    for (file, text) in sources() {
        assert!(text.starts_with("//!"), "src/{file} does not begin with a `//!` line");
        let module = module_of(&file);
        assert!(
            matches!(module, "lib" | "main") || floor_of(module).is_some(),
            "src/{file}: `{module}` has no floor in tests/tidy.rs"
        );
    }
}

#[test]
fn main_is_short() {
    let text = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(text.lines().count() <= 40);
}

#[test]
fn no_file_is_longer_than_400_lines() {
    for (file, text) in sources() {
        assert!(text.lines().count() <= 400, "src/{file} has {} lines: split it", text.lines().count());
    }
}

#[test]
fn paths_named_in_the_architecture_exist() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let quoted = text.split('`').skip(1).step_by(2);
    let roots = ["src/", "lexicons/", "templates/", "tests/", "benches/", "content/", ".ci/"];
    let paths: Vec<&str> = quoted
        .filter(|words| roots.iter().any(|root| words.starts_with(root)) && !words.contains(['<', '*', ' ']))
        .collect();
    assert!(paths.len() >= 10, "ARCHITECTURE.md names only {} paths", paths.len());
    for path in paths {
        assert!(root().join(path).exists(), "ARCHITECTURE.md names `{path}`, which does not exist");
    }
}

#[test]
fn every_language_has_the_same_files() {
    let wanted = [
        "acts.toml",
        "dates.toml",
        "furniture.toml",
        "language.toml",
        "morphology.toml",
        "parties.toml",
        "quantities.toml",
        "roles.toml",
        "romanization.toml",
        "status.toml",
        "topics.toml",
    ];
    for entry in fs::read_dir(root().join("lexicons")).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() || path.ends_with("shared") {
            continue;
        }
        for file in wanted {
            assert!(path.join(file).exists(), "{} is missing", path.join(file).display());
        }
    }
}
