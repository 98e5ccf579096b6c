### The plenary: the summary that is handed in.

## What is shown

plenary-groups = Groups
plenary-all-groups = All groups
plenary-group = Group { $number }
plenary-groups-count =
    { $count ->
        [0] No groups yet
        [one] { $count } group
       *[other] { $count } groups
    }
plenary-counts = Cards: { $cards }. Objectives: { $objectives }. Actions: { $actions }.
plenary-progress = Groups that have begun: { $begun } of { $all }
plenary-complete = complete
plenary-lacking =
    { $count ->
        [one] { $count } thing to complete
       *[other] { $count } things to complete
    }
plenary-lang = Language of the document
    .hint = The language of its headings and tables. What was said stays in the language it was said in, with a mark.
plenary-page-summary = The summary, as it is handed in

## What is still missing

plenary-missing = What is still missing
    .hint = Advice, not a barrier. Choose a line to go and complete it.
plenary-missing-nothing = Nothing is missing of what is checked here.

## Handing in

plenary-hand-in = Hand in
plenary-formats = Formats
plenary-format-docx = Word
    .use = To go on working with the text.
plenary-format-pdf = PDF
    .use = To read, send and print.
plenary-format-json = Data
    .use = To compile the plan with other programs (JSON).
plenary-no-format = Choose at least one format.
plenary-no-folder = No folder yet
plenary-folder-choose = Choose a folder
plenary-folder-change = Change
plenary-writing = Writing…
plenary-export =
    { $count ->
        [0] Save files
        [one] Save { $count } file
       *[other] Save { $count } files
    }
plenary-written =
    { $count ->
        [one] { $count } file saved
       *[other] { $count } files saved
    }
plenary-reveal = Show in folder
plenary-note-replaced =
    { $count ->
        [one] The PDF cannot write this sign and has □ in its place: { $characters }
       *[other] The PDF cannot write these signs and has □ in their place: { $characters }
    }
plenary-note-not-conforming = It reads well, but does not meet the accessible PDF standard in full.
plenary-taken =
    { $count ->
        [one] There is a file of that name already
       *[other] There are files of those names already
    }
    .meaning = Nothing has been written yet. Choose whether the new ones take their place or stand beside them with another number.
    .replace = Replace
    .both = Keep both
    .cancel = Cancel

## A window the room is looking at

plenary-held =
    { $count ->
        [one] This document holds { $count } row that is not for the room
       *[other] This document holds { $count } rows that are not for the room
    }
plenary-held-action = They are marked above what the room may see, or were written in silence. The document is shown when this window is no longer on the projector: choose the light or dark theme.
