### What the room sees on the wall, and how the facilitator has a hand on it.

## On the wall

projector-group = Group { $number }
projector-continued = { $head } (continued)
projector-loose = In no cluster
projector-parking = Parking lot
projector-cluster = Cluster
projector-answered-by = Answered by objective
projector-answers =
    { $count ->
        [one] answers { $count } card
       *[other] answers { $count } cards
    }
projector-supports = Support: { $who }
projector-reserves = Reservations: { $who }
projector-ways = said in { $count } ways
projector-also-said = Also said
projector-objective = Objective { $code }
projector-action = Action { $code }
projector-level = Level
projector-lead = Lead
projector-partners = Partners
projector-countries = Countries
projector-timeframe = By when
projector-with = With: { $who }
projector-for-countries = Countries: { $countries }
projector-page = { $at } / { $of }
projector-hidden =
    { $count ->
        [one] { $count } held back because of its marking
       *[other] { $count } held back because of their marking
    }
projector-veiled =
    { $count ->
        [one] { $count } written in silence, not shown yet
       *[other] { $count } written in silence, not shown yet
    }
projector-withheld = This is not shown here because of its marking.
projector-withheld-veiled = This was written in silence and is not shown yet.
projector-withheld-row = Held back here because of its marking
projector-heard = { $heard } of { $of } have spoken

## The clock on the wall

projector-left = { $minutes } min left
projector-left-last = less than a minute left
projector-over = { $minutes } min over
projector-time-up = Time is up
projector-paused = paused
projector-silence = Everyone writes in silence
projector-silence-over = Writing time is over

## An indicative vote on the wall

projector-low = low
projector-high = high
projector-vote-cast = { $cast } of { $of } ballots given
projector-vote-cast-open =
    { $cast ->
        [one] { $cast } ballot given
       *[other] { $cast } ballots given
    }
projector-vote-dots =
    { $count ->
        [one] { $count } dot for each
       *[other] { $count } dots for each
    }
projector-vote-some = With dots
projector-vote-some-hands = Raised hands
projector-vote-none = No dots
projector-vote-sum =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
projector-ballot = Ballots are being given in private. The result is shown when the vote is closed.

## The button in the bar and what is behind it

projector-state = Projector: { $state }
projector-state-following = following
projector-state-alone = one row alone
projector-state-frozen = frozen
projector-state-curtain = curtain
projector-state-waiting = to be placed
projector-state-closed = closed
projector-picture = What the room sees now
projector-picture-closed = What the room would see
projector-where = Screen
projector-screen = { $name } · { $width } × { $height }
projector-screen-here = { $name } · { $width } × { $height }, this screen
projector-open = Open on the projector
projector-close = Close the projector
projector-waiting = Drag the window to the projector and press F11 there. Esc leaves the full screen.
projector-one-screen = Only one screen is connected. It can be used to present, or connect the projector and open this again.
projector-here-leave = Esc goes back to the work
projector-present = Present in this window
projector-curtain = Curtain
projector-curtain-open = Open the curtain
projector-freeze = Freeze
projector-unfreeze = Follow again
projector-keys = Projector
projector-keys-curtain = Draw or open the curtain
projector-keys-freeze = Freeze, or follow again
projector-keys-window = Open or close the projector
projector-keys-present = Present in this window, or stop
projector-keys-forward = Next page on the projector
projector-keys-back = Previous page on the projector
projector-keys-alone = Show this alone on the projector, or the step again
projector-keys-topic = Show this topic alone on the projector, or the step again
projector-shows = It shows
projector-shows-step = The work of the step
projector-shows-question = The question alone
projector-shows-row = The chosen row alone
projector-shows-other = Something else, chosen in the room
projector-pages = Page { $at } of { $of }
projector-page-back = Previous page
projector-page-forward = Next page
projector-strip = Delegations and who has spoken
projector-clock = The clock
projector-look = Colours
projector-look-lit = Lit room
projector-look-dark = Dark room
projector-look-contrast = High contrast
projector-covered = The curtain covers this screen. { $keys } opens it.

## When its screen goes

projector-unplugged = The projector’s screen is no longer connected
    .meaning = Its window was closed so that it does not cover this screen. No work was lost.
    .action = Connect it again and the projector comes back there by itself, or present in this window.
projector-unplugged-again = Open again
projector-back = The projector is back on its screen
projector-was-here = The projector was last on { $name }, which is connected

## What the floor said, on the wall

projector-remarks = From the floor
projector-remarks-none = Nothing has been said yet.
projector-remark-row = on { $code }
projector-remark-proposed = “{ $words }”
projector-remark-nobody = The floor
