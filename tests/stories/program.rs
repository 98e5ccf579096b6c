//! The real program with a data folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use host::{Desk, Home, Host};
use serde_json::Value;
use tempfile::TempDir;

/// The program, and a folder that goes when the story ends.
pub(crate) struct Program {
    folder: TempDir,
}

/// What a call of the program came to.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) said: String,
    pub(crate) complained: String,
}

impl Program {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("out")).unwrap();
        Self { folder }
    }

    /// A path in the story's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where documents go.
    pub(crate) fn out(&self) -> PathBuf {
        self.path("out")
    }

    /// The host over the program's own data folder.
    pub(crate) fn host(&self) -> Host {
        Host::new(Home::at(self.path("home")))
    }

    /// A call that is yet to be made, speaking English and knowing no passphrase.
    pub(crate) fn command<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenaria"));
        command
            .args(arguments)
            .env("PLENARIA_HOME", self.path("home"))
            .env("LC_ALL", "en_US.UTF-8")
            .env_remove("PLENARIA_PASSPHRASE")
            .current_dir(self.folder.path());
        command
    }

    /// Calls the program.
    pub(crate) fn call<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Answer {
        answer(&mut self.command(arguments))
    }

    /// Makes the sample and gives its path.
    pub(crate) fn sample(&self) -> PathBuf {
        let file = self.path("sample.workshop");
        let made = self.call(["sample", text(&file)]);
        assert_eq!(made.code, 0, "{}", made.complained);
        file
    }

    /// Opens a file as the program would.
    pub(crate) fn open(&self, file: &Path) -> Desk {
        Desk::open(file, None, &self.host().origin().unwrap()).unwrap()
    }
}

impl Answer {
    /// What a call with `--json` said.
    pub(crate) fn json(&self) -> Value {
        let said = self.said.trim();
        serde_json::from_str(said).unwrap_or_else(|error| panic!("{error} in “{said}”"))
    }

    /// The code of the fault that a call with `--json` reported.
    pub(crate) fn fault(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// Makes a call.
pub(crate) fn answer(command: &mut Command) -> Answer {
    let Output { status, stdout, stderr } = command.output().unwrap();
    Answer {
        code: status.code().unwrap_or_default(),
        said: String::from_utf8(stdout).unwrap(),
        complained: String::from_utf8(stderr).unwrap(),
    }
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
