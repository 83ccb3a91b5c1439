//! Ranked bars: parties, or one party's partners, by number of events, split by form.

use super::canvas::{self, Anchor, LABEL_PX, Naming, SMALL_PX, fit, measure};
use super::ink::Ink;
use super::legend::{Legend, swatch};
use super::tally::{self, Tally};
use super::{Width, party_href, wording};
use crate::model::chart::Chart;
use crate::model::edition::Edition;
use crate::model::party::Party;
use crate::model::report::{PartyReport, Report};

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
    let bars: Vec<Bar> = bars.collect();
    let title = wording::greatest(edition, "charts.parties", &counts(&bars))?;
    Some(chart(edition, "events-by-country", title, "charts.parties_description", bars))
}

/// One party's events per partner.
pub(super) fn partners(report: &Report, edition: &Edition, id: &str, party: &PartyReport) -> Option<Chart> {
    let bar = |&index: &usize| {
        let pair = &report.pairs[index];
        Bar { party: pair.partner_of(&party.party), tally: Tally::of(report, &pair.events) }
    };
    let bars: Vec<Bar> = party.pairs.iter().map(bar).collect();
    let title = wording::greatest(edition, "charts.partners", &counts(&bars))?;
    Some(chart(edition, id, title, "charts.partners_description", bars))
}

fn counts<'report>(bars: &[Bar<'report>]) -> Vec<(&'report Party, usize)> {
    bars.iter().map(|bar| (bar.party, bar.tally.total())).collect()
}

fn chart(edition: &Edition, id: &str, title: String, key: &str, bars: Vec<Bar>) -> Chart {
    let drawn = &bars[..bars.len().min(BARS)];
    let mut description = edition.messages.text(key).to_owned();
    if bars.len() > drawn.len() {
        let counts = [edition.messages.number(drawn.len()), edition.messages.number(bars.len())];
        let values = [("drawn", counts[0].as_str()), ("all", counts[1].as_str())];
        description = format!("{description} {}", edition.messages.fill("charts.first_of", &values));
    }
    let naming = Naming { id, title: &title, description: &description };
    let wide = draw(edition, &naming, Width::Wide, drawn);
    let narrow = draw(edition, &naming, Width::Narrow, drawn);
    let row = |bar: &Bar| (Some(party_href(bar.party)), edition.name(bar.party).to_owned(), bar.tally);
    let table = tally::table(edition, edition.messages.text("charts.party"), bars.iter().map(row).collect());
    Chart { id: id.to_owned(), title, description, table, wide, narrow }
}

fn draw(edition: &Edition, naming: &Naming, width: Width, bars: &[Bar]) -> String {
    let sum = bars.iter().fold(Tally::default(), |sum, bar| sum.plus(bar.tally));
    let legend = Legend::new(edition, &sum, width.px());
    let labels_px = bars.iter().map(|bar| measure(edition.name(bar.party), LABEL_PX)).max().unwrap_or(0);
    let labels_px = labels_px.min(width.pick(220, 118));
    let greatest = bars.iter().map(|bar| bar.tally.total()).max().unwrap_or(1).max(1);
    let start = labels_px + 10;
    let room = width.px() - start - measure(&edition.messages.number(greatest), SMALL_PX) - 10;
    let to_px = |count: usize| start + (room as usize * count / greatest) as i32;
    let height_px = legend.height_px + ROW_PX * bars.len() as i32 + 4;
    canvas::draw(naming, width, height_px, |canvas| {
        legend.draw(canvas);
        for (index, bar) in bars.iter().enumerate() {
            let top = legend.height_px + ROW_PX * index as i32 + (ROW_PX - BAR_PX) / 2;
            let middle = top + BAR_PX / 2;
            let name = fit(edition.name(bar.party), LABEL_PX, labels_px);
            canvas.label(&name, (labels_px, middle), LABEL_PX, Ink::Text, Anchor::End);
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
