### The compile desk: the groups' work becomes one plan.

compile-views = What the compile desk shows
compile-view-plan = Plan
compile-view-arrived = Arrived
compile-view-conflicts = Conflicts
compile-view-overlaps = Overlaps
compile-view-gaps = Gaps and load
compile-view-fates = What became of it
compile-go-to-view = Compile desk: { $view }
compile-keys-plan = At the compile desk
compile-conflicts-count =
    { $count ->
        [one] { $count } place where versions differ
       *[other] { $count } places where versions differ
    }

## The outline

compile-outline = Outline of the plan
compile-detail = The row at hand
compile-tools = What can be done with the plan
compile-parts-of = Under { $code }
compile-kind-section = Text
compile-kind-axis = Axis
compile-kind-objective = Objective
compile-kind-action = Action
compile-counts =
    { $axes ->
        [one] { $axes } axis
       *[other] { $axes } axes
    } · { $objectives ->
        [one] { $objectives } objective
       *[other] { $objectives } objectives
    } · { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    }
compile-empty = The plan has an axis for each group. No group is set up yet: groups are made in the preparation, and their objectives and actions appear here by themselves. You can also begin with an axis of your own.
compile-axis-empty = No objective yet. They come from the group’s work; others can be moved here.
compile-axis-untitled = Axis without a title
compile-axis-new = New axis
compile-axis-of-group = Axis of a group
compile-section-new = New text
compile-row-untitled = No words yet
compile-no-actions = no actions
compile-held-back = Not shown here because of its marking
compile-marked = Marked
compile-merged-in =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows merged into one
    }
compile-contested = Different versions: not settled yet
compile-contested-meaning = There are different versions of this row. It shows the last words everybody had seen until somebody settles it.
compile-settle = Settle it
compile-show-row = Show the row
compile-code-frozen = This number stays whatever is moved
compile-left-out = Left out of the plan
compile-take-in = Take in again

## What can be done

compile-walk = Walk over the plan
compile-edit = Write in the fields
compile-back-to-line = Back to the outline
compile-next-alike = The same field of the next row
compile-before-alike = The same field of the row before
compile-mark = Mark, to merge or move together
compile-marked-count =
    { $count ->
        [one] { $count } marked
       *[other] { $count } marked
    }
compile-let-go = Let go
compile-move-to = Move to…
compile-move-of =
    { $count ->
        [one] Where { $code } goes
       *[other] Where the { $count } marked rows go
    }
compile-move-hint-objective = Find the axis
compile-move-hint-action = Find the objective
compile-merge = Merge
compile-merge-with = Merge with…
compile-merge-of = What is merged into { $code }
compile-merge-stands = What is chosen is merged into { $code }, which stands: { $words }
compile-merge-hint = Find the row that says the same
compile-merged = { $count } rows merged into one
compile-pick-none = There is none of that name.
compile-take-apart = Take apart
compile-taken-apart =
    { $count ->
        [one] The row stands by itself again
       *[other] { $count } rows stand by themselves again
    }
compile-split = Split
compile-split-of = Split { $code }
compile-split-meaning = A second row comes right after { $code }, with the same fields and the same origins. It stands there in the group’s own list too, and the numbers after it move on by one.
compile-split-meaning-frozen = A second row comes right after { $code }, with the same fields and the same origins; it stands there in the group’s own list too. Frozen codes stay: the new row takes the next number that is free.
compile-split-done = { $code } is split in two
compile-split-words = Words of the new row
compile-split-actions = Actions that go with it
compile-split-do = Split
compile-cancel = Cancel
compile-to-room = In the group’s work
compile-list-before = To the list before
compile-list-after = To the next list
compile-remove = Remove
compile-add-axis = New axis
compile-add-section = New text
compile-files = Save the plan as files…
    .title = Save the plan as files
    .meaning = For other programs; the plan stays here, and can be saved again as often as it changes.
compile-files-lang = Language of the files
compile-files-origins = With where each row came from
    .hint = Groups, what was merged and split, remarks. Without it, the plan is for those who decide; open conflicts stay marked.
compile-freeze = Freeze the codes
compile-freeze-new = Freeze the new codes too
compile-thaw = Release the codes
compile-go-to-axis = Axis { $code } of the plan
compile-go-to-row = Go to { $code }
compile-section-before = Put before the axes
compile-section-after = Put after the axes
compile-axis-leave-out = Leave out of the plan
compile-axis-left-out = Axis { $code } is left out of the plan
compile-needs-line = Go to a row of the plan first, with the arrow keys or a click.
compile-needs-merged = Go to a row that others were merged into first.
compile-needs-removable = Only texts and empty axes of your own can be removed. What a group wrote is removed in its room.
compile-needs-frozen = No code is frozen just now.
compile-needs-unfrozen = Every code is frozen already.

## The fields

compile-not-said = Not said yet
compile-field-section-title = Title
compile-field-section-body = Words
compile-field-axis-title = Title of the axis
    .own = Type its title. Esc keeps it and goes back to the outline.
    .hint = Left empty, it is the title of group { $code }.
compile-field-axis-body = Introduction to the axis
    .hint = What the axis is about, before its objectives.
compile-field-objective = Objective
    .hint = What is to change, and for whom.
compile-field-action = Action
    .hint = What is done, beginning with a verb.
compile-field-level = Level
    .hint = Where it is carried out.
compile-field-lead = Lead
    .hint = Who answers for it. Several on lines of their own, or between semicolons.
compile-field-partners = Partners
    .hint = Who helps.
compile-field-countries = Countries
    .hint = The countries it covers.
compile-field-timeframe = Timeframe
    .hint = By when, or from when to when.
compile-field-expected-output = Expected output
    .hint = What is there when it is done.
compile-field-indicator = Indicator
    .hint = What shows that it had its effect.
compile-field-baseline = Baseline
    .hint = Where the indicator stands before.
compile-field-target = Target
    .hint = Where the indicator is to stand, and by when.
compile-field-verification = Means of verification
    .hint = Where one can see it.
compile-field-resources = Resources and their source
    .hint = What it takes, and who gives it.
compile-field-framework = Existing framework
    .hint = The treaty, mechanism or programme it builds on.
compile-field-risks = Risks and assumptions
    .hint = What it takes for granted, and what can go wrong.
compile-field-impact = Impact
    .hint = How much it would change.
compile-field-feasibility = Feasibility
    .hint = How well it can be done.
compile-field-status = Status
    .hint = How it stands while the plan runs.
compile-field-consensus = Consensus
    .hint = Where the plenary stands on it.
compile-field-marking = Marking
    .hint = Who may see it.
compile-part-results = Results
compile-part-means = Means
compile-part-standing = Priority and standing
compile-priority = Priority { $value } of 9
compile-reserved-by = Reservation by { $names }.
compile-section-introduction = Where the plan comes from, what it is for and whom it binds.
compile-section-definitions = The terms the plan uses, and what they mean in it.
compile-section-approaches = How the work is looked at: human rights, gender, children, the region.
compile-section-principles = What every action keeps to.
compile-section-free = A text of your own, before or after the axes.
compile-table = The actions of this axis

## Where it comes from

compile-origins = Where it comes from
compile-answers = Answers
compile-answers-nothing = No card is linked to it.
compile-remarks = Said in plenary
compile-split-from = Split from { $code }:

## Gaps and load

compile-gaps = What is lacking
    .hint = Each line leads to where it is put right. Nothing here keeps the plan from being handed in.
compile-gaps-none = Nothing is lacking: every challenge is answered, and every action has who, when and what shows its effect.
compile-gap-challenges-unanswered =
    { $count ->
        [one] { $count } challenge that no objective answers
       *[other] { $count } challenges that no objective answers
    }
compile-gap-objectives-without-actions =
    { $count ->
        [one] { $count } objective without an action
       *[other] { $count } objectives without an action
    }
compile-gap-actions-without-lead =
    { $count ->
        [one] { $count } action nobody leads
       *[other] { $count } actions nobody leads
    }
compile-gap-actions-without-timeframe =
    { $count ->
        [one] { $count } action without a timeframe
       *[other] { $count } actions without a timeframe
    }
compile-gap-actions-without-indicator =
    { $count ->
        [one] { $count } action without an indicator
       *[other] { $count } actions without an indicator
    }
compile-gap-codes-shared =
    { $count ->
        [one] { $count } row whose code another row has too
       *[other] { $count } rows that share their code, frozen on two laptops
    }
compile-gap-all = Show all { $count }
compile-years = Actions by year
    .hint = An action that takes several years is in each of them.
compile-years-none = No timeframe names a year yet. As soon as one does, this shows how the plan weighs on each year.
compile-undated =
    { $count ->
        [one] { $count } action whose timeframe names no year:
       *[other] { $count } actions whose timeframe names no year:
    }
compile-leads = Actions by lead
compile-leads-none = Nobody leads an action yet. As soon as somebody does, this shows on whom the plan weighs.
compile-unled =
    { $count ->
        [one] { $count } action nobody leads:
       *[other] { $count } actions nobody leads:
    }
compile-load-actions = Actions
compile-actions-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }

## Rows, fields and values of any kind

compile-field-text = Words
compile-field-title = Title
compile-field-name = Name
compile-field-body = Words
compile-field-kind = Kind
compile-field-topic = Topic
compile-field-cluster = Cluster
compile-field-delegation = Delegation
compile-field-offered-by = Offered by
compile-field-outcome = Outcome
compile-field-proposed = Proposed wording
compile-field-merged-into = Merged into
compile-field-axis = Axis
compile-field-plan-objective = Objective in the plan
compile-field-code = Code
compile-field-parked = In the parking lot
compile-field-left-out = Left out
compile-field-other = Another detail
compile-value-none = nothing
compile-value-yes = yes
compile-value-no = no
compile-value-row = another row
