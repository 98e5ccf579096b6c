### The plenary: running order and presentations

plenary-view-order = Running order
plenary-view-slides = Presentations
plenary-view-documents = Documents
plenary-views = What the plenary shows
plenary-order = Running order
plenary-order-empty = No group is set up yet. Groups are made in the preparation; they appear here in their order.
plenary-order-ends = As things stand, the last group ends at { $time }.
plenary-order-done = Every group has presented.
plenary-untitled = Group without a title
plenary-from-to = { $from }–{ $to }
plenary-presented =
    { $minutes ->
        [one] Presented, in { $minutes } minute
       *[other] Presented, in { $minutes } minutes
    }
plenary-presenter-of = Who presents: { $group }
plenary-presenter-rapporteur = { $name }, rapporteur
plenary-presenter-nobody = Nobody named yet
plenary-presenter-unnamed = Person without a name
plenary-presenter-other = { $name } (group { $code })
plenary-minutes-of = Minutes to present: { $group }
plenary-prepare-slides = Prepare slides
plenary-rehearse = Rehearse
plenary-present = Present
plenary-present-again = Present again
plenary-changes = What changed since
plenary-changes-none = Nothing: everything stands as it was presented.
plenary-change-added = Added since
plenary-change-removed = Removed since
plenary-change-words = Other words since
plenary-change-details = Other details since
plenary-slides = Slides
plenary-slides-of = Group whose slides are prepared
plenary-slide-new = New slide
plenary-slide-add = Add a slide of your own
plenary-slide-left-out = Left out
plenary-slide-empty = Nothing to show yet
plenary-slide-hidden-why = This slide is left out. It is kept, and can be taken in again.
plenary-slide-empty-why = There is nothing on this slide yet, so it is not shown. It fills by itself from the group’s work.
plenary-slide-pages = Pages of this slide
plenary-slide-rows = On this slide
plenary-left-out = Left out of this presentation
plenary-leave-out = Leave out
plenary-take-in = Take in again
plenary-slide-words = Words of this slide
plenary-slide-title = Title
plenary-slide-body = Words of your own
plenary-slide-notes = Speaker notes
plenary-slide-notes-hint = For the presenter only; never projected.
plenary-slide-leave-out = Leave this slide out
plenary-slide-take-in = Take this slide in again
plenary-slide-delete = Delete this slide
plenary-up-to = The plenary may see up to
plenary-held-back =
    { $count ->
        [one] { $count } row is held back because of its marking.
       *[other] { $count } rows are held back because of their marking.
    }
plenary-keys = In the plenary
plenary-key-feature = Emphasise this row, or no longer
plenary-key-decide = Put this row up for decision, or no longer
plenary-key-leave-out = Leave this row out of the presentation
plenary-document = Document
plenary-document-summary = Summary
plenary-document-slides = Slides
plenary-document-minutes = Minutes
plenary-document-plan = Plan
plenary-document-matrix = Action matrix
plenary-format-xlsx = Excel
    .use = One row for each action, to filter and sort
plenary-format-csv = CSV
    .use = The same rows, for any other program
plenary-format-pptx = PowerPoint
    .use = To present, and to go on working with.

## Presentations of the panel

plenary-panel = Presentations of the panel
plenary-panel-untitled = Presentation without a title
plenary-attach = Attach a file
plenary-attach-to = Attach a file to { $name }
plenary-file-remove = Delete { $name }
plenary-collect = Collect all files into a folder
plenary-collected =
    { $count ->
        [one] { $count } file collected
       *[other] { $count } files collected
    }

## What is handed in, on the page

plenary-page-slides = The slides, as they will be handed in
plenary-page-minutes = What the minutes hold
plenary-minutes-title = Minutes of the plenary
plenary-minutes-about = For each group: what it presented, what the floor said and who said it, and what changed since, word by word. They are written when you save the files.
plenary-minutes-presented = Presented
plenary-minutes-not-yet = Not presented yet
plenary-minutes-remarks =
    { $count ->
        [0] no remarks
        [one] { $count } remark
       *[other] { $count } remarks
    }

## How slides look

plenary-slide-shape = Shape of the slides
plenary-slide-shape-wide = 16:9
    .use = For today’s screens and projectors
plenary-slide-shape-standard = 4:3
    .use = For old projectors
plenary-slide-look = Colours of the slides
plenary-slide-look-own = Usual
plenary-slide-look-contrast = High contrast
