use fractional_index::FractionalIndex;
use serde::{Deserialize, Serialize};

/// Where a row stands among its siblings: a text that sorts, with room between any two.
///
/// Two laptops may give the same rank to different rows; the row's id then decides, everywhere the
/// same way.
#[derive(
    Clone,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    specta::Type,
    schemars::JsonSchema,
)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Rank(pub String);

impl Rank {
    /// A rank between two others. An unreadable or reversed neighbour counts as absent, so a
    /// stranger's odd rank can misplace a row but never stop the work.
    pub fn between(before: Option<&Rank>, after: Option<&Rank>) -> Rank {
        let parse =
            |rank: Option<&Rank>| rank.and_then(|r| FractionalIndex::from_string(&r.0).ok());
        let (low, high) = (parse(before), parse(after));
        let middle = match (&low, &high) {
            (Some(low), Some(high)) => FractionalIndex::new_between(low, high)
                .unwrap_or_else(|| FractionalIndex::new_after(low)),
            (Some(low), None) => FractionalIndex::new_after(low),
            (None, Some(high)) => FractionalIndex::new_before(high),
            (None, None) => FractionalIndex::default(),
        };
        Rank(middle.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Rank;

    #[test]
    fn there_is_always_room_between_two() {
        let first = Rank::between(None, None);
        let mut last = Rank::between(Some(&first), None);
        for _ in 0..200 {
            let middle = Rank::between(Some(&first), Some(&last));
            assert!(first < middle && middle < last, "{first:?} {middle:?} {last:?}");
            last = middle;
        }
    }

    #[test]
    fn an_unreadable_neighbour_does_not_stop_the_work() {
        let odd = Rank("not a rank".into());
        assert!(!Rank::between(Some(&odd), None).0.is_empty());
    }
}
