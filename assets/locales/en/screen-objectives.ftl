### The objectives of a group: what they answer and how they are worded.

objectives-answers = What it answers
objectives-cluster = Cluster
objectives-cluster-cards =
    { $count ->
        [0] no cards
        [one] one card
       *[other] { $count } cards
    }
objectives-takes-marking = It will take the most restrictive marking of the cards it comes from.
objectives-unlink-cluster = No longer answers this cluster
objectives-voices =
    { $count ->
        [one] and one who said the same
       *[other] and { $count } who said the same
    }
objectives-shown = Which of them to show
objectives-shown-all = All { $count }
objectives-shown-open = No objective yet: { $count }
objectives-all-answered = An objective answers each of them.
objectives-advice = Worth a second look
objectives-advice-wave = Leave it as it is
