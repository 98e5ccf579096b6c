### The words of the workshop: its closed lists and its kinds of row. Keys end in the stable names.

## Agenda blocks

session-kind-opening = Opening
session-kind-presentation = Presentation
session-kind-panel = Panel
session-kind-group-work = Group work
session-kind-plenary = Plenary
session-kind-pause = Break
session-kind-closing = Closing

## How a partner stands behind the workshop. Nouns, since a name of any gender follows

support-supports = Support
support-funds = Funding
support-co-finances = Co-financing

## Delegations

delegation-kind-member = Member
delegation-kind-observer = Observer
delegation-kind-international-organisation = International organisation
delegation-kind-civil-society = Civil society

## People

role-delegate = Delegate
role-facilitator = Facilitator
role-rapporteur = Rapporteur
role-speaker = Speaker
role-organiser = Organiser

## Steps

step-kind-context = Context
step-kind-opportunities = Opportunities and challenges
step-kind-objectives = Objectives
step-kind-actions = Actions
step-kind-discussion = Discussion

## Cards

card-kind-context = Context
card-kind-context-many = Context
card-kind-good-practice = Good practice
card-kind-good-practice-many = Good practices
card-kind-opportunity = Opportunity
card-kind-opportunity-many = Opportunities
card-kind-challenge = Challenge
card-kind-challenge-many = Challenges
card-kind-point = Point
card-kind-point-many = Points

## Where an action is carried out

level-regional = Regional
level-bilateral = Bilateral
level-national = National

## Languages, each by its own name

lang-es = Español
lang-en = English
lang-fr = Français

## Kinds of row: one of them, and so many of them

entity-workshop-one = the workshop’s details
entity-workshop-many =
    { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    }
entity-mandate-one = a mandate
entity-mandate-many =
    { $count ->
        [one] { $count } mandate
       *[other] { $count } mandates
    }
entity-partner-one = a partner
entity-partner-many =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
entity-session-one = a session
entity-session-many =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
entity-delegation-one = a delegation
entity-delegation-many =
    { $count ->
        [one] { $count } delegation
       *[other] { $count } delegations
    }
entity-participant-one = a person
entity-participant-many =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
entity-group-one = a group
entity-group-many =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
entity-topic-one = a topic
entity-topic-many =
    { $count ->
        [one] { $count } topic
       *[other] { $count } topics
    }
entity-step-one = a step
entity-step-many =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
entity-question-one = a question
entity-question-many =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
entity-card-one = a card
entity-card-many =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
entity-objective-one = an objective
entity-objective-many =
    { $count ->
        [one] { $count } objective
       *[other] { $count } objectives
    }
entity-answering-one = a link to a card
entity-answering-many =
    { $count ->
        [one] { $count } link to cards
       *[other] { $count } links to cards
    }
entity-action-one = an action
entity-action-many =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
entity-next-step-one = a next step
entity-next-step-many =
    { $count ->
        [one] { $count } next step
       *[other] { $count } next steps
    }
