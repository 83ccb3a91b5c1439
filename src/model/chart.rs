//! A chart: what it finds, its figures as a table, and its drawings. Both are made from the same figures.

/// A chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Kebab-case, unique on the site: also the file name of its table and drawing.
    pub id: String,
    /// What the chart finds, as a sentence without a full stop.
    pub title: String,
    /// What is drawn and how to read it.
    pub description: String,
    /// The figures.
    pub table: Table,
    /// The drawing for a page of usual width.
    pub wide: Drawing,
    /// The drawing for a narrow screen.
    pub narrow: Drawing,
}

/// Figures in rows; the first column names the row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The page of what the row is about, relative to the edition.
    pub href: Option<String>,
    /// The name of the row.
    pub name: String,
    /// What stands beside the name.
    pub cells: Vec<Cell>,
}

/// What stands in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A number.
    Count(usize),
    /// Words of the edition.
    Words(String),
}

/// A drawing: an `<svg>` element whose links wait for the way from the page that shows it to the edition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    svg: String,
    /// Where in `svg` the addresses begin, in bytes, rising.
    address_offsets: Vec<usize>,
}

impl Drawing {
    /// A drawing, and where its addresses begin, in bytes; the addresses are relative to the edition.
    pub fn new(svg: String, address_offsets: Vec<usize>) -> Self {
        Self { svg, address_offsets }
    }

    /// The drawing as a file of its own: each shape has the colour of the light scheme. `root` leads from it to the edition.
    pub fn alone(&self, root: &str) -> String {
        let mut svg = String::with_capacity(self.svg.len() + root.len() * self.address_offsets.len());
        let mut written = 0;
        for &offset in &self.address_offsets {
            svg.push_str(&self.svg[written..offset]);
            svg.push_str(root);
            written = offset;
        }
        svg.push_str(&self.svg[written..]);
        svg
    }

    /// The drawing inside a page whose style sheet gives the colours: the same without them, which saves a third.
    pub fn inline(&self, root: &str) -> String {
        let svg = self.alone(root);
        let mut inline = String::with_capacity(svg.len());
        let mut rest = svg.as_str();
        // Quotes in words are escaped, so that this is found in attributes alone.
        while let Some(start) = rest.find("=\"#") {
            let before = &rest[..start];
            let color = before.strip_suffix(" fill").or_else(|| before.strip_suffix(" stroke"));
            let end = rest[start + 3..].find('"').map_or(rest.len(), |length| start + 4 + length);
            inline.push_str(color.unwrap_or(&rest[..end]));
            rest = &rest[end..];
        }
        inline.push_str(rest);
        inline
    }
}

/// What a page is about; the numbers are indices into the report's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The whole report.
    Home,
    /// A party.
    Party(usize),
    /// A pair of parties.
    Pair(usize),
    /// A topic.
    Topic(usize),
    /// A period.
    Briefing(usize),
}

/// The charts of an edition. They are drawn when a page asks for them and not kept: all together would be most of the site.
pub trait Charts: Sync {
    /// The charts of a page; none where its figures are too few for a drawing to tell more than the list of them.
    fn of(&self, subject: Subject) -> Vec<Chart>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_take_the_way_to_the_edition() {
        let svg = "<svg><a href=\"events/a.html\"/><a href=\"events/b.html\"/></svg>";
        let offsets = svg.match_indices("events/").map(|(offset, _)| offset).collect();
        let drawing = Drawing::new(svg.to_owned(), offsets);
        assert_eq!(drawing.alone("../"), "<svg><a href=\"../events/a.html\"/><a href=\"../events/b.html\"/></svg>");
        assert_eq!(drawing.alone(""), svg);
    }

    #[test]
    fn colours_are_left_to_the_style_sheet_in_a_page() {
        let svg = "<rect class=\"f-aid\" fill=\"#AA3377\" x=\"1\"/><a href=\"#x\"/><text>=&quot;#</text>";
        let drawing = Drawing::new(svg.to_owned(), Vec::new());
        assert_eq!(drawing.inline(""), "<rect class=\"f-aid\" x=\"1\"/><a href=\"#x\"/><text>=&quot;#</text>");
    }
}
