//! The room as it is run from this laptop: what the projector shows, and how the time goes.

use workshop::{Id, Scene, Showing, Stretch};

use crate::book::{Book, Books};
use crate::projector::{Projector, Seen};
use crate::{ClockFace, ClockOrder, Fault, Host, Projection, Stamp, TimePreview};

/// The room of the workshop that is open.
pub(crate) struct Room {
    pub(crate) projector: Projector,
    books: Books,
    /// The workshop's name in the books.
    file: Option<String>,
    book: Book,
}

impl Room {
    pub(crate) fn new(books: Books) -> Self {
        Self { projector: Projector::default(), books, file: None, book: Book::default() }
    }

    /// Another workshop is open.
    pub(crate) fn enter(&mut self, file: &str) {
        self.book = self.books.of(file);
        self.file = Some(file.to_owned());
        self.projector.start_over(self.book.group, self.book.step);
    }

    /// None is open any more.
    pub(crate) fn leave(&mut self) {
        self.file = None;
        self.book = Book::default();
        self.projector.start_over(None, None);
    }

    /// What is remembered of it.
    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    /// Writes something in the book.
    pub(crate) fn change(&mut self, write: impl FnOnce(&mut Book)) {
        write(&mut self.book);
        self.keep();
    }

    fn keep(&mut self) {
        if let Some(file) = &self.file {
            self.books.keep(file, self.book.clone());
        }
    }
}

impl Host {
    /// Shows something else on the projector.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn show(&self, showing: Showing) -> Result<Projection, Fault> {
        self.in_room(|room| {
            let place = (showing.group, showing.step);
            room.projector.showing = showing;
            if place != (room.book.group, room.book.step) {
                (room.book.group, room.book.step) = place;
                room.keep();
            }
        });
        self.refresh().await
    }

    /// What the projector shows.
    pub fn projection(&self) -> Projection {
        let settings = self.settings();
        self.in_room(|room| room.projector.projection(&settings))
    }

    /// Draws the curtain, or opens it. Waits for nothing: the room sees it at once.
    pub fn curtain(&self, drawn: bool) -> Projection {
        self.in_room(|room| room.projector.curtain = drawn);
        self.projection()
    }

    /// Keeps on the projector what is there, or lets it follow the facilitator again.
    pub fn freeze(&self, freeze: bool) -> Projection {
        self.in_room(|room| room.projector.freeze(freeze));
        self.projection()
    }

    /// Works out anew what the projector shows, after something was changed.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn refresh(&self) -> Result<Projection, Fault> {
        let (showing, floor) =
            self.in_room(|room| (room.projector.showing.clone(), room.book.floor.at()));
        let settings = self.settings();
        let (group, scene) = (showing.group, showing.scene);
        let seen = self.with(move |desk| {
            let at = floor.filter(|_| scene == Scene::Stage);
            let stage = at.and_then(|(group, page)| {
                let deck = desk.deck(Some(group), settings.lang, settings.slide_ratio);
                deck.on_stage(page.map(|at| at.slide), page.map_or(1, |at| at.part))
            });
            Ok(Seen { view: desk.project(&showing), stage })
        });
        let seen = seen.await?;
        let clock = match group {
            Some(group) if !matches!(scene, Scene::Stage | Scene::Remarks(_)) => {
                Some(self.clock(group).await?)
            }
            _ => None,
        };
        self.in_room(|room| room.projector.take(seen, clock));
        Ok(self.projection())
    }

    /// A group's clock as it stands.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn clock(&self, group: Id) -> Result<ClockFace, Fault> {
        let (clock, front) = self.in_room(|room| {
            let clock = room.book.clocks.get(&group).cloned().unwrap_or_default();
            (clock, room.projector.showing.step)
        });
        self.with(move |desk| Ok(clock.face(desk.snapshot(), group, front, &Stamp::now()))).await
    }

    /// Does something to a group's clock.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn tell_clock(&self, group: Id, order: ClockOrder) -> Result<ClockFace, Fault> {
        self.in_room(|room| {
            room.book.clocks.entry(group).or_default().obey(order, &Stamp::now());
            room.keep();
        });
        self.refresh().await?;
        self.clock(group).await
    }

    /// What it would do to the rest if a step took so many minutes more.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn preview_time(
        &self,
        group: Id,
        step: Id,
        by: i32,
        how: Stretch,
    ) -> Result<TimePreview, Fault> {
        Ok(self.clock(group).await?.preview(step, by, how))
    }

    pub(crate) fn in_room<R>(&self, job: impl FnOnce(&mut Room) -> R) -> R {
        // What a broken-off job left behind is still a room; nobody's work is in it.
        let mut room = self.room.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        job(&mut room)
    }
}
