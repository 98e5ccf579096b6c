### The time of a group session, and silent writing

## The clock in the step’s head. Lengths come as text already: 12:40, 75 min

time-key = The clock: plan, start, correct
time-planned = { $length } planned
time-unplanned = No minutes planned
time-start = Start
time-go-on = Go on
time-switch = Run for this step instead
time-left = { $time } left
time-so-far = { $time } so far
time-paused = { $left } · stopped
time-up = Time is up
time-over = { $length } over
time-up-said = The time planned for { $step } is up. The group may go on.

## The panel

time-panel = Time
time-panel-of = Time of group { $group }
time-ends = ends { $time }
time-runs-for = Time runs for { $step }
time-running = time runs for it
time-stands = The clock is stopped
time-pause = Pause
time-you-are-at = You are at { $step }
time-step = Step
time-column-planned = Planned
time-column-taken = Taken
time-column-left = Left
time-choose = Give it more or less time
time-changed = Not the minutes of the plan
time-changed-note = * Not as planned.
time-back = Back to the plan
time-give = Minutes
time-behind = Time runs for a later step. To give this one more, go back to it and let the clock run for it.
time-more =
    { $minutes ->
        [one] One minute more
       *[other] { $minutes } minutes more
    }
time-less =
    { $minutes ->
        [one] One minute less
       *[other] { $minutes } minutes less
    }
time-taken = Time taken so far
time-min = min
time-correct = Correct

## What a change would do to the rest

time-now = Now
time-move-later = Ends later
time-move-earlier = Ends earlier
time-keep = Same end
time-end = Ends
time-do-later = End later
time-do-earlier = End earlier
time-do-keep = Keep the end
time-leave = Leave as it is

## Silent writing

time-silent = Silent writing
time-silent-hint = The projector shows the question alone. What is typed meanwhile stays covered until you reveal it, all together.
time-silent-length = How long
time-silent-begin = Begin
time-silent-left = Silent writing: { $time } left
time-silent-up = Silent writing: time is up. Take the time you need.
time-silent-written =
    { $count ->
        [0] no card written yet
        [one] one card written
       *[other] { $count } cards written
    }
time-silent-waiting =
    { $count ->
        [one] One card written in silence waits to be shown.
       *[other] { $count } cards written in silence wait to be shown.
    }
time-silent-uncovered = What is typed now is not covered: the room sees it at once.
time-silent-reveal = Reveal together
time-silent-end = End without revealing
