### The room’s indicative votes: opening one, counting, the private ballot, the result.

## The panel

votes-panel = Indicative vote
votes-new = New vote
votes-earlier = Votes so far
votes-fold = Back to the work
votes-go = Indicative vote…
votes-open-now = Vote open
votes-none = This group has not voted yet. Select cards and press V, or begin with what is proposed.
votes-remove = Delete the vote
votes-open = Still open
votes-nothing-given = Nothing was given to any option.
votes-first =
    { $others ->
        [0] First: { $words }
        [one] First, tied with one other: { $words }
       *[other] First, tied with { $others } others: { $words }
    }
votes-options =
    { $count ->
        [one] one option
       *[other] { $count } options
    }
votes-cluster = Cluster
votes-option-gone = deleted since the vote

## Opening a vote; the two questions are written into the vote in the language of the room

votes-question = Question for the room
votes-ask-dots = What should the group take up first?
votes-ask-matrix = How much would each change, and how feasible is it?
votes-what = What is voted on
votes-pool-chosen = Selected cards
votes-pool-clusters = Clusters
votes-pool-topic = Topic: { $topic }
votes-leave-out = Leave out
votes-too-few = A vote with dots needs at least two things to choose between. Select more, or choose another list.
votes-scale = Scale
votes-levels = What each level means
votes-method = How ballots are gathered
votes-agree-hint = The room agrees on one level for each option; the scribe types it.
votes-voter = Who has a ballot
votes-ballots-member = One for each country that is a member.
votes-ballots-delegation = One for each delegation here, observers and organisations too.
votes-ballots-person = One for each person in this group; those who guide it have none.
votes-dots-each = Dots each
votes-hands-each = Hands each
votes-nobody = Nobody is named for this group yet, so there is nobody to call. Count hands, or name people in the preparation.
votes-begin = Open the vote

## Facts of a vote

votes-dots =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
votes-dots-fact =
    { $count ->
        [one] one dot each
       *[other] { $count } dots each
    }
votes-hands-fact =
    { $count ->
        [one] one hand each
       *[other] { $count } hands each
    }
votes-cast =
    { $expected ->
        [0] { $cast } have voted
       *[other] { $cast } of { $expected } have voted
    }
votes-has-voted = has voted

## The room’s wall

votes-wall-on = Show to the room
votes-wall-off = Shown to the room
votes-wall-closed = The projector’s window is closed; this key opens it:

## Counting hands

votes-hands = Hands
votes-hands-hint = Type how many hands went up for each; Enter goes to the next. The room sees no number before you close the vote.
votes-hands-many = More than the { $most } who have a ballot
votes-hands-counted = { $count } of { $all } counted
votes-hands-count =
    { $count ->
        [one] { $count } hand
       *[other] { $count } hands
    }

## Calling one after the other

votes-voters = Who is called
votes-called = { $name } has the word
votes-dots-of = { $given } of { $limit } given
votes-note-ballot = Note and go on
votes-abstains = Abstains
votes-skip = Later
votes-call-blank = Nothing is given yet. Press A if the abstention is to be noted, or Page down to call again later.
votes-call-keys = Digits give dots and go on to the next option; ↑ ↓ choose, ← → take and give one; A notes an abstention. Page up and Page down change who is called; a ballot noted again takes the place of the first.
votes-levels-keys = Type 1, 2 or 3: impact first, then feasibility. Arrow keys go back, 0 takes a level away.

## In private, passing the keyboard

votes-private-how = Each one takes the keyboard, votes alone and passes it on.
votes-private-nobody-sees = No ballot can be seen again, not by you either, and nobody’s name is kept with it.
votes-private-apart = The wall shows nothing of a ballot while it is written.
votes-private-one-screen = If the room sees this same screen, it sees the ballots too. Cover or switch off the projector first.
votes-private-start = Pass the keyboard
votes-private-title = Private ballot
votes-private-pass = Please pass the keyboard to the next person
votes-private-everybody = Everybody has voted. Please give the keyboard back
votes-private-thanks = Thank you. Your ballot is in the box.
votes-private-promise = Your ballot is secret: nobody’s name is kept, and it cannot be seen again.
votes-private-begin = Begin my ballot
votes-private-left =
    { $left ->
        [0] You have given all your dots.
       *[other]
            { $limit ->
                [one] You have one dot to give.
               *[other] You have { $limit } dots. { $left } left to give.
            }
    }
votes-private-dots-left =
    { $left ->
        [one] You still have one dot. Press Enter once more to cast your ballot as it is.
       *[other] You still have { $left } dots. Press Enter once more to cast your ballot as it is.
    }
votes-private-levels-left =
    { $left ->
        [one] One option is not answered in full. Press Enter once more to cast your ballot as it is.
       *[other] { $left } options are not answered in full. Press Enter once more to cast your ballot as it is.
    }
votes-private-failed = Your ballot could not be kept and is still on the screen. Please call the facilitator.
votes-private-cast = Cast my ballot
votes-private-next = Next
votes-private-before = Back
votes-private-which = { $number } of { $count }
votes-private-leave = Facilitator: leave
votes-key-choose = choose
votes-key-level = choose a level
votes-dot-give = Give a dot
votes-dot-take = Take a dot back

## The result

votes-close = Close and show the result
votes-close-wall = Close and show the result to the room
votes-missing-delegations =
    { $count ->
        [one] One of { $of } delegations has not answered. Close all the same?
       *[other] { $count } of { $of } delegations have not answered. Close all the same?
    }
votes-missing-people =
    { $count ->
        [one] One of { $of } people has not answered. Close all the same?
       *[other] { $count } of { $of } people have not answered. Close all the same?
    }
votes-go-on-call = Go on calling
votes-go-on-hands = Go on counting
votes-go-on-keyboard = Go on passing the keyboard
votes-missing-close = Close all the same
votes-private-told =
    { $count ->
        [one] Only one ballot was given. The result is that ballot: whoever gave it can be recognised.
       *[other] Only { $count } ballots were given. Whoever gave one can work out the other from the result.
    }
votes-unweighed =
    { $count ->
        [one] Option { $numbers } lacks its level of impact or of feasibility.
       *[other] Options { $numbers } lack their level of impact or of feasibility.
    }
votes-hands-ask = Close all the same?
votes-hands-uncounted =
    { $count ->
        [one] Option { $numbers } is not counted. The result will say so.
       *[other] Options { $numbers } are not counted. The result will say so.
    }
votes-hands-over =
    { $count ->
        [one] For option { $numbers } more hands were counted than the { $most } who have a ballot.
       *[other] For options { $numbers } more hands were counted than the { $most } who have a ballot.
    }
votes-closed = The vote is closed
votes-again = Ask again
votes-result = Result of the indicative vote
votes-without-dots = No dots
votes-without-hands = No hands
votes-uncounted = Not counted
votes-tie = tied
votes-place = Place
votes-number = No.
votes-number-long = Number in the chart
votes-option = Option
votes-quarter-begin = Begin here
votes-quarter-prepare = Prepare well
votes-quarter-easy = Easy gains
votes-quarter-later = Later
votes-mention =
    { $place ->
        [1] 1st of { $of } in an indicative vote
        [2] 2nd of { $of } in an indicative vote
        [3] 3rd of { $of } in an indicative vote
        [21] 21st of { $of } in an indicative vote
        [22] 22nd of { $of } in an indicative vote
        [23] 23rd of { $of } in an indicative vote
       *[other] { $place }th of { $of } in an indicative vote
    }
