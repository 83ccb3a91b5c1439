//! A new site is complete: it builds as it is, and its samples are found to tell of cooperation.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn attache(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_attache")).args(arguments).output().unwrap()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_new_site_builds_without_a_word_of_complaint() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("my site");
    let made = attache(&["init", &shown(&site)]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(String::from_utf8_lossy(&made.stdout).contains("attache build --site"));
    let built = attache(&["build", "--strict", "--site", &shown(&site)]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert!(site.join("output/index.html").is_file());
    let again = attache(&["init", &shown(&site)]);
    assert_eq!(again.status.code(), Some(2));
}

#[test]
fn the_samples_tell_of_cooperation() {
    let folder = tempfile::tempdir().unwrap();
    attache(&["init", &shown(folder.path())]);
    let extracted = attache(&["extract", &shown(&folder.path().join("content"))]);
    let records: Vec<serde_json::Value> =
        String::from_utf8(extracted.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(records.len(), 2);
    for (record, (language, day)) in records.iter().zip([("ru", "2025-03-12"), ("en", "2025-04-24")]) {
        assert_eq!(record["lang"], language);
        assert_eq!(record["published"]["date"], day);
        assert!(record["events"].as_array().unwrap().len() >= 2, "{record}");
    }
}

#[test]
fn the_workflow_is_yaml() {
    let folder = tempfile::tempdir().unwrap();
    attache(&["init", &shown(folder.path())]);
    let text = fs::read_to_string(folder.path().join(".github/workflows/briefing.yml")).unwrap();
    let workflow: serde_json::Value = serde_saphyr::from_str(&text).unwrap();
    assert!(workflow["jobs"]["publish"]["steps"].as_array().unwrap().len() > 5);
    // A cache without the version in its key would keep the first binary for ever.
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(workflow["env"]["ATTACHE_VERSION"], version);
    let steps = workflow["jobs"]["publish"]["steps"].as_array().unwrap();
    let key = steps.iter().find_map(|step| step["with"]["key"].as_str()).unwrap();
    assert!(key.contains("${{ env.ATTACHE_VERSION }}"), "{key}");
}
