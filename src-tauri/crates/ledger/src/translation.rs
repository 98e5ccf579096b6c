//! The form of a translation in the log: `{"text": words, "of": name of the version translated}`.

use std::collections::BTreeMap;

use workshop::Value;

use crate::Cid;

const TEXT: &str = "text";
const OF: &str = "of";

/// Words as a field holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// The words themselves.
    pub text: &'a str,
    /// For a translation: the change whose words were translated.
    pub of: Option<Cid>,
}

/// The value of a translation.
pub fn translation(text: &str, of: Cid) -> Value {
    Value::Map(BTreeMap::from([
        (TEXT.to_owned(), Value::from(text)),
        (OF.to_owned(), Value::Bytes(of.as_bytes().to_vec())),
    ]))
}

/// The words a value holds, translated or not; none when it holds something else.
pub fn words(value: &Value) -> Option<Words<'_>> {
    match value {
        Value::Text(text) => Some(Words { text, of: None }),
        Value::Map(map) => Some(Words {
            text: map.get(TEXT)?.as_text()?,
            of: match map.get(OF)? {
                Value::Bytes(bytes) => Some(Cid::try_from(bytes.as_slice()).ok()?),
                _ => return None,
            },
        }),
        _ => None,
    }
}
