//! Each kind of row is declared once; its struct, its fields in the log and the way back from a
//! stored row are all made from that declaration.

/// A closed list of words, stored and sent in `snake_case`.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $first:ident $(, $rest:ident)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, specta::Type, schemars::JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "the glossary defines each word; see wording `vocabulary`")]
        pub enum $name {
            #[default]
            $first,
            $($rest),*
        }

        impl $name {
            /// Every word of the list, in the order screens show them.
            pub const ALL: &'static [$name] = &[$name::$first $(, $name::$rest)*];

            /// The stable name in the log, in exports and in wording keys.
            pub fn name(self) -> &'static str {
                use std::sync::LazyLock;
                static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
                    [stringify!($first) $(, stringify!($rest))*]
                        .iter()
                        .map(|name| $crate::macros::snake_case(name))
                        .collect()
                });
                &NAMES[self as usize]
            }

            /// The word with that stable name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.name() == name)
            }

            /// Whether that is the stable name of one of the words.
            pub fn has_name(name: &str) -> bool {
                Self::from_name(name).is_some()
            }
        }
    };
}

/// Kinds of row, each listed in [`kinds!`] too.
macro_rules! rows {
    ($(
        $(#[$doc:meta])*
        $name:ident = $stable:literal {
            $( $(#[$field_doc:meta])* $field:ident : $kind:ident $(($arg:ident))? ),* $(,)?
        }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[derive(serde::Serialize, serde::Deserialize, specta::Type, schemars::JsonSchema)]
            #[allow(missing_docs, reason = "`position` is everywhere the place among siblings")]
            pub struct $name {
                /// The row's lasting name.
                pub id: $crate::Id,
                $( $(#[$field_doc])* pub $field: $crate::macros::field_type!($kind $(($arg))?) ),*
            }

            impl $crate::Record for $name {
                const ENTITY: $crate::Entity = $crate::Entity::$name;

                const NAME: &'static str = $stable;

                const FIELDS: &'static [$crate::Field] = &[
                    $($crate::Field {
                        name: stringify!($field),
                        kind: $crate::macros::field_kind!($kind $(($arg))?),
                    }),*
                ];

                fn from_row(row: &$crate::Row) -> Self {
                    Self {
                        id: row.id,
                        $( $field: $crate::macros::field_read!(
                            row, stringify!($field), $kind $(($arg))?
                        ) ),*
                    }
                }
            }
        )*
    };
}

/// The kinds of row there are.
macro_rules! kinds {
    ($($name:ident),* $(,)?) => {
        /// A kind of row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the row type of the same name")]
        pub enum Entity { $($name),* }

        impl Entity {
            /// Every kind of row.
            pub const ALL: &'static [Entity] = &[$(Entity::$name),*];

            /// The stable name in the log and the name of the projected table.
            pub const fn name(self) -> &'static str {
                match self { $(Entity::$name => <$name as $crate::Record>::NAME),* }
            }

            /// The fields of such a row, in the order they are declared.
            pub const fn fields(self) -> &'static [$crate::Field] {
                match self { $(Entity::$name => <$name as $crate::Record>::FIELDS),* }
            }
        }

        /// One row of any kind, as windows receive it.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
        #[serde(tag = "entity", content = "row", rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the row type of the same name")]
        #[allow(clippy::large_enum_variant, reason = "few at a time, on their way to a window")]
        pub enum AnyRow { $($name($name)),* }

        impl AnyRow {
            /// Reads a stored row as what it is.
            pub fn from_row(entity: Entity, row: &$crate::Row) -> Self {
                use $crate::Record as _;
                match entity { $(Entity::$name => AnyRow::$name($name::from_row(row))),* }
            }
        }
    };
}

macro_rules! field_type {
    (plain) => { String };
    (wording) => { $crate::Text };
    (int) => { Option<i32> };
    (flag) => { bool };
    (day) => { Option<chrono::NaiveDate> };
    (choice($list:ident)) => { $crate::$list };
    (maybe($list:ident)) => { Option<$crate::$list> };
    (lang) => { $crate::Lang };
    (owner($entity:ident)) => { $crate::Id };
    (link($entity:ident)) => { Option<$crate::Id> };
    (rank) => { $crate::Rank };
}

macro_rules! field_kind {
    (plain) => {
        $crate::FieldKind::Plain
    };
    (wording) => {
        $crate::FieldKind::Wording
    };
    (int) => {
        $crate::FieldKind::Int
    };
    (flag) => {
        $crate::FieldKind::Flag
    };
    (day) => {
        $crate::FieldKind::Day
    };
    (choice($list:ident)) => {
        $crate::FieldKind::Choice($crate::$list::has_name)
    };
    (maybe($list:ident)) => {
        $crate::FieldKind::Choice($crate::$list::has_name)
    };
    (lang) => {
        $crate::FieldKind::Choice(|tag| $crate::Lang::from_tag(tag).is_some())
    };
    (owner($entity:ident)) => {
        $crate::FieldKind::Owner($crate::Entity::$entity)
    };
    (link($entity:ident)) => {
        $crate::FieldKind::Link($crate::Entity::$entity)
    };
    (rank) => {
        $crate::FieldKind::Rank
    };
}

macro_rules! field_read {
    ($row:ident, $name:expr, plain) => {
        $row.plain($name)
    };
    ($row:ident, $name:expr, wording) => {
        $row.wording($name)
    };
    ($row:ident, $name:expr, int) => {
        $row.int($name)
    };
    ($row:ident, $name:expr, flag) => {
        $row.flag($name)
    };
    ($row:ident, $name:expr, day) => {
        $row.day($name)
    };
    ($row:ident, $name:expr, choice($list:ident)) => {
        $row.word($name).and_then($crate::$list::from_name).unwrap_or_default()
    };
    ($row:ident, $name:expr, maybe($list:ident)) => {
        $row.word($name).and_then($crate::$list::from_name)
    };
    ($row:ident, $name:expr, lang) => {
        $row.word($name).and_then($crate::Lang::from_tag).unwrap_or_default()
    };
    ($row:ident, $name:expr, owner($entity:ident)) => {
        $row.link($name).unwrap_or($crate::Id::WORKSHOP)
    };
    ($row:ident, $name:expr, link($entity:ident)) => {
        $row.link($name)
    };
    ($row:ident, $name:expr, rank) => {
        $crate::Rank($row.plain($name))
    };
}

pub(crate) use {choices, field_kind, field_read, field_type, kinds, rows};

/// `GoodPractice` → `good_practice`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() {
            if at > 0 {
                out.push('_');
            }
            out.push(letter.to_ascii_lowercase());
        } else {
            out.push(letter);
        }
    }
    out
}
