//! The colours of the charts. Each is written into the drawing as a light-scheme colour and as a class, so that the drawing stands alone
//! and a style sheet can still change it.

use crate::model::event::Form;
use plotters::style::RGBColor;

/// What something is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Labels.
    Text,
    /// Labels that matter less.
    Muted,
    /// Lines that help the eye.
    Grid,
    /// The ground.
    Paper,
    /// Where a column is cut.
    Cut,
    /// A cell without events.
    Empty,
    /// An act's form.
    Form(Form),
    /// How many, 1 to 5.
    Heat(u8),
    /// Labels on the darker heats.
    OnHeat,
    /// What joins two parties.
    Link,
}

/// Every ink with its class and its light colour: the forms' colours are Paul Tol's "bright" scheme, made for colour-blind readers,
/// with the yellow and the grey darkened to be seen on white.
const INKS: &[(Ink, &str, RGBColor)] = &[
    (Ink::Text, "text", RGBColor(0x1c, 0x20, 0x26)),
    (Ink::Muted, "muted", RGBColor(0x5a, 0x62, 0x6e)),
    (Ink::Grid, "grid", RGBColor(0xd9, 0xdd, 0xe3)),
    (Ink::Paper, "paper", RGBColor(0xff, 0xff, 0xff)),
    (Ink::Cut, "cut", RGBColor(0xfe, 0xff, 0xff)),
    (Ink::Empty, "empty", RGBColor(0xf2, 0xf4, 0xf6)),
    (Ink::Form(Form::Talks), "talks", RGBColor(0x44, 0x77, 0xaa)),
    (Ink::Form(Form::Agreement), "agreement", RGBColor(0xee, 0x66, 0x77)),
    (Ink::Form(Form::Forum), "forum", RGBColor(0xb8, 0xa4, 0x2c)),
    (Ink::Form(Form::Training), "training", RGBColor(0x22, 0x88, 0x33)),
    (Ink::Form(Form::Care), "care", RGBColor(0x4f, 0xb6, 0xd8)),
    (Ink::Form(Form::Aid), "aid", RGBColor(0xaa, 0x33, 0x77)),
    (Ink::Form(Form::Project), "project", RGBColor(0x8d, 0x8f, 0x94)),
    (Ink::Heat(1), "heat-1", RGBColor(0xd3, 0xe6, 0xe8)),
    (Ink::Heat(2), "heat-2", RGBColor(0xa5, 0xcd, 0xd2)),
    (Ink::Heat(3), "heat-3", RGBColor(0x6f, 0xae, 0xb6)),
    (Ink::Heat(4), "heat-4", RGBColor(0x2b, 0x79, 0x84)),
    (Ink::Heat(5), "heat-5", RGBColor(0x0f, 0x52, 0x5c)),
    (Ink::OnHeat, "on-heat", RGBColor(0xff, 0xff, 0xfe)),
    (Ink::Link, "link", RGBColor(0xc2, 0x6b, 0x2e)),
];

impl Ink {
    /// The light colour.
    pub(super) fn color(self) -> RGBColor {
        INKS.iter().find(|(ink, ..)| *ink == self).map_or(RGBColor(0, 0, 0), |(.., color)| *color)
    }

    /// The heat of a count above zero, where the greatest is `greatest`.
    pub(super) fn heat(count: usize, greatest: usize) -> Self {
        let step = if greatest <= 5 { count } else { (count - 1) * 5 / greatest + 1 };
        Ink::Heat(step.clamp(1, 5) as u8)
    }

    /// The ink of a label on this one.
    pub(super) fn label(self) -> Self {
        if matches!(self, Ink::Heat(4..)) { Ink::OnHeat } else { Ink::Text }
    }
}

/// The class of a colour as the SVG writer writes it (`#4477AA`).
pub(super) fn class_of_color(written: &str) -> Option<&'static str> {
    INKS.iter().find(|(.., RGBColor(r, g, b))| format!("#{r:02X}{g:02X}{b:02X}") == written).map(|(_, class, _)| *class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_ink_has_a_colour_and_a_class_of_its_own() {
        let colors: BTreeSet<_> = INKS.iter().map(|(.., RGBColor(r, g, b))| (r, g, b)).collect();
        let classes: BTreeSet<_> = INKS.iter().map(|(_, class, _)| class).collect();
        assert_eq!((colors.len(), classes.len()), (INKS.len(), INKS.len()));
        for form in Form::ALL {
            assert_ne!(Ink::Form(form).color(), RGBColor(0, 0, 0));
        }
    }

    #[test]
    fn heat_grows_with_the_count() {
        assert_eq!(Ink::heat(1, 1), Ink::Heat(1));
        assert_eq!(Ink::heat(3, 4), Ink::Heat(3));
        assert_eq!(Ink::heat(1, 60), Ink::Heat(1));
        assert_eq!(Ink::heat(60, 60), Ink::Heat(5));
    }
}
