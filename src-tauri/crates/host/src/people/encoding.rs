//! From the bytes of a text file to its text.

use encoding_rs::{Encoding, WINDOWS_1252};

/// How documents begin that are text to a computer but no list to a person.
const NO_LISTS: [&str; 6] = ["%pdf-", "{\\rtf", "<!doctype", "<html", "<?xml", "<table"];

/// The text of a file: by its byte order mark, else UTF-8, else the Windows-1252 that spreadsheets
/// in Latin America and France still write. None when it is no text, or none that is a list.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => {
            encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    let beginning: String = text.trim_start().chars().take(16).collect();
    let beginning = beginning.to_lowercase();
    let is_list = !NO_LISTS.iter().any(|other| beginning.starts_with(other));
    (is_list && !text.chars().any(is_binary)).then(|| text.into_owned())
}

/// Control characters that no text has. Ctrl-Z ended text files once and still does in some.
fn is_binary(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}' | '\u{85}')
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_way_spreadsheets_write_text_is_read() {
        let text = "Peña;Côte";
        let utf16 = |bytes: fn(u16) -> [u8; 2], mark: [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
        };
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            utf16(u16::to_le_bytes, [0xFF, 0xFE]),
            utf16(u16::to_be_bytes, [0xFE, 0xFF]),
            b"Pe\xF1a;C\xF4te".to_vec(),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_list_is_not_taken_for_one() {
        for bytes in [
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(),
            b"%PDF-1.7\n1 0 obj",
            b" <!DOCTYPE html><table><tr><td>Ana",
            b"{\\rtf1 Ana}",
            b"\xFF\xFEA",
        ] {
            assert_eq!(decode(bytes), None, "{bytes:?}");
        }
    }
}
