### Le temps de la séance d’un groupe, et l’écriture en silence

## L’horloge en tête de l’étape. Les durées arrivent déjà en texte : 12:40, 75 min

time-key = L’horloge : plan, départ, corrections
time-planned = { $length } prévues
time-unplanned = Aucune durée prévue
time-start = Démarrer
time-go-on = Reprendre
time-switch = Compter pour cette étape
time-left = Reste { $time }
time-so-far = Déjà { $time }
time-paused = { $left } · arrêté
time-up = Le temps est écoulé
time-over = Dépassé de { $length }
time-up-said = Le temps prévu pour { $step } est écoulé. Le groupe peut continuer.

## Le panneau

time-panel = Temps
time-panel-of = Temps du groupe { $group }
time-ends = fin à { $time }
time-runs-for = Le temps court pour { $step }
time-running = le temps court pour cette étape
time-stands = L’horloge est arrêtée
time-pause = Pause
time-you-are-at = Vous êtes à { $step }
time-step = Étape
time-column-planned = Prévu
time-column-taken = Passé
time-column-left = Reste
time-choose = Lui donner plus ou moins de temps
time-changed = Ce ne sont pas les minutes du plan
time-changed-note = * Différent du plan.
time-back = Revenir au plan
time-give = Minutes
time-behind = Le temps court pour une étape suivante. Pour en donner à celle-ci, revenez-y et faites courir l’horloge.
time-more =
    { $minutes ->
        [one] Une minute de plus
       *[other] { $minutes } minutes de plus
    }
time-less =
    { $minutes ->
        [one] Une minute de moins
       *[other] { $minutes } minutes de moins
    }
time-taken = Temps passé jusqu’ici
time-min = min
time-correct = Corriger

## Ce qu’un changement ferait au reste

time-now = Actuel
time-move-later = Finit plus tard
time-move-earlier = Finit plus tôt
time-keep = Même fin
time-end = Fin
time-do-later = Finir plus tard
time-do-earlier = Finir plus tôt
time-do-keep = Garder la fin
time-leave = Ne rien changer

## Écriture en silence

time-silent = Écriture en silence
time-silent-hint = Le projecteur montre la question seule. Ce qui est tapé entre-temps reste couvert jusqu’à ce que vous le dévoiliez, tout à la fois.
time-silent-length = Durée
time-silent-begin = Commencer
time-silent-left = Écriture en silence : reste { $time }
time-silent-up = Écriture en silence : le temps est écoulé. Prenez celui qu’il vous faut.
time-silent-written =
    { $count ->
        [0] aucune carte écrite pour l’instant
        [one] une carte écrite
       *[other] { $count } cartes écrites
    }
time-silent-waiting =
    { $count ->
        [one] Une carte écrite en silence attend d’être montrée.
       *[other] { $count } cartes écrites en silence attendent d’être montrées.
    }
time-silent-uncovered = Ce qui est tapé maintenant n’est pas couvert : la salle le voit aussitôt.
time-silent-reveal = Tout dévoiler ensemble
time-silent-end = Finir sans dévoiler
