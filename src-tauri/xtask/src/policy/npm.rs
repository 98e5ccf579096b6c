use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::licences::Licences;
use crate::trouble::{Outcome, Trouble};

/// Packages whose `package.json` names no licence, with the one their LICENSE file is the text of.
const UNNAMED: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// Looks at every package of a folder's lock file; says how many.
pub(crate) fn check(
    folder: &Path,
    allowed: &Licences,
    objections: &mut Vec<String>,
) -> Outcome<usize> {
    let file = folder.join("package-lock.json");
    let odd = |why: &dyn std::fmt::Display| {
        Trouble::new(format!("{} cannot be read: {why}.", file.display()))
    };
    let text = fs::read_to_string(&file).map_err(|error| odd(&error))?;
    let lock: Value = serde_json::from_str(&text).map_err(|error| odd(&error))?;
    let packages = lock
        .get("packages")
        .and_then(Value::as_object)
        .ok_or_else(|| odd(&"it has no packages"))?;
    objections.extend(found(packages, allowed));
    Ok(packages.len())
}

fn found(packages: &Map<String, Value>, allowed: &Licences) -> Vec<String> {
    packages.iter().filter_map(|(path, package)| objection(path, package, allowed)).collect()
}

fn objection(path: &str, package: &Value, allowed: &Licences) -> Option<String> {
    let text = |name: &str| package.get(name).and_then(Value::as_str);
    let name = path.rsplit("node_modules/").next().unwrap_or(path);
    // The first entry is the folder itself. A package of the registry is known by its checksum;
    // one from a repository or an address has none, or says where it was.
    if !path.is_empty() && (text("integrity").is_none() || text("resolved").is_some()) {
        return Some(format!("{name} does not come from the registry"));
    }
    let unnamed = UNNAMED.iter().find(|(package, _)| *package == name);
    match text("license").or(unnamed.map(|(_, licence)| *licence)) {
        Some(licence) if allowed.allow(licence) => None,
        Some(licence) => Some(format!("{name} is under {licence}")),
        None => Some(format!("{name} names no licence")),
    }
}
