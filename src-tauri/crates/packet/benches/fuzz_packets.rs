//! Packets that nobody would make, one after another, for as many minutes as `PLENARIA_MINUTES` says:
//! bytes of the golden ones are changed, cut, doubled and mixed, below the seal and outside it. A
//! panic ends it with the seed to repeat it by.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a panic is what is looked for"
)]

use std::io::{Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::FromStr;
use std::time::{Duration, Instant};

use age::x25519::{Identity, Recipient};
use packet::{Keys, Unlock, open};

const GOLDEN: &[u8] = include_bytes!("../tests/golden/keys-v1.plenaria");
const KEYS: &str = include_str!("../tests/golden/keys-v1.txt");

fn main() {
    let minutes = std::env::var("PLENARIA_MINUTES").ok().and_then(|text| text.parse().ok());
    let until = Instant::now() + Duration::from_secs(60 * minutes.unwrap_or(1));
    let keys = Keys::from_text(KEYS).unwrap();
    let body = unsealed(GOLDEN);
    let (mut seed, mut read) = (1_u64, 0_u64);
    while Instant::now() < until {
        let tried = catch_unwind(AssertUnwindSafe(|| attempt(seed, &body, &keys)));
        match tried {
            Ok(whole) => read += u64::from(whole),
            Err(_) => panic!("seed {seed} broke the reader"),
        }
        seed += 1;
    }
    println!("{{\"what\":\"packets\",\"tried\":{seed},\"read to the end\":{read}}}");
}

fn attempt(seed: u64, body: &[u8], keys: &Keys) -> bool {
    let mut dice = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let bytes = if roll(&mut dice, 4) == 0 {
        mutated(GOLDEN, &mut dice)
    } else {
        sealed(&mutated(body, &mut dice))
    };
    let unlock = Unlock { keys, passphrase: None };
    let Ok(mut opened) = open(Cursor::new(&bytes), &unlock) else { return false };
    loop {
        match opened.next() {
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}

fn roll(dice: &mut u64, sides: usize) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    usize::try_from(*dice % sides as u64).unwrap()
}

fn mutated(bytes: &[u8], dice: &mut u64) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=roll(dice, 4) {
        let at = roll(dice, bytes.len().max(1));
        match roll(dice, 6) {
            _ if bytes.is_empty() => bytes.push(0),
            0 => bytes[at] ^= 1 << roll(dice, 8),
            1 => bytes[at] = [0, 0x1b, 0x5a, 0x5b, 0x7f, 0x80, 0x9f, 0xbf, 0xff][roll(dice, 9)],
            2 => bytes.truncate(at),
            3 => {
                let piece = bytes[at..(at + roll(dice, 64)).min(bytes.len())].to_vec();
                let to = roll(dice, bytes.len());
                bytes.splice(to..to, piece);
            }
            4 => drop(bytes.drain(at..(at + 1 + roll(dice, 16)).min(bytes.len()))),
            _ => {
                let end = (at + 8).min(bytes.len());
                bytes[at..end].fill(0xff);
            }
        }
    }
    bytes
}

fn unsealed(bytes: &[u8]) -> Vec<u8> {
    let identity = Identity::from_str(KEYS.lines().nth(1).unwrap().trim()).unwrap();
    let sealed = age::Decryptor::new(bytes).unwrap();
    let opened = sealed.decrypt(std::iter::once(&identity as &dyn age::Identity)).unwrap();
    let mut body = Vec::new();
    zstd::Decoder::new(opened).unwrap().read_to_end(&mut body).unwrap();
    body
}

fn sealed(body: &[u8]) -> Vec<u8> {
    let identity = Identity::from_str(KEYS.lines().nth(1).unwrap().trim()).unwrap();
    let recipient: Recipient = identity.to_public();
    let sealed =
        age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let sealed = sealed.unwrap().wrap_output(Vec::new()).unwrap();
    let mut packed = zstd::Encoder::new(sealed, 1).unwrap();
    packed.write_all(body).unwrap();
    packed.finish().unwrap().finish().unwrap()
}
