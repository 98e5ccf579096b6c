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

## Objectives and actions

summary-objectives = Objectifs et actions régionaux
summary-objective = Objectif
summary-no-objectives = Il n’y a pas encore d’objectifs.
summary-topic = Thème
summary-answers = Répond à
summary-action = Action
summary-no-actions = Il n’y a pas encore d’action pour cet objectif.
summary-code = Code
summary-level = Niveau
summary-lead = Responsable
summary-partners = Partenaires
summary-timeframe = Échéance

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
