### The plenary summary's own words.

## The document

summary-title = Plenary summary
summary-file-stem = plenary summary
summary-all-groups = All groups
summary-group = Group { $number }
summary-contents = Contents
summary-made-on = Prepared on { $day }
summary-page = Page
summary-page-of = of
summary-mark = The mark of Plenaria: four arcs opening toward one point
summary-untitled = Untitled workshop
summary-blank = No words yet

## Marks after words

summary-in-es = (in Spanish)
summary-in-en = (in English)
summary-in-fr = (in French)
summary-outdated = (translation older than the latest change)
summary-example-mark = (example)
summary-veiled-mark = (written in silence, not yet shown to the room)
summary-example-note = Cards, objectives and actions marked as examples were made up for illustration; nobody said them at the workshop.
summary-example-note-sample = This workshop took place, but the group work shown here is an example made up for illustration: no delegation said it.

## The workshop

summary-about = About the workshop
summary-organisers = Convened by
summary-background = Background
summary-mandates = Mandates
summary-paragraph = paragraph { $number }
summary-opening = Opening
summary-presentations = Presentations
summary-presentation = Presentation
summary-speaker = Speaker
summary-institution = Institution
summary-taking-part = Participants
summary-members = Member countries
summary-observers = Observers
summary-organisations = International organisations
summary-civil-society = Civil society

## A group

summary-topics = Topics
summary-facilitator = Facilitator
summary-rapporteur = Rapporteur
summary-room = Room
summary-people = Members
summary-person = Person
summary-post = Post and institution
summary-whole-group = The group as a whole
summary-empty-group = This group has not written anything yet.
summary-no-groups = This workshop has no groups yet.

## Cards

summary-context = Context
summary-good-practices = Good practices
summary-opportunities-and-challenges = Opportunities and challenges
summary-discussion = Discussion
summary-kind = Kind
summary-statement = Statement
summary-delegation = Delegation
summary-offered-by = Offered by

## Clusters, merged cards and the parking lot

summary-cluster = Cluster
summary-cluster-size =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
summary-also-said = Also said:
summary-parking = Parking lot

## How delegations stand on a row. Nouns, since one name or several follow

summary-supports = Support:
summary-reserves = Reservations:

## The marking of the whole document and what it asks of who holds it (ST/SGB/2007/6 and TLP 2.0)

summary-marking = Marking
summary-handling-unclassified = The highest marking in this document: it may be disclosed without harm.
summary-handling-confidential = The highest marking in this document: disclosing it without authorisation could harm the work it is about. Only for those who need it for their duties.
summary-handling-strictly-confidential = The highest marking in this document: disclosing it without authorisation could do exceptionally grave harm. Only for the persons it is addressed to.
summary-handling-clear = The highest marking in this document: it may be shared with anyone.
summary-handling-green = The highest marking in this document: it may be shared within the community, not through public channels.
summary-handling-amber = The highest marking in this document: it may be shared within the recipients’ institutions and with those they serve, only with those who need to know.
summary-handling-red = The highest marking in this document: only for the persons who received it, not to be passed on.

## Objectives and actions

summary-objectives = Regional objectives and actions
summary-objective = Objective
summary-no-objectives = There are no objectives yet.
summary-topic = Topic:
summary-answers = Answers
summary-action = Action
summary-no-actions = There are no actions under this objective yet.
summary-code = Code
summary-level = Level
summary-lead = Lead
summary-partners = Partners
summary-countries = Countries
summary-timeframe = Timeframe

## Indicative votes

summary-votes = Indicative votes
summary-place = Place
summary-option = Option
summary-hands = Hands
summary-uncounted = not counted
summary-product = Impact × feasibility
summary-dots =
    { $count ->
        [one] { $count } dot each
       *[other] { $count } dots each
    }
summary-ballots =
    { $count ->
        [one] { $count } ballot
       *[other] { $count } ballots
    }
summary-option-gone = Deleted since the vote
summary-two-by-two = The options by their place in the table: the higher, the greater the impact; the further right, the more feasible.
summary-decimal = { $whole }.{ $part }

## What is still missing; advice, never a barrier

summary-missing = What is still missing
summary-nothing-missing = Nothing of what is checked here is missing.
wanting-facilitator = The group has no facilitator.
wanting-rapporteur = The group has no rapporteur.
wanting-topics-without-cards =
    { $count ->
        [one] { $count } topic has no card.
       *[other] { $count } topics have no card.
    }
wanting-challenges-unanswered =
    { $count ->
        [one] { $count } challenge is not answered by any objective.
       *[other] { $count } challenges are not answered by any objective.
    }
wanting-objectives-without-cards =
    { $count ->
        [one] { $count } objective answers no card.
       *[other] { $count } objectives answer no card.
    }
wanting-objectives-without-actions =
    { $count ->
        [one] { $count } objective has no actions.
       *[other] { $count } objectives have no actions.
    }
wanting-actions-without-lead =
    { $count ->
        [one] { $count } action has no lead.
       *[other] { $count } actions have no lead.
    }
wanting-actions-without-timeframe =
    { $count ->
        [one] { $count } action has no timeframe.
       *[other] { $count } actions have no timeframe.
    }
wanting-actions-without-level =
    { $count ->
        [one] { $count } action does not say whether it is regional, bilateral or national.
       *[other] { $count } actions do not say whether they are regional, bilateral or national.
    }

## What follows

summary-next-steps = Next steps
summary-step = Step
summary-who = Who
summary-due = By when
