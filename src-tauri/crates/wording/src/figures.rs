use fluent_bundle::FluentValue;
use workshop::Lang;

/// Between groups of three digits: a space that never breaks. The narrow one that French prefers
/// is not in the text face of the documents.
const SPACE: char = '\u{a0}';

/// A whole number the way the language writes it; none for anything else.
pub(crate) fn figures(value: &FluentValue, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let options = &number.options;
    let whole = number.value.fract() == 0.0 && options.minimum_fraction_digits.is_none();
    (whole && options.use_grouping).then(|| grouped(&format!("{:.0}", number.value), lang))
}

/// Spanish and French group by spaces, English by commas. In the countries that write Spanish here
/// a point or a comma would be taken for a decimal sign by one half of them; four digits stay
/// together.
fn grouped(digits: &str, lang: Lang) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some("0") => ("", "0"),
        Some(digits) => ("−", digits),
        None => ("", digits),
    };
    let (mark, least) = match lang {
        Lang::Es => (SPACE, 5),
        Lang::En => (',', 4),
        Lang::Fr => (SPACE, 4),
    };
    let mut out = sign.to_owned();
    for (at, digit) in digits.char_indices() {
        if at > 0 && digits.len() >= least && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use workshop::Lang;

    use super::grouped;

    #[test]
    fn each_language_groups_digits_its_own_way() {
        let all = |digits| Lang::ALL.map(|lang| grouped(digits, lang));
        assert_eq!(all("7"), ["7", "7", "7"]);
        assert_eq!(all("1234"), ["1234", "1,234", "1\u{a0}234"]);
        assert_eq!(all("12345"), ["12\u{a0}345", "12,345", "12\u{a0}345"]);
        assert_eq!(all("1234567"), ["1\u{a0}234\u{a0}567", "1,234,567", "1\u{a0}234\u{a0}567"]);
        assert_eq!(all("-20000"), ["−20\u{a0}000", "−20,000", "−20\u{a0}000"]);
        assert_eq!(all("-0"), ["0", "0", "0"]);
    }
}
