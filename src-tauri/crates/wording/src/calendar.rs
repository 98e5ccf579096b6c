use chrono::{Datelike as _, NaiveDate};

use crate::{Arg, Wording};

const MINUTES_A_DAY: i64 = 24 * 60;

impl Wording {
    /// A whole number.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.with("number", &[("number", Arg::Number(number.into()))])
    }

    /// A day: “14 de marzo de 2018”, “14 March 2018”, « 1er mars 2018 ».
    pub fn day(&self, day: NaiveDate) -> String {
        let args = [
            ("day", self.day_of_month(day).into()),
            ("month", self.month(day).into()),
            ("year", year(day)),
        ];
        self.with("date", &args)
    }

    /// From one day to another, in whichever order they come: “13 y 14 de marzo de 2018”.
    pub fn day_span(&self, one: NaiveDate, other: NaiveDate) -> String {
        let (first, last) = (one.min(other), one.max(other));
        if first == last {
            return self.day(first);
        }
        let key = if first.year() != last.year() {
            "date-span-years"
        } else if first.month() != last.month() {
            "date-span-months"
        } else if first.succ_opt() == Some(last) {
            "date-two-days"
        } else {
            "date-span-days"
        };
        let args = [
            ("first-day", self.day_of_month(first).into()),
            ("first-month", self.month(first).into()),
            ("first-year", year(first)),
            ("day", self.day_of_month(last).into()),
            ("month", self.month(last).into()),
            ("year", year(last)),
        ];
        self.with(key, &args)
    }

    /// A time of day from minutes after midnight: “14:05”. Past midnight it starts over.
    pub fn clock(&self, minutes: impl Into<i64>) -> String {
        let minutes = minutes.into().rem_euclid(MINUTES_A_DAY);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// How long something takes: “45 min”, “1 h 15 min”, “2 h”.
    pub fn minutes(&self, minutes: impl Into<i64>) -> String {
        let minutes = minutes.into();
        let (hours, rest) = (minutes / 60, minutes % 60);
        let args = [("hours", Arg::Number(hours)), ("minutes", Arg::Number(rest.abs()))];
        match (hours, rest) {
            (0, rest) => self.with("duration-minutes", &[("minutes", Arg::Number(rest))]),
            (_, 0) => self.with("duration-hours", &args),
            _ => self.with("duration-hours-minutes", &args),
        }
    }

    fn day_of_month(&self, day: NaiveDate) -> String {
        self.with("date-day", &[("day", day.day().into())])
    }

    fn month(&self, day: NaiveDate) -> String {
        self.text(&format!("month-{}", day.month()))
    }
}

/// As text: a year is not grouped in thousands.
fn year(day: NaiveDate) -> Arg<'static> {
    Arg::from(day.year().to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::NaiveDate;
    use workshop::Lang;

    use crate::Wording;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn all(say: impl Fn(Wording) -> String) -> [String; 3] {
        Lang::ALL.map(|lang| say(Wording::new(lang)))
    }

    #[test]
    fn days() {
        assert_eq!(
            all(|w| w.day(day(2018, 3, 14))),
            ["14 de marzo de 2018", "14 March 2018", "14 mars 2018"]
        );
        assert_eq!(
            all(|w| w.day(day(2019, 8, 1))),
            ["1 de agosto de 2019", "1 August 2019", "1er août 2019"]
        );
    }

    #[test]
    fn spans_of_days() {
        let span = |a: NaiveDate, b: NaiveDate| all(|w| w.day_span(a, b));
        assert_eq!(
            span(day(2018, 3, 13), day(2018, 3, 14)),
            ["13 y 14 de marzo de 2018", "13 and 14 March 2018", "13 et 14 mars 2018"]
        );
        assert_eq!(
            span(day(2018, 3, 1), day(2018, 3, 4)),
            ["del 1 al 4 de marzo de 2018", "1–4 March 2018", "du 1er au 4 mars 2018"]
        );
        assert_eq!(
            span(day(2018, 5, 30), day(2018, 6, 1)),
            [
                "del 30 de mayo al 1 de junio de 2018",
                "30 May – 1 June 2018",
                "du 30 mai au 1er juin 2018"
            ]
        );
        assert_eq!(
            span(day(2018, 12, 31), day(2019, 1, 2)),
            [
                "del 31 de diciembre de 2018 al 2 de enero de 2019",
                "31 December 2018 – 2 January 2019",
                "du 31 décembre 2018 au 2 janvier 2019"
            ]
        );
        assert_eq!(span(day(2018, 3, 14), day(2018, 3, 14)), all(|w| w.day(day(2018, 3, 14))));
        assert_eq!(
            span(day(2018, 3, 14), day(2018, 3, 13)),
            span(day(2018, 3, 13), day(2018, 3, 14))
        );
    }

    #[test]
    fn times_of_day_and_durations() {
        let spanish = Wording::new(Lang::Es);
        assert_eq!(spanish.clock(14 * 60 + 5), "14:05");
        assert_eq!(spanish.clock(540), "09:00");
        assert_eq!(spanish.clock(24 * 60 + 30), "00:30");
        assert_eq!(spanish.clock(-30), "23:30");
        assert_eq!(spanish.minutes(0), "0\u{a0}min");
        assert_eq!(spanish.minutes(45), "45\u{a0}min");
        assert_eq!(spanish.minutes(75), "1\u{a0}h 15\u{a0}min");
        assert_eq!(spanish.minutes(120), "2\u{a0}h");
        assert_eq!(spanish.minutes(-20), "−20\u{a0}min");
        assert_eq!(spanish.minutes(-80), "−1\u{a0}h 20\u{a0}min");
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(all(|w| w.number(20_000)), ["20\u{a0}000", "20,000", "20\u{a0}000"]);
    }
}
