### The words of undo and redo.

## On the undo button; $what is an entity phrase such as “a card”

undo = Undo
undo-label-add = Undo: add { $what }
undo-label-edit = Undo: change { $what }
undo-label-remove = Undo: delete { $what }
undo-label-move = Undo: move { $what }
undo-label-import = Undo: import { $what }
undo-label-restore = Undo: restore { $what }
undo-label-merge = Undo: merge { $what }
undo-label-gather = Undo: group { $what }
undo-label-receive = Undo: take in a packet
undo-label-decide = Undo: decide between versions ({ $what })
undo-label-separate = Undo: separate { $what }
undo-label-freeze = Undo: freeze the codes ({ $what })
undo-label-thaw = Undo: release the codes ({ $what })
undo-nothing = There is nothing to undo

## On the redo button

redo = Redo
redo-label-add = Redo: add { $what }
redo-label-edit = Redo: change { $what }
redo-label-remove = Redo: delete { $what }
redo-label-move = Redo: move { $what }
redo-label-import = Redo: import { $what }
redo-label-restore = Redo: restore { $what }
redo-label-merge = Redo: merge { $what }
redo-label-gather = Redo: group { $what }
redo-label-receive = Redo: take in a packet
redo-label-decide = Redo: decide between versions ({ $what })
redo-label-separate = Redo: separate { $what }
redo-label-freeze = Redo: freeze the codes ({ $what })
redo-label-thaw = Redo: release the codes ({ $what })
redo-nothing = There is nothing to redo

## Just after an undo

undone-add = Undone: add { $what }
undone-edit = Undone: change { $what }
undone-remove = Undone: delete { $what }
undone-move = Undone: move { $what }
undone-import = Undone: import { $what }
undone-restore = Undone: restore { $what }
undone-merge = Undone: merge { $what }
undone-gather = Undone: group { $what }
undone-receive = Undone: take in a packet
undone-decide = Undone: decide between versions ({ $what })
undone-separate = Undone: separate { $what }
undone-freeze = Undone: freeze the codes ({ $what })
undone-thaw = Undone: release the codes ({ $what })

## Just after a redo

redone-add = Redone: add { $what }
redone-edit = Redone: change { $what }
redone-remove = Redone: delete { $what }
redone-move = Redone: move { $what }
redone-import = Redone: import { $what }
redone-restore = Redone: restore { $what }
redone-merge = Redone: merge { $what }
redone-gather = Redone: group { $what }
redone-receive = Redone: take in a packet
redone-decide = Redone: decide between versions ({ $what })
redone-separate = Redone: separate { $what }
redone-freeze = Redone: freeze the codes ({ $what })
redone-thaw = Redone: release the codes ({ $what })

## Just after the action itself, beside an undo button

done-add = Added { $what }
done-edit = Changed { $what }
done-remove = Deleted { $what }
done-move = Moved { $what }
done-import = Imported { $what }
done-restore = Restored { $what }
done-merge = Merged { $what }
done-gather = Grouped { $what }
done-receive = Packet taken in
done-decide = Decided ({ $what })
done-separate = Separated { $what }
done-freeze = Codes frozen ({ $what })
done-thaw = Codes released ({ $what })

uncover-undo = This undo shows the room what is held back
uncover-redo = Redoing this shows the room what is held back
uncover-meaning =
    { $count ->
        [one] One row is kept from the wall by its marking or by silent writing. Its words would be there for everybody at once.
       *[other] { $count } rows are kept from the wall by their marking or by silent writing. Their words would be there for everybody at once.
    }
uncover-leave = Keep it from the room
uncover-agree = Show it all the same
