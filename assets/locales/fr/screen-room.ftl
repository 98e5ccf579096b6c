## La salle : un groupe au travail

room-steps = Étapes
room-topics = Thèmes
room-choose-group = Choisir un groupe
room-progress = Étapes où il y a déjà du travail, par groupe
room-no-groups = Cet atelier n’a pas encore de groupes. Dès qu’il y en aura un, son travail apparaîtra ici.
room-no-steps = Cet atelier n’a pas encore d’étapes. Dès qu’il y en aura une, son travail apparaîtra ici.
room-to-prepare = Préparer l’atelier
room-aim = La prochaine carte va ici
room-add-here = Rien encore. Ajouter ici

## Les étapes vides enseignent

room-empty-context = Ce qui se passe aujourd’hui : des faits, des tendances et des pratiques qui ont fait leurs preuves.
room-empty-opportunities = À gauche ce qui nous aide, à droite ce qui fait obstacle.
room-empty-objectives = Ce que la région veut atteindre.
room-empty-actions = Ce qui sera fait, par qui et pour quand.
room-empty-discussion = Ce que le groupe souhaite noter ici, point par point.
room-empty-press = Appuyez sur
room-empty-key = et écrivez ce qui se dit.

## Cartes

room-offered-by = proposée par { $who }
room-offered-by-label = Institution, fonction de la personne à contacter
room-answered-by = Objectif qui y répond
room-unanswered = pas encore d’objectif
room-example = exemple
room-practices =
    { $count ->
        [one] une bonne pratique
       *[other] { $count } bonnes pratiques
    }
room-selected = Sélectionnée
room-menu = Que faire de ceci
room-menu-topic = Thème
room-menu-kind = Type
room-menu-position = Place
room-menu-group = Un autre groupe
room-edit = Modifier
room-edit-words = Les mots
room-edit-hint = Entrée enregistre · Maj+Entrée nouvelle ligne · Échap laisse tel quel
room-select = Sélectionner
room-unselect = Ne plus sélectionner
room-unselect-all = Ne plus rien sélectionner
room-move = Déplacer vers…
room-move-up = Une place plus haut
room-move-down = Une place plus bas
room-kind = Changer le type
room-topic-before = Vers le thème précédent
room-topic-after = Vers le thème suivant
room-delete = Supprimer
room-nobody-named = Personne de nommé
room-delegation = Qui le dit
room-lang = Langue des mots
room-lang-original = { $lang }, la langue d’origine
room-lang-add = Ajouter une traduction : { $lang }

## La ligne de la personne qui note

room-line = La ligne de la personne qui note
room-line-hint = Écrivez ce qui a été dit…
room-line-adds = ajoute
room-line-add = Ajouter ce qui est écrit
room-line-break = Nouvelle ligne
room-line-lang = Ces mots sont en
room-line-objective = Objectif dont relève l’action
room-line-under = sous { $code }
room-line-answers = répond à la sélection ({ $count })
room-line-needs-objective = Une action a besoin d’un objectif. Écrivez-en d’abord un.
room-line-topic-before = Thème précédent pour la prochaine carte (objectif, pour une action)
room-line-topic-after = Thème suivant pour la prochaine carte (objectif, pour une action)
room-line-went = Ajouté dans { $step }
room-line-kept = Pas encore ajouté
room-line-take-back = Remettre dans la ligne
room-go-line = Vers la ligne de la personne qui note
room-go-board = Vers les cartes
room-sign-objective = Objectif
room-sign-action = Action
room-key-kind-context = Prochaine : contexte (ou commencez par = et une espace)
room-key-kind-good-practice = Prochaine : bonne pratique (ou * et une espace)
room-key-kind-opportunity = Prochaine : opportunité (ou + et une espace)
room-key-kind-challenge = Prochaine : défi (ou - et une espace)
room-key-kind-objective = Prochain : objectif
room-key-kind-action = Prochaine : action

## Titres de la liste des touches

room-keys-line = La ligne de la personne qui note
room-keys-board = Étapes et groupes
room-keys-rows = Cartes et objectifs
room-keys-table = Le tableau des actions
room-walk = Parcourir le tableau
room-next-step = Étape suivante
room-previous-step = Étape précédente
room-next-group = Groupe suivant
room-previous-group = Groupe précédent

## Objectifs

room-to-answer = Opportunités et défis
room-to-answer-none = Il n’y a pas encore d’opportunités ni de défis. Un objectif peut s’écrire sans eux et être relié plus tard.
room-objectives = Objectifs
room-objectives-none = Sélectionnez les cartes auxquelles l’objectif doit répondre, d’un clic ou avec X, puis appuyez sur O. Ou écrivez-le dans la ligne ci-dessous.
room-objective-new = Nouvel objectif
room-objective-from = Transformer en objectif
room-objective-words = Les mots de l’objectif
room-objective-hint = Que voulons-nous atteindre en tant que région ?
room-objective-write = Écrire l’objectif
room-objective-unlinked = Ne répond encore à aucune carte
room-unlink = Ne répond plus à cette carte
room-actions-count =
    { $count ->
        [0] pas encore d’action
        [one] une action
       *[other] { $count } actions
    }
room-cancel = Annuler

## Actions

room-actions-of = Actions de l’objectif { $code }
room-actions-need-objectives = Les actions se placent sous un objectif, et ce groupe n’en a pas encore.
room-go-to-step = Vers l’étape { $step }
room-action-new = nouvelle action
room-action-hint = Nouvelle action…
room-action-added = Action { $code } ajoutée
room-column-code = Code
room-column-text = Action
room-column-level = Niveau
room-column-lead = Responsable
room-column-partners = Partenaires
room-column-timeframe = Échéance
room-cell-down = Vers la ligne du dessous ; de la fin atteinte avec Tab, au début de la ligne suivante
room-cell-next = Vers la cellule suivante
room-cell-delete = Supprimer l’action

## Pour vous : le panneau de la personne qui facilite

room-panel = Pour vous
room-panel-fold = Replier le panneau
room-panel-unfold = Montrer le panneau
room-questions = Questions à poser
room-people = Personnes du groupe
room-people-none = Personne n’est encore nommé pour ce groupe.
room-missing = Ce qui manque
room-missing-nothing = Il ne manque rien.
room-missing-facilitator = Personne n’anime encore
room-missing-rapporteur = Personne ne rapporte encore en plénière
room-missing-topics-without-cards =
    { $count ->
        [one] Un thème sans carte
       *[other] { $count } thèmes sans carte
    }
room-missing-challenges-unanswered =
    { $count ->
        [one] Un défi auquel aucun objectif ne répond
       *[other] { $count } défis auxquels aucun objectif ne répond
    }
room-missing-objectives-without-cards =
    { $count ->
        [one] Un objectif qui ne répond à aucune carte
       *[other] { $count } objectifs qui ne répondent à aucune carte
    }
room-missing-objectives-without-actions =
    { $count ->
        [one] Un objectif sans action
       *[other] { $count } objectifs sans action
    }
room-missing-actions-without-lead =
    { $count ->
        [one] Une action sans responsable
       *[other] { $count } actions sans responsable
    }
room-missing-actions-without-timeframe =
    { $count ->
        [one] Une action sans échéance
       *[other] { $count } actions sans échéance
    }
room-missing-actions-without-level =
    { $count ->
        [one] Une action sans niveau
       *[other] { $count } actions sans niveau
    }
room-history = Historique de la sélection
room-history-begun = ajout
room-history-deleted = suppression
room-history-restore = Rétablir cette version
room-field-text = mots
room-field-lead = responsable
room-field-partners = partenaires
room-field-timeframe = échéance
room-field-offered-by = proposée par

## Quand la salle voit cette fenêtre

room-private-hidden = Votre panneau et vos notes privées sont masqués à l’écran projeté.
