### What came from other laptops, and where versions differ.

arrived-tools = Packets
arrived-page = What this packet changed
arrived-empty = Nothing has arrived yet. Hand the workshop out to the groups from the preparation; their packets are taken in here and listed by group.
arrived-whole = From the workshop as a whole
arrived-nothing = Nothing has arrived yet
arrived-from = From { $name }
arrived-new =
    { $count ->
        [one] { $count } new change
       *[other] { $count } new changes
    }
arrived-known =
    { $count ->
        [one] { $count } known already
       *[other] { $count } known already
    }
arrived-older = older than the last
arrived-older-meaning = A packet that was made later had arrived before this one; nothing newer was overwritten.
arrived-waiting = something is still on its way
arrived-waiting-meaning =
    { $count ->
        [one] { $count } earlier change of that laptop has not arrived. Nothing is lost: what builds on it waits. A new packet of that laptop brings it.
       *[other] { $count } earlier changes of that laptop have not arrived. Nothing is lost: what builds on them waits. A new packet of that laptop brings them.
    }
arrived-undone = taken back
arrived-undone-meaning = This packet was taken back. It can be taken in again.
arrived-times = Taken in { $taken }, made { $made }
arrived-undo = Take this packet back
arrived-undo-not = It can be taken back while it is the last thing done here: what was done after it is undone first. Where that changed what the packet brought, it cannot be, even once undone; the history of each row keeps every version.
arrived-no-rows = Nothing it changed is there any more as it came.
arrived-part-added =
    { $count ->
        [one] Added: { $count } row
       *[other] Added: { $count } rows
    }
arrived-part-changed =
    { $count ->
        [one] Changed: { $count } row
       *[other] Changed: { $count } rows
    }
arrived-part-removed =
    { $count ->
        [one] Removed: { $count } row
       *[other] Removed: { $count } rows
    }
arrived-by = By { $names }
arrived-fork = Two laptops wrote under one name
arrived-fork-meaning =
    { $count ->
        [one] { $count } change of { $names }, from { $when }, is held aside: the workshop’s file was probably copied, and both copies were worked in. Let it in if it belongs to this work; where versions differ, you decide.
       *[other] { $count } changes of { $names }, from { $when }, are held aside: the workshop’s file was probably copied, and both copies were worked in. Let them in if they belong to this work; where versions differ, you decide.
    }
arrived-let-in = Let them in
arrived-let-in-done = What was held aside is in

## Where versions differ

conflicts-keys = Where versions differ
conflicts-list = Where versions differ
conflicts-page = The versions
conflicts-none = No versions differ. When two laptops change the same words, both versions are shown here side by side, and you decide.
conflicts-walk = Next or previous place
conflicts-keep = Keep this
conflicts-keep-nth = Keep the version with that number
conflicts-keep-nth-alike = Keep that laptop’s version in all alike
conflicts-keep-alike = Keep { $name }’s version in all { $count } conflicts between these laptops
conflicts-keep-alike-meaning = “In all” decides every conflict in which the same laptops differ, whatever it is about, at once. Undo takes all of it back.
conflicts-keep-base = Keep what all had agreed on
conflicts-keep-base-decided = Keep what was decided
conflicts-combine = Write a wording of both
conflicts-combined = Words that stand
    .hint = All versions are here, one below the other. Make one of them.
conflicts-combined-keep = Keep these words
conflicts-base = Before, for everybody
conflicts-base-decided = Decided before, and shown meanwhile
conflicts-stands = Decided before; it stays shown until you choose.
conflicts-taken-away = removed or changed
conflicts-gone-meaning = One laptop removed this row, another went on working on it.
conflicts-removes = Removes the row
conflicts-row-stays = The row stays
conflicts-row-goes = Remove it
conflicts-decided =
    { $count ->
        [one] Decided
       *[other] { $count } places decided
    }

## On a row of a group whose versions differ

conflicts-mark = Versions differ
    .meaning = Several laptops have written here without knowing of each other. It is decided at Compile, Conflicts; what was accepted last stays shown.
