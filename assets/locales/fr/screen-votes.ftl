### Les votes indicatifs de la salle : en ouvrir un, compter, le bulletin en privé, le résultat.

## Le panneau

votes-panel = Vote indicatif
votes-new = Nouveau vote
votes-earlier = Votes tenus
votes-fold = Revenir au travail
votes-go = Vote indicatif…
votes-open-now = Vote ouvert
votes-none = Ce groupe n’a pas encore voté. Sélectionnez des cartes et appuyez sur V, ou commencez avec ce qui est proposé.
votes-remove = Supprimer le vote
votes-open = Encore ouvert
votes-nothing-given = Aucun choix n’a rien reçu.
votes-first =
    { $others ->
        [0] En tête : { $words }
        [one] En tête, à égalité avec un autre : { $words }
       *[other] En tête, à égalité avec { $others } autres : { $words }
    }
votes-options =
    { $count ->
        [one] un choix
       *[other] { $count } choix
    }
votes-cluster = Famille
votes-option-gone = supprimé depuis le vote

## Ouvrir un vote ; les deux questions sont écrites dans le vote dans la langue de la salle

votes-question = Question à la salle
votes-ask-dots = Que faut-il traiter en premier ?
votes-ask-matrix = Que changerait chaque élément, et dans quelle mesure est-ce faisable ?
votes-what = Sur quoi porte le vote
votes-pool-chosen = Cartes sélectionnées
votes-pool-clusters = Familles
votes-pool-topic = Thème : { $topic }
votes-leave-out = Laisser de côté
votes-too-few = Un vote par points demande au moins deux choix possibles. Sélectionnez-en davantage ou prenez une autre liste.
votes-scale = Échelle
votes-levels = Ce que signifie chaque niveau
votes-method = Comment les bulletins sont recueillis
votes-agree-hint = La salle convient d’un niveau pour chaque choix et la personne qui note l’inscrit.
votes-voter = Qui a un bulletin
votes-ballots-member = Un par pays membre.
votes-ballots-delegation = Un par délégation présente, y compris les observateurs et les organisations.
votes-ballots-person = Un par personne du groupe ; celles qui l’animent n’en ont pas.
votes-dots-each = Points par bulletin
votes-hands-each = Mains levées par votant
votes-nobody = Personne n’est encore désigné pour ce groupe : il n’y a donc personne à appeler. Comptez les mains ou désignez des personnes dans la préparation.
votes-begin = Ouvrir le vote

## Données d’un vote

votes-dots =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
votes-dots-fact =
    { $count ->
        [one] un point par bulletin
       *[other] { $count } points par bulletin
    }
votes-hands-fact =
    { $count ->
        [one] on lève la main une fois
       *[other] on lève la main { $count } fois au plus
    }
votes-cast =
    { $expected ->
        [0] Bulletins remis : { $cast }
       *[other] Bulletins remis : { $cast } sur { $expected }
    }
votes-has-voted = a voté

## L’écran de la salle

votes-wall-on = Montrer à la salle
votes-wall-off = Montré à la salle
votes-wall-closed = La fenêtre du projecteur est fermée ; cette touche l’ouvre :

## Compter les mains

votes-hands = Mains
votes-hands-hint = Tapez combien de mains se sont levées pour chaque choix ; Entrée passe au suivant. La salle ne voit aucun nombre avant que vous ne clôturiez le vote.
votes-hands-many = Plus que les { $most } bulletins qu’il y a
votes-hands-counted = { $count } sur { $all } comptés
votes-hands-count =
    { $count ->
        [one] { $count } main
       *[other] { $count } mains
    }

## Appeler chacun

votes-voters = Qui est appelé
votes-called = La parole est à : { $name }
votes-dots-of = { $given } sur { $limit } donnés
votes-note-ballot = Noter et continuer
votes-abstains = S’abstient
votes-skip = Plus tard
votes-call-blank = Rien n’est encore donné. Appuyez sur A s’il faut noter l’abstention, ou sur Page ↓ pour appeler plus tard.
votes-call-keys = Les chiffres donnent des points et passent au choix suivant ; ↑ ↓ choisissent, ← → en retirent et en donnent un ; A note une abstention. Page ↑ et Page ↓ changent de votant ; un bulletin noté de nouveau remplace le premier.
votes-levels-keys = Tapez 1, 2 ou 3 : d’abord l’impact, puis la faisabilité. Les flèches reviennent en arrière ; 0 retire le niveau.

## En privé, en passant le clavier

votes-private-how = Chaque personne prend le clavier, vote seule et le passe.
votes-private-nobody-sees = Aucun bulletin ne peut être revu, pas même par vous, et aucun nom n’y est attaché.
votes-private-apart = L’écran de la salle ne montre rien du bulletin pendant qu’il est rempli.
votes-private-one-screen = Si la salle voit ce même écran, elle voit aussi les bulletins. Masquez ou éteignez d’abord le projecteur.
votes-private-start = Passer le clavier
votes-private-title = Bulletin en privé
votes-private-pass = Veuillez passer le clavier à la personne suivante
votes-private-everybody = Tous les bulletins sont remis. Veuillez rendre le clavier
votes-private-thanks = Merci. Votre bulletin est dans l’urne.
votes-private-promise = Votre bulletin est secret : aucun nom n’est gardé et il ne peut pas être revu.
votes-private-begin = Commencer mon bulletin
votes-private-left =
    { $left ->
        [0] Vous avez donné tous vos points.
       *[other]
            { $limit ->
                [one] Vous avez un point à donner.
               *[other] Vous avez { $limit } points. Il vous en reste { $left } à donner.
            }
    }
votes-private-dots-left =
    { $left ->
        [one] Il vous reste un point. Appuyez encore une fois sur Entrée pour remettre le bulletin tel quel.
       *[other] Il vous reste { $left } points. Appuyez encore une fois sur Entrée pour remettre le bulletin tel quel.
    }
votes-private-levels-left =
    { $left ->
        [one] Un choix n’a pas de réponse complète. Appuyez encore une fois sur Entrée pour remettre le bulletin tel quel.
       *[other] { $left } choix n’ont pas de réponse complète. Appuyez encore une fois sur Entrée pour remettre le bulletin tel quel.
    }
votes-private-failed = Votre bulletin n’a pas pu être enregistré et reste à l’écran. Veuillez appeler la personne qui facilite.
votes-private-cast = Remettre mon bulletin
votes-private-next = Suivant
votes-private-before = Retour
votes-private-which = { $number } sur { $count }
votes-private-leave = Facilitation : quitter
votes-key-choose = choisir
votes-key-level = choisir un niveau
votes-dot-give = Donner un point
votes-dot-take = Reprendre un point

## Le résultat

votes-close = Clôturer et voir le résultat
votes-close-wall = Clôturer et montrer le résultat à la salle
votes-missing-delegations =
    { $count ->
        [one] Une délégation sur { $of } n’a pas répondu. Clôturer quand même ?
       *[other] { $count } délégations sur { $of } n’ont pas répondu. Clôturer quand même ?
    }
votes-missing-people =
    { $count ->
        [one] Une personne sur { $of } n’a pas répondu. Clôturer quand même ?
       *[other] { $count } personnes sur { $of } n’ont pas répondu. Clôturer quand même ?
    }
votes-go-on-call = Continuer l’appel
votes-go-on-hands = Continuer à compter
votes-go-on-keyboard = Continuer à passer le clavier
votes-missing-close = Clôturer quand même
votes-private-told =
    { $count ->
        [one] Un seul bulletin a été remis. Le résultat est ce bulletin : on reconnaîtra la personne qui l’a remis.
       *[other] Seuls { $count } bulletins ont été remis. Qui en a remis un peut déduire l’autre du résultat.
    }
votes-unweighed =
    { $count ->
        [one] Il manque au choix { $numbers } son niveau d’impact ou de faisabilité.
       *[other] Il manque aux choix { $numbers } leur niveau d’impact ou de faisabilité.
    }
votes-hands-ask = Clôturer quand même ?
votes-hands-uncounted =
    { $count ->
        [one] Le choix { $numbers } n’est pas compté. Le résultat le dira.
       *[other] Les choix { $numbers } ne sont pas comptés. Le résultat le dira.
    }
votes-hands-over =
    { $count ->
        [one] Pour le choix { $numbers }, on a compté plus de mains que les { $most } bulletins qu’il y a.
       *[other] Pour les choix { $numbers }, on a compté plus de mains que les { $most } bulletins qu’il y a.
    }
votes-closed = Le vote est clos
votes-again = Reposer la question
votes-result = Résultat du vote indicatif
votes-without-dots = Sans point
votes-without-hands = Sans main levée
votes-uncounted = Non compté
votes-tie = ex æquo
votes-place = Rang
votes-number = N°
votes-number-long = Numéro dans le graphique
votes-option = Choix
votes-quarter-begin = Commencer ici
votes-quarter-prepare = Bien préparer
votes-quarter-easy = Gains faciles
votes-quarter-later = Plus tard
votes-mention =
    { $place ->
        [1] 1er sur { $of } dans un vote indicatif
       *[other] { $place }e sur { $of } dans un vote indicatif
    }
