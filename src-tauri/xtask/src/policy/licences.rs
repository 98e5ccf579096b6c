use std::fs;
use std::path::Path;

use spdx::{Expression, Licensee, ParseMode};
use toml::{Table, Value};

use crate::trouble::{Outcome, Trouble};

/// The licences that are allowed.
pub(crate) struct Licences {
    allowed: Vec<Licensee>,
}

impl Licences {
    /// Reads them from the file of the policy.
    pub(crate) fn allowed(file: &Path) -> Outcome<Self> {
        let unreadable = |why: &dyn std::fmt::Display| {
            Trouble::new(format!("{} cannot be read: {why}.", file.display()))
        };
        let text = fs::read_to_string(file).map_err(|error| unreadable(&error))?;
        let policy: Table = text.parse().map_err(|error: toml::de::Error| unreadable(&error))?;
        let names = policy
            .get("licenses")
            .and_then(|licenses| licenses.get("allow"))
            .and_then(Value::as_array)
            .ok_or_else(|| unreadable(&"it has no list licenses.allow"))?;
        let names: Vec<_> = names.iter().filter_map(Value::as_str).collect();
        Self::of(&names).map_err(|error| unreadable(&error))
    }

    fn of(names: &[&str]) -> Result<Self, spdx::ParseError> {
        let allowed = names.iter().map(|name| Licensee::parse(name)).collect::<Result<_, _>>()?;
        Ok(Self { allowed })
    }

    /// Whether a package under this expression may be used. One that cannot be read may not.
    pub(crate) fn allow(&self, expression: &str) -> bool {
        // Older packages write a slash where they mean “or”.
        Expression::parse_mode(expression, ParseMode::LAX).is_ok_and(|expression| {
            expression.evaluate(|wanted| self.allowed.iter().any(|has| has.satisfies(wanted)))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Licences;

    #[test]
    fn an_expression_is_allowed_when_one_way_through_it_is() {
        let licences = Licences::of(&["MIT", "Apache-2.0 WITH LLVM-exception"]).unwrap();
        assert!(licences.allow("MIT"));
        assert!(licences.allow("GPL-3.0-only OR MIT"));
        assert!(licences.allow("Apache-2.0 WITH LLVM-exception"));
        assert!(licences.allow("MIT/GPL-2.0"));
        assert!(!licences.allow("MIT AND GPL-3.0-only"));
        assert!(!licences.allow("Apache-2.0"));
        assert!(!licences.allow("SEE LICENSE IN LICENSE.txt"));
        assert!(!licences.allow(""));
    }
}
