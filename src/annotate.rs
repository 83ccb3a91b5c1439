//! Marks in an article all that its language knows: parties, people, dates, acts, topics, quantities, cues. Builds no event.

pub mod acts;
pub mod calendar;
pub mod dates;
pub mod home;
pub mod marks;
pub mod names;
pub mod parties;
pub mod people;
pub mod published;
pub mod quantities;

use crate::lexicon::{Lexicon, Library};
use crate::model::annotated::Annotated;
use crate::model::article::Article;
use crate::model::language::Language;
use marks::Marks;

/// Marks `article` as a text in the language of `lexicon`; the other languages of `library` are asked for dates that the site's furniture writes in them.
pub fn annotate(article: Article, lexicon: &Lexicon, library: &Library) -> Annotated {
    let mut annotated = Annotated {
        lang: Language::new(&lexicon.code),
        published: None,
        published_basis: crate::model::date::DateBasis::None,
        published_span: None,
        dateline: None,
        home: None,
        tokens: Vec::new(),
        sentences: Vec::new(),
        parties: Vec::new(),
        dates: Vec::new(),
        people: Vec::new(),
        quantities: Vec::new(),
        acts: Vec::new(),
        unheard: Vec::new(),
        topics: Vec::new(),
        cues: Vec::new(),
        article,
    };
    let marks = Marks::of(&annotated.article, lexicon);
    annotated.sentences = marks.sentences.clone();
    published::mark(&mut annotated, &marks, lexicon, library);
    acts::mark(&mut annotated, &marks, lexicon);
    dates::mark(&mut annotated, &marks, lexicon);
    parties::mark(&mut annotated, &marks, lexicon);
    home::mark(&mut annotated, &marks, lexicon);
    people::mark(&mut annotated, &marks, lexicon);
    quantities::mark(&mut annotated, &marks);
    annotated.tokens = marks.tokens;
    annotated
}
