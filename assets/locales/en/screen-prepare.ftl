### Preparing the workshop: what is done in the office, days before.

## The parts

prepare-sections = Parts of the preparation
prepare-keys = Prepare
prepare-section-workshop = Workshop
prepare-section-mandates = Mandates
prepare-section-partners = Partners
prepare-section-agenda = Agenda
prepare-section-delegations = Delegations
prepare-section-people = People
prepare-section-groups = Groups and topics
prepare-section-steps = Steps
prepare-section-next-steps = Next steps
prepare-about-workshop = What the workshop is, when and where. It stands on the cover of every document.
prepare-about-mandates = The agreements the workshop answers to.
prepare-about-partners = Who supports, funds or co-finances.
prepare-about-agenda = Times work themselves out. Fix a time where something cannot move.
prepare-about-delegations = The countries and organisations taking part. Only members decide.
prepare-about-people = Who takes part, in which group and in what role.
prepare-about-groups = Each group with its topics and the people who guide it.
prepare-about-steps = What every group does, in order, with its guiding questions.
prepare-about-next-steps = What happens after the workshop, who does it and by when.
prepare-rail-overlap = some times overlap
prepare-rail-unseated = a facilitator or rapporteur is missing
prepare-hours =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

## Languages of the texts

prepare-writing-in = Write in
prepare-language-of = Language of: { $field }
prepare-lang-original = original
prepare-lang-there = translated
prepare-lang-outdated = translation older than the last change
prepare-lang-missing = no text
prepare-original-words = { $words }
prepare-outdated = The original ({ $lang }) changed after this translation:
prepare-still-right = It is still right

## Lists

prepare-row-menu = More: { $name }
prepare-move-up = Move up
prepare-move-down = Move down
prepare-move-first = Put first
prepare-move-last = Put last
prepare-remove = Delete
prepare-cancel = Cancel

## Workshop

prepare-title = Title
prepare-place = Place
prepare-starts = First day
prepare-ends = Last day
prepare-room-language = Language of the room
    .hint = Cards are written in the language of the room unless somebody says otherwise.
prepare-marking-scale = Scale of markings
    .hint = Says who may see a card, objective or action. What is marked higher than a room may see is not on its projector.
prepare-organisers = Organised by
    .hint = One organisation per line.
prepare-background = Background
    .hint = Why the workshop is held and what came before it.
prepare-opening = Opening
    .hint = Who opened it and what they said. You can write this afterwards.
prepare-funder = Funder’s text
    .hint = The words the funder asks for on the cover.

## Mandates

prepare-mandate-new = Mandate without a name
prepare-mandate-body = Who agreed
prepare-mandate-date = Date
prepare-mandate-place = Place
prepare-mandate-paragraph = Paragraph
prepare-mandate-text = Words of the agreement
prepare-add-mandate = Add a mandate
prepare-empty-mandates = The agreements behind the workshop go here, with their paragraph and their words.

## Partners

prepare-partner-new = Name of the organisation
prepare-partner-name = Organisation
prepare-partner-support = How it takes part
prepare-partner-through = Through
    .empty = Programme or office
prepare-add-partner = Add a partner
prepare-empty-partners = The organisations that support, fund or co-finance the workshop go here.

## Agenda

prepare-session-title = Title
prepare-session-kind = Kind of block
prepare-session-speaker = Speaker
    .empty = Who speaks
prepare-session-institution = Institution
    .empty = Institution
prepare-start-of = Start: { $name }
prepare-start-follows = Starts when the one before it ends. Type a time to fix it.
prepare-start-fixed = Fixed time. Clear it to follow the one before.
prepare-start-none = time
prepare-ends-at = until
prepare-minutes-of = Length in minutes: { $name }
prepare-min = min
prepare-shorter = Five minutes less
prepare-longer = Five minutes more
prepare-overlap =
    { $minutes ->
        [one] Starts { $minutes } minute before the one before it ends.
       *[other] Starts { $minutes } minutes before the one before it ends.
    }
prepare-overrun =
    { $minutes ->
        [one] The presentations end { $minutes } minute after the panel.
       *[other] The presentations end { $minutes } minutes after the panel.
    }
prepare-no-time = This does not read as a time, so the earlier one stays. Type, for example, 9:30.
prepare-no-minutes = This does not read as a length, so the earlier one stays. Type minutes, for example 45.
prepare-inside = Presentations: { $name }
prepare-add-session = Add a block
prepare-add-after = Add a block after this one
prepare-add-inside = Add a presentation to the panel
prepare-add-day = Start { $day }
prepare-into-panel = Put into “{ $name }”
prepare-out-of-panel = Take out of the panel
prepare-to-day = Move to { $day }
prepare-no-day = No day
    .hint = Give the first and last day under Workshop; then blocks can be moved to their day here.
prepare-empty-agenda = The programme goes here: opening, presentations, group work, plenary, closing.

## Delegations

prepare-kind-member = Member countries
prepare-kind-observer = Observers
prepare-kind-international-organisation = International organisations
prepare-kind-civil-society = Civil society
prepare-add-member = Add a member country
prepare-add-observer = Add an observer
prepare-add-international-organisation = Add an organisation
prepare-add-civil-society = Add a civil society organisation
prepare-add-delegation = Add a delegation
prepare-delegation-new = Name
prepare-delegation-name = Name of the delegation
prepare-delegation-short = Short sign of { $name }
    .empty = Sign
prepare-becomes = Change to: { $kind }
prepare-empty-delegations = Countries and organisations go here. The short sign is what stands on the cards.

## People

prepare-person-name = Name
prepare-person-post = Post
prepare-person-institution = Institution
prepare-person-delegation = Delegation
prepare-person-group = Group
prepare-person-role = Role
prepare-person-more = Delete
prepare-person-new = person without a name
prepare-person-no-delegation = No delegation
prepare-person-no-group = No group
prepare-remove-person = Delete: { $name }
prepare-add-person = Add a person
prepare-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
prepare-people-some = { $count } of { $all }
prepare-people-all-groups = All groups
prepare-people-search = Find people
prepare-people-none = Nobody matches what you are looking for.
prepare-empty-people = The people taking part go here. Add them one by one or import the registration list.

## Importing people

prepare-import = Import a list
prepare-import-about = You first see, line by line, what will happen. Nothing is added until you say so.
prepare-import-file = From a file
    .hint = Excel, LibreOffice or CSV. The first sheet, one person per line.
prepare-import-choose = Choose a file
prepare-import-paste = Paste the list
prepare-import-list = Copy the cells and paste them here
    .hint = A list of names, one per line, works as well.
prepare-import-look = Look at the list
prepare-import-columns = What each column holds
prepare-import-meaning = What the column { $heading } holds
prepare-means-name = Full name
prepare-means-given-name = Given name
prepare-means-family-name = Family name
prepare-means-post = Post
prepare-means-institution = Institution
prepare-means-delegation = Country or delegation
prepare-means-group = Group number
prepare-means-role = Role
prepare-means-notes = Keep in notes
prepare-means-skip = Leave out
prepare-import-rows = People on the list
prepare-import-all = Choose every line
prepare-import-line = Line
prepare-import-happens = What will happen
prepare-import-take = Import line { $line }: { $name }
prepare-import-name = Name for line { $line }
prepare-import-comes = Will be added
prepare-import-left = Stays out
prepare-remark-new-delegation = The delegation “{ $delegation }” is added too.
prepare-remark-no-such-group = No group has that number; kept in notes.
prepare-remark-unknown-role = The role is not a known one; kept in notes.
prepare-remark-already-there = Already in the workshop.
prepare-remark-no-name = The name is missing. Type it to import the line.
prepare-import-sum =
    { $people ->
        [0] Nobody is chosen.
        [one] { $people } person{ $delegations ->
            [0] {" "}will be added.
            [one] {" "}and { $delegations } new delegation will be added.
           *[other] {" "}and { $delegations } new delegations will be added.
        }
       *[other] { $people } people{ $delegations ->
            [0] {" "}will be added.
            [one] {" "}and { $delegations } new delegation will be added.
           *[other] {" "}and { $delegations } new delegations will be added.
        }
    }
prepare-import-already =
    { $count ->
        [one] { $count } is already in the workshop.
       *[other] { $count } are already in the workshop.
    }
prepare-import-nameless =
    { $count ->
        [one] { $count } has no name.
       *[other] { $count } have no name.
    }
prepare-import-too-long =
    { $count ->
        [one] The list is very long: { $count } line at its end was not read. Split it into two files.
       *[other] The list is very long: { $count } lines at its end were not read. Split it into two files.
    }
prepare-import-back = Choose another list
prepare-import-add =
    { $count ->
        [one] Add { $count } person
       *[other] Add { $count } people
    }

## Groups and topics

prepare-group-number = Group { $number }
prepare-group-new = Title of the group
prepare-group-title = Title of the group
prepare-add-group = Add a group
prepare-empty-groups = Working groups and their topics go here. You can also paste a list.
prepare-topics = Topics
prepare-topics-of = Topics of { $name }
prepare-topic = Topic { $number }
prepare-topic-new = New topic
prepare-add-topic = Add a topic
prepare-facilitator = Facilitator
prepare-rapporteur = Rapporteur
prepare-room = Room
prepare-shown-up-to = On the projector, up to
    .hint = What is marked higher than this never shows on this room’s projector.
prepare-person-choose = Choose or type a name
prepare-person-clear = Leave free: { $seat }
prepare-person-new-seat = Add “{ $name }”
prepare-members =
    { $count ->
        [0] No members yet
        [one] { $count } member
       *[other] { $count } members
    }
prepare-members-more =
    { $count ->
        [one] and { $count } more person
       *[other] and { $count } more people
    }
prepare-members-choose = Assign people
prepare-members-change = See and change members
prepare-paste-groups = Paste a list
prepare-paste-list = Groups and topics
    .hint = One line per group. Topics below it, indented or with a bullet.
    .example =
        Intelligence and investigation
          Financial investigation
          Maps, profiles and modus operandi
        Judicial response
          Judicial cooperation
prepare-paste-seen = How it will look
prepare-paste-nothing = What you type shows here.
prepare-paste-add =
    { $groups ->
        [0] Add groups
        [one] Add { $groups } group{ $topics ->
            [0] {""}
            [one] {" "}with { $topics } topic
           *[other] {" "}with { $topics } topics
        }
       *[other] Add { $groups } groups{ $topics ->
            [0] {""}
            [one] {" "}with { $topics } topic
           *[other] {" "}with { $topics } topics
        }
    }
prepare-remove-group = Delete “{ $title }”?
    .meaning = This group already holds work: { $contents }. All of it would be deleted together. Undo can bring it back.
    .keep = Keep the group
    .agree = Delete the group and its work

## Steps

prepare-step-title = Title of the step
prepare-questions = Guiding questions
prepare-questions-of = Guiding questions of { $name }
prepare-question = Question { $number }
prepare-question-new = New question
prepare-add-question = Add a question
prepare-add-step = Add a discussion step
prepare-empty-steps = The steps every group goes through go here, with their time and guiding questions.
prepare-total =
    { $hours ->
        [0] { $minutes } min in all.
       *[other]
            { $minutes ->
                [0] { $hours } h in all.
               *[other] { $hours } h { $minutes } min in all.
            }
    }
prepare-total-open =
    { $count ->
        [one] { $count } step has no time.
       *[other] { $count } steps have no time.
    }

## Next steps

prepare-next-step-new = What is to be done
prepare-next-step-text = What
prepare-next-step-who = Who
    .empty = Who does it
prepare-next-step-due = By when
    .empty = Date or term
prepare-add-next-step = Add a next step
prepare-empty-next-steps = What happens after the workshop goes here: compile, circulate, present the plan.
