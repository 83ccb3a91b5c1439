//! Codes, dates and numbers in the words of the edition.

use crate::model::date::{DateBasis, PartialDate};
use crate::model::edition::Edition;
use crate::model::event::{Event, Form, Place, Status};
use crate::model::language::Language;
use crate::model::messages::Messages;
use crate::model::party::Party;
use crate::model::period::Period;
use crate::model::person::Role;
use crate::model::profile::{PersonReport, SourceReport};
use crate::model::quantity::{Quantity, Unit};
use crate::model::report::{Month, Report};
use crate::model::settings::TITLE;
use crate::model::topic::Topic;
use serde::Serialize;

/// The report, and the words to tell it in.
pub(super) struct Wording<'report> {
    /// What is told.
    pub(super) report: &'report Report,
    /// The edition: its language and its names.
    pub(super) edition: &'report Edition,
    /// The edition's words.
    pub(super) messages: &'report Messages,
}

/// Words with the page that they lead to, relative to the edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Link {
    /// The words.
    pub(super) text: String,
    /// The page; `None` where there is none.
    pub(super) href: Option<String>,
}

impl<'report> Wording<'report> {
    /// Words for this report.
    pub(super) fn new(report: &'report Report, edition: &'report Edition) -> Self {
        Self { report, edition, messages: &edition.messages }
    }

    /// The title of the site in this edition: its own, else the site's, else that of the words for a site that names none.
    pub(super) fn title(&self) -> &str {
        match self.report.titles.get(self.edition.lang()) {
            Some(title) => title,
            None if self.report.title == TITLE => self.messages.text("edition.title"),
            None => &self.report.title,
        }
    }

    /// A message.
    pub(super) fn text(&self, key: &str) -> String {
        self.messages.text(key).to_owned()
    }

    /// A message with its places filled.
    pub(super) fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.messages.fill(key, values)
    }

    /// "12 events".
    pub(super) fn events(&self, count: usize) -> String {
        self.messages.count("count.events", count)
    }

    /// A message with `events`, `occurred` and `planned` filled from these events.
    pub(super) fn lead(&self, key: &str, events: &[usize], values: &[(&str, &str)]) -> String {
        let (occurred, planned) = self.report.count_by_status(events);
        let counts = [self.events(events.len()), self.messages.number(occurred), self.messages.number(planned)];
        let mut values = values.to_vec();
        values.extend(["events", "occurred", "planned"].into_iter().zip(counts.iter().map(String::as_str)));
        self.messages.sentence(key, &values)
    }

    /// The key's message under a code, such as `topics.oncology`; the code itself where there is none.
    fn coded(&self, key: &str, code: &str) -> String {
        self.messages.find(&format!("{key}.{code}")).unwrap_or(code).to_owned()
    }

    /// A form.
    pub(super) fn form(&self, form: Form) -> String {
        self.coded("forms", form.code())
    }

    /// A status.
    pub(super) fn status(&self, status: Status) -> String {
        self.coded("status", status.code())
    }

    /// A topic.
    pub(super) fn topic(&self, topic: Topic) -> String {
        self.coded("topics", topic.code())
    }

    /// A language.
    pub(super) fn language(&self, language: &Language) -> String {
        self.coded("languages", language.code())
    }

    /// A role.
    pub(super) fn role(&self, role: Role) -> String {
        self.coded("roles", &serialized(&role))
    }

    /// What a date rests on: its code, a word and the meaning.
    pub(super) fn basis(&self, basis: DateBasis) -> (String, String, String) {
        let code = serialized(&basis);
        (code.clone(), self.coded("basis_short", &code), self.coded("basis", &code))
    }

    /// What happened, in a sentence: "Kazakhstan and Uzbekistan held talks".
    pub(super) fn said(&self, event: &Event) -> String {
        self.edition.said(event)
    }

    /// A party's name as it stands inside a sentence.
    pub(super) fn in_sentence(&self, party: &Party) -> String {
        self.edition.name_in_sentence(party)
    }

    /// A party with its page, if it has one.
    pub(super) fn party(&self, party: &Party) -> Link {
        let has_page = self.report.parties.iter().any(|known| &known.party == party);
        Link { text: self.edition.name(party).to_owned(), href: has_page.then(|| party_href(party)) }
    }

    /// A place: "Tashkent, Uzbekistan".
    pub(super) fn place(&self, place: &Place) -> String {
        let country = Party::new(place.country.as_str());
        let country = self.edition.name(&country);
        match &place.name {
            Some(town) => format!("{town}{}{country}", self.messages.text("list.comma")),
            None => country.to_owned(),
        }
    }

    /// A date, as exact as it is known; "no date" for none.
    pub(super) fn date(&self, date: Option<PartialDate>) -> String {
        self.edition.date(date)
    }

    /// A day: "17 October 2025".
    pub(super) fn day(&self, day: chrono::NaiveDate) -> String {
        self.edition.day(day)
    }

    /// A month: "October 2025".
    pub(super) fn month(&self, month: Month) -> String {
        self.edition.month(month)
    }

    /// A period: "October 2025", "Q4 2025", "2025".
    pub(super) fn period(&self, period: Period) -> String {
        self.edition.period(period)
    }

    /// A period as a heading: it opens with a capital.
    pub(super) fn period_heading(&self, period: Period) -> String {
        self.messages.capitalized(self.period(period))
    }

    /// A pair: "Kazakhstan and Uzbekistan". The pair is an index into the report's.
    pub(super) fn pair(&self, pair: usize) -> String {
        let parties = &self.report.pairs[pair].parties;
        self.fill("pair.title", &[("one", self.edition.name(&parties.0)), ("other", self.edition.name(&parties.1))])
    }

    /// A quantity: its value, and what it counts.
    pub(super) fn quantity(&self, quantity: &Quantity) -> (String, String) {
        let value = if quantity.value >= 0.0 && quantity.value.fract() == 0.0 && quantity.value < 1e15 {
            self.messages.number(quantity.value as usize)
        } else {
            self.messages.decimal(quantity.value)
        };
        let unit = match (&quantity.unit, &quantity.currency) {
            (Unit::Money, Some(currency)) => currency.clone(),
            (unit, _) => self.coded("units", &serialized(unit)),
        };
        (value, unit)
    }

    /// A share of one as a percentage.
    pub(super) fn percent(&self, share: f64) -> String {
        let number = self.messages.digits(&format!("{:.0}", (share * 100.0).clamp(0.0, 100.0)));
        self.fill("number.percent", &[("number", &number)])
    }
}

/// The page of a party, relative to the edition.
pub(super) fn party_href(party: &Party) -> String {
    format!("countries/{}.html", party.slug())
}

/// The page of a pair, relative to the edition.
pub(super) fn pair_href(parties: &(Party, Party)) -> String {
    format!("pairs/{}-{}.html", parties.0.slug(), parties.1.slug())
}

/// The briefing of a period, relative to the edition.
pub(super) fn period_href(period: Period) -> String {
    format!("briefings/{}.html", period.iso())
}

/// The page of a topic, relative to the edition.
pub(super) fn topic_href(topic: Topic) -> String {
    format!("topics/{}.html", topic.code())
}

/// The page of a person, relative to the edition.
pub(super) fn person_href(person: &PersonReport) -> String {
    format!("people/{}.html", person.slug)
}

/// The page of an outlet, relative to the edition.
pub(super) fn source_href(source: &SourceReport) -> String {
    format!("sources/{}.html", source.slug)
}

/// The word that a codebook enum is written with.
pub(super) fn serialized<Value: Serialize>(value: &Value) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::article::{BlockKind, Furniture};
    use crate::render::Templates;

    #[test]
    fn no_code_lacks_its_words() {
        let messages = Templates::built_in().messages("en").unwrap();
        let mut keys: Vec<String> =
            (1..=12).flat_map(|month| [format!("months.{month}"), format!("months_short.{month}")]).collect();
        for form in Form::ALL.map(Form::code) {
            keys.extend(["forms", "forms_what", "said.occurred", "said.planned"].map(|key| format!("{key}.{form}")));
        }
        keys.extend(
            ["status.occurred", "status.planned", "status_what.occurred", "status_what.planned"].map(str::to_owned),
        );
        keys.extend(Topic::ALL.iter().map(|topic| format!("topics.{}", topic.code())));
        let codes = "president head-of-government health-minister deputy-minister minister ambassador official who doctor business other";
        for code in codes.split(' ') {
            serde_json::from_value::<Role>(code.into()).unwrap();
            keys.push(format!("roles.{code}"));
        }
        let codes = "specialists patients consultations surgeries students places documents facilities participants doses items tonnes money projects other";
        for code in codes.split(' ') {
            serde_json::from_value::<Unit>(code.into()).unwrap();
            keys.push(format!("units.{code}"));
        }
        for code in ["stated", "partial", "relative", "publication", "front-matter", "none"] {
            serde_json::from_value::<DateBasis>(code.into()).unwrap();
            keys.extend([format!("basis.{code}"), format!("basis_short.{code}")]);
        }
        let kinds = [
            BlockKind::Stamp,
            BlockKind::Caption,
            BlockKind::Furniture(Furniture::Teaser),
            BlockKind::Furniture(Furniture::Other),
        ];
        keys.extend(kinds.iter().map(|kind| format!("asides.{}", serialized(kind))));
        let languages = "ru kk fa tr en uz uz-Cyrl ky tg az tk ar";
        keys.extend(languages.split(' ').map(|code| format!("languages.{code}")));
        let missing: Vec<&String> = keys.iter().filter(|key| !messages.has(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn dates_are_told_as_exactly_as_they_are_known() {
        let messages = Templates::built_in().messages("en").unwrap();
        let report = Report::default();
        let edition = Edition { messages, names: Default::default() };
        let wording = Wording::new(&report, &edition);
        for (iso, words) in [("2025-10-07", "7 October 2025"), ("2025-10", "October 2025"), ("2025", "2025")] {
            assert_eq!(wording.date(PartialDate::parse_iso(iso)), words);
        }
        assert_eq!(wording.date(None), "no date");
    }
}
