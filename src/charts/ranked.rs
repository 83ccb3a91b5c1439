//! Ranked bars: parties, or one party's partners, by number of events, split by form.

use super::canvas::{self, Anchor, names_px};
use super::ink::Ink;
use super::legend::{Legend, swatch};
use super::svg::Naming;
use super::tally::{self, Tally};
use super::writing::{SMALL_PX, measure};
use super::{Width, party_href, wording};
use crate::model::chart::{Chart, Drawing};
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PartyReport, Report};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many bars are drawn; the table has all.
const BARS: usize = 15;
const ROW_PX: i32 = 27;
const BAR_PX: i32 = 17;

struct Bar<'report> {
    party: &'report Party,
    tally: Tally,
}

/// Events per party.
pub(super) fn parties(report: &Report, edition: &Edition) -> Option<Chart> {
    let bars = report.parties.iter().map(|party| Bar { party: &party.party, tally: Tally::of(report, &party.events) });
    chart(edition, "events-by-country", "charts.parties", bars.collect())
}

/// The events at these indices per party.
pub(super) fn parties_of(report: &Report, edition: &Edition, id: &str, events: &[usize]) -> Option<Chart> {
    let mut by_party: BTreeMap<&Party, Vec<usize>> = BTreeMap::new();
    for &index in events {
        report.events[index].event.parties.iter().for_each(|party| by_party.entry(party).or_default().push(index));
    }
    let bars = by_party.iter().map(|(&party, events)| Bar { party, tally: Tally::of(report, events) });
    let mut bars: Vec<Bar> = bars.collect();
    bars.sort_by_key(|bar| Reverse(bar.tally.total()));
    chart(edition, id, "charts.parties", bars)
}

/// One party's events per partner.
pub(super) fn partners(report: &Report, edition: &Edition, id: &str, party: &PartyReport) -> Option<Chart> {
    let bar = |&index: &usize| {
        let pair = &report.pairs[index];
        Bar { party: pair.partner_of(&party.party), tally: Tally::of(report, &pair.events) }
    };
    chart(edition, id, "charts.partners", party.pairs.iter().map(bar).collect())
}

fn chart(edition: &Edition, id: &str, key: &str, bars: Vec<Bar>) -> Option<Chart> {
    let counts: Vec<(&Party, usize)> = bars.iter().map(|bar| (bar.party, bar.tally.total())).collect();
    let title = wording::greatest(edition, key, &counts)?;
    let drawn = &bars[..bars.len().min(BARS)];
    let mut description = edition.messages.text(&format!("{key}_description")).to_owned();
    if bars.len() > drawn.len() {
        let counts = [edition.messages.number(drawn.len()), edition.messages.number(bars.len())];
        let values = [("drawn", counts[0].as_str()), ("all", counts[1].as_str())];
        description = format!("{description} {}", edition.messages.fill("charts.first_of", &values));
    }
    let naming = Naming { id, title: &title, description: &description, direction: edition.direction() };
    let wide = draw(edition, &naming, Width::Wide, drawn);
    let narrow = draw(edition, &naming, Width::Narrow, drawn);
    let row = |bar: &Bar| (Some(party_href(bar.party)), edition.name(bar.party).to_owned(), bar.tally);
    let table = tally::table(edition, edition.messages.text("charts.party"), bars.iter().map(row).collect());
    Some(Chart { id: id.to_owned(), title, description, table, wide, narrow })
}

fn draw(edition: &Edition, naming: &Naming, width: Width, bars: &[Bar]) -> Drawing {
    let sum = bars.iter().fold(Tally::default(), |sum, bar| sum.plus(bar.tally));
    let legend = Legend::new(edition, &sum, width.px());
    let names_px = names_px(bars.iter().map(|bar| edition.name(bar.party)), width.pick(220, 118));
    let greatest = bars.iter().map(|bar| bar.tally.total()).max().unwrap_or(1).max(1);
    let start = names_px + 10;
    let room = width.px() - start - measure(&edition.messages.number(greatest), SMALL_PX) - 10;
    let to_px = |count: usize| start + (room as usize * count / greatest) as i32;
    let height_px = legend.height_px + ROW_PX * bars.len() as i32 + 4;
    canvas::draw(naming, width, height_px, |canvas| {
        legend.draw(canvas);
        for (index, bar) in (0..).zip(bars) {
            let top = legend.height_px + ROW_PX * index + (ROW_PX - BAR_PX) / 2;
            let middle = top + BAR_PX / 2;
            canvas.name(edition.name(bar.party), (names_px, middle), names_px);
            let mut before = 0;
            for part in bar.tally.parts() {
                let (from, to) = (to_px(before), to_px(before + part.count));
                swatch(canvas, (from, top), (to - i32::from(to - from > 3), top + BAR_PX), part.ink, part.is_planned);
                before += part.count;
            }
            let at = (to_px(before) + 6, middle);
            canvas.label(&edition.messages.number(before), at, SMALL_PX, Ink::Muted, Anchor::Start);
        }
    })
}
