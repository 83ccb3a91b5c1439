//! The stage `clean` on articles written for it: in `tests/clean/*.txt` each line stands behind what it is.
//!
//! Two kinds joined by `+` are two blocks of one line. And on the corpus beside the project, where there is one.

use attache::clean::clean;
use attache::lexicon::Library;
use attache::lexicon::furniture::Furniture;
use attache::model::article::BlockKind;
use attache::read;
use std::fs;
use std::path::{Path, PathBuf};

fn furniture() -> Furniture {
    let library = Library::open(Default::default());
    let compiled = Furniture::compile(&library.texts("furniture.toml"), &library.texts("dates.toml"));
    assert_eq!(compiled.diagnostics, [], "the lexicons have bad patterns");
    compiled.value
}

fn sorted_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(kind: BlockKind) -> String {
    match serde_json::to_value(kind).unwrap() {
        serde_json::Value::String(name) => name,
        other => panic!("{kind:?} is written as {other}"),
    }
}

/// An article, and what each of its lines is, from a case.
fn case(text: &str) -> (String, Vec<String>) {
    let (mut article, mut kinds) = (String::new(), Vec::new());
    for line in text.lines() {
        if let Some((kind, words)) = line.split_once('|') {
            kinds.push(kind.trim().to_owned());
            article.push_str(words);
        }
        article.push('\n');
    }
    (article, kinds)
}

#[test]
fn every_line_is_told_for_what_it_is() {
    let furniture = furniture();
    let mut wrong = Vec::new();
    for path in sorted_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clean")) {
        let (text, kinds) = case(&fs::read_to_string(&path).unwrap());
        let article = clean(read::plain("case", &text), &furniture);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        for (line, kind) in lines.zip(kinds) {
            let start = line.as_ptr() as usize - text.as_ptr() as usize;
            let inside = article.blocks.iter().filter(|block| (start..start + line.len()).contains(&block.span.start));
            let found = inside.map(|block| name_of(block.kind)).collect::<Vec<_>>().join("+");
            if found != kind {
                wrong.push(format!(
                    "{}: {line}\n    is {kind}, was told for {found}",
                    path.file_name().unwrap().to_string_lossy()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn blocks_follow_one_another_and_leave_nothing_out() {
    let furniture = furniture();
    for path in sorted_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clean")) {
        let (text, _) = case(&fs::read_to_string(&path).unwrap());
        let article = clean(read::plain("case", &text), &furniture);
        let mut at = 0;
        for block in &article.blocks {
            let between = &text[at..block.span.start];
            assert!(between.chars().all(|character| !character.is_alphanumeric()), "left out: {between:?}");
            assert!(!block.span.is_empty());
            at = block.span.end;
        }
        assert!(text[at..].trim().is_empty());
    }
}

/// Each article of the corpus has a body, and a stamp in its header or footer where its gold record has a day that no dateline gives.
#[test]
fn articles_of_the_corpus_keep_their_body_and_their_stamp() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: there is no corpus at {}", corpus.display());
        return;
    }
    let furniture = furniture();
    let mut stamped = 0;
    for source in read::find(&corpus).value {
        let article = clean(read::read(&source).value.unwrap(), &furniture);
        let body: usize = article.body().map(|block| block.span.len()).sum();
        assert!(body * 3 > article.document.text.trim().len(), "{}: little is left of the article", source.id);
        assert!(article.blocks.iter().any(|block| block.kind == BlockKind::Headline), "{}: no headline", source.id);
        stamped += usize::from(article.blocks.iter().any(|block| block.kind == BlockKind::Stamp));
    }
    assert!(stamped >= 60, "only {stamped} articles have a stamp");
}
