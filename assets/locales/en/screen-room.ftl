## The room: one group at work

room-steps = Steps
room-topics = Topics
room-choose-group = Choose a group
room-progress = Steps with work in them, for each group
room-no-groups = This workshop has no groups yet. As soon as there is one, its work appears here.
room-no-steps = This workshop has no steps yet. As soon as there is one, its work appears here.
room-to-prepare = Prepare the workshop
room-aim = The next card goes here
room-add-here = Nothing yet. Add here

## Empty steps teach

room-empty-context = What is happening today: facts, trends, and practices that have worked.
room-empty-opportunities = On the left what helps us, on the right what stands in the way.
room-empty-objectives = What the region wants to achieve.
room-empty-actions = What will be done, by whom and by when.
room-empty-discussion = Whatever the group wants to note here, point by point.
room-empty-press = Press
room-empty-key = and type what is said.

## Cards

room-offered-by = offered by { $who }
room-offered-by-label = Institution, contact role
room-answered-by = Answered by objective
room-unanswered = no objective yet
room-example = example
room-practices =
    { $count ->
        [one] one good practice
       *[other] { $count } good practices
    }
room-selected = Selected
room-menu = What to do with it
room-menu-topic = Topic
room-menu-kind = Kind
room-menu-position = Place
room-menu-group = Another group
room-edit = Edit
room-edit-words = The words
room-edit-hint = Enter saves · Shift+Enter new line · Esc leaves it as it was
room-select = Select
room-unselect = No longer select
room-unselect-all = Select none
room-move = Move to…
room-move-up = One place up
room-move-down = One place down
room-kind = Change kind
room-topic-before = To the topic before
room-topic-after = To the next topic
room-delete = Delete
room-nobody-named = Nobody named
room-delegation = Who says it
room-lang = Language of the words
room-lang-original = { $lang }, as first written
room-lang-add = Add a translation: { $lang }

## The scribe’s line

room-line = The scribe’s line
room-line-hint = Type what was said…
room-line-adds = adds
room-line-add = Add what is typed
room-line-break = New line
room-line-lang = These words are in
room-line-objective = Objective the action goes under
room-line-under = under { $code }
room-line-answers = answers the selection ({ $count })
room-line-needs-objective = An action needs an objective to go under. Write one first.
room-line-topic-before = Topic before, for the next card (for an action, objective)
room-line-topic-after = Next topic, for the next card (for an action, objective)
room-line-went = Added in { $step }
room-line-kept = Not added yet
room-line-take-back = Back into the line
room-go-line = To the scribe’s line
room-go-board = To the cards
room-sign-objective = Objective
room-sign-action = Action
room-key-kind-context = Next: context (or begin with = and a space)
room-key-kind-good-practice = Next: good practice (or * and a space)
room-key-kind-opportunity = Next: opportunity (or + and a space)
room-key-kind-challenge = Next: challenge (or - and a space)
room-key-kind-objective = Next: objective
room-key-kind-action = Next: action

## Headings in the list of keys

room-keys-line = The scribe’s line
room-keys-board = Steps and groups
room-keys-rows = Cards and objectives
room-keys-table = The table of actions
room-walk = Walk over the board
room-next-step = Next step
room-previous-step = Step before
room-next-group = Next group
room-previous-group = Group before

## Objectives

room-to-answer = Opportunities and challenges
room-to-answer-none = There are no opportunities or challenges yet. An objective can be written without them and linked later.
room-objectives = Objectives
room-objectives-none = Select the cards an objective should answer, with a click or with X, and press O. Or simply type it in the line below.
room-objective-new = New objective
room-objective-from = Turn into an objective
room-objective-words = The words of the objective
room-objective-hint = What do we want to achieve as a region?
room-objective-write = Write the objective
room-objective-unlinked = Answers no card yet
room-unlink = No longer answers this card
room-actions-count =
    { $count ->
        [0] no action yet
        [one] one action
       *[other] { $count } actions
    }
room-cancel = Cancel

## Actions

room-actions-of = Actions under objective { $code }
room-actions-need-objectives = Actions stand under an objective, and this group has none yet.
room-go-to-step = To the step { $step }
room-action-new = new action
room-action-hint = New action…
room-action-added = Action { $code } added
room-column-code = Code
room-column-text = Action
room-column-level = Level
room-column-lead = Lead
room-column-partners = Partners
room-column-timeframe = Timeframe
room-cell-down = To the row below; after Tab to the end, to the start of the next row
room-cell-next = To the next cell
room-cell-delete = Delete the action

## For you: the facilitator’s panel

room-panel = For you
room-panel-fold = Fold the panel away
room-panel-unfold = Show the panel
room-questions = Questions to ask
room-people = People of the group
room-people-none = Nobody is named for this group yet.
room-missing = Still missing
room-missing-nothing = Nothing is missing.
room-missing-facilitator = Nobody facilitates yet
room-missing-rapporteur = Nobody reports to the plenary yet
room-missing-topics-without-cards =
    { $count ->
        [one] One topic without a card
       *[other] { $count } topics without a card
    }
room-missing-challenges-unanswered =
    { $count ->
        [one] One challenge no objective answers
       *[other] { $count } challenges no objective answers
    }
room-missing-objectives-without-cards =
    { $count ->
        [one] One objective that answers no card
       *[other] { $count } objectives that answer no card
    }
room-missing-objectives-without-actions =
    { $count ->
        [one] One objective without an action
       *[other] { $count } objectives without an action
    }
room-missing-actions-without-lead =
    { $count ->
        [one] One action nobody leads
       *[other] { $count } actions nobody leads
    }
room-missing-actions-without-timeframe =
    { $count ->
        [one] One action without a timeframe
       *[other] { $count } actions without a timeframe
    }
room-missing-actions-without-level =
    { $count ->
        [one] One action without a level
       *[other] { $count } actions without a level
    }
room-history = History of what is selected
room-history-begun = added
room-history-deleted = deleted
room-history-restore = Restore this version
room-field-text = words
room-field-lead = lead
room-field-partners = partners
room-field-timeframe = timeframe
room-field-offered-by = offered by

## A window the room is looking at

room-private-hidden = The panel for you and private notes are hidden from the projector.
