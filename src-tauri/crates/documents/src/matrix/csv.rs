use crate::{Cell, Matrix};

/// Between the cells of a row; what spreadsheets expect where the comma parts decimals.
const APART: char = ';';

/// The matrix as CSV: UTF-8 with a mark at its beginning, so that Excel reads the accents.
pub(super) fn write(matrix: &Matrix) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    let heads = matrix.columns.iter().map(|column| Cell::Text(column.head.clone()));
    line(&mut text, &heads.collect::<Vec<_>>());
    for row in &matrix.rows {
        line(&mut text, row);
    }
    text.into_bytes()
}

fn line(text: &mut String, row: &[Cell]) {
    for (at, cell) in row.iter().enumerate() {
        if at > 0 {
            text.push(APART);
        }
        match cell {
            Cell::Blank => {}
            Cell::Number(number) => text.push_str(&number.to_string()),
            Cell::Text(words) => push(text, words),
        }
    }
    text.push_str("\r\n");
}

/// Words that a spreadsheet would take for a formula get a sign before them that makes them words.
fn push(text: &mut String, words: &str) {
    let formula = words.trim_start().starts_with(['=', '+', '-', '@']);
    let quoted = words.contains([APART, '"', '\n', '\r']) || words.trim() != words;
    if quoted {
        text.push('"');
    }
    if formula {
        text.push('\'');
    }
    text.push_str(&words.replace('"', "\"\""));
    if quoted {
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::push;

    #[test]
    fn words_stay_words() {
        let told = |words: &str| {
            let mut text = String::new();
            push(&mut text, words);
            text
        };
        assert_eq!(told("=1+1"), "'=1+1");
        assert_eq!(told(" @SUM(A1)"), "\"' @SUM(A1)\"");
        assert_eq!(told("-5 %; más"), "\"'-5 %; más\"");
        assert_eq!(told("dijo \"sí\"\ny se fue"), "\"dijo \"\"sí\"\"\ny se fue\"");
        assert_eq!(told("1.2.3"), "1.2.3");
    }
}
