### What is done with cards: clusters, merging, the parking lot, markings.

## Clusters

cards-cluster = Put into a cluster…
cards-cluster-hint = Find a cluster, or type a new name
cards-cluster-new = New cluster “{ $name }”
cards-cluster-leave = Take out of its cluster
cards-cluster-none = No cluster yet. Type a name and press Enter.
cards-cluster-name = Name of the cluster
cards-cluster-rename = Rename the cluster
cards-cluster-delete = Delete the cluster; its cards stay
cards-in-cluster = In the cluster
cards-count =
    { $count ->
        [0] no cards
        [one] one card
       *[other] { $count } cards
    }

## Merging

cards-join = Merge into one card
cards-join-with = Merge with…
cards-join-hint = Find the card that says the same
cards-join-none = There is no such card.
cards-also-said = also said:
cards-separate = Separate what was merged
cards-separate-which = Stands by itself again
cards-separate-one = Make it a card of its own again
cards-separate-all = All of them

## The parking lot

cards-park = Park
cards-bring-back = Bring back
cards-open = Open
cards-parked =
    { $count ->
        [one] The card waits in the parking lot
       *[other] { $count } cards wait in the parking lot
    }
cards-brought-back =
    { $count ->
        [one] The card is back on the board
       *[other] { $count } cards are back on the board
    }
cards-parking = Parking lot
cards-parking-none = What the group will come back to later waits here. On a card, press
cards-parking-show = Show it to the room
cards-show-step = Show the step to the room again

## Markings

cards-mark = Marking…
cards-mark-this = Who may see it
cards-mark-none = No marking
cards-mark-room = On this room’s projector
cards-mark-room-up-to = Up to { $marking }
cards-not-shown = not on the projector
cards-veiled = written in silence, not shown yet

## Links

cards-link = Link to an objective…
cards-link-hint = Find an objective
cards-link-none = There is no such objective. On a card, O begins a new one.
cards-link-cards = Link to cards…
cards-link-cards-hint = Find a cluster or a card
cards-link-cards-none = There is no such cluster or card.

## Also

cards-duplicate = Duplicate
cards-show-alone = Show it alone on the projector
cards-offered = Who offers it
cards-select-on = Select on the way

## The chosen cards

cards-chosen =
    { $count ->
        [one] one selected
       *[other] { $count } selected
    }
cards-bar-cluster = Cluster
cards-bar-join = Merge
cards-bar-link = Link
cards-bar-move = Move
cards-bar-mark = Mark
