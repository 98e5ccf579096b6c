### Packets between laptops: made, looked at, taken in, set aside.

packet-keys = Packets
packet-choose = Take in a packet…
packet-for-stick = Packet for the stick
packet-title = A packet
packet-title-of = Packet { $at } of { $of }
packet-looking = Looking at the packet…
packet-nameless = Laptop without a name
packet-nameless-count =
    { $count ->
        [one] a laptop without a name
       *[other] { $count } laptops without a name
    }

## What it says

packet-from = From { $name }, made { $when }
packet-from-here = Made on this laptop, { $when }
packet-hands-out = It hands the workshop out to a group’s laptop.
packet-hands-out-to = It hands the workshop out, with this group in front: { $group }
packet-older = Older than what came last from this laptop, made { $when }. What is new in it is taken in all the same.
packet-nowhere =
    { $count ->
        [one] This workshop is not on this laptop yet; it comes with { $count } change.
       *[other] This workshop is not on this laptop yet; it comes with { $count } changes.
    }
packet-library = It belongs to another workshop of this laptop: { $file }
packet-nothing-new = Nothing new: everything in it is here already.
packet-new =
    { $count ->
        [one] { $count } new change
       *[other] { $count } new changes
    }
packet-new-since =
    { $count ->
        [one] { $count } new change since the last packet from this laptop, made { $when }
       *[other] { $count } new changes since the last packet from this laptop, made { $when }
    }
packet-new-first =
    { $count ->
        [one] { $count } new change, in the first packet from this laptop
       *[other] { $count } new changes, in the first packet from this laptop
    }
packet-count-added =
    { $count ->
        [one] { $count } row is added
       *[other] { $count } rows are added
    }
packet-count-changed =
    { $count ->
        [one] { $count } row changes
       *[other] { $count } rows change
    }
packet-count-removed =
    { $count ->
        [one] { $count } row is removed
       *[other] { $count } rows are removed
    }
packet-count-conflicts =
    { $count ->
        [one] In { $count } place versions differ; you decide afterwards
       *[other] In { $count } places versions differ; you decide afterwards
    }
packet-count-waiting =
    { $count ->
        [one] { $count } earlier change has not arrived yet; what builds on it waits until it does
       *[other] { $count } earlier changes have not arrived yet; what builds on them waits until they do
    }
packet-count-aside =
    { $count ->
        [one] { $count } change is held aside, because its laptop wrote something else in its place
       *[other] { $count } changes are held aside, because their laptop wrote something else in their place
    }
packet-count-files =
    { $count ->
        [one] { $count } speaker’s file comes with it
       *[other] { $count } speakers’ files come with it
    }
packet-taken =
    { $count ->
        [one] Taken in: { $count } new change
       *[other] Taken in: { $count } new changes
    }
packet-taken-to-arrived = What arrived
packet-taken-to-conflicts = To the conflicts

## Opening one

packet-words = Passphrase of the packet
    .hint = The words that were read aloud when it was handed out.
packet-open = Open the packet
packet-unknown = A laptop you have not met yet
packet-unknown-meaning = Ask { $name } to open “This laptop’s six words” and read them aloud. If they are these, the packet comes from that laptop.
packet-six-words = The sender’s six words
packet-words-lang = The words in
packet-vouch = They read the same words
packet-hold = Set aside for now
packet-protect = Passphrase for the workshop on this laptop
    .hint = The sender keeps it under a passphrase. Left empty, it lies here without one.
packet-open-other = Open that workshop
packet-take-in = Take in
packet-taking = Taking it in…
packet-leave = Leave it
packet-go-on = Go on
packet-set-aside = The packet is set aside
    .where = It waits under “Arrived” at the compile desk. The stick can be taken out.
    .before = It waits on this first screen. The stick can be taken out.

## Set aside

packet-held = Packets set aside
packet-held-meaning = Nothing of them is in a workshop yet. Take them in as soon as their six words are compared.
packet-held-locked = A packet that opens with its passphrase
packet-held-look = Look at it
packet-held-drop = Let go of it

## Making them

packet-hand-out = Hand out to the groups
packet-hand-out-meaning = One packet for each group, which all open with the same passphrase. Read it aloud in the room; bring the packets on a stick.
packet-make = Make a packet
packet-make-meaning = No laptop is known yet that shares this workshop, so the packet opens with a passphrase. Read it aloud to whoever opens it.
packet-name = How others will know this laptop
    .hint = It stands on every packet, and beside everything typed here.
packet-called = Others know this laptop as “{ $name }”
    .meaning = Every change made here bears that name.
    .change = Change the name
packet-name-organisers = Organisers’ desk
packet-lock = Passphrase
    .hint = It is written down nowhere: note it until every packet is open.
packet-lock-another = Other words
packet-no-folder = You will be asked where
packet-folder-choose = Choose a folder
packet-with-files =
    { $count ->
        [one] With { $count } speaker’s file
       *[other] With { $count } speakers’ files
    }
packet-list = The packets
packet-whole = The whole workshop
packet-make-count =
    { $count ->
        [one] Make the packet
       *[other] Make { $count } packets
    }
packet-making = Making…
packet-done = Done
packet-made = Packet made: { $name }
packet-made-where = In { $folder }
packet-made-for = For { $names }
packet-reveal = Show the file

## This laptop

packet-laptop = This laptop’s six words
packet-laptop-meaning = Read them aloud to whoever takes in a packet of this laptop for the first time. They are the same for as long as the program is on it.
packet-known = Laptops that share this workshop
packet-known-none = None yet. They are known as soon as one of their packets was taken in.
packet-known-since = known since { $when }
