### Ce que la salle voit au mur, et comment l’animation le tient en main.

## Au mur

projector-group = Groupe { $number }
projector-continued = { $head } (suite)
projector-loose = Non regroupées
projector-parking = Points en attente
projector-cluster = Famille
projector-answered-by = Traité par l’objectif
projector-answers =
    { $count ->
        [one] répond à { $count } carte
       *[other] répond à { $count } cartes
    }
projector-supports = Soutien : { $who }
projector-reserves = Réserves : { $who }
projector-ways = dit de { $count } façons
projector-also-said = Dit aussi
projector-objective = Objectif { $code }
projector-action = Action { $code }
projector-level = Niveau
projector-lead = Responsable
projector-partners = Avec qui
projector-countries = Pays
projector-timeframe = Échéance
projector-with = Avec : { $who }
projector-for-countries = Pays : { $countries }
projector-page = { $at } / { $of }
projector-hidden =
    { $count ->
        [one] { $count } retenue en raison de son marquage
       *[other] { $count } retenues en raison de leur marquage
    }
projector-veiled =
    { $count ->
        [one] { $count } écrite en silence, pas encore montrée
       *[other] { $count } écrites en silence, pas encore montrées
    }
projector-withheld = Ceci n’est pas montré ici en raison de son marquage.
projector-withheld-veiled = Ceci a été écrit en silence et n’est pas encore montré.
projector-withheld-row = Non montré ici en raison de son marquage
projector-heard =
    { $heard ->
        [one] { $heard } sur { $of } est intervenue
       *[other] { $heard } sur { $of } sont intervenues
    }

## L’horloge au mur

projector-left =
    { $minutes ->
        [one] il reste { $minutes } min
       *[other] il reste { $minutes } min
    }
projector-left-last = il reste moins d’une minute
projector-over = Dépassé de { $minutes } min
projector-time-up = Le temps est écoulé
projector-paused = en pause
projector-silence = Chacun écrit en silence
projector-silence-over = Le temps d’écriture est terminé

## Un vote indicatif au mur

projector-low = faible
projector-high = élevé
projector-vote-cast = { $cast } bulletins sur { $of }
projector-vote-cast-open =
    { $cast ->
        [one] { $cast } bulletin
       *[other] { $cast } bulletins
    }
projector-vote-dots =
    { $count ->
        [one] { $count } point par bulletin
       *[other] { $count } points par bulletin
    }
projector-vote-some = Avec des points
projector-vote-some-hands = Avec des mains levées
projector-vote-none = Sans point
projector-vote-sum =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
projector-ballot = Le vote se fait en privé. Le résultat sera montré à la clôture du vote.

## Le bouton de la barre et ce qu’il ouvre

projector-state = Projecteur : { $state }
projector-state-following = suit votre écran
projector-state-alone = une ligne seule
projector-state-frozen = figé
projector-state-curtain = rideau
projector-state-waiting = à placer
projector-state-closed = fermé
projector-picture = Ce que la salle voit maintenant
projector-picture-closed = Ce que la salle verrait
projector-where = Écran
projector-screen = { $name } · { $width } × { $height }
projector-screen-here = { $name } · { $width } × { $height }, cet écran
projector-open = Ouvrir au projecteur
projector-close = Fermer le projecteur
projector-waiting = Faites glisser la fenêtre jusqu’au projecteur, puis appuyez sur F11. Échap quitte le plein écran.
projector-one-screen = Un seul écran est branché. Vous pouvez y présenter, ou brancher le projecteur et rouvrir ceci.
projector-here-leave = Échap revient au travail
projector-present = Présenter dans cette fenêtre
projector-curtain = Rideau
projector-curtain-open = Ouvrir le rideau
projector-freeze = Figer
projector-unfreeze = Suivre à nouveau
projector-keys = Projecteur
projector-keys-curtain = Fermer ou ouvrir le rideau
projector-keys-freeze = Figer ou suivre à nouveau
projector-keys-window = Ouvrir ou fermer le projecteur
projector-keys-present = Présenter dans cette fenêtre, ou cesser
projector-keys-forward = Page suivante au projecteur
projector-keys-back = Page précédente au projecteur
projector-keys-alone = Montrer ceci seul au projecteur, ou de nouveau l’étape
projector-keys-topic = Montrer ce thème seul au projecteur, ou de nouveau l’étape
projector-shows = Il montre
projector-shows-step = Le travail de l’étape
projector-shows-question = La question seule
projector-shows-row = La ligne choisie seule
projector-shows-other = Autre chose, choisi dans la salle
projector-pages = Page { $at } sur { $of }
projector-page-back = Page précédente
projector-page-forward = Page suivante
projector-strip = Les délégations et qui est intervenu
projector-clock = L’horloge
projector-look = Couleurs
projector-look-lit = Salle éclairée
projector-look-dark = Salle obscure
projector-look-contrast = Contraste élevé
projector-covered = Le rideau couvre cet écran. { $keys } l’ouvre.

## Quand son écran disparaît

projector-unplugged = L’écran du projecteur n’est plus branché
    .meaning = Sa fenêtre a été fermée pour ne pas couvrir cet écran. Rien du travail n’est perdu.
    .action = Branchez-le à nouveau et le projecteur y reviendra de lui-même, ou présentez dans cette fenêtre.
projector-unplugged-again = Rouvrir
projector-back = Le projecteur est revenu sur son écran
projector-was-here = La dernière fois, le projecteur était sur { $name }, et cet écran est branché

## Ce qu’a dit la salle, au mur

projector-remarks = Interventions de la salle
projector-remarks-none = Aucune intervention pour le moment.
projector-remark-row = sur { $code }
projector-remark-proposed = « { $words } »
projector-remark-nobody = La salle
