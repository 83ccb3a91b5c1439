//! From the Solar Hijri and Islamic calendars to the Gregorian.

use crate::lexicon::rule::Calendar;
use crate::model::date::PartialDate;
use icu_calendar::Date;
use icu_calendar::cal::Hijri;

/// A date of a calendar as a Gregorian one, as exactly as it was given; `None` where there is no such date.
///
/// A month of another calendar becomes the Gregorian month that holds its middle, a year the one in which it begins.
pub fn gregorian(calendar: Calendar, year: i32, month: Option<u32>, day: Option<u32>) -> Option<PartialDate> {
    if calendar == Calendar::Gregorian {
        return match (month, day) {
            (Some(month), Some(day)) => PartialDate::day(year, month, day),
            (Some(month), None) => PartialDate::month(year, month),
            (None, _) => PartialDate::year(year),
        };
    }
    let (asked_month, asked_day) = (month.unwrap_or(1), day.unwrap_or(if month.is_some() { 15 } else { 1 }));
    let (asked_month, asked_day) = (u8::try_from(asked_month).ok()?, u8::try_from(asked_day).ok()?);
    let iso = match calendar {
        Calendar::SolarHijri => {
            Date::try_new_persian(year, asked_month, asked_day).ok()?.to_calendar(icu_calendar::Iso)
        }
        _ => Date::try_new_hijri_with_calendar(year, asked_month, asked_day, Hijri::new_umm_al_qura())
            .ok()?
            .to_calendar(icu_calendar::Iso),
    };
    let (year, found_month, found_day) =
        (iso.era_year().year, u32::from(iso.month().ordinal), u32::from(iso.day_of_month().0));
    match (month, day) {
        (Some(_), Some(_)) => PartialDate::day(year, found_month, found_day),
        (Some(_), None) => PartialDate::month(year, found_month),
        (None, _) => PartialDate::year(year),
    }
}

/// The calendar that a bare year belongs to in a language's press.
pub fn calendar_of_year(year: i32, language: &str) -> Calendar {
    match language {
        "fa" if (1250..1500).contains(&year) => Calendar::SolarHijri,
        "ar" if (1250..1500).contains(&year) => Calendar::Islamic,
        _ => Calendar::Gregorian,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solar_hijri_days_become_gregorian() {
        let iso = |year, month, day| gregorian(Calendar::SolarHijri, year, Some(month), Some(day)).unwrap().iso();
        assert_eq!(iso(1401, 6, 28), "2022-09-19");
        assert_eq!(iso(1403, 10, 5), "2024-12-25");
        assert_eq!(iso(1403, 12, 30), "2025-03-20");
        assert_eq!(gregorian(Calendar::SolarHijri, 1404, Some(12), Some(30)), None);
    }

    #[test]
    fn islamic_days_become_gregorian() {
        assert_eq!(gregorian(Calendar::Islamic, 1431, Some(4), Some(17)).unwrap().iso(), "2010-04-02");
    }

    #[test]
    fn a_month_is_the_gregorian_one_that_holds_its_middle() {
        assert_eq!(gregorian(Calendar::SolarHijri, 1402, Some(7), None).unwrap().iso(), "2023-10");
    }
}
