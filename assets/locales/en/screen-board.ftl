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
board-show-all = Show all cards
board-nothing-shown = Nothing here with this filter.

## What letting a card go means

board-park-here = Parking lot: let go here what belongs elsewhere
board-drop-group = moves to { $group }
board-drop-kind = becomes: { $kind }
board-drop-topic = topic: { $topic }
board-drop-joins = joins { $cluster }
board-drop-leaves-cluster = leaves its cluster
board-drop-parks = goes to the parking lot
board-drop-returns = comes back to the board
board-drop-merged = It is part of another card and goes where that one goes.
board-drop-gone = It was deleted meanwhile.
