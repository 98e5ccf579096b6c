use ledger::{Change, Header, Log, Lookup, RowKey, standing, words};
use serde::Serialize;
use workshop::{Entity, Group, Id, Lang, MergeRule, Record, Row, Text, field_base};

/// What a packet says of its workshop where that is not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// The group it is for, or from.
    pub(crate) group: Option<PacketGroup>,
    /// The language the room writes in.
    pub(crate) lang: Option<Lang>,
}

/// What a packet calls the group it is for, told where its workshop is not known yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct PacketGroup {
    /// Its number, from 1.
    pub number: u32,
    /// Its title.
    pub title: Text,
}

/// How many changes about groups are looked at. A packet that has more takes no more memory for it.
const MOST: usize = 2000;

/// The longest title that is looked at, in bytes.
const TITLE: usize = 4096;

/// The groups of a workshop, gathered from its changes as they pass by.
#[derive(Default)]
pub(crate) struct Groups {
    log: Log,
    seen: usize,
}

impl Groups {
    /// Takes note of a change, if it is about what a group is called or where it stands, or about the
    /// language of the room.
    pub(crate) fn put(&mut self, change: Change) {
        let Header { entity, field, .. } = &change.header;
        let tells = match Entity::from_name(entity) {
            Some(Entity::Group) => {
                field.is_empty() || field == "position" || field_base(field) == "title"
            }
            Some(Entity::Workshop) => field == "language",
            _ => false,
        };
        let length = change.sealed.as_ref().and_then(|sealed| words(&sealed.value));
        let bounded = length.is_none_or(|said| said.text.len() <= TITLE);
        if tells && bounded && self.seen < MOST {
            self.seen += 1;
            self.log.insert(change);
        }
    }

    /// The group with that id, as it stands.
    pub(crate) fn find(&self, id: Id) -> Option<PacketGroup> {
        let rows = self.log.rows().filter(|row| row.entity == Entity::Group.name());
        let mut groups: Vec<Group> = rows.filter_map(|row| self.group(row)).collect();
        groups.sort_by(|one, other| (&one.position, one.id).cmp(&(&other.position, other.id)));
        let at = groups.iter().position(|group| group.id == id)?;
        let title = groups.swap_remove(at).title;
        Some(PacketGroup { number: u32::try_from(at + 1).ok()?, title })
    }

    /// The language the room writes in.
    pub(crate) fn language(&self) -> Option<Lang> {
        let row = RowKey::new(Entity::Workshop.name(), Id::WORKSHOP);
        let Ok(stands) = standing(&row, |field| MergeRule::of(&row.entity, field), &self.log);
        let Ok(node) = self.log.node(stands.fields.get("language")?.shown?);
        Lang::from_tag(node?.value.as_text()?)
    }

    fn group(&self, row: &RowKey) -> Option<Group> {
        let Ok(stands) = standing(row, |field| MergeRule::of(&row.entity, field), &self.log);
        let shown = |field: &str| {
            let Ok(node) = self.log.node(stands.fields.get(field)?.shown?);
            node.map(|node| node.value)
        };
        let mut title = Text::default();
        for lang in Lang::ALL {
            let written = shown(&format!("title.{}", lang.tag()));
            *title.slot(lang) = written.as_ref().and_then(words).map(|said| said.text.to_owned());
        }
        let original = shown("title.original");
        title.original = original.as_ref().and_then(|tag| Lang::from_tag(tag.as_text()?));
        let mut known = Row::new(row.id);
        known.values.extend(shown("position").map(|place| ("position".to_owned(), place)));
        known.texts.insert("title".to_owned(), title);
        stands.visible.then(|| Group::from_row(&known))
    }
}
