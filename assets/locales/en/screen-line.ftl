### The scribe’s line: topics and delegations inside the text, and several lines pasted at once.

## Topic and delegation

line-hint = Type what was said… # topic · @ delegation
line-key-topic = Name the topic inside the text
line-key-delegation = Name the delegation inside the text
line-key-away = In the empty line: without the delegation, then the topic, then the kind
line-which-topic = Topic of the next card
line-whose-words = Who says it
line-suggestions =
    { $count ->
        [one] one suggestion
       *[other] { $count } suggestions
    }
line-suggestions-hint = Enter chooses · Esc leaves it as text
line-suggestions-hint-whole = Enter adds the card · Tab chooses · Esc leaves it as text
line-one-delegation = A card has one delegation, and this one already names { $named }. Add it first; then { $other } can support it: Esc, then T. To name { $other } instead, choose it at the end of the line.
line-emptied = The line is empty. Undo once more takes back the last change of the workshop.
line-nothing-typed = The line holds nothing more to take back. Once it is empty, undo takes back the last change of the workshop.

## Silent writing

line-veiled = In silence
    .meaning = The room does not see these cards until you show them.

## Several lines pasted

line-paste-keys = Pasted lines
line-paste-title =
    { $count ->
        [one] One pasted line
       *[other] { $count } pasted lines
    }
line-paste-later =
    { $count ->
        [one] and one more after these
       *[other] and { $count } more after these
    }
line-paste-hint = ↑ ↓ walk · 1 to 6 change the kind · J joins to the one above · X leaves out
line-paste-walk = Walk over the lines
line-paste-mark = Mark several lines in a row
line-paste-add = Add them all
line-paste-add-count =
    { $count ->
        [one] Add one
       *[other] Add { $count }
    }
line-paste-as-text = Into the line, as text
line-paste-join = Join to the line above
line-paste-out = Leave out
line-paste-in = Take in again
line-paste-is-out = left out
line-paste-kind = Kind of this line
line-paste-kind-context = This line: context
line-paste-kind-good-practice = This line: good practice
line-paste-kind-opportunity = This line: opportunity
line-paste-kind-challenge = This line: challenge
line-paste-kind-objective = This line: objective
line-paste-kind-action = This line: action
line-paste-too-long = It is longer than a card can hold. The others are added; this one waits beside the line for you to shorten it.
