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
entity-timing-one = le plan de temps
entity-timing-many =
    { $count ->
        [one] { $count } changement du plan de temps
       *[other] { $count } changements du plan de temps
    }
entity-cluster-one = une famille
entity-cluster-many =
    { $count ->
        [one] { $count } famille
       *[other] { $count } familles
    }
entity-stance-one = la position d’une délégation
entity-stance-many =
    { $count ->
        [one] { $count } position d’une délégation
       *[other] { $count } positions de délégations
    }
entity-vote-one = un vote indicatif
entity-vote-many =
    { $count ->
        [one] { $count } vote indicatif
       *[other] { $count } votes indicatifs
    }
entity-vote-option-one = un choix d’un vote
entity-vote-option-many =
    { $count ->
        [one] { $count } choix d’un vote
       *[other] { $count } choix d’un vote
    }
entity-ballot-one = un bulletin
entity-ballot-many =
    { $count ->
        [one] { $count } bulletin
       *[other] { $count } bulletins
    }
entity-ballot-mark-one = une marque sur un bulletin
entity-ballot-mark-many =
    { $count ->
        [one] { $count } marque sur un bulletin
       *[other] { $count } marques sur un bulletin
    }
entity-slide-one = une diapositive
entity-slide-many =
    { $count ->
        [one] { $count } diapositive
       *[other] { $count } diapositives
    }
entity-pick-one = ce qui ressort d’une présentation
entity-pick-many =
    { $count ->
        [one] { $count } choix pour une présentation
       *[other] { $count } choix pour une présentation
    }
entity-remark-one = une intervention
entity-remark-many =
    { $count ->
        [one] { $count } intervention
       *[other] { $count } interventions
    }
entity-presented-one = ce qui a été présenté
entity-presented-many =
    { $count ->
        [one] { $count } présentation telle que faite
       *[other] { $count } présentations telles que faites
    }
entity-attachment-one = un fichier d’intervenant
entity-attachment-many =
    { $count ->
        [one] { $count } fichier d’intervenant
       *[other] { $count } fichiers d’intervenants
    }
entity-axis-one = un axe
entity-axis-many =
    { $count ->
        [one] { $count } axe
       *[other] { $count } axes
    }
entity-overlap-one = un recoupement
entity-overlap-many =
    { $count ->
        [one] { $count } recoupement
       *[other] { $count } recoupements
    }
entity-section-one = une section du plan
entity-section-many =
    { $count ->
        [one] { $count } section du plan
       *[other] { $count } sections du plan
    }

## Who may see a card, objective or action

marking-scale-un = Nations Unies
marking-scale-tlp = Protocole des feux tricolores (TLP)
marking-unclassified = Non classifié
marking-confidential = Confidentiel
marking-strictly-confidential = Strictement confidentiel
marking-clear = TLP:CLEAR
marking-green = TLP:GREEN
marking-amber = TLP:AMBER
marking-red = TLP:RED

## How a delegation stands

stance-kind-spoke = Est intervenue
stance-kind-supports = Appuie
stance-kind-reserves = A des réserves

## Indicative votes

vote-scale-dots = Points
vote-scale-matrix = Impact et faisabilité
vote-method-hands = À main levée
vote-method-call = En appelant chacun
vote-method-keyboard = En privé, en passant le clavier
voter-member = Chaque membre
voter-delegation = Chaque délégation
voter-person = Chaque personne
vote-indicative = Vote indicatif, sans valeur de décision

## What each level of impact and of feasibility means, in one sentence

impact-1 = Faible : cela changerait peu pour les personnes concernées.
impact-2 = Moyen : cela allégerait le problème dans certains pays ou pour une partie des personnes concernées.
impact-3 = Élevé : cela changerait le problème lui-même dans toute la région.
feasibility-1 = Faible : il faut des lois, des fonds ou des accords qui ne sont pas en vue.
feasibility-2 = Moyenne : il faut des décisions ou des fonds que l’on peut obtenir en deux ans.
feasibility-3 = Élevée : cela peut commencer en moins d’un an avec ce dont les institutions disposent déjà.
impact = Impact
feasibility = Faisabilité

## What may be said of a wording; advice, never a refusal

advice-begin-with-verb = La phrase commence-t-elle par un verbe ?
advice-say-what-changes = Dit-elle à qui cela profite ou ce qui change ?
advice-shorten = C’est long pour le projecteur : peut-on raccourcir ?

## Where the plenary stands on an objective or action

consensus-agreed = Convenu
consensus-ad-referendum = Convenu ad referendum
consensus-reservation = Avec réserve
consensus-open = Ouvert

## What a slide of a presentation is made from

slide-kind-title = Titre
slide-kind-working = Comment le groupe a travaillé
slide-kind-context = Contexte en bref
slide-kind-opportunities = Opportunités et défis
slide-kind-objectives = Objectifs régionaux
slide-kind-actions = Actions régionales
slide-kind-open-points = Points ouverts
slide-kind-good-practices = Bonnes pratiques
slide-kind-free = Diapositive libre

## How a row stands out in a presentation

pick-kind-featured = Mis en avant
pick-kind-left-out = Laissé de côté
pick-kind-decision = Pour décision

## What a remark from the floor does

remark-kind-supports = Soutient
remark-kind-proposes = Propose une formulation
remark-kind-asks = Demande
remark-kind-reserves = Émet une réserve
remark-kind-adds = Ajoute

## What became of a proposed wording

remark-outcome-open = Non réglée
remark-outcome-accepted = Acceptée
remark-outcome-declined = Non retenue

## What a text section of the plan is

overlap-verdict-accepted = La même chose
overlap-verdict-dismissed = Différentes
section-kind-introduction = Introduction
section-kind-definitions = Définitions
section-kind-approaches = Approches
section-kind-principles = Principes directeurs
section-kind-free = Section libre

## How an action stands while the plan runs

action-status-scheduled = Programmée
action-status-on-track = En bonne voie
action-status-minor-issues = Problèmes mineurs
action-status-major-issues = Problèmes majeurs
action-status-completed = Achevée
action-status-abandoned = Abandonnée
action-status-not-known = Non connu
