//! Content that no one would write in good faith, or that a disk makes of good content: diagnostics with place and hint, and a whole, escaped site.

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use std::process::Output;

const ARTICLE: &str = "Minister meets ambassador\n\nTASHKENT, 17 October 2025. Uzbekistan's Health Minister Asilbek Khudayarov met on Friday with the Ambassador of Kazakhstan \
    Beibut Atamkulov and signed a memorandum of understanding on medical education.\n";

fn attache(site: &Path, arguments: &[&str]) -> Output {
    Command::cargo_bin("attache").unwrap().arg("--site").arg(site).args(arguments).output().unwrap()
}

fn site_with(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    site
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn all_pages(folder: &Path) -> String {
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|kind| kind == "html"));
    files.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect()
}

#[test]
fn a_script_in_an_article_reaches_no_page_unescaped() {
    let hostile =
        ARTICLE.replace("Minister meets", "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> Minister meets");
    let site = site_with(&[("content/a.txt", hostile.as_bytes())]);
    let output = attache(site.path(), &["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let pages = all_pages(&site.path().join("output"));
    assert!(pages.contains("&lt;script&gt;"));
    assert!(!pages.contains("<script>") && !pages.contains("<img src=x"));
}

#[test]
fn front_matter_cannot_lead_out_of_the_site_or_to_a_script() {
    let hostile = format!(
        "+++\ntitle = \"../../etc/x\"\nurl = \"javascript:alert(1)\"\nsource = \"</title><script>\"\n+++\n{ARTICLE}"
    );
    let site = site_with(&[("content/a.md", hostile.as_bytes())]);
    let output = attache(site.path(), &["build"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(told(&output).contains("content/a.md") || told(&output).contains("a.md:"), "{}", told(&output));
    let pages = all_pages(&site.path().join("output"));
    assert!(!pages.contains("\"javascript:") && !pages.contains("<script>"));
    let beside: Vec<_> =
        fs::read_dir(site.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(
        beside.iter().all(|name| ["content", "output"].contains(&name.as_str()) || name.starts_with('.')),
        "{beside:?}"
    );
}

#[test]
fn bad_files_are_told_of_and_the_rest_is_published() {
    let huge = vec![b'a'; 50 * 1024 * 1024];
    let site = site_with(&[
        ("content/good.txt", ARTICLE.as_bytes()),
        ("content/nul.txt", &[0; 4096]),
        ("content/huge.txt", &huge),
        ("content/empty.txt", b""),
    ]);
    let output = attache(site.path(), &["build"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    for name in ["nul.txt", "huge.txt", "empty.txt"] {
        assert!(told(&output).contains(name), "{name} is not told of:\n{}", told(&output));
    }
    assert!(told(&output).contains("help:"));
    let method = fs::read_to_string(site.path().join("output/en/methodology.html")).unwrap();
    assert!(method.contains("huge.txt"));
    assert!(fs::read_to_string(site.path().join("output/data/events.csv")).unwrap().lines().count() > 1);
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_ends_and_a_link_out_is_not_followed() {
    let site = site_with(&[("content/good.txt", ARTICLE.as_bytes()), ("outside/secret.txt", ARTICLE.as_bytes())]);
    std::os::unix::fs::symlink(site.path().join("content"), site.path().join("content/again")).unwrap();
    std::os::unix::fs::symlink(site.path().join("outside/secret.txt"), site.path().join("content/secret.txt")).unwrap();
    let output = attache(site.path(), &["build"]);
    assert!(output.status.code().is_some_and(|code| code <= 1), "{}", told(&output));
    assert!(told(&output).contains("secret.txt"), "{}", told(&output));
    assert!(!site.path().join("output/en/articles/secret.html").exists());
}

#[test]
fn an_empty_or_missing_folder_ends_the_run_with_a_hint() {
    let site = site_with(&[("content/.keep", b"")]);
    for arguments in [&["build"][..], &["build", "--content", "no-such-folder"]] {
        let output = attache(site.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{}", told(&output));
        assert!(told(&output).contains("help:"), "{}", told(&output));
    }
}

#[test]
fn unusable_settings_end_the_run_and_name_the_nearest_key() {
    let site = site_with(&[("content/a.txt", ARTICLE.as_bytes()), ("attache.toml", b"titel = \"x\"\n")]);
    let output = attache(site.path(), &["build"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("did you mean `title`?"), "{}", told(&output));
}

#[test]
fn strict_turns_a_warning_into_failure() {
    let undated = ARTICLE.replace("TASHKENT, 17 October 2025. ", "");
    let site = site_with(&[("content/a.txt", undated.as_bytes())]);
    assert_eq!(attache(site.path(), &["check"]).status.code(), Some(0));
    assert_eq!(attache(site.path(), &["check", "--strict"]).status.code(), Some(1));
}

#[test]
fn a_folder_that_attache_did_not_make_is_left_alone() {
    let site = site_with(&[("content/a.txt", ARTICLE.as_bytes()), ("output/mine.txt", b"keep")]);
    let output = attache(site.path(), &["build"]);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert_eq!(fs::read(site.path().join("output/mine.txt")).unwrap(), b"keep");
    assert!(!site.path().join("output/index.html").exists());
}

#[test]
fn the_terminal_is_given_no_escape_sequence_of_an_article() {
    let hostile = ARTICLE.replace("Minister meets", "\u{9b}2J\u{202e}Minister meets");
    let site = site_with(&[("content/a.txt", hostile.as_bytes())]);
    let output = attache(site.path(), &["explain", site.path().join("content/a.txt").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(
        !String::from_utf8(output.stdout).unwrap().chars().any(|character| character.is_control() && character != '\n')
    );
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let lines: Vec<(String, Vec<u8>)> = (0..12)
        .map(|at| {
            (format!("content/a{at}.txt"), ARTICLE.replace("17 October", &format!("{} October", at + 1)).into_bytes())
        })
        .collect();
    let files: Vec<(&str, &[u8])> = lines.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    let site = site_with(&files);
    for threads in ["1", "2"] {
        let output = attache(
            site.path(),
            &["build", "--threads", threads, "--output", site.path().join(threads).to_str().unwrap()],
        );
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    }
    let read = |folder: &str| -> Vec<(String, Vec<u8>)> {
        let root = site.path().join(folder);
        let files = walkdir::WalkDir::new(&root)
            .sort_by_file_name()
            .into_iter()
            .flatten()
            .filter(|entry| entry.file_type().is_file());
        files
            .map(|entry| {
                (entry.path().strip_prefix(&root).unwrap().display().to_string(), fs::read(entry.path()).unwrap())
            })
            .collect()
    };
    let (one, two) = (read("1"), read("2"));
    assert!(one.len() > 20);
    assert!(one == two);
}

#[test]
fn extract_reads_lines_and_plain_text_from_standard_input() {
    let line = serde_json::json!({"id": "x", "text": ARTICLE}).to_string();
    for (input, id) in [(line.as_str(), "x"), (ARTICLE, "stdin")] {
        let output = Command::cargo_bin("attache").unwrap().args(["extract", "-"]).write_stdin(input).output().unwrap();
        let record: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(record["id"], id);
        assert_eq!(record["lang"], "en");
        assert!(!record["events"].as_array().unwrap().is_empty());
    }
}

#[test]
fn annotate_answers_each_line_with_byte_spans_in_order() {
    let texts = ["Kazakhstan and Uzbekistan met on 17 October 2025.", "nothing"];
    let input: String = texts
        .iter()
        .enumerate()
        .map(|(at, text)| serde_json::json!({"id": at.to_string(), "text": text, "lang": "en"}).to_string() + "\n")
        .collect();
    let output = Command::cargo_bin("attache").unwrap().arg("annotate").write_stdin(input).output().unwrap();
    let lines: Vec<serde_json::Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    let spans = lines[0]["spans"].as_array().unwrap();
    let quoted: Vec<&str> = spans
        .iter()
        .map(|span| &texts[0][span["start"].as_u64().unwrap() as usize..span["end"].as_u64().unwrap() as usize])
        .collect();
    assert!(quoted.contains(&"Kazakhstan") && quoted.contains(&"17 October 2025"), "{quoted:?}");
}
