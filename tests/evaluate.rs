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
    assert!(String::from_utf8_lossy(&output.stderr).contains("gold.jsonl:2: this is no record"));
}

#[test]
fn articles_of_one_stem_in_two_folders_join_the_gold_beside_them() {
    let site = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let article =
        "TASHKENT, 17 October 2025. Uzbekistan's Health Minister met the Ambassador of Kazakhstan on doctors.\n";
    let mut gold = Vec::new();
    for (folder, day) in [("one", "2025-10-17"), ("two", "2025-10-18")] {
        write(
            &format!("content/{folder}/talks.txt"),
            &article.replace("17 October", &format!("{} October", &day[8..])),
        );
        let path = format!("content/{folder}/gold.jsonl");
        let published = format!("{{\"date\": \"{day}\", \"precision\": \"day\"}}");
        write(&path, &format!("{{\"id\": \"talks\", \"lang\": \"en\", \"published\": {published}, \"events\": []}}\n"));
        gold.push(site.path().join(path));
    }
    let told = output_of(
        Command::new(env!("CARGO_BIN_EXE_attache")).arg("evaluate").args(&gold).arg("--site").arg(site.path()),
    );
    assert!(told.starts_with("2 articles, 2 with a record"), "{told}");
    assert!(told.lines().any(|line| line.starts_with("published") && line.ends_with("1.000")), "{told}");
}
