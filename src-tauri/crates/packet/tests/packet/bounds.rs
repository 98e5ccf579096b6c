//! Packets that only somebody with a program of their own would make.

use std::io::Write;
use std::str::FromStr;

use age::x25519::Recipient;
use packet::{Card, Keys, Lock, MOST_CHANGES, PacketError, Unlock, seal};

use crate::support::{chain, header, unpacked};

/// Seals a body as it is.
fn forged(keys: &Keys, body: impl FnOnce(&mut dyn Write)) -> Vec<u8> {
    let recipient = Recipient::from_str(&keys.card().recipient).unwrap();
    let recipients = [&recipient as &dyn age::Recipient];
    let sealed = age::Encryptor::with_recipients(recipients.into_iter()).unwrap();
    let sealed = sealed.wrap_output(Vec::new()).unwrap();
    let mut packed = zstd::Encoder::new(sealed, 3).unwrap();
    body(&mut packed);
    packed.finish().unwrap().finish().unwrap()
}

fn refusal(keys: &Keys, bytes: &[u8]) -> PacketError {
    unpacked(bytes, &Unlock { keys, passphrase: None }).unwrap_err()
}

#[test]
fn a_bomb_is_refused_at_its_first_record() {
    let keys = Keys::generate().unwrap();
    // Four gibibytes of nothing, said to be one record, in some kilobytes.
    let bytes = forged(&keys, |out| {
        out.write_all(&[0x5a, 0xff, 0xff, 0xff, 0xff, 0x82, 0x00]).unwrap();
        let zeros = vec![0; 1 << 20];
        for _ in 0..256 {
            out.write_all(&zeros).unwrap();
        }
    });
    assert!(bytes.len() < 100_000);
    assert!(matches!(refusal(&keys, &bytes), PacketError::TooLarge));
}

#[test]
fn more_changes_than_a_packet_may_hold_are_refused_before_they_are_read() {
    let keys = Keys::generate().unwrap();
    let sealed = seal(
        Vec::new(),
        &header(&keys, MOST_CHANGES + 1, &[]),
        &Lock::Cards(&[keys.card()]),
        &keys,
    );
    let bytes = sealed.unwrap().finish().unwrap();
    assert!(matches!(refusal(&keys, &bytes), PacketError::TooLarge));
}

#[test]
fn a_packet_must_hold_what_it_says() {
    let keys = Keys::generate().unwrap();
    for said in [2, 4] {
        let lock = [keys.card()];
        let mut packet =
            seal(Vec::new(), &header(&keys, said, &[]), &Lock::Cards(&lock), &keys).unwrap();
        for change in chain(3) {
            packet.change(&change).unwrap();
        }
        let bytes = packet.finish().unwrap();
        assert!(matches!(refusal(&keys, &bytes), PacketError::Altered), "{said}");
    }
}

#[test]
fn nobody_signs_for_another() {
    let (keys, other) = (Keys::generate().unwrap(), Keys::generate().unwrap());
    let mut forged = header(&keys, 0, &[]);
    forged.from = other.card();
    let lock = [keys.card()];
    let bytes = seal(Vec::new(), &forged, &Lock::Cards(&lock), &keys).unwrap().finish().unwrap();
    assert!(matches!(refusal(&keys, &bytes), PacketError::Altered));
}

#[test]
fn a_later_format_is_called_so() {
    let keys = Keys::generate().unwrap();
    // [2, "whatever comes then"]
    let bytes = forged(&keys, |out| out.write_all(&[0x45, 0x82, 0x00, 0x82, 0x02, 0x60]).unwrap());
    assert!(matches!(refusal(&keys, &bytes), PacketError::Newer));
}

#[test]
fn a_packet_for_nobody_is_not_made() {
    let keys = Keys::generate().unwrap();
    let odd = Card { key: [0; 32], recipient: "nobody".into() };
    for lock in [Lock::Cards(&[]), Lock::Cards(&[odd])] {
        let sealed = seal(Vec::new(), &header(&keys, 0, &[]), &lock, &keys);
        assert!(matches!(sealed.map(|_| ()), Err(PacketError::ForOthers)));
    }
}

#[test]
fn names_longer_than_a_header_may_hold_are_cut_between_letters() {
    let keys = Keys::generate().unwrap();
    let mut long = header(&keys, 0, &[]);
    long.title = "é".repeat(5000);
    let lock = [keys.card()];
    let bytes = seal(Vec::new(), &long, &Lock::Cards(&lock), &keys).unwrap().finish().unwrap();
    let (found, _) = unpacked(&bytes, &Unlock { keys: &keys, passphrase: None }).unwrap();
    assert_eq!(found.title, "é".repeat(2048));
}
