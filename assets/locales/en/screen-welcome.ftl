## The welcome screen

welcome-purpose = From the first card in a group room to the plan the ministers approve, with nothing retyped and nothing lost.
welcome-new = New workshop
welcome-sample = Open the sample workshop
    .hint = The sample is the San José workshop of 2018: four groups at work, to look around and try things.
welcome-open-file = Open a file…
welcome-private = Everything stays on this laptop
welcome-version = Version { $version }
welcome-keys = Welcome
welcome-library = Workshops on this laptop
welcome-library-empty = There is no workshop here yet. Begin a new one, or open the sample to look around.
welcome-chosen = The file you chose
welcome-sample-tag = Sample
welcome-worked-on = last worked on: { $when }
welcome-open = Open
welcome-opening = Opening…
welcome-cancel = Cancel

## A new workshop

welcome-title = Title
welcome-title-missing = A workshop needs a title. A few words are enough; you can change them later.
welcome-place = Place
    .example = City, country
welcome-starts = First day
welcome-ends = Last day
welcome-template = Begin with
welcome-template-rcm-four-steps = The four RCM steps
    .meaning = Context, opportunities and challenges, objectives, actions, with guiding questions and the eleven member countries ready.
welcome-template-blank = An empty workshop
    .meaning = The four steps with their usual questions, and no countries.
welcome-groups = Groups and topics
    .hint = A line for each group; under it its topics, indented or with a dash. Pasting a list from a mail works too.
    .example =
        Intelligence and investigation
        {"  "}Financial investigation
        {"  "}Maps and profiles
        Judicial response
        {"  "}Legal cooperation
welcome-groups-read =
    { $count ->
        [0] What you type appears here as groups. You can also add them later.
        [one] One group
       *[other] { $count } groups
    }
welcome-optional = (can wait)
welcome-lang = The room writes in
    .meaning = New cards are in this language unless the scribe says otherwise. The screen’s own language is a separate choice.
welcome-protect = Protect this workshop with a passphrase
welcome-passphrase = Passphrase
welcome-passphrase-again = The same again
welcome-passphrase-missing = Please type a passphrase, or choose not to protect the workshop.
welcome-passphrase-differs = The two are not the same. Please type them again.
welcome-passphrase-warning = Nobody can recover a forgotten passphrase, and without it the workshop cannot be read. Please write it down and keep it somewhere safe.
welcome-create = Create the workshop
