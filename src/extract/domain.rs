//! Whether an article, and a sentence of it, is about health.

use crate::model::annotated::Annotated;
use crate::model::topic::Topic;

/// The share of an article's sentences that must speak of health for the whole to be about it.
const SHARE: f64 = 0.30;
/// The same where the headline does.
const SHARE_WITH_HEADLINE: f64 = 0.15;

/// Topics whose words speak of health wherever they stand; courses, loans, buildings and rescue teams are of any domain.
fn is_of_health_alone(topic: Topic) -> bool {
    !matches!(
        topic,
        Topic::Workforce
            | Topic::Research
            | Topic::Financing
            | Topic::Infrastructure
            | Topic::Governance
            | Topic::Emergency
            | Topic::Rehabilitation
    )
}

/// What of an article is about health.
#[derive(Debug, Clone)]
pub struct Domain {
    /// Whether the article as a whole is.
    pub is_health: bool,
    speaks: Vec<bool>,
    names_topic: Vec<bool>,
    blocks: Vec<usize>,
}

impl Domain {
    /// Judges an article by its topic words.
    pub fn of(annotated: &Annotated) -> Self {
        let sentences = &annotated.sentences;
        let has = |wanted: &dyn Fn(&crate::model::annotated::TopicMention) -> bool| -> Vec<bool> {
            let inside = |span: crate::text::Span| {
                annotated.topics.iter().any(|topic| span.contains(topic.span) && wanted(topic))
            };
            sentences.iter().map(|sentence| inside(sentence.span)).collect()
        };
        let speaks = has(&|topic| topic.topic.is_none_or(is_of_health_alone));
        let names_topic = has(&|topic| topic.topic.is_some_and(is_of_health_alone));
        let body: Vec<usize> = (0..sentences.len()).filter(|&at| !sentences[at].is_headline).collect();
        let spoken = body.iter().filter(|&&at| speaks[at]).count() as f64;
        let share = if body.is_empty() { 0.0 } else { spoken / body.len() as f64 };
        let in_headline = (0..sentences.len()).any(|at| sentences[at].is_headline && speaks[at]);
        let opens = body.iter().take(2).any(|&at| speaks[at]);
        let is_health = in_headline && share >= SHARE_WITH_HEADLINE || opens && share >= SHARE || share >= 2.0 * SHARE;
        Self { is_health, speaks, names_topic, blocks: sentences.iter().map(|sentence| sentence.block).collect() }
    }

    /// Whether acts of the sentence count: in an article about health all do, elsewhere those whose own words name a topic of health
    /// and whose paragraph keeps to it.
    pub fn admits(&self, sentence: usize) -> bool {
        if self.is_health {
            return true;
        }
        let paragraph: Vec<usize> =
            (0..self.blocks.len()).filter(|&at| self.blocks[at] == self.blocks[sentence]).collect();
        let spoken = paragraph.iter().filter(|&&at| self.speaks[at]).count();
        self.names_topic[sentence] && spoken * 2 >= paragraph.len()
    }
}
