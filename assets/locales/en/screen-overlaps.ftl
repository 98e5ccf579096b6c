### Overlaps, the life of a row, and what became of each card.

## Rows that may want the same

overlaps = Overlaps
    .hint = Rows of different groups that may want the same, the likeliest first. The plan stays as it is until you decide.
overlaps-none = No rows of different groups seem to want the same. As soon as two groups ask for the same in similar words, in any of the three languages, they stand here side by side.
overlaps-done = Every pair is judged.
overlaps-count =
    { $count ->
        [one] { $count } pair to judge
       *[other] { $count } pairs to judge
    }
overlaps-keys = Overlaps
overlaps-walk = Next or previous pair
overlaps-merge = Merge the pair
overlaps-merge-do = Merge…
overlaps-which = Which one stands?
overlaps-which-kept =
    { $count ->
        [one] The other is kept with it, with all it comes from.
       *[other] The others are kept with it, with all they come from.
    }
overlaps-keep = { $code } stands
overlaps-first = The first one stands
overlaps-second = The second one stands
overlaps-accept = The same, and both stay
overlaps-dismiss = Not the same
overlaps-needs-pair = Go to a pair first, with the arrow keys or a click.
overlaps-pair = { $one } and { $other }
overlaps-why = Why they are compared
overlaps-lead = Same lead: { $lead }
overlaps-topic = Topics about the same
overlaps-again = Judge it again
overlaps-same =
    { $count ->
        [one] The same, kept apart for now: { $count } pair
       *[other] The same, kept apart for now: { $count } pairs
    }
overlaps-dismissed =
    { $count ->
        [one] Not the same: { $count } pair
       *[other] Not the same: { $count } pairs
    }

## The whole life of a row

thread = Its whole life
thread-begun = Written down
thread-begun-by = Said by { $name }
thread-reworded = Words changed
thread-reworded-in = Words changed ({ $lang })
thread-gathered = Put into the cluster “{ $name }”
thread-merged = Merged into: { $name }
thread-decided = Decided between versions
thread-removed = Removed
thread-restored = Brought back
thread-weighed = Weighed in an indicative vote
thread-weighed-at = Weighed in an indicative vote: place { $place }
thread-presented = Presented in plenary

## What became of each card

fates-about = What each group and each delegation said, and the objectives and actions of the plan that answer it.
fates-group = Group
fates-delegation = Delegation
fates-every-group = Every group
fates-every-delegation = Every delegation
fates-which = Which are listed
fates-which-all = All
fates-which-answered = In the plan
fates-which-open = Not in the plan
fates-marked = Contains rows marked: { $markings }
fates-count = { $answered } of { $all } in the plan
fates-none = There is none of these.
fates-column-group = Group
fates-column-said = What was said
fates-column-became = What answers it
fates-nothing = nothing yet
fates-merged = as part of another card
fates-copy = Copy as a table
fates-print = Print the list…
fates-copied =
    { $count ->
        [one] { $count } row is copied: it can be pasted into a letter or a sheet
       *[other] { $count } rows are copied: they can be pasted into a letter or a sheet
    }
fates-not-copied = The list could not be copied
    .meaning = The system did not let the program use the clipboard. Nothing was changed; please try again.
