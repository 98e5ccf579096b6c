use std::fmt;

/// What came of a piece of a chore.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

/// Why a chore cannot go on: what happened, and what to do where that is known.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl Trouble {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
