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
entity-timing-one = the time plan
entity-timing-many =
    { $count ->
        [one] { $count } change to the time plan
       *[other] { $count } changes to the time plan
    }
entity-cluster-one = a cluster
entity-cluster-many =
    { $count ->
        [one] { $count } cluster
       *[other] { $count } clusters
    }
entity-stance-one = a delegation’s position
entity-stance-many =
    { $count ->
        [one] { $count } delegation’s position
       *[other] { $count } delegations’ positions
    }
entity-vote-one = an indicative vote
entity-vote-many =
    { $count ->
        [one] { $count } indicative vote
       *[other] { $count } indicative votes
    }
entity-vote-option-one = an option of a vote
entity-vote-option-many =
    { $count ->
        [one] { $count } option of a vote
       *[other] { $count } options of a vote
    }
entity-ballot-one = a ballot
entity-ballot-many =
    { $count ->
        [one] { $count } ballot
       *[other] { $count } ballots
    }
entity-ballot-mark-one = a mark on a ballot
entity-ballot-mark-many =
    { $count ->
        [one] { $count } mark on a ballot
       *[other] { $count } marks on a ballot
    }
entity-slide-one = a slide
entity-slide-many =
    { $count ->
        [one] { $count } slide
       *[other] { $count } slides
    }
entity-pick-one = what stands out in a presentation
entity-pick-many =
    { $count ->
        [one] { $count } choice for a presentation
       *[other] { $count } choices for a presentation
    }
entity-remark-one = a remark
entity-remark-many =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
entity-presented-one = what was presented
entity-presented-many =
    { $count ->
        [one] { $count } presentation as it was given
       *[other] { $count } presentations as they were given
    }
entity-attachment-one = a speaker’s file
entity-attachment-many =
    { $count ->
        [one] { $count } speaker’s file
       *[other] { $count } speakers’ files
    }
entity-axis-one = an axis
entity-axis-many =
    { $count ->
        [one] { $count } axis
       *[other] { $count } axes
    }
entity-overlap-one = an overlap
entity-overlap-many =
    { $count ->
        [one] { $count } overlap
       *[other] { $count } overlaps
    }
entity-section-one = a section of the plan
entity-section-many =
    { $count ->
        [one] { $count } section of the plan
       *[other] { $count } sections of the plan
    }

## Who may see a card, objective or action

marking-scale-un = United Nations
marking-scale-tlp = Traffic Light Protocol (TLP)
marking-unclassified = Unclassified
marking-confidential = Confidential
marking-strictly-confidential = Strictly confidential
marking-clear = TLP:CLEAR
marking-green = TLP:GREEN
marking-amber = TLP:AMBER
marking-red = TLP:RED

## How a delegation stands

stance-kind-spoke = Spoke
stance-kind-supports = Supports
stance-kind-reserves = Has reservations

## Indicative votes

vote-scale-dots = Dots
vote-scale-matrix = Impact and feasibility
vote-method-hands = Show of hands
vote-method-call = Calling each one
vote-method-keyboard = In private, passing the keyboard
voter-member = Each member
voter-delegation = Each delegation
voter-person = Each person
vote-indicative = Indicative vote, not a decision

## What each level of impact and of feasibility means, in one sentence

impact-1 = Low: it would change little for the people concerned.
impact-2 = Medium: it would ease the problem in some countries or for some of the people concerned.
impact-3 = High: it would change the problem itself across the region.
feasibility-1 = Low: it needs laws, funds or agreements that are not in sight.
feasibility-2 = Medium: it needs decisions or funds that can be had within two years.
feasibility-3 = High: it can start within a year with what institutions already have.
impact = Impact
feasibility = Feasibility

## What may be said of a wording; advice, never a refusal

advice-begin-with-verb = Does it begin with a verb?
advice-say-what-changes = Does it say who benefits or what changes?
advice-shorten = It is long for the projector: could it be shorter?

## Where the plenary stands on an objective or action

consensus-agreed = Agreed
consensus-ad-referendum = Agreed ad referendum
consensus-reservation = Reservation
consensus-open = Open

## What a slide of a presentation is made from

slide-kind-title = Title
slide-kind-working = How the group worked
slide-kind-context = Context in brief
slide-kind-opportunities = Opportunities and challenges
slide-kind-objectives = Regional objectives
slide-kind-actions = Regional actions
slide-kind-open-points = Open points
slide-kind-good-practices = Good practices
slide-kind-free = Free slide

## How a row stands out in a presentation

pick-kind-featured = Emphasised
pick-kind-left-out = Left out
pick-kind-decision = For decision

## What a remark from the floor does

remark-kind-supports = Supports
remark-kind-proposes = Proposes wording
remark-kind-asks = Asks
remark-kind-reserves = Reserves
remark-kind-adds = Adds

## What became of a proposed wording

remark-outcome-open = Not settled
remark-outcome-accepted = Accepted
remark-outcome-declined = Not accepted

## What a text section of the plan is

overlap-verdict-accepted = The same
overlap-verdict-dismissed = Not the same
section-kind-introduction = Introduction
section-kind-definitions = Definitions
section-kind-approaches = Approaches
section-kind-principles = Guiding principles
section-kind-free = Free section

## How an action stands while the plan runs

action-status-scheduled = Scheduled
action-status-on-track = On track
action-status-minor-issues = Minor issues
action-status-major-issues = Major issues
action-status-completed = Completed
action-status-abandoned = Abandoned
action-status-not-known = Not known
