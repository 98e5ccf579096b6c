### The board: how cards are arranged, filtered, folded and dropped

## How it is looked at

board-arrange = Arrange the cards
board-arrange-by = Arrange the cards by
board-arrange-topic = Topic
board-arrange-kind = Kind
board-arrange-cluster = Cluster
board-by-topic = by topic
board-by-kind = by kind
board-by-cluster = by cluster
board-fold = Fold { $title } away
board-unfold = Show { $title }
board-fold-key = Fold the column away, or show it
board-no-cluster = In no cluster
board-cluster-unnamed = without a name
board-cluster-empty = No card here yet. Drag one here, or press C on a card.
board-words-all = Show all
board-words-less = Show less

## Filter

board-filter = Filter the cards
board-filter-any = any
board-filter-delegation = Said by
board-filter-topic = Topic
board-filter-kind = Kind
board-filter-marking = Marking
board-filter-unmarked = without a marking
board-shown = { $shown } of { $all } shown
board-shown-aside = { $shown } of { $all } good practices
board-filter-wall = the projector shows all
board-show-all = Show all cards
board-nothing-shown = Nothing here with this filter.

## What letting a card go means

board-park-here = Parking lot: let go here what belongs elsewhere
board-drop-count = { $count } cards
board-drop-group =
    { $count ->
        [one] moves to { $group }
       *[other] move to { $group }
    }
board-drop-kind =
    { $count ->
        [one] becomes: { $kind }
       *[other] become: { $kind }
    }
board-drop-topic = topic: { $topic }
board-drop-joins =
    { $count ->
        [one] joins { $cluster }
       *[other] join { $cluster }
    }
board-drop-leaves-cluster =
    { $count ->
        [one] leaves its cluster
       *[other] leave their cluster
    }
board-drop-parks =
    { $count ->
        [one] goes to the parking lot
       *[other] go to the parking lot
    }
board-drop-returns =
    { $count ->
        [one] comes back to the board
       *[other] come back to the board
    }
board-drop-merged = It is part of another card and goes where that one goes.
board-drop-gone = It was deleted meanwhile.
board-drop-nowhere = It stays where it was: let go over a column.
