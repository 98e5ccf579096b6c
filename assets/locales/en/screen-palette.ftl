### The palette: everything that can be done now, by its name.

palette = Find something to do
palette-hint = What do you want to do?
palette-recent = Used lately
palette-none = Nothing here is called “{ $typed }”. Try another word.
palette-go = Go to
palette-group = Group { $code }: { $title }
palette-step = Step: { $title }
palette-topic = Topic: { $title } (group { $code })
palette-theme = Theme
palette-setting = { $what }: { $value }

## Why something cannot be done just now

palette-needs-row = Go to a row first, with the arrow keys or a click.
palette-needs-topic = Go to a card of a topic first, or name a topic in the line.
palette-needs-card = Select cards first: go to one with the arrow keys, or choose several with X.
palette-needs-words = Go to a card or an objective first, with the arrow keys or a click.
palette-needs-voices = Go to a card that others were merged into first.
palette-needs-action = Go to an action’s row first: Esc leaves its cell.
palette-needs-filter = The filter leaves nothing out just now.
palette-needs-veiled = Nothing written in silence is waiting to be shown.
palette-needs-silence = Nobody is writing in silence just now.

palette-documents = The documents, in Word, PowerPoint and PDF
palette-plan = The plan, and its files in Word, PDF and Excel

## What people look for in a program and need not do here: the second line is the answer

palette-save = Save
palette-saves-itself = No need: every change is saved at once, and hours of work leave copies by themselves. To take one with you, make a packet for the stick.
palette-passphrase = Passphrase
palette-passphrase-when = A workshop is given its passphrase when it is made, and a packet when it is packed.

## Other words people look for things by. They are not shown; the palette only finds by them

palette-also-undo = revert, take back, go back, mistake, recover
palette-also-redo = again, repeat, restore
palette-also-find = search, look for, text, word, where is
palette-also-shell-keys = help, shortcuts, keyboard, instructions, manual, how to
palette-also-shell-text-larger = bigger letters, font, enlarge, increase, zoom in
palette-also-shell-text-smaller = smaller letters, font, reduce, zoom out
palette-also-shell-text-size = letters, font, zoom
palette-also-shell-language = translate, spanish, english, french
palette-also-palette-theme = theme, mode, colours, screen, contrast, dark, light, night
palette-also-shell-close-workshop = quit, exit, leave, another workshop, switch workshop, open another, list of workshops
palette-also-palette-documents = print, export, download, report, minutes, summary, slides, files, hand in
palette-also-palette-plan = print, export, download, report, matrix, table, final document, files
palette-also-palette-save = backup, back up, copy, store, saved, keep
palette-also-palette-passphrase = password, protect, encrypt, lock, security, access
palette-also-cards-parking = parked, pending matters, later, come back to, issues
palette-also-room-objective-new = create objective, add objective, write an objective, goal
palette-also-room-go-line = new card, add card, write, type, note down
palette-also-actions-new = add action, create action, activity, task
palette-also-room-edit = correct, modify, change the words, rewrite, translate, open
palette-also-room-select = mark, choose, tick
palette-also-room-move = change topic, another topic, another group
palette-also-room-kind = convert, turn into, challenge, opportunity, good practice, context, type
palette-also-cards-cluster = group, gather, bundle, new cluster, family
palette-also-cards-join = merge, combine, repeated, duplicates, same
palette-also-cards-separate = split, unmerge, take apart
palette-also-room-objective-from = new objective, create objective, answer, goal
palette-also-cards-link = connect, relate, answer, attach
palette-also-cards-mark = confidential, secret, restricted, sensitive, private, classified, classification, tlp
palette-also-cards-park = parking lot, later, set aside, put off
palette-also-cards-duplicate = copy, clone, repeat
palette-also-room-delete = remove, erase, discard
palette-also-board-filter = search cards, show only, by country, by delegation
palette-also-board-arrange = group by, sort, columns, view, by topic, by kind, by cluster
palette-also-board-show-all = clear filter, see all, everything
palette-also-room-choose-group = change group, switch group, another group, table
palette-also-room-panel-fold = for you, private notes, guiding questions, side panel, show the panel
palette-also-time-key = timer, stopwatch, minutes, countdown, duration, time, start, pause
palette-also-time-silent = silence, individual, brainstorm, covered
palette-also-votes-go = poll, ballot, survey, prioritise, dots, show of hands
palette-also-strip-key = countries, who spoke, interventions, floor, position, consensus, support
palette-also-projector-keys-window = screen, project, show the room, second screen, beamer, monitor, hdmi
palette-also-projector-keys-curtain = hide, cover, black screen, blank, pause
palette-also-projector-keys-freeze = pause, hold the picture, stop
palette-also-projector-keys-present = full screen, single screen, fullscreen
palette-also-projector-keys-alone = enlarge, big, focus, highlight, zoom
palette-also-packet-for-stick = backup, copy, send, share, take away, export, thumb drive
palette-also-packet-choose = import, open, receive, bring in, collect, stick
palette-also-packet-hand-out = distribute, share, send, laptops, copies
palette-also-packet-laptop = identity, verify, fingerprint, trust, computer
palette-also-prepare-add-delegation = new delegation, country, organisation, create
palette-also-prepare-add-person = new person, participant, guest, facilitator, rapporteur, create
palette-also-prepare-add-group = new group, working table, topics, create
palette-also-prepare-add-session = new block, session, timetable, programme, create
palette-also-prepare-section-people = participants, registration, list, facilitators, rapporteurs, import a list
palette-also-prepare-section-groups = tables, new topic, add topic
palette-also-prepare-section-agenda = programme, timetable, schedule, sessions, hours, days
palette-also-prepare-section-steps = method, guiding questions, minutes, duration
palette-also-prepare-section-workshop = title, place, date, confidentiality, organisers
palette-also-prepare-section-delegations = countries, organisations, short names
palette-also-welcome-new = create, start, password, passphrase, protect
palette-also-welcome-open-file = import, restore, backup, browse
palette-also-welcome-sample = example, demonstration, demo, try
palette-also-compile-files = print, export, download, word, pdf, excel, document
palette-also-compile-freeze = final numbering, lock numbers, fix
palette-also-fates-print = pdf, paper, list
