### The stage: a group presents to the plenary

## Around the page

stage-of = Group { $code } presents
stage-page-now = The page the room sees
stage-page-next = Next page
stage-page-last = This is the last page.
stage-page = Page { $at } of { $of }
stage-no-pages = Every slide of this presentation is left out: there is no page to show.
stage-for-you = For you
stage-notes = Speaker notes
stage-notes-none = No notes for this page.
stage-rehearsal = Rehearsal
stage-next = Then group { $code }
stage-last = The last group to present
stage-ends = session ends { $time }
stage-pause = Pause the time
stage-go-on = Let the time run on
stage-leave = Leave
stage-end = End presentation

## What the room sees, where it is not the page

stage-unseen = The room does not see the page yet.
stage-curtain-drawn = The curtain is drawn: the room sees nothing.
stage-frozen = The projector is frozen: the room sees an earlier page.
stage-remarks-on-wall = The remarks, as the room sees them
stage-remarks-show = Show the room the remarks
stage-remarks-hide = Show the room the page again

## When it is over

stage-left = You have left the stage. The time stands, and nothing was fixed.
stage-left-rehearsal = The rehearsal is over. Its time counts for nothing.
stage-left-back = Back on stage
stage-ended = Group { $code } has presented; its pages are fixed as they stand
stage-ended-remarks =
    { $count ->
        [0] { $minutes } min, no remarks
        [one] { $minutes } min, one remark
       *[other] { $minutes } min, { $count } remarks
    }

## The rows of the page

stage-rows = Rows of this page
stage-rows-how = ↑ ↓, a click or its code typed: choose a row. ← →: turn the page.
stage-rows-none = This page has no rows of its own. A remark here is about the group’s work as a whole.
stage-row-in-hand = The row a remark or a decision is about
stage-row-remarks =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
stage-consensus = Consensus
stage-consensus-none = Not decided
stage-decide = Where does the plenary stand on { $code }?
stage-decide-hint = Press A for agreed, R for ad referendum, V for reservation, O for open.
stage-decide-none = The plenary decides on objectives and actions; none is in hand.

## Going to a row

stage-jump = Go to
stage-jumped = { $code } is in view
stage-jump-missed = No page shows { $code }.

## Remarks

stage-remarks = Remarks on this group’s work
stage-remarks-here = Remarks on this page
stage-remarks-count =
    { $count ->
        [one] { $count } for the group
       *[other] { $count } for the group
    }
stage-remarks-none = Nothing has been said about it yet.
stage-remark = Remark
stage-remark-on = Remark on { $code }
stage-remark-on-row = Remark on this row
stage-remark-whole = Remark on the work as a whole
stage-remark-who = Delegation
stage-remark-who-hint = Sign or name of the delegation
stage-remark-who-none = No delegation has that sign or name. Correct it, or empty the field.
stage-remark-who-many =
    { $count ->
        [one] One delegation fits. Choose it in the list, or empty the field.
       *[other] { $count } delegations fit. Choose one, or empty the field.
    }
stage-remark-who-floor = Without a delegation: the floor.
stage-remark-no-vote = { $kind }: it is written down, and does not count toward consensus.
stage-remark-kind = What it does
stage-remark-kind-key = Alt+{ $number }
stage-remark-kind-hint = Alt+1 to Alt+{ $last }
stage-remark-proposed = Proposed wording
stage-remark-why = Why (if it was said)
stage-remark-text = What was said
stage-remark-save = Save
stage-remark-leave = Leave it
stage-remark-edit = Change this remark
stage-remark-remove = Delete this remark
stage-accept = Accept
stage-decline = Do not accept
stage-reopen = Settle it again
stage-accepted = { $code } has the proposed wording
stage-accepted-row = The row has the proposed wording
stage-words-gone = taken out:{ " " }
stage-words-new = added:{ " " }

## Keys

stage-keys = On stage
stage-keys-remarks = Remarks and consensus
stage-key-present = Present group { $code } · { $title }
stage-key-rehearse = Rehearse group { $code } · { $title }
stage-key-forward = Next page
stage-key-back = Previous page
stage-key-begin = Begin from the first page
stage-key-first = First page
stage-key-final = Last page
stage-key-jump = Go to a row: type its code, such as 1.2.3
stage-key-audience = What the room sees in this window, or your view again
stage-key-pause = Pause the time, or let it run on
stage-key-leave = Leave the stage
stage-key-end = End presentation and fix what was presented
stage-key-row-after = Next row; after the last one, the next page
stage-key-row-before = Previous row; before the first one, the previous page
stage-key-remark = Remark on the row in hand
stage-key-remark-whole = Remark on the work as a whole
stage-key-decide = Consensus on the row in hand: then A, R, V or O
stage-key-list = Show the room the remarks, or the page again
