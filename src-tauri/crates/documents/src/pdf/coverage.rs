use std::collections::BTreeSet;

use serde_json::Value;

use super::fonts::FONTS;

/// Stands where a character cannot be shown.
const PLACEHOLDER: char = '□';

/// Data in which every character has a glyph.
pub(super) struct Legible {
    pub(super) data: Value,
    /// What had to be replaced, each character once.
    pub(super) replaced: Vec<char>,
}

/// Replaces what no bundled font can show. One such character would refuse the whole export, since
/// the standards forbid a hole in the text.
pub(super) fn legible(data: Value) -> Legible {
    let mut replaced = BTreeSet::new();
    let data = visit(data, &mut replaced);
    Legible { data, replaced: replaced.into_iter().collect() }
}

fn visit(value: Value, replaced: &mut BTreeSet<char>) -> Value {
    match value {
        Value::String(text) => Value::String(legible_text(&text, replaced)),
        Value::Array(items) => items.into_iter().map(|item| visit(item, replaced)).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, visit(value, replaced))).collect()
        }
        other => other,
    }
}

fn legible_text(text: &str, replaced: &mut BTreeSet<char>) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => shown.push('\n'),
            // Spaces and hyphens that only differ in width or in where a line may break.
            '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{200a}' | '\u{205f}' | '\u{3000}' => {
                shown.push(' ');
            }
            '\u{2007}' | '\u{2009}' | '\u{202f}' => shown.push('\u{a0}'),
            '\u{2010}' | '\u{2011}' => shown.push('-'),
            // Nothing to see: joiners, direction marks, variants of emoji, soft hyphens.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {}
            c if FONTS.have(c) => shown.push(c),
            c => {
                replaced.insert(c);
                shown.push(PLACEHOLDER);
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::legible;

    #[test]
    fn what_cannot_be_shown_is_replaced_and_named() {
        let data = json!({ "words": ["Sí 🙂 → ✓", "שלום"], "number": 3 });
        let legible = legible(data);
        assert_eq!(legible.data, json!({ "words": ["Sí □ → ✓", "□□□□"], "number": 3 }));
        assert_eq!(legible.replaced, ['ו', 'ל', 'ם', 'ש', '🙂']);
    }

    #[test]
    fn invisible_characters_go_without_a_word() {
        let legible = legible(json!("10\u{202f}%\u{200d} a\u{2011}b\u{fe0f}"));
        assert_eq!(legible.data, json!("10\u{a0}% a-b"));
        assert!(legible.replaced.is_empty());
    }
}
