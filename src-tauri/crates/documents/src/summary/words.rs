use serde::Serialize;
use wording::Wording;

macro_rules! words {
    ($( $(#[$doc:meta])* $field:ident = $key:literal ),* $(,)?) => {
        /// The document's own words, in its language.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
        pub struct SummaryWords { $( $(#[$doc])* pub $field: String ),* }

        impl SummaryWords {
            pub(super) fn new(wording: &Wording) -> Self {
                Self { $( $field: wording.text($key) ),* }
            }
        }
    };
}

words! {
    /// What the document is.
    summary = "summary-title",
    /// The same for file names.
    file_stem = "summary-file-stem",
    /// That it is about every group.
    all_groups = "summary-all-groups",
    /// Heads the table of contents.
    contents = "summary-contents",
    /// Heads what is known of the workshop itself.
    about = "summary-about",
    /// Before the organisers.
    organisers = "summary-organisers",
    /// Heads the background.
    background = "summary-background",
    /// Heads the mandates.
    mandates = "summary-mandates",
    /// Heads the opening.
    opening = "summary-opening",
    /// Heads the presentations.
    presentations = "summary-presentations",
    /// Over a presentation's title.
    presentation = "summary-presentation",
    /// Over a speaker.
    speaker = "summary-speaker",
    /// Over an institution.
    institution = "summary-institution",
    /// Heads who took part.
    taking_part = "summary-taking-part",
    /// Before the facilitator.
    facilitator = "summary-facilitator",
    /// Before the rapporteur.
    rapporteur = "summary-rapporteur",
    /// Before the room.
    room = "summary-room",
    /// Heads the people of a group.
    people = "summary-people",
    /// Over a person's name or role.
    person = "summary-person",
    /// Over a post and institution.
    post = "summary-post",
    /// Over a delegation.
    delegation = "summary-delegation",
    /// Heads the topics of a group.
    topics = "summary-topics",
    /// Over the kinds of card.
    kind = "summary-kind",
    /// Over statements.
    statement = "summary-statement",
    /// Before the words of the cards that were merged into one.
    also_said = "summary-also-said",
    /// Before the name of a cluster.
    cluster = "summary-cluster",
    /// Before the delegations that support a row.
    supports = "summary-supports",
    /// Before the delegations that have reservations about a row.
    reserves = "summary-reserves",
    /// Heads the objectives and actions.
    objectives = "summary-objectives",
    /// In the place of objectives that are not there yet.
    no_objectives = "summary-no-objectives",
    /// Before an objective's topic.
    topic = "summary-topic",
    /// Before the cards an objective answers.
    answers = "summary-answers",
    /// Names an objective.
    objective = "summary-objective",
    /// In the place of actions that are not there yet.
    no_actions = "summary-no-actions",
    /// Over the numbers of actions.
    code = "summary-code",
    /// Over actions.
    action = "summary-action",
    /// Over the level.
    level = "summary-level",
    /// Over who leads.
    lead = "summary-lead",
    /// Over who helps.
    partners = "summary-partners",
    /// Over the countries an action covers.
    countries = "summary-countries",
    /// Over by when.
    timeframe = "summary-timeframe",
    /// Heads the results of indicative votes.
    votes = "summary-votes",
    /// Over an option's place in a result.
    place = "summary-place",
    /// Over the options of a vote.
    option = "summary-option",
    /// Over the impact.
    impact = "impact",
    /// Over the feasibility.
    feasibility = "feasibility",
    /// What a drawing of impact against feasibility shows.
    two_by_two = "summary-two-by-two",
    /// Before the marking of the whole document.
    marking = "summary-marking",
    /// Heads what is still missing.
    missing = "summary-missing",
    /// When nothing is missing.
    nothing_missing = "summary-nothing-missing",
    /// In the place of a group's work that has not begun.
    empty_group = "summary-empty-group",
    /// In the place of groups when there are none.
    no_groups = "summary-no-groups",
    /// Heads the next steps.
    next_steps = "summary-next-steps",
    /// Over a next step.
    step = "summary-step",
    /// Over who does it.
    who = "summary-who",
    /// Over by when it is done.
    due = "summary-due",
    /// Describes the mark to people who do not see it.
    mark = "summary-mark",
    /// Before a page's number.
    page = "summary-page",
    /// Between a page's number and how many there are.
    page_of = "summary-page-of",
}
