### The strip of delegations: who has been heard, who supports, who has reservations

room-keys-strip = Delegations
strip = Delegations
strip-key = Delegations: who has been heard, how they stand
strip-key-one = The delegation’s key: supports, has reservations, neither
strip-key-leave = Back to the row
strip-key-show = Show delegations to the room, or no longer
strip-on = How they stand on
strip-who = Who has been heard
strip-count = { $heard } of { $all }
strip-show = Show to the room
strip-close = Close the strip
strip-heard =
    { $count ->
        [0] heard
        [one] heard, one card
       *[other] heard, { $count } cards
    }
strip-not-heard = not heard yet
strip-heard-already = { $name } has been heard already
strip-said-spoke = { $name } has been heard
strip-said-supports = { $name } supports it
strip-said-reserves = { $name } has reservations
strip-said-nothing = Taken back: { $name }
strip-names-supports = In support: { $names }
strip-names-reserves = With reservations: { $names }

## In the facilitator’s panel

strip-summary = { $heard } of { $all } heard
strip-waiting = Not heard yet: { $names }
strip-all-heard = Everyone has been heard.
strip-nobody = This workshop names no delegations yet.
strip-open = Note who speaks and how they stand

## Private notes

panel-notes = Private notes
panel-notes-hint = For you alone: never on the projector, never in a document.
panel-notes-empty = What to keep in mind
