//! What the window, the command line and the tests all talk to: the library of workshops, the one
//! that is open, and everything a person can ask of it.
//!
//! **Architecture invariant:** no window, no menu, no sentence. Answers and faults carry codes; the
//! screen and the command line find the words.

mod answer;
mod arrivals;
mod attachments;
mod book;
mod clock;
mod compile;
mod conflicts;
mod copies;
mod desk;
mod draft;
mod exchange;
mod export;
mod fault;
mod floor;
mod home;
mod host;
mod library;
pub mod people;
mod plenary;
mod projector;
mod record;
mod room;
mod settings;
mod steady;
mod thread;
mod whose;
mod worker;

pub use answer::{
    Answer, Delta, Done, Happening, HistoryLine, Opened, Removed, UndoState, WorkshopInfo,
};
pub use arrivals::{ArrivalField, ArrivalLine, ArrivalRow, ForkLine};
pub use clock::{ClockFace, ClockOrder, Silence, TimePreview};
pub use compile::CompiledPlan;
pub use conflicts::{ConflictSide, ConflictView, Decision, Verdict};
pub use desk::Desk;
pub use draft::Draft;
pub use exchange::{
    Belongs, HeldPacket, KeyStore, KnownLaptop, Laptop, PacketAnswer, PacketGroup, PacketLock,
    PacketLook, PacketMade, PacketPreview, PacketRequest, Sender, Shut, Spoken, TakenIn, Taking,
};
pub use export::export;
pub use export::{ExportAnswer, ExportRequest, Material, SavedFile};
pub use fault::{Fault, FaultCode};
pub use floor::{FloorFace, FloorOrder, PageAt, Turn};
pub use home::Home;
pub use host::{Host, NewWorkshop, Start, write_sample};
pub use library::{Library, LibraryEntry};
pub use plenary::{AsPresented, DetailChange, RowChange};
pub use projector::Projection;
pub use settings::{ProjectorTheme, Settings, SlideLook, Theme};
pub use steady::Stamp;
pub use thread::{ThreadLine, ThreadWhat};
