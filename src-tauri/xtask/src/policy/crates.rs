use serde_json::Value;

use super::licences::Licences;
use crate::call::Call;
use crate::trouble::{Outcome, Trouble};

/// How cargo writes that a crate comes from a registry, where what is published stays as it is, and
/// not from somebody's repository.
const REGISTRY: &str = "registry+";

/// Looks at every crate of the lock file, for every system; says how many.
pub(crate) fn check(allowed: &Licences, objections: &mut Vec<String>) -> Outcome<usize> {
    let json = Call::cargo(["metadata", "--format-version", "1", "--locked"]).text()?;
    let metadata: Value = serde_json::from_str(&json)
        .map_err(|error| Trouble::new(format!("What cargo says of itself is odd: {error}.")))?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.map(Vec::as_slice).unwrap_or_default();
    objections.extend(packages.iter().filter_map(|package| objection(package, allowed)));
    Ok(packages.len())
}

fn objection(package: &Value, allowed: &Licences) -> Option<String> {
    let text = |name: &str| package.get(name).and_then(Value::as_str);
    let name = format!("{} {}", text("name")?, text("version")?);
    // Crates of this repository have no source.
    if text("source").is_some_and(|source| !source.starts_with(REGISTRY)) {
        return Some(format!("{name} comes from {}", text("source").unwrap_or_default()));
    }
    match text("license") {
        Some(licence) if allowed.allow(licence) => None,
        Some(licence) => Some(format!("{name} is under {licence}")),
        None => Some(format!("{name} names no licence")),
    }
}
