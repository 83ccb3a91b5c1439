//! How fast one article is digested, and how long a language takes to get ready.

use attache::lexicon::Library;
use attache::lexicon::library::Overlay;
use attache::model::article::Document;
use attache::pipeline::{Lexicons, digest};
use attache::read;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::Path;

fn articles() -> Vec<Document> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    read::find(&content).value.iter().filter_map(|source| read::read(source).value).collect()
}

fn digest_articles(criterion: &mut Criterion) {
    let lexicons = Lexicons::open(Overlay::new()).value;
    let documents = articles();
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    for document in &documents {
        black_box(digest(document.clone(), &lexicons));
    }
    let mut group = criterion.benchmark_group("digest");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(20);
    let run = |documents: Vec<Document>| {
        documents.into_iter().for_each(|document| drop(black_box(digest(document, &lexicons))))
    };
    group.bench_function("all articles, one core", |bencher| {
        bencher.iter_batched(|| documents.clone(), run, BatchSize::LargeInput)
    });
    group.finish();
}

fn compile_language(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open");
    group.sample_size(10);
    group.bench_function("library", |bencher| bencher.iter(|| black_box(Library::open(Overlay::new()))));
    for code in ["ru", "kk", "fa", "tr", "en"] {
        group.bench_function(code, |bencher| {
            bencher.iter_batched(
                || Library::open(Overlay::new()),
                |library| {
                    black_box(library.lexicon(code).map(|lexicon| lexicon.rules.len()));
                },
                BatchSize::PerIteration,
            )
        });
    }
    group.finish();
}

criterion_group!(benches, digest_articles, compile_language);
criterion_main!(benches);
