//! How much a packet may hold. A workshop of two days has some ten thousand changes; these bounds
//! leave room for years, and keep a reader's memory and patience finite.

/// The most changes.
pub const MOST_CHANGES: u64 = 500_000;
/// The most bytes of everything together, once unpacked.
pub const MOST_BYTES: u64 = 2 << 30;
/// The most files.
pub const FILES: usize = 1_000;
/// The largest file, in bytes.
pub const FILE_BYTES: u64 = 100 << 20;
/// The longest header, in bytes.
pub const HEADER_BYTES: usize = 1 << 20;
/// The most chains a header names in one list.
pub(crate) const CHAINS: u64 = 10_000;
/// The longest text in a header, in bytes.
pub(crate) const TEXT: usize = 4096;
/// The longest part of a file in one record, in bytes.
pub(crate) const PART: usize = 1 << 16;
/// The largest window of the compression, as a power of two: what reading keeps in memory.
pub(crate) const WINDOW: u32 = 23;
/// The costliest passphrase a reader works on, as a power of two: some seconds on an old laptop.
pub(crate) const WORK: u8 = 20;
