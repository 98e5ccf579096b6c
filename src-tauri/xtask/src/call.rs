use std::ffi::{OsStr, OsString};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::house;
use crate::trouble::{Outcome, Trouble};

/// Another program, called from the root of the repository.
pub(crate) struct Call {
    command: Command,
    shown: String,
}

impl Call {
    pub(crate) fn new<S: AsRef<OsStr>>(
        program: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        Self::of(OsString::from(program), program, arguments)
    }

    /// The cargo that runs this chore.
    pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Self {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut call = Self::of(program, "cargo", arguments);
        // What cargo told this program about itself would look to a nested cargo like a changed
        // environment, and crates that watch it would be built twice.
        for (name, _) in std::env::vars_os() {
            let told = name.to_string_lossy();
            if told.starts_with("CARGO_PKG_") || told.starts_with("CARGO_MANIFEST_") {
                call.command.env_remove(name);
            }
        }
        call
    }

    /// npm, in a folder.
    pub(crate) fn npm<S: AsRef<OsStr>>(
        folder: &Path,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Self::of(OsString::from(program), "npm", arguments).within(folder)
    }

    fn of<S: AsRef<OsStr>>(
        program: OsString,
        name: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut command = Command::new(program);
        command.current_dir(house::root()).stdin(Stdio::null());
        let call = Self { command, shown: name.to_owned() };
        arguments.into_iter().fold(call, Self::arg)
    }

    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Lets the person at the terminal answer the program.
    pub(crate) fn asking(mut self) -> Self {
        self.command.stdin(Stdio::inherit());
        self
    }

    /// Runs it with its output on the terminal.
    pub(crate) fn run(mut self) -> Outcome {
        println!("› {}", self.shown);
        let status = self.command.status();
        self.judge(status)
    }

    /// Runs it, showing each line of its standard output and handing it on.
    pub(crate) fn watch(mut self, mut line_seen: impl FnMut(&str)) -> Outcome {
        println!("› {}", self.shown);
        let started = self.command.stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| self.not_started(&error))?;
        if let Some(out) = child.stdout.take() {
            let mut out = BufReader::new(out);
            let mut line = Vec::new();
            // Read as bytes: a test may print what is not text.
            while out.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                // Nobody may be reading any more; the chore goes on.
                let _ = std::io::stdout().write_all(&line);
                line_seen(String::from_utf8_lossy(&line).trim_end());
                line.clear();
            }
        }
        let status = child.wait();
        self.judge(status)
    }

    /// Runs it silently and gives what it printed.
    pub(crate) fn text(mut self) -> Outcome<String> {
        let output = self.command.output().map_err(|error| self.not_started(&error))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Trouble::new(format!("“{}” failed.\n{}", self.shown, said.trim_end())));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether it can be run and ends well; it prints nothing.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command.stdout(Stdio::null()).stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }

    fn judge(&self, status: std::io::Result<ExitStatus>) -> Outcome {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => {
                Err(Trouble::new(format!("“{}” failed; its own words are above.", self.shown)))
            }
            Err(error) => Err(self.not_started(&error)),
        }
    }

    fn not_started(&self, error: &std::io::Error) -> Trouble {
        Trouble::new(format!("“{}” could not be started: {error}.", self.shown))
    }
}
