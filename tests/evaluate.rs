//! `attache evaluate` says what the codebook's own scorer says, where that and Python are there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn gold_files(corpus: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(corpus)
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.to_string_lossy().ends_with(".gold.jsonl"))
        .collect();
    files.sort();
    files
}

fn output_of(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_figures_are_those_of_the_scorer_of_the_codebook() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let scorer = shared.join("tools/score.py");
    if !scorer.is_file() || Command::new("python3").arg("--version").output().is_err() {
        eprintln!("skipped: needs python3 and {}", scorer.display());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let found = folder.path().join("found.jsonl");
    let attache = || Command::new(env!("CARGO_BIN_EXE_attache"));
    let extracted = attache().arg("extract").arg(shared.join("corpus")).output().unwrap();
    fs::write(&found, extracted.stdout).unwrap();
    let gold = gold_files(&shared.join("corpus"));
    assert!(!gold.is_empty());
    // The gold records against each other too: other misses, and records without a counterpart.
    for predicted in [found, gold[0].clone()] {
        for flags in [&["--by-language", "--errors"][..], &["--json", "--by-language"]] {
            let arguments =
                |command: &mut Command| output_of(command.args(&gold).arg("--predicted").arg(&predicted).args(flags));
            let theirs = arguments(Command::new("python3").arg(&scorer));
            let ours = arguments(attache().arg("evaluate"));
            for (their_line, our_line) in theirs.lines().zip(ours.lines()) {
                assert_eq!(our_line, their_line);
            }
            assert_eq!(ours.lines().count(), theirs.lines().count());
        }
    }
}

#[test]
fn a_file_that_is_no_record_ends_the_run_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let gold = folder.path().join("gold.jsonl");
    fs::write(&gold, "{\"id\": \"a\", \"lang\": \"ru\", \"events\": []}\nnothing\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_attache"))
        .arg("evaluate")
        .arg(&gold)
        .arg("--predicted")
        .arg(&gold)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2"));
}
