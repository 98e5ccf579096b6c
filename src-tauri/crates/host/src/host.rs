use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{Local, NaiveDate, Utc};
use documents::{Scope, Summary};
use packet::Keys;
use serde::{Deserialize, Serialize};
use store::{Origin, Passphrase};
use uuid::Uuid;
use workshop::{Entity, GroupOutline, Id, Label, Lang, Mutation, Template, Verb, sample};

use crate::book::Books;
use crate::copies::Copies;
use crate::exchange::Laptops;
use crate::export::export;
use crate::people::{Meaning, Sheet, Source};
use crate::room::Room;
use crate::worker::Worker;
use crate::{
    Answer, Desk, ExportAnswer, ExportRequest, Fault, FaultCode, HistoryLine, Home, Library,
    LibraryEntry, Opened, Settings, SlideLook,
};

/// A workshop to be made.
#[derive(Clone, Deserialize, specta::Type)]
pub struct NewWorkshop {
    /// What it starts from.
    pub template: Template,
    /// The language the room writes in.
    pub lang: Lang,
    /// Its name in that language.
    pub title: String,
    /// City and country.
    pub place: String,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
    /// Groups already known.
    pub groups: Vec<GroupOutline>,
    /// A passphrase to protect it, if wanted.
    pub passphrase: Option<String>,
}

/// What a window knows from the start.
#[derive(Clone, Debug, Serialize, specta::Type)]
pub struct Start {
    /// How the user likes to work.
    pub settings: Settings,
    /// The workshops of this laptop.
    pub library: Vec<LibraryEntry>,
    /// The workshop that is open already, for a second window or after a reload.
    pub opened: Option<Opened>,
    /// The program's version.
    pub version: String,
}

/// The one place that every door — window, command line, test — leads to.
pub struct Host {
    pub(crate) home: Home,
    library: Library,
    settings: Mutex<Settings>,
    pub(crate) room: Mutex<Room>,
    desk: tokio::sync::RwLock<Option<Worker<Desk>>>,
    pub(crate) laptops: Mutex<Laptops>,
    pub(crate) keys: Mutex<Option<Arc<Keys>>>,
}

impl Host {
    /// The host of a home folder.
    pub fn new(home: Home) -> Self {
        home.tidy();
        let settings = Mutex::new(Settings::read(&home.settings()));
        let room = Mutex::new(Room::new(Books::read(home.books())));
        let laptops = Mutex::new(Laptops::read(home.laptops()));
        Self {
            library: Library::of(home.clone()),
            home,
            settings,
            room,
            desk: Default::default(),
            laptops,
            keys: Mutex::default(),
        }
    }

    /// What a window knows from the start.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub async fn start(&self) -> Result<Start, Fault> {
        Ok(Start {
            settings: self.settings(),
            library: self.library.list()?,
            opened: self.current().await?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// The library.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// How the user likes to work.
    pub fn settings(&self) -> Settings {
        self.settings.lock().map(|settings| settings.clone()).unwrap_or_default()
    }

    /// Keeps how the user likes to work.
    ///
    /// # Errors
    /// When they cannot be written; they hold for this session all the same.
    pub fn set_settings(&self, settings: Settings) -> Result<Settings, Fault> {
        let tidied = settings.tidied();
        if let Ok(mut kept) = self.settings.lock() {
            *kept = tidied.clone();
        }
        let name = tidied.name.clone();
        self.soon(move |desk| desk.store().write_as(&name));
        tidied.write(&self.home.settings())?;
        Ok(tidied)
    }

    /// Makes a workshop and opens it.
    ///
    /// # Errors
    /// When the file cannot be made, or [`FaultCode::Internal`] when its first rows are refused.
    pub async fn create(&self, wanted: NewWorkshop) -> Result<Result<Opened, Answer>, Fault> {
        let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
        // A protected workshop's title is in its file, not on it; the day tells it from others.
        let name = match passphrase {
            Some(_) => format!("Plenaria {}", Local::now().date_naive()),
            None => wanted.title.clone(),
        };
        let path = self.library.fresh(&name)?;
        let begin = Mutation::Begin {
            template: wanted.template,
            lang: wanted.lang,
            title: wanted.title,
            place: wanted.place,
            starts: wanted.starts,
            ends: wanted.ends,
            groups: wanted.groups,
        };
        let mut desk = Desk::create(&path, passphrase.as_ref(), &self.origin()?)?;
        match desk.mutate(&begin) {
            Ok(Answer::Done(_)) => self.take(desk).await.map(Ok),
            // A file without a first row is of no use to anybody.
            Ok(answer) => {
                drop(desk);
                discard(&path);
                Ok(Err(answer))
            }
            Err(fault) => {
                drop(desk);
                discard(&path);
                Err(fault)
            }
        }
    }

    /// Opens the sample, making it the first time.
    ///
    /// # Errors
    /// When the file cannot be made or opened.
    pub async fn open_sample(&self) -> Result<Opened, Fault> {
        if let Some(path) = self.library.sample()? {
            return self.open(&path.to_string_lossy(), None).await;
        }
        let path = self.library.fresh("San José 2018")?;
        let desk = write_sample(&path, &self.origin()?)?;
        self.take(desk).await
    }

    /// Opens a workshop of the library by name, or another by its whole path.
    ///
    /// # Errors
    /// As the store's: not found, in use, passphrase needed or wrong, not a workshop, newer version.
    pub async fn open(&self, file: &str, passphrase: Option<String>) -> Result<Opened, Fault> {
        let path = self.library.path(file)?;
        if let Some(opened) = self.current().await?
            && self.library.path(&opened.info.file)? == path
        {
            return Ok(opened);
        }
        let passphrase = passphrase.as_deref().and_then(Passphrase::new);
        let desk = Desk::open(&path, passphrase.as_ref(), &self.origin()?)?;
        self.take(desk).await
    }

    /// Closes the workshop that is open, if one is.
    pub async fn close(&self) {
        let closed = self.desk.write().await.take();
        drop(closed);
        self.home.tidy();
        self.in_room(Room::leave);
    }

    /// The workshop that is open, if one is.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub async fn current(&self) -> Result<Option<Opened>, Fault> {
        let desk = self.desk.read().await;
        let Some(desk) = desk.as_ref() else { return Ok(None) };
        let workshops = self.home.workshops();
        let opened = desk.call(move |desk| desk.opened(name_in(&workshops, desk.path()))).await??;
        Ok(Some(self.in_front(opened)))
    }

    /// Does what a person asks, if the rules allow it.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read or written.
    pub async fn mutate(&self, mutation: Mutation) -> Result<Answer, Fault> {
        let library = self.library.clone();
        self.with(move |desk| {
            let answer = desk.mutate(&mutation)?;
            if matches!(&mutation, Mutation::Set { entity: Entity::Workshop, .. }) {
                let beginning = desk.beginning()?;
                library.remember(
                    desk.path(),
                    &desk.snapshot().workshop,
                    desk.is_protected(),
                    beginning,
                );
            }
            Ok(answer)
        })
        .await
        .inspect(|answer| {
            if matches!(answer, Answer::Done(_)) {
                self.copy_soon();
            }
        })
    }

    /// Takes the last action back; where somebody watches, asks before it uncovers anything.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read or written.
    pub async fn undo(&self, watched: bool) -> Result<Answer, Fault> {
        self.with(move |desk| desk.undo(watched)).await
    }

    /// Does the action taken back last again; where somebody watches, asks before it uncovers
    /// anything.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read or written.
    pub async fn redo(&self, watched: bool) -> Result<Answer, Fault> {
        self.with(move |desk| desk.redo(watched)).await
    }

    /// A row's history, newest first.
    ///
    /// # Errors
    /// When nothing is open, or the file cannot be read.
    pub async fn history(&self, entity: Entity, id: Id) -> Result<Vec<HistoryLine>, Fault> {
        self.with(move |desk| desk.history(entity, id)).await
    }

    /// Gives a field the value it had after an earlier change.
    ///
    /// # Errors
    /// When nothing is open, there is no such change, or the file cannot be read or written.
    pub async fn restore(
        &self,
        entity: Entity,
        id: Id,
        field: String,
        change: String,
    ) -> Result<Answer, Fault> {
        self.with(move |desk| desk.restore(entity, id, &field, &change)).await
    }

    /// Reads a list of people and says what would come of it; writes nothing.
    ///
    /// # Errors
    /// When nothing is open, or the list cannot be read.
    pub async fn read_people(
        &self,
        source: Source,
        meanings: Option<Vec<Meaning>>,
    ) -> Result<Sheet, Fault> {
        let snapshot = self.with(|desk| Ok(desk.snapshot().clone())).await?;
        blocking(move || crate::people::read(&source, meanings.as_deref(), &snapshot)).await
    }

    /// The plenary summary as it would be written, for the screen.
    ///
    /// # Errors
    /// When nothing is open.
    pub async fn summary(&self, group: Option<Id>, lang: Lang) -> Result<Summary, Fault> {
        let snapshot = self.with(|desk| Ok(desk.snapshot().clone())).await?;
        let scope = group.map_or(Scope::AllGroups, Scope::Group);
        Ok(Summary::of(&snapshot, lang, scope, Local::now().naive_local())?)
    }

    /// How slides look: as the organisation's theme in the home folder says, where there is one; in
    /// high contrast if that was chosen, with the organisation's logo.
    ///
    /// # Errors
    /// When there is one that cannot be read; nobody presents in colours they did not choose.
    pub fn theme(&self) -> Result<documents::Theme, Fault> {
        let own = self.own_theme()?;
        Ok(match self.settings().slide_look {
            SlideLook::Own => own,
            SlideLook::Contrast => own.in_high_contrast(),
        })
    }

    fn own_theme(&self) -> Result<documents::Theme, Fault> {
        let path = self.home.slides_theme();
        let json = match std::fs::read_to_string(&path) {
            Ok(json) => json,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(documents::Theme::default());
            }
            Err(error) => return Err(Fault::io(&error, &path)),
        };
        let beside = |name: &str| std::fs::read(path.with_file_name(name));
        documents::Theme::read(&json, beside)
            .map_err(|_| Fault::about(FaultCode::BadTheme, path.display()))
    }

    /// Writes documents.
    ///
    /// # Errors
    /// When nothing is open, a document cannot be made, or the folder does not take it.
    pub async fn export(&self, request: ExportRequest) -> Result<ExportAnswer, Fault> {
        let (what, ratio, theme) = (request.what, self.settings().slide_ratio, self.theme()?);
        let material = self.with(move |desk| desk.material(what, ratio, theme)).await?;
        let folder = request.folder.clone();
        let answer = blocking(move || export(&material, &request)).await?;
        let settings = Settings { export_folder: Some(folder), ..self.settings() };
        // Remembering the folder is a convenience; the files are written either way.
        let _ = self.set_settings(settings);
        Ok(answer)
    }

    /// Puts a workshop in front, in place of the one that was open.
    ///
    /// # Errors
    /// When its file cannot be read.
    pub async fn take(&self, mut desk: Desk) -> Result<Opened, Fault> {
        desk.write_halves();
        let beginning = desk.beginning()?;
        self.library.remember(
            desk.path(),
            &desk.snapshot().workshop,
            desk.is_protected(),
            beginning,
        );
        let opened = desk.opened(name_in(&self.home.workshops(), desk.path()))?;
        *self.desk.write().await = Some(Worker::new(desk));
        self.copy_soon();
        self.in_room(|room| room.enter(&opened.info.file));
        self.refresh().await?;
        Ok(self.in_front(opened))
    }

    /// Puts a group in front, as when its packet has just been opened.
    pub(crate) fn put_in_front(&self, group: Option<Id>) {
        self.in_room(|room| {
            room.projector.showing.group = group;
            room.change(|book| book.group = group);
        });
    }

    /// Has a clean copy kept when it is time, behind whatever the person is waiting for.
    fn copy_soon(&self) {
        let workshops = self.home.workshops();
        self.soon(move |desk| desk.keep_copy(&Copies::of(&workshops, desk.path()), Utc::now()));
    }

    /// Has something done at the open workshop, if there is one, before whatever is asked for next.
    fn soon(&self, job: impl FnOnce(&mut Desk) + Send + 'static) {
        if let Ok(desk) = self.desk.try_read()
            && let Some(desk) = desk.as_ref()
        {
            desk.hand_in(job);
        }
    }

    /// Tells a window where the facilitator was.
    fn in_front(&self, mut opened: Opened) -> Opened {
        self.in_room(|room| {
            let showing = &room.projector.showing;
            (opened.group, opened.step) = (showing.group, showing.step);
        });
        opened
    }

    pub(crate) async fn with<R: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Desk) -> Result<R, Fault> + Send + 'static,
    ) -> Result<R, Fault> {
        let desk = self.desk.read().await;
        let desk = desk.as_ref().ok_or(Fault::new(FaultCode::NothingOpen))?;
        desk.call(job).await?
    }

    /// Who writes from this installation.
    ///
    /// # Errors
    /// When the home folder cannot be made or written.
    pub fn origin(&self) -> Result<Origin, Fault> {
        self.home.prepare()?;
        Ok(Origin {
            replica: self.home.replica()?,
            actor: self.settings().name,
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }
}

/// Makes the sample workshop in a new file.
///
/// # Errors
/// When the file cannot be made.
pub fn write_sample(path: &Path, origin: &Origin) -> Result<Desk, Fault> {
    let mut desk = Desk::create(path, None, origin)?;
    let edits = sample().rows(Lang::Es, &mut || Id::new(Uuid::now_v7()));
    desk.write(edits, Label { verb: Verb::Add, entity: Entity::Workshop, count: 1 })?;
    Ok(desk)
}

fn name_in(workshops: &Path, path: &Path) -> String {
    match path.strip_prefix(workshops) {
        Ok(name) => name.to_string_lossy().into_owned(),
        Err(_) => path.to_string_lossy().into_owned(),
    }
}

pub(crate) fn discard(path: &Path) {
    // The files hold nothing anybody typed; if they cannot be removed it is an empty workshop.
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    let _ = std::fs::remove_file(path);
    let _ = std::fs::remove_file(journal);
}

pub(crate) async fn blocking<R: Send + 'static>(
    job: impl FnOnce() -> Result<R, Fault> + Send + 'static,
) -> Result<R, Fault> {
    tokio::task::spawn_blocking(job).await.map_err(|_| Fault::new(FaultCode::Internal))?
}
