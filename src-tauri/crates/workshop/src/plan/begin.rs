use chrono::NaiveDate;

use super::{Draft, Planned, Stop, label};
use crate::{
    Assign, EditKind, Entity, GroupOutline, Id, Lang, Plain, Refusal, Row, Template, Verb, View,
};

impl<V: View> Draft<'_, V> {
    pub(super) fn begin(
        &mut self,
        template: Template,
        lang: Lang,
        title: &str,
        place: &str,
        (starts, ends): (Option<NaiveDate>, Option<NaiveDate>),
        groups: &[GroupOutline],
    ) -> Planned<V> {
        if title.trim().is_empty() {
            return Err(Refusal::Empty.into());
        }
        let begun = self.view.row(Entity::Workshop, Id::WORKSHOP).map_err(Stop::Failed)?;
        if begun.is_some() {
            return Err(Refusal::AlreadyBegun.into());
        }
        self.exist(EditKind::Create, Entity::Workshop, Id::WORKSHOP);
        let day = |day: Option<NaiveDate>| day.map_or(Plain::Null, |d| Plain::Text(d.to_string()));
        let fields = [
            Assign::plain("language", lang.tag()),
            Assign::wording("title", lang, title),
            Assign::plain("place", place),
            Assign::plain("starts", day(starts)),
            Assign::plain("ends", day(ends)),
        ];
        self.assign(Entity::Workshop, &Row::new(Id::WORKSHOP), &fields)?;
        self.edits.extend(template.seed().rows(lang, self.new_id));
        if !groups.is_empty() {
            self.add_groups(lang, groups)?;
        }
        Ok(label(Verb::Add, Entity::Workshop, 1))
    }
}
