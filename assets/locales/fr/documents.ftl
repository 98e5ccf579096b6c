### The plenary summary's own words.

## The document

summary-title = Synthèse pour la plénière
summary-file-stem = synthèse plénière
summary-all-groups = Tous les groupes
summary-group = Groupe { $number }
summary-contents = Sommaire
summary-made-on = Établi le { $day }
summary-page = Page
summary-page-of = sur
summary-mark = Signe de Plenaria : quatre arcs ouverts vers un même point
summary-untitled = Atelier sans titre
summary-blank = Pas encore de texte

## Marks after words

summary-in-es = (en espagnol)
summary-in-en = (en anglais)
summary-in-fr = (en français)
summary-outdated = (traduction antérieure à la dernière modification)
summary-example-mark = (exemple)
summary-veiled-mark = (écrite en silence, pas encore montrée à la salle)
summary-example-note = Les cartes, objectifs et actions marqués comme exemples ont été inventés à titre d’illustration ; personne ne les a formulés pendant l’atelier.
summary-example-note-sample = Cet atelier a eu lieu, mais le travail des groupes présenté ici est un exemple inventé à titre d’illustration : aucune délégation ne l’a formulé.

## The workshop

summary-about = À propos de l’atelier
summary-organisers = Organisé par
summary-background = Antécédents
summary-mandates = Mandats
summary-paragraph = paragraphe { $number }
summary-opening = Ouverture
summary-presentations = Présentations
summary-presentation = Présentation
summary-speaker = Intervenant(e)
summary-institution = Institution
summary-taking-part = Participants
summary-members = Pays membres
summary-observers = Observateurs
summary-organisations = Organisations internationales
summary-civil-society = Société civile

## A group

summary-topics = Thèmes
summary-facilitator = Facilitation
summary-rapporteur = Rapport en plénière
summary-room = Salle
summary-people = Membres
summary-person = Personne
summary-post = Fonction et institution
summary-whole-group = Le groupe dans son ensemble
summary-empty-group = Ce groupe n’a encore rien écrit.
summary-no-groups = Cet atelier n’a pas encore de groupes.

## Cards

summary-context = Contexte
summary-good-practices = Bonnes pratiques
summary-opportunities-and-challenges = Opportunités et défis
summary-discussion = Échange
summary-kind = Type
summary-statement = Énoncé
summary-delegation = Délégation
summary-offered-by = Proposée par

## Clusters, merged cards and the parking lot

summary-cluster = Famille
summary-cluster-size =
    { $count ->
        [one] { $count } carte
       *[other] { $count } cartes
    }
summary-also-said = Il a aussi été dit :
summary-parking = Points en attente

## How delegations stand on a row. Nouns, since one name or several follow

summary-supports = Appui :
summary-reserves = Réserves :

## The marking of the whole document and what it asks of who holds it (ST/SGB/2007/6 and TLP 2.0)

summary-marking = Marquage
summary-handling-unclassified = Le marquage le plus élevé de ce document : il peut être divulgué sans dommage.
summary-handling-confidential = Le marquage le plus élevé de ce document : le divulguer sans autorisation pourrait nuire aux travaux dont il traite. Réservé aux personnes qui en ont besoin dans leurs fonctions.
summary-handling-strictly-confidential = Le marquage le plus élevé de ce document : le divulguer sans autorisation pourrait causer un préjudice exceptionnellement grave. Réservé aux personnes à qui il est adressé.
summary-handling-clear = Le marquage le plus élevé de ce document : il peut être communiqué à tous.
summary-handling-green = Le marquage le plus élevé de ce document : il peut être communiqué au sein de la communauté, mais pas par des canaux publics.
summary-handling-amber = Le marquage le plus élevé de ce document : il peut être communiqué dans les institutions qui le reçoivent et à celles qu’elles servent, aux seules personnes qui ont besoin d’en connaître.
summary-handling-red = Le marquage le plus élevé de ce document : réservé aux personnes qui l’ont reçu, sans autre diffusion.

## Objectives and actions

summary-objectives = Objectifs et actions régionaux
summary-objective = Objectif
summary-no-objectives = Il n’y a pas encore d’objectifs.
summary-topic = Thème :
summary-answers = Répond à
summary-action = Action
summary-no-actions = Il n’y a pas encore d’action pour cet objectif.
summary-code = Code
summary-level = Niveau
summary-lead = Responsable
summary-partners = Partenaires
summary-countries = Pays
summary-timeframe = Échéance

## Indicative votes

summary-votes = Votes indicatifs
summary-place = Rang
summary-option = Choix
summary-hands = Mains
summary-uncounted = non compté
summary-product = Impact × faisabilité
summary-dots =
    { $count ->
        [one] { $count } point par bulletin
       *[other] { $count } points par bulletin
    }
summary-ballots =
    { $count ->
        [one] { $count } bulletin
       *[other] { $count } bulletins
    }
summary-option-gone = Supprimé depuis le vote
summary-two-by-two = Les choix selon leur rang dans le tableau : plus haut, plus d’impact ; plus à droite, plus facile à réaliser.
summary-decimal = { $whole },{ $part }

## What is still missing; advice, never a barrier

summary-missing = Ce qui manque encore
summary-nothing-missing = Rien de ce qui est vérifié ici ne manque.
wanting-facilitator = Le groupe n’a personne pour l’animer.
wanting-rapporteur = Le groupe n’a personne pour le présenter en plénière.
wanting-topics-without-cards =
    { $count ->
        [one] { $count } thème n’a aucune carte.
       *[other] { $count } thèmes n’ont aucune carte.
    }
wanting-challenges-unanswered =
    { $count ->
        [one] { $count } défi ne trouve de réponse dans aucun objectif.
       *[other] { $count } défis ne trouvent de réponse dans aucun objectif.
    }
wanting-objectives-without-cards =
    { $count ->
        [one] { $count } objectif ne répond à aucune carte.
       *[other] { $count } objectifs ne répondent à aucune carte.
    }
wanting-objectives-without-actions =
    { $count ->
        [one] { $count } objectif n’a pas d’action.
       *[other] { $count } objectifs n’ont pas d’action.
    }
wanting-actions-without-lead =
    { $count ->
        [one] { $count } action n’a pas de responsable.
       *[other] { $count } actions n’ont pas de responsable.
    }
wanting-actions-without-timeframe =
    { $count ->
        [one] { $count } action n’a pas d’échéance.
       *[other] { $count } actions n’ont pas d’échéance.
    }
wanting-actions-without-level =
    { $count ->
        [one] { $count } action n’indique pas si elle est régionale, bilatérale ou nationale.
       *[other] { $count } actions n’indiquent pas si elles sont régionales, bilatérales ou nationales.
    }

## What follows

summary-next-steps = Prochaines étapes
summary-step = Étape
summary-who = Qui
summary-due = Pour quand
