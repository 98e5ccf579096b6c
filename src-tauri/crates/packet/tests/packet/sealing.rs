use packet::{Item, Keys, Lock, PacketError, Unlock};
use proptest::prelude::*;

use crate::support::{chain, header, packed, unpacked};

#[test]
fn whoever_it_is_sealed_for_reads_what_was_sent() {
    let (sender, desk) = (Keys::generate().unwrap(), Keys::generate().unwrap());
    let changes = chain(40);
    let slides = vec![9_u8; 200_000];
    let files: [&[u8]; 2] = [&slides, b""];
    let bytes = packed(&Lock::Cards(&[desk.card()]), &sender, &changes, &files);
    let unlock = Unlock { keys: &desk, passphrase: None };
    let (found, items) = unpacked(&bytes, &unlock).unwrap();
    assert_eq!(found, header(&sender, 40, &files));
    let (mut came, mut content) = (Vec::new(), Vec::new());
    for item in items {
        match item {
            Item::Change(change) => came.push(*change),
            Item::File(_, bytes) => content.push(bytes),
        }
    }
    assert_eq!(came, changes);
    assert_eq!(content, files.map(<[u8]>::to_vec));
}

#[test]
fn others_do_not_read_it() {
    let (sender, desk, other) =
        (Keys::generate().unwrap(), Keys::generate().unwrap(), Keys::generate().unwrap());
    let bytes = packed(&Lock::Cards(&[desk.card()]), &sender, &chain(3), &[]);
    for passphrase in [None, Some("anything")] {
        let refused = unpacked(&bytes, &Unlock { keys: &other, passphrase });
        assert!(matches!(refused, Err(PacketError::ForOthers)), "{refused:?}");
    }
    assert!(!bytes.windows(4).any(|window| window == b"Grup"));
}

#[test]
fn a_passphrase_opens_it_however_accents_are_typed() {
    let (sender, group) = (Keys::generate().unwrap(), Keys::generate().unwrap());
    let bytes = packed(&Lock::Passphrase("café migración"), &sender, &chain(3), &[]);
    let with = |passphrase| unpacked(&bytes, &Unlock { keys: &group, passphrase });
    assert_eq!(with(Some("cafe\u{301} migracio\u{301}n")).unwrap().1.len(), 3);
    assert!(matches!(with(Some("cafe migracion")), Err(PacketError::WrongPassphrase)));
    assert!(matches!(with(None), Err(PacketError::NeedsPassphrase)));
}

#[test]
fn what_is_cut_short_or_changed_anywhere_is_refused() {
    let keys = Keys::generate().unwrap();
    let bytes = packed(&Lock::Cards(&[keys.card()]), &keys, &chain(12), &[b"a file"]);
    let unlock = Unlock { keys: &keys, passphrase: None };
    unpacked(&bytes, &unlock).unwrap();
    for at in 0..bytes.len() {
        assert!(unpacked(&bytes[..at], &unlock).is_err(), "cut at {at}");
        let mut altered = bytes.clone();
        altered[at] ^= 0x20;
        assert!(unpacked(&altered, &unlock).is_err(), "altered at {at}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(unpacked(&longer, &unlock).is_err(), "with something after it");
}

#[test]
fn what_is_no_packet_is_called_so() {
    let keys = Keys::generate().unwrap();
    let unlock = Unlock { keys: &keys, passphrase: None };
    for other in [&b""[..], b"PK\x03\x04 a document", &[0; 4096], b"age-encryption.org/v1\n"] {
        let refused = unpacked(other, &unlock);
        assert!(matches!(refused, Err(PacketError::NotAPacket)), "{refused:?}");
    }
}

#[test]
fn six_words_tell_laptops_apart() {
    let (one, other) = (Keys::generate().unwrap().card(), Keys::generate().unwrap().card());
    assert_eq!(one.words(), one.clone().words());
    assert_ne!(one.words(), other.words());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let keys = Keys::generate().unwrap();
        let unlock = Unlock { keys: &keys, passphrase: None };
        prop_assert!(unpacked(&bytes, &unlock).is_err());
    }
}
