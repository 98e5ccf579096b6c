use std::process::ExitCode;

use crate::keys;
use host::{Fault, FaultCode, Host};
use serde_json::json;
use wording::{Arg, Wording};

/// The words of the user's language: that of the settings, or of the system.
pub(super) fn words() -> Wording {
    let lang = keys::home().map(|home| Host::new(home).settings().lang).unwrap_or_default();
    Wording::new(lang)
}

/// Says what happened, what it means and what to do, on standard error. Always exit status 1.
pub(crate) fn report(fault: &Fault, json: bool) -> ExitCode {
    let code = fault.code.name();
    let words = words();
    let key = format!("error-{code}");
    let part = |name: &str| words.text(&format!("{key}.{name}"));
    let detail = fault.detail.as_deref().unwrap_or_default();
    if json {
        println!("{}", json!({ "error": { "code": code, "detail": fault.detail } }));
    }
    let title = part("title");
    let about = match detail {
        "" => title,
        detail => words.with(
            "cli-about-detail",
            &[("title", Arg::from(title)), ("detail", Arg::from(detail))],
        ),
    };
    eprintln!("{about}\n{}\n{}", part("meaning"), part("action"));
    // Where nobody can be asked, the words come another way, which the window knows nothing of.
    if fault.code == FaultCode::PacketPassphraseNeeded {
        eprintln!("{}", words.text("cli-packet-passphrase-note"));
    }
    ExitCode::FAILURE
}
