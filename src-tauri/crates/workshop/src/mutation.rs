use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    ActionLine, Assign, BallotLine, CardLine, Entity, GroupOutline, Id, Lang, OverlapVerdict,
    PersonLine, PickKind, Place, RemarkKind, RemarkOutcome, RowRef, StanceKind, StepMinutes,
    Template, VoteMethod, VoteScale, Voter,
};

/// What a person does, in one step that can be undone in one step. The only way to change anything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Mutation {
    /// Adds a row.
    Add {
        /// What kind of row.
        entity: Entity,
        /// The row it becomes part of, for kinds that are part of another.
        owner: Option<Id>,
        /// Where it goes.
        place: Place,
        /// What is already known of it.
        fields: Vec<Assign>,
    },
    /// Writes fields of one row.
    Set {
        /// What kind of row.
        entity: Entity,
        /// The row.
        id: Id,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Writes the same fields in several rows.
    SetMany {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Takes rows away, with what is part of them.
    Remove {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
        /// Whether the person has agreed that the work inside goes too. Without it, a row that
        /// holds other people's words answers [`crate::Outcome::Asks`].
        with_contents: bool,
    },
    /// Moves a row among its siblings, or to another owner.
    Move {
        /// What kind of row.
        entity: Entity,
        /// The row.
        id: Id,
        /// The new owner; none keeps the present one.
        owner: Option<Id>,
        /// Where it goes there.
        place: Place,
        /// Fields that change with the move, such as a card's topic.
        fields: Vec<Assign>,
    },
    /// Moves several rows of one owner together, in the order given.
    MoveMany {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
        /// The new owner; none keeps the present one.
        owner: Option<Id>,
        /// Where they go there, beside a row that is none of them.
        place: Place,
        /// Fields that change with the move.
        fields: Vec<Assign>,
    },
    /// Writes an objective that answers the given cards.
    WriteObjective {
        /// The group.
        group: Id,
        /// The topic, if it is about one.
        topic: Option<Id>,
        /// The cards it answers.
        cards: Vec<Id>,
        /// The clusters it answers.
        clusters: Vec<Id>,
        /// The language of the words.
        lang: Lang,
        /// The words.
        text: String,
    },
    /// Says which cards and clusters an objective answers, all of them at once.
    Answer {
        /// The objective.
        objective: Id,
        /// The cards.
        cards: Vec<Id>,
        /// The clusters.
        clusters: Vec<Id>,
    },
    /// Adds several cards, as pasted.
    AddCards {
        /// The group.
        group: Id,
        /// The discussion step they are made in, for points.
        step: Option<Id>,
        /// The language they are written in.
        lang: Lang,
        /// Whether they were written in silence and wait to be shown.
        veiled: bool,
        /// The cards.
        cards: Vec<CardLine>,
    },
    /// Adds several objectives, as pasted.
    AddObjectives {
        /// The group.
        group: Id,
        /// The topic they are about.
        topic: Option<Id>,
        /// The language they are written in.
        lang: Lang,
        /// Their words.
        texts: Vec<String>,
    },
    /// Adds several actions under an objective, as pasted from a sheet.
    AddActions {
        /// The objective.
        objective: Id,
        /// The language they are written in.
        lang: Lang,
        /// The actions.
        actions: Vec<ActionLine>,
    },
    /// Adds a second row with the same words right after each card, objective or action.
    Duplicate {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
    },
    /// Puts cards into a cluster: a new one with a name, or one that is there.
    Gather {
        /// The group.
        group: Id,
        /// The cluster; none makes a new one.
        cluster: Option<Id>,
        /// The language of the name.
        lang: Lang,
        /// The name of a new cluster.
        name: String,
        /// The cards.
        cards: Vec<Id>,
    },
    /// Merges cards into one: it stands for all of them, and each keeps its words and its author.
    MergeCards {
        /// The card that stands for all.
        into: Id,
        /// The cards that are merged into it.
        cards: Vec<Id>,
    },
    /// Says how long a group takes for its steps, instead of what the steps plan.
    SetTimings {
        /// The group.
        group: Id,
        /// The minutes of each step that differs; none goes back to the step's own plan.
        minutes: Vec<StepMinutes>,
    },
    /// Says how a delegation stands: about a row, or that it has spoken.
    Stand {
        /// The group.
        group: Id,
        /// The delegation.
        delegation: Id,
        /// The card, cluster, objective or action it is about; none is the group's work as a whole.
        about: Option<RowRef>,
        /// How it stands; none takes back what was said.
        kind: Option<StanceKind>,
    },
    /// Opens an indicative vote.
    OpenVote {
        /// The group.
        group: Id,
        /// The language of the question.
        lang: Lang,
        /// What is asked; may be empty.
        question: String,
        /// How options are weighed.
        scale: VoteScale,
        /// How ballots are gathered.
        method: VoteMethod,
        /// Who has one ballot.
        voter: Voter,
        /// How many dots a ballot has.
        dots: i32,
        /// The cards, clusters and objectives it weighs.
        options: Vec<RowRef>,
    },
    /// Gives a ballot, in place of an earlier one of the same delegation or person.
    CastBallot {
        /// The vote.
        vote: Id,
        /// The delegation that gives it, when it is given aloud.
        delegation: Option<Id>,
        /// The person who gives it, when it is given aloud.
        person: Option<Id>,
        /// What it says of each option.
        marks: Vec<BallotLine>,
    },
    /// Moves a group in the running order of the plenary; its place among the groups stays.
    MoveTurn {
        /// The group.
        group: Id,
        /// Where it goes.
        place: Place,
    },
    /// Writes a slide of a group's presentation, or gives it another place. A slide every
    /// presentation has becomes a row with its first change.
    WriteSlide {
        /// The group.
        group: Id,
        /// The slide.
        slide: Id,
        /// Where it goes; none leaves it where it is.
        place: Option<Place>,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Adds a free slide to a group's presentation.
    AddSlide {
        /// The group.
        group: Id,
        /// The slide it comes after; none puts it first.
        after: Option<Id>,
        /// The language of its title.
        lang: Lang,
        /// Its title.
        title: String,
    },
    /// Says how a row stands out in its group's presentation, or takes that back.
    Pick {
        /// The group.
        group: Id,
        /// The card, cluster, objective or action.
        about: RowRef,
        /// How it stands out.
        kind: PickKind,
        /// Whether it does.
        on: bool,
    },
    /// Writes down what the floor said. A member's reservation about an objective or action is also
    /// where the plenary stands on it.
    Remark {
        /// The group whose work it is about.
        group: Id,
        /// The card, cluster, objective or action it is about; none is the group's work as a whole.
        about: Option<RowRef>,
        /// The delegation that spoke.
        delegation: Option<Id>,
        /// What it does.
        kind: RemarkKind,
        /// The language it is written down in.
        lang: Lang,
        /// What was said.
        text: String,
        /// The wording it proposes.
        proposed: String,
    },
    /// Says what became of a proposed wording. An accepted one becomes the row's words.
    Settle {
        /// The remark.
        remark: Id,
        /// What became of it.
        outcome: RemarkOutcome,
    },
    /// Writes down that a group has presented, and what stood then. The program says which version.
    Present {
        /// The group.
        group: Id,
        /// How long it took, in seconds.
        seconds: i32,
        /// The version, as the store names it.
        version: String,
    },
    /// Writes an axis of the plan, or gives it another place. One that a group has by itself becomes
    /// a row with its first change.
    WriteAxis {
        /// The axis.
        axis: Id,
        /// Where it goes; none leaves it where it is.
        place: Option<Place>,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Adds an axis to the plan.
    AddAxis {
        /// The axis it comes after; none puts it first.
        after: Option<Id>,
        /// The language of its title.
        lang: Lang,
        /// Its title.
        title: String,
    },
    /// Says whether two rows of the plan want the same, or takes that back.
    JudgeOverlap {
        /// The kind of both rows.
        entity: Entity,
        /// One of them.
        first: Id,
        /// The other.
        second: Id,
        /// What is said of them; none takes back what was.
        verdict: Option<OverlapVerdict>,
    },
    /// Writes a text section of the plan, or gives it another place. One that every plan has becomes
    /// a row with its first change.
    WriteSection {
        /// The section.
        section: Id,
        /// Where it goes; none leaves it where it is.
        place: Option<Place>,
        /// The fields.
        fields: Vec<Assign>,
    },
    /// Adds a free text section to the plan.
    AddSection {
        /// The section it comes after; none puts it first.
        after: Option<Id>,
        /// The language of its title.
        lang: Lang,
        /// Its title.
        title: String,
    },
    /// Moves objectives or actions of the plan together, in the order given. The groups' own work
    /// stays as it is.
    MoveInPlan {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
        /// The axis objectives go to, the objective actions go under; none keeps the first one's.
        to: Option<Id>,
        /// Where they go there, beside a row that is none of them.
        place: Place,
    },
    /// Merges objectives or actions of the plan into one that stands for all of them. The groups'
    /// own work stays as it is.
    MergeInPlan {
        /// The row that stands for all.
        into: RowRef,
        /// The rows of that kind that are merged into it.
        ids: Vec<Id>,
    },
    /// Takes objectives or actions out of what they were merged into.
    Separate {
        /// What kind of rows.
        entity: Entity,
        /// The rows.
        ids: Vec<Id>,
    },
    /// Splits an objective or action: adds one right after it that has the same fields and answers
    /// the same cards.
    Split {
        /// The objective or action.
        row: RowRef,
        /// The language of the words.
        lang: Lang,
        /// The words of the new one; empty keeps those of the one that is split.
        text: String,
        /// The actions that go along to a new objective.
        actions: Vec<Id>,
    },
    /// Freezes the number of everything in the plan that has no frozen one yet.
    FreezeCodes,
    /// Takes the frozen numbers back: the plan is numbered by place again.
    ThawCodes,
    /// Adds groups with their topics.
    AddGroups {
        /// The language they are written in.
        lang: Lang,
        /// The groups.
        groups: Vec<GroupOutline>,
    },
    /// Adds people, with delegations that are not there yet.
    AddPeople {
        /// The language in which new delegations are named.
        lang: Lang,
        /// The people.
        people: Vec<PersonLine>,
    },
    /// Fills a new, empty workshop.
    Begin {
        /// What it starts from.
        template: Template,
        /// The language the room writes in.
        lang: Lang,
        /// Its name in that language.
        title: String,
        /// City and country.
        place: String,
        /// First day.
        starts: Option<NaiveDate>,
        /// Last day.
        ends: Option<NaiveDate>,
        /// Groups already known.
        groups: Vec<GroupOutline>,
    },
}
