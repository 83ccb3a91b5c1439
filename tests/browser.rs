//! The site of `content/` in a browser: `tests/browser/` looks at each kind of page of each edition. Needs Chromium, Java and the
//! packages of `tests/browser/package.json`, which `.ci/run` installs; without `ATTACHE_BROWSER=1` it is skipped, and says so.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Every edition that has a messages file, English first.
fn languages(root: &Path) -> Vec<String> {
    let files = fs::read_dir(root.join("templates/messages")).unwrap();
    let code = |path: &Path| Some(path.file_name()?.to_str()?.strip_suffix(".ftl")?.to_owned());
    let mut codes: Vec<String> = files.filter_map(|entry| code(&entry.unwrap().path())).collect();
    codes.sort_by_key(|code| (code != "en", code.clone()));
    codes
}

fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

#[test]
fn every_kind_of_page_stands_up_in_a_browser() {
    if std::env::var_os("ATTACHE_BROWSER").is_none_or(|wanted| wanted != "1") {
        // Written past the test runner, which keeps what a passing test prints.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the site was not looked at in a browser; `.ci/run` does, or ATTACHE_BROWSER=1 after `npm ci --ignore-scripts` in tests/browser"
        );
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scratch = tempfile::tempdir().unwrap();
    let site = scratch.path();
    fs::create_dir(site.join("content")).unwrap();
    copy_files(&root.join("content"), &site.join("content"));
    // Articles that name their outlet, as none of the demonstration site's do.
    copy_files(&root.join("tests/browser/content"), &site.join("content"));
    let settings = format!("languages = {:?}\n", languages(root));
    fs::write(site.join("attache.toml"), settings).unwrap();
    let attache = std::env::var_os("ATTACHE_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_attache").into());
    let output = site.join("output");
    let build =
        Command::new(attache).args(["build", "--quiet", "--site"]).arg(site).arg("--output").arg(&output).status();
    assert!(build.unwrap().success(), "the site could not be built");
    let looked = Command::new("node").arg(root.join("tests/browser/main.mjs")).arg(&output).status().unwrap();
    assert!(looked.success(), "the browser found faults: see the lines that begin with FAILED");
}
