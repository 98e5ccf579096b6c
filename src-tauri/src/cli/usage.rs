//! What the command line says of itself, in the user's language, where clap has words of its own.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use wording::{Arg as Said, Wording};

use super::report::words;

/// A file to open that is not there.
#[derive(Debug)]
pub(super) struct NotThere;

impl std::fmt::Display for NotThere {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&words().text("error-not-found.title"))
    }
}

impl std::error::Error for NotThere {}

/// The same commands, explained in the user's language.
pub(super) fn spoken(command: Command, words: &Wording) -> Command {
    let usage = words.text("cli-usage");
    let template =
        format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .help_template(template)
        .subcommand_help_heading(words.text("cli-commands"))
        .subcommand_value_name(words.text("cli-command"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help.help(words.text("cli-help")))
        .mut_args(|arg| explained(arg, words))
        .mut_subcommands(|command| {
            let usage = usage_of(&command, words);
            spoken(command.override_usage(usage), words)
        })
}

/// An argument under the heading of its sort, with all it may be in its help.
fn explained(arg: Arg, words: &Wording) -> Arg {
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let heading = if arg.is_positional() { "cli-given" } else { "cli-options" };
    let arg = arg.help_heading(words.text(heading));
    if !arg.is_positional() && !arg.get_action().takes_values() {
        return arg;
    }
    let possible: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let usual: Vec<String> =
        arg.get_default_values().iter().map(|value| value.display().to_string()).collect();
    for (key, values) in [("cli-one-of", possible), ("cli-usual", usual)] {
        if !values.is_empty() {
            let values = Said::from(values.join(", "));
            help = words.with(key, &[("help", Said::from(help)), ("values", values)]);
        }
    }
    arg.help(help).hide_possible_values(true).hide_default_value(true)
}

fn usage_of(command: &Command, words: &Wording) -> String {
    let mut usage = format!("plenaria {} [{}]", command.get_name(), words.text("cli-option"));
    for arg in command.get_positionals() {
        let many =
            if arg.get_num_args().is_some_and(|many| many.max_values() > 1) { "..." } else { "" };
        let name = arg.get_value_names().and_then(|names| names.first());
        usage.push_str(&format!(" <{}>{many}", name.map_or(arg.get_id().as_str(), |name| name)));
    }
    usage
}

/// Says what was not understood of a call and where help is, and ends the program: as everywhere,
/// with 0 where help or the version was asked for, and with 2 where the call makes no sense.
pub(super) fn refuse(error: &clap::Error) -> ! {
    if !error.use_stderr() {
        error.exit();
    }
    let words = words();
    eprintln!("{}\n{}", reason(error, &words), words.text("cli-see-help"));
    std::process::exit(2);
}

fn reason(error: &clap::Error, words: &Wording) -> String {
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        _ => String::new(),
    };
    let arg = ("arg", Said::from(told(ContextKind::InvalidArg)));
    let value = told(ContextKind::InvalidValue);
    let not_there = error.source().is_some_and(|source| source.is::<NotThere>());
    match error.kind() {
        ErrorKind::ValueValidation if not_there => {
            let title = ("title", Said::from(words.text("error-not-found.title")));
            words.with("cli-about-detail", &[title, ("detail", Said::from(value))])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => {
            words.with("cli-needs-value", &[arg])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            words.with("cli-bad-value", &[("value", Said::from(value)), arg])
        }
        ErrorKind::UnknownArgument => words.with("cli-unknown", &[arg]),
        ErrorKind::InvalidSubcommand => {
            let name = Said::from(told(ContextKind::InvalidSubcommand));
            words.with("cli-unknown", &[("arg", name)])
        }
        ErrorKind::MissingRequiredArgument => words.with("cli-lacks", &[arg]),
        _ => words.text("cli-misused"),
    }
}
