use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization as _;

use super::{Draft, Planned};
use crate::{
    Assign, Edit, EditKind, Entity, FieldKind, Id, Lang, Plain, Refusal, Row, TEXT_LIMIT, Value,
    View,
};

/// The longest time a person plans one thing for, in minutes: two weeks.
const MINUTES_LIMIT: i32 = 14 * 24 * 60;

/// The highest level of impact and of feasibility.
const LEVELS: i32 = 3;

/// Text as it is kept: NFC, plain line ends, nothing a screen cannot show, no space at the ends.
/// Marks that steer right-to-left text and joiners inside emoji stay, for they carry meaning.
pub(super) fn clean(text: &str) -> String {
    let composed: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => Some('\n'),
            '\t' | '\u{a0}' => Some(' '),
            '\u{feff}' => None,
            c if c.is_control() && c != '\n' => None,
            c => Some(c),
        })
        .nfc()
        .collect();
    composed.trim().to_owned()
}

fn bounded(text: &str) -> Result<String, Refusal> {
    // Counting before cleaning keeps a pasted gigabyte from being copied three times.
    let short = |text: &str| text.chars().nth(TEXT_LIMIT).is_none();
    if text.len() > TEXT_LIMIT * 8 || !short(text) && !short(&clean(text)) {
        let length = text.chars().count().try_into().unwrap_or(u32::MAX);
        let limit = TEXT_LIMIT.try_into().unwrap_or(u32::MAX);
        return Err(Refusal::TooLong { length, limit });
    }
    Ok(clean(text))
}

impl<V: View> Draft<'_, V> {
    /// Writes fields of a row whose present state is `row`. Values that stay the same are not
    /// written again.
    pub(super) fn assign(
        &mut self,
        entity: Entity,
        row: &Row,
        fields: &[Assign],
    ) -> Planned<V, ()> {
        for assign in fields {
            let field = entity.field(&assign.field).ok_or(Refusal::Unknown)?;
            if let FieldKind::Wording = field.kind {
                self.assign_wording(entity, row, assign)?;
                continue;
            }
            let value = self.read(field.kind, field.name, &assign.value)?;
            let before = row.values.get(field.name).cloned().unwrap_or_default();
            if !same(&before, &value) {
                self.write(entity, row.id, field.name, value);
            }
        }
        if entity == Entity::Workshop {
            self.check_days(row)?;
        }
        Ok(())
    }

    fn read(&self, kind: FieldKind, name: &str, value: &Plain) -> Planned<V, Value> {
        Ok(match (kind, value) {
            (FieldKind::Owner(_) | FieldKind::Rank | FieldKind::Wording, _) => {
                return Err(Refusal::Unknown.into());
            }
            (FieldKind::Plain, Plain::Null) => Value::Text(String::new()),
            (_, Plain::Null) => Value::Null,
            (FieldKind::Plain, Plain::Text(text)) => Value::Text(bounded(text)?),
            (FieldKind::Flag, Plain::Flag(flag)) => Value::Bool(*flag),
            (FieldKind::Int, Plain::Int(number)) => {
                let limit = match name {
                    "start" => 24 * 60 - 1,
                    // Bytes; the store bounds what it keeps.
                    "size" => i32::MAX,
                    "impact" | "feasibility" => LEVELS,
                    _ => MINUTES_LIMIT,
                };
                let least = i32::from(matches!(name, "impact" | "feasibility"));
                if !(least..=limit).contains(number) {
                    return Err(Refusal::OutOfRange.into());
                }
                Value::Int((*number).into())
            }
            (FieldKind::Day, Plain::Text(day)) => match day.parse::<NaiveDate>() {
                Ok(day) => Value::Text(day.to_string()),
                Err(_) => return Err(Refusal::OutOfRange.into()),
            },
            (FieldKind::Choice(has), Plain::Text(word)) if has(word) => Value::Text(word.clone()),
            (FieldKind::Link(target), Plain::Text(id)) => {
                let id: Id = id.parse().map_err(|_| Refusal::Unknown)?;
                self.present(target, id)?;
                id.into()
            }
            _ => return Err(Refusal::Unknown.into()),
        })
    }

    fn assign_wording(&mut self, entity: Entity, row: &Row, assign: &Assign) -> Planned<V, ()> {
        let lang = assign.lang.ok_or(Refusal::Unknown)?;
        let words = match &assign.value {
            Plain::Text(words) => bounded(words)?,
            Plain::Null => String::new(),
            _ => return Err(Refusal::Unknown.into()),
        };
        let before = row.wording(&assign.field);
        let standing = before.original.filter(|original| before.get(*original).is_some());
        // Earlier assignments of this same action count too: a seed writes all languages at once.
        let standing = standing.or_else(|| self.drafted_original(row.id, &assign.field));
        let original = standing.unwrap_or(lang);
        if words.is_empty() && original == lang && must_have_words(entity, &assign.field) {
            return Err(Refusal::Empty.into());
        }
        if before.get(lang).unwrap_or_default() == words
            && (original == lang || !before.outdated.contains(&lang))
        {
            return Ok(());
        }
        self.write_wording(entity, row.id, &assign.field, lang, original, &words);
        if before.original != Some(original) && standing.is_none() {
            let field = format!("{}.original", assign.field);
            self.write(entity, row.id, &field, original.tag());
        }
        Ok(())
    }

    /// Writes one language of a wording field; a language other than the original is a translation
    /// of the version that stands now.
    pub(super) fn write_wording(
        &mut self,
        entity: Entity,
        id: Id,
        field: &str,
        lang: Lang,
        original: Lang,
        words: &str,
    ) {
        let translates = (lang != original).then(|| format!("{field}.{}", original.tag()));
        self.edits.push(Edit {
            kind: EditKind::Set,
            entity: entity.name().to_owned(),
            id,
            field: format!("{field}.{}", lang.tag()),
            value: Value::Text(words.to_owned()),
            translates,
        });
    }

    fn drafted_original(&self, id: Id, field: &str) -> Option<Lang> {
        let name = format!("{field}.original");
        let edit = self.edits.iter().rev().find(|edit| edit.id == id && edit.field == name)?;
        edit.value.as_text().and_then(Lang::from_tag)
    }

    fn check_days(&self, row: &Row) -> Planned<V, ()> {
        let day = |field: &str| -> Option<NaiveDate> {
            let drafted = self.edits.iter().rev().find(|e| e.id == row.id && e.field == field);
            match drafted {
                Some(edit) => edit.value.as_text()?.parse().ok(),
                None => row.day(field),
            }
        };
        match (day("starts"), day("ends")) {
            (Some(starts), Some(ends)) if ends < starts => Err(Refusal::EndsBeforeStart.into()),
            _ => Ok(()),
        }
    }
}

/// Rows that are nothing without their words: one deletes them instead of emptying them.
pub(super) fn must_have_words(entity: Entity, field: &str) -> bool {
    matches!(entity, Entity::Card | Entity::Objective | Entity::Action) && field == "text"
}

fn same(before: &Value, after: &Value) -> bool {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Text(text) => text.is_empty(),
        Value::Bool(flag) => !flag,
        _ => false,
    };
    before == after || empty(before) && empty(after)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn text_keeps_what_people_mean_and_loses_what_machines_left() {
        assert_eq!(clean("  Jose\u{301}\r\nMari\u{301}a\u{7}\u{feff} "), "José\nMaría");
        assert_eq!(clean("👩‍⚖️ עברית"), "👩‍⚖️ עברית");
    }
}
