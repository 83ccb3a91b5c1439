//! `attache explain` on an article of the content, as a person reads it.

use assert_cmd::Command;

#[test]
fn an_article_is_explained_as_it_was() {
    let article = concat!(env!("CARGO_MANIFEST_DIR"), "/content/ru-wire-01.txt");
    let output = Command::cargo_bin("attache").unwrap().args(["explain", article]).output().unwrap();
    assert!(output.status.success());
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}
