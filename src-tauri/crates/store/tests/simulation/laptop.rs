use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use packet::{Header, Item, Keys, Lock, PacketError, Purpose, Reach, Unlock, open, seal};
use store::{Cid, Coming, Merged, Origin, Result, Source, Store};
use workshop::{Edit, EditKind, Id, Label, Value, Verb};

pub const LABEL: Label = Label { verb: Verb::Edit, entity: workshop::Entity::Card, count: 1 };

/// Numbers that are the same for the same seed.
pub struct Dice(u64);

impl Dice {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// Ids, salts and times from a seed that a copied laptop no longer shares once it goes its own way.
struct Seeded {
    seed: Arc<AtomicU64>,
    clock: i64,
    next: u64,
}

impl Seeded {
    fn bytes(&mut self) -> [u8; 16] {
        self.next += 1;
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.seed.load(Ordering::Relaxed).to_be_bytes());
        bytes[8..].copy_from_slice(&self.next.to_be_bytes());
        bytes
    }
}

impl Source for Seeded {
    fn now(&mut self) -> i64 {
        self.clock + i64::try_from(self.next).unwrap()
    }

    fn id(&mut self) -> Result<Id> {
        Ok(Id::new(uuid::Uuid::from_bytes(self.bytes())))
    }

    fn salt(&mut self) -> Result<[u8; 16]> {
        Ok(self.bytes())
    }
}

/// One laptop with the workshop on it.
pub struct Laptop {
    pub store: Store,
    seed: Arc<AtomicU64>,
    arrivals: u128,
    number: u64,
}

impl Laptop {
    /// `number` is who it is; two with the same are one laptop that was copied.
    pub fn new(number: u64, clock: i64) -> Self {
        let seed = Arc::new(AtomicU64::new(number));
        let source = Seeded { seed: seed.clone(), clock, next: 0 };
        let origin = Origin {
            replica: Id::new(uuid::Uuid::from_u128(u128::from(number) + 1)),
            actor: format!("Laptop {number}"),
            app_version: "0.1.0".into(),
        };
        let store = Store::in_memory(&origin, Box::new(source)).unwrap();
        Self { store, seed, arrivals: 0, number }
    }

    /// From here on it draws other ids than the laptop it is a copy of.
    pub fn part(&mut self, by: u64) {
        self.seed.store(1_000 + by, Ordering::Relaxed);
        self.number = 1_000 + by;
    }

    /// Writes; what is not there any more is refused, which is as good as not asking.
    pub fn write(&mut self, edits: Vec<Edit>) -> Option<Id> {
        match self.store.commit(edits, LABEL) {
            Ok(committed) => committed.action,
            Err(store::StoreError::NoRow { .. }) => None,
            Err(error) => panic!("{error}"),
        }
    }

    /// A packet of all it knows, or of what it knows from some place of its log on.
    pub fn packet(&self, keys: &Keys, after: u64) -> Vec<u8> {
        let changes = self.store.changes(after, usize::MAX).unwrap().changes;
        let header = Header {
            purpose: Purpose::Work,
            workshop: Cid::of(b"simulated"),
            title: String::new(),
            group: None,
            from: keys.card(),
            sender: String::new(),
            app: String::new(),
            made: 0,
            protected: false,
            knows: self.store.reach().unwrap(),
            since: Reach::new(),
            changes: changes.len() as u64,
            files: Vec::new(),
        };
        let cards = [keys.card()];
        let mut sealed = seal(Vec::new(), &header, &Lock::Cards(&cards), keys).unwrap();
        for change in &changes {
            sealed.change(change).unwrap();
        }
        sealed.finish().unwrap()
    }

    /// Takes a packet in, whole or not at all.
    pub fn take(&mut self, bytes: &[u8], keys: &Keys) -> std::result::Result<Merged, PacketError> {
        let unlock = Unlock { keys, passphrase: None };
        let mut opened = open(Cursor::new(bytes), &unlock)?;
        let mut merging = self.store.merging().unwrap();
        while let Some(item) = opened.next()? {
            if let Item::Change(change) = item {
                merging.put(&change).unwrap();
            }
        }
        self.arrivals += 1;
        let coming = Coming {
            id: Id::new(uuid::Uuid::from_u128((u128::from(self.number) << 64) + self.arrivals)),
            at: 0,
            made: 0,
            sender: String::new(),
            name: String::new(),
            group: None,
        };
        Ok(merging.finish(Some(&coming)).unwrap())
    }

    /// Lets in whatever is held aside because a chain forked.
    pub fn let_all_in(&mut self) {
        for fork in self.store.forks().unwrap() {
            self.store.let_in(fork.replica).unwrap();
        }
    }
}

/// An edit as the store takes it.
pub fn edit(kind: EditKind, entity: &str, id: u128, field: &str, value: Value) -> Edit {
    Edit {
        kind,
        entity: entity.to_owned(),
        id: Id::new(uuid::Uuid::from_u128(id)),
        field: field.to_owned(),
        value,
        translates: None,
    }
}
