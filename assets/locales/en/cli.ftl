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
