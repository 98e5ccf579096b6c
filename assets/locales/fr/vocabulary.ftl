### The words of the workshop: its closed lists and its kinds of row. Keys end in the stable names.

## Agenda blocks

session-kind-opening = Ouverture
session-kind-presentation = Présentation
session-kind-panel = Table ronde
session-kind-group-work = Travail en groupes
session-kind-plenary = Plénière
session-kind-pause = Pause
session-kind-closing = Clôture

## How a partner stands behind the workshop. Nouns, since a name of any gender follows

support-supports = Soutien
support-funds = Financement
support-co-finances = Cofinancement

## Delegations

delegation-kind-member = Membre
delegation-kind-observer = Observateur
delegation-kind-international-organisation = Organisation internationale
delegation-kind-civil-society = Société civile

## People

role-delegate = Délégué(e)
role-facilitator = Facilitateur/trice
role-rapporteur = Rapporteur(e)
role-speaker = Intervenant(e)
role-organiser = Organisateur/trice

## Steps

step-kind-context = Contexte
step-kind-opportunities = Opportunités et défis
step-kind-objectives = Objectifs
step-kind-actions = Actions
step-kind-discussion = Échange

## Cards

card-kind-context = Contexte
card-kind-context-many = Contexte
card-kind-good-practice = Bonne pratique
card-kind-good-practice-many = Bonnes pratiques
card-kind-opportunity = Opportunité
card-kind-opportunity-many = Opportunités
card-kind-challenge = Défi
card-kind-challenge-many = Défis
card-kind-point = Point
card-kind-point-many = Points

## Where an action is carried out

level-regional = Régional
level-bilateral = Bilatéral
level-national = National

## Languages, each by its own name

lang-es = Español
lang-en = English
lang-fr = Français

## Kinds of row: one of them, and so many of them

entity-workshop-one = la fiche de l’atelier
entity-workshop-many =
    { $count ->
        [one] { $count } atelier
       *[other] { $count } ateliers
    }
entity-mandate-one = un mandat
entity-mandate-many =
    { $count ->
        [one] { $count } mandat
       *[other] { $count } mandats
    }
entity-partner-one = un partenaire
entity-partner-many =
    { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
entity-session-one = une séance
entity-session-many =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
entity-delegation-one = une délégation
entity-delegation-many =
    { $count ->
        [one] { $count } délégation
       *[other] { $count } délégations
    }
entity-participant-one = une personne
entity-participant-many =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
entity-group-one = un groupe
entity-group-many =
    { $count ->
        [one] { $count } groupe
       *[other] { $count } groupes
    }
entity-topic-one = un thème
entity-topic-many =
    { $count ->
        [one] { $count } thème
       *[other] { $count } thèmes
    }
entity-step-one = une étape
entity-step-many =
    { $count ->
        [one] { $count } étape
       *[other] { $count } étapes
    }
entity-question-one = une question
entity-question-many =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
entity-card-one = une carte
entity-card-many =
    { $count ->
        [one] { $count } carte
       *[other] { $count } cartes
    }
entity-objective-one = un objectif
entity-objective-many =
    { $count ->
        [one] { $count } objectif
       *[other] { $count } objectifs
    }
entity-answering-one = un lien avec une carte
entity-answering-many =
    { $count ->
        [one] { $count } lien avec des cartes
       *[other] { $count } liens avec des cartes
    }
entity-action-one = une action
entity-action-many =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
entity-next-step-one = une prochaine étape
entity-next-step-many =
    { $count ->
        [one] { $count } prochaine étape
       *[other] { $count } prochaines étapes
    }
