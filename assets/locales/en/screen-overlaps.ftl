### Overlaps, the life of a row, and what became of each card.

## Rows that may want the same

overlaps = Overlaps
    .hint = Rows of different groups that may want the same, the likeliest first. Merging keeps all they come from.
overlaps-none = No rows of different groups seem to want the same.
overlaps-done = All of them are judged.
overlaps-keys = Overlaps
overlaps-walk = Next or previous pair
overlaps-merge = Merge the pair
overlaps-accept = The same, and both stay
overlaps-dismiss = Not the same
overlaps-needs-pair = Go to a pair first, with Tab or a click.
overlaps-pair = { $one } and { $other }
overlaps-words = Both speak of { $words }
overlaps-lead = Both led by { $lead }
overlaps-topic = Topics about the same
overlaps-again = Judge it again
overlaps-judged =
    { $count ->
        [one] { $count } judged already
       *[other] { $count } judged already
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
thread-removed = Taken away
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
fates-count = { $answered } of { $all } in the plan
fates-none = There is none of these.
fates-column-group = Group
fates-column-said = What was said
fates-column-became = What answers it
fates-nothing = nothing yet
fates-actions = with { $codes }
fates-merged = as part of another card
