use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

use super::report::words;
use super::usage::{NotThere, spoken};

/// The command line, in the user's language.
pub(super) fn command() -> Command {
    let words = words();
    let text = |key: &str| words.text(key);
    let file =
        || Arg::new("file").value_name("FILE").required(true).value_parser(value_parser!(PathBuf));
    let language = |help: &str| {
        Arg::new("lang").long("lang").value_parser(["es", "en", "fr"]).help(text(help))
    };
    let group = |help: &str| {
        let number = value_parser!(u32).range(1..);
        Arg::new("group").long("group").value_name("N").value_parser(number).help(text(help))
    };
    let to = |name: &'static str, help: &str| {
        let arg = Arg::new("to").long("to").value_name(name).default_value(".");
        arg.value_parser(value_parser!(PathBuf)).help(text(help))
    };
    let flag = |id: &'static str, long: &'static str, help: &str| {
        Arg::new(id).long(long).action(ArgAction::SetTrue).help(text(help))
    };
    let json = || flag("json", "json", "cli-json");
    let replace = || flag("replace", "replace", "cli-replace");
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = Command::new("plenaria")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(version.help(text("cli-version")))
        .about(text("cli-about"))
        .after_help(text("cli-passphrase-note"))
        .args_conflicts_with_subcommands(true)
        .arg(
            Arg::new("files")
                .value_name("FILE")
                .num_args(0..)
                .value_parser(there)
                .help(text("cli-open")),
        )
        .subcommand(
            Command::new("sample")
                .about(text("cli-sample"))
                .arg(file().help(text("cli-new-file")))
                .arg(json()),
        )
        .subcommand(
            Command::new("export")
                .about(text("cli-export"))
                .arg(file().help(text("cli-file")))
                .arg(
                    Arg::new("what")
                        .long("what")
                        .value_parser(["summary", "slides", "minutes", "plan", "matrix"])
                        .default_value("summary")
                        .help(text("cli-what")),
                )
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_delimiter(',')
                        .value_parser(["docx", "pptx", "pdf", "json", "xlsx", "csv"])
                        .help(text("cli-format")),
                )
                .arg(language("cli-lang"))
                .arg(group("cli-group"))
                .arg(flag("without-origins", "without-origins", "cli-without-origins"))
                .arg(to("DIR", "cli-to"))
                .arg(replace())
                .arg(json()),
        )
        .subcommand(
            Command::new("check")
                .about(text("cli-check"))
                .arg(file().help(text("cli-file")))
                .arg(json()),
        )
        .subcommand(
            Command::new("packet")
                .about(text("cli-packet"))
                .after_help(text("cli-packet-passphrase-note"))
                .arg(file().help(text("cli-file")))
                .arg(group("cli-packet-group"))
                .arg(to("P.plenaria", "cli-packet-to"))
                .arg(flag("words", "passphrase", "cli-packet-words"))
                .arg(flag("files", "files", "cli-packet-files"))
                .arg(replace())
                .arg(json()),
        )
        .subcommand(
            Command::new("import")
                .about(text("cli-import"))
                .after_help(text("cli-packet-passphrase-note"))
                .arg(file().help(text("cli-import-file")))
                .arg(
                    Arg::new("packets")
                        .value_name("P.plenaria")
                        .required(true)
                        .num_args(1..)
                        .value_parser(value_parser!(PathBuf))
                        .help(text("cli-import-packets")),
                )
                .arg(flag("dry-run", "dry-run", "cli-dry-run"))
                .arg(Arg::new("vouch").long("vouch").value_name("WORDS").help(text("cli-vouch")))
                .arg(json()),
        )
        .subcommand(
            Command::new("conflicts")
                .about(text("cli-conflicts"))
                .arg(file().help(text("cli-file")))
                .arg(json()),
        )
        .subcommand(
            Command::new("apply")
                .about(text("cli-apply"))
                .arg(file().help(text("cli-file")))
                .arg(json()),
        );
    spoken(command, &words)
}

/// A file that is there. Anything else is a call nobody understands.
fn there(name: &str) -> Result<String, NotThere> {
    match std::path::Path::new(name).is_file() {
        true => Ok(name.to_owned()),
        false => Err(NotThere),
    }
}

#[cfg(test)]
mod tests {
    use super::command;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
