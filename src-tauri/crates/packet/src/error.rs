use ledger::DecodeError;

/// What this crate answers with.
pub type Result<T> = std::result::Result<T, PacketError>;

/// Why a packet cannot be made or read. Nothing was changed anywhere.
#[derive(Debug, thiserror::Error)]
pub enum PacketError {
    /// The file is something else.
    #[error("not a packet")]
    NotAPacket,
    /// It opens with a passphrase, and none was given.
    #[error("the packet needs a passphrase")]
    NeedsPassphrase,
    /// The passphrase does not open it.
    #[error("the passphrase does not open the packet")]
    WrongPassphrase,
    /// It is sealed for other laptops.
    #[error("the packet is sealed for others")]
    ForOthers,
    /// A later version of the program made it.
    #[error("made by a later version")]
    Newer,
    /// It ends before its end, as after a copy that was cut short.
    #[error("the packet is cut short")]
    Truncated,
    /// It is not as its sender sealed it.
    #[error("the packet is not as it was sealed")]
    Altered,
    /// It holds more than a packet may.
    #[error("the packet holds more than it may")]
    TooLarge,
    /// The system gave no random numbers.
    #[error("no random numbers")]
    NoRandom,
    /// The disk failed.
    #[error("the disk failed: {0}")]
    Disk(std::io::Error),
}

impl From<std::io::Error> for PacketError {
    /// Below a packet's records lie a cipher and a compression that report through the disk's
    /// errors: what ends early was cut, what does not fit was altered.
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::UnexpectedEof => PacketError::Truncated,
            K::InvalidData | K::InvalidInput | K::Other => PacketError::Altered,
            _ => PacketError::Disk(error),
        }
    }
}

impl From<minicbor::decode::Error> for PacketError {
    fn from(_: minicbor::decode::Error) -> Self {
        PacketError::Altered
    }
}

impl From<DecodeError> for PacketError {
    fn from(error: DecodeError) -> Self {
        match error {
            DecodeError::UnknownEncoding(_) | DecodeError::UnknownKind(_) => PacketError::Newer,
            DecodeError::TooLarge => PacketError::TooLarge,
            DecodeError::Malformed
            | DecodeError::NotCanonical
            | DecodeError::Trailing
            | DecodeError::Invalid(_) => PacketError::Altered,
        }
    }
}
