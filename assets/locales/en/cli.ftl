# The command line.

cli-about = Guides the groups of a policy workshop, from the first card to the plan. Without a command, opens the window.
cli-sample = Writes the sample workshop (San José, 2018) to a new file
cli-export = Writes documents
cli-check = Verifies the chain of changes, the tables and the integrity of a file
cli-apply = Makes changes, one per line as JSON from standard input, and answers each once it is on disk
cli-json = Answers in JSON
cli-file = The workshop’s file
cli-new-file = The file to make
cli-what = Which document
cli-format = In which formats, separated by commas
cli-lang = The language of the document’s own words
cli-group = Only the group of that number
cli-to = The folder to write to
cli-without-origins = Leaves out of the plan where each row came from
cli-replace = Replaces files that are there already
cli-passphrase-note = A protected file asks for its passphrase, or takes it from PLENARIA_PASSPHRASE.
cli-passphrase = Passphrase:{ " " }
cli-written = Written: { $path }
cli-about-detail = { $title } ({ $detail })
cli-sound =
    { $count ->
        [one] All in order: { $count } change.
       *[other] All in order: { $count } changes.
    }
cli-unsound =
    { $count ->
        [one] The file is not in order: { $count } finding. Do not go on working in it; open a backup copy and keep this one.
       *[other] The file is not in order: { $count } findings. Do not go on working in it; open a backup copy and keep this one.
    }
cli-packet = Makes a packet of a workshop for another laptop
cli-packet-group = The group it is for or from
cli-packet-to = The packet, or the folder it goes to
cli-packet-words = Seals it with a passphrase instead of for the laptops that share the workshop
cli-packet-files = Speakers’ files go with it
cli-packet-passphrase = Words of the packet:{" "}
cli-packet-passphrase-note = A packet that opens with a passphrase asks for it, or takes it from PLENARIA_PACKET_PASSPHRASE.
cli-import = Takes packets into a workshop
cli-import-file = The workshop; made of the first packet when it is not there
cli-import-packets = The packets
cli-dry-run = Only says what they would bring
cli-vouch = The six words of a laptop that is not known yet, as its user reads them
cli-six-words = The six words of the laptop that made this packet: { $words }
cli-nothing-new = { $path }: nothing new
cli-taken-in = Taken in: { $path }, from { $sender }
cli-would-come = Would come: { $path }, from { $sender }
cli-came-new = { $new ->
    [one] 1 new change
   *[other] { $new } new changes
}
cli-came-new-since = { $new ->
    [one] 1 new change since { $when }
   *[other] { $new } new changes since { $when }
}
cli-came-rows = { $added } added, { $changed } changed, { $removed } removed
cli-conflicts-come = { $count ->
    [one] 1 place waits for somebody to decide between versions.
   *[other] { $count } places wait for somebody to decide between versions.
}
cli-waiting = { $count ->
    [one] 1 earlier change has not come yet.
   *[other] { $count } earlier changes have not come yet.
}
cli-aside = { $count ->
    [one] 1 change is held aside: two laptops write under one name.
   *[other] { $count } changes are held aside: two laptops write under one name.
}
cli-conflicts = Lists what waits for somebody to decide between versions
cli-conflicts-count = { $count ->
    [0] Nothing waits for a decision.
    [one] 1 place waits for a decision.
   *[other] { $count } places wait for a decision.
}
cli-taken-away = (taken away)
cli-open = Files to open in the window, such as packets

## What the command line says of itself

cli-usage = Usage:
cli-commands = Commands
cli-command = command
cli-given = Given
cli-options = Options
cli-option = options
cli-help = Says what there is
cli-version = Says which version this is
cli-one-of = { $help }: { $values }
cli-usual = { $help } (where nothing is said, { $values })
cli-unknown = “{ $arg }” is not known here.
cli-lacks = { $arg } is missing.
cli-needs-value = { $arg } needs something after it.
cli-bad-value = “{ $value }” cannot stand for { $arg }.
cli-misused = This cannot be used together.
cli-see-help = Nothing was done. “plenaria --help” says what there is.
