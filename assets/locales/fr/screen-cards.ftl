### Ce que l’on fait des cartes : familles, réunion, points en attente, marquage.

## Familles

cards-cluster = Mettre dans une famille…
cards-cluster-hint = Cherchez une famille ou tapez un nouveau nom
cards-cluster-new = Nouvelle famille « { $name } »
cards-cluster-leave = Retirer de sa famille
cards-cluster-none = Pas encore de famille. Tapez un nom, puis Entrée.
cards-cluster-name = Nom de la famille
cards-cluster-rename = Renommer la famille
cards-cluster-delete = Supprimer la famille ; ses cartes restent
cards-in-cluster = Dans la famille
cards-count =
    { $count ->
        [0] aucune carte
        [one] une carte
       *[other] { $count } cartes
    }

## Réunion

cards-join = Réunir en une seule carte
cards-join-with = Réunir avec…
cards-join-hint = Cherchez la carte qui dit la même chose
cards-join-none = Il n’y a pas de telle carte.
cards-also-said = dit aussi :
cards-separate = Séparer ce qui a été réuni
cards-separate-which = Redevient une carte à part
cards-separate-one = En refaire une carte à part
cards-separate-all = Toutes

## Les points en attente

cards-park = Mettre en attente
cards-bring-back = Ramener
cards-open = Ouvrir
cards-parked =
    { $count ->
        [one] La carte a rejoint les points en attente
       *[other] { $count } cartes ont rejoint les points en attente
    }
cards-brought-back =
    { $count ->
        [one] La carte est de retour au tableau
       *[other] { $count } cartes sont de retour au tableau
    }
cards-parking = Points en attente
cards-parking-none = Ce que le groupe reprendra plus tard attend ici. Sur une carte, appuyez sur
cards-parking-show = Les montrer à la salle
cards-show-step = Montrer de nouveau l’étape à la salle

## Marquage

cards-mark = Marquage…
cards-mark-this = Qui peut le voir
cards-mark-none = Sans marquage
cards-mark-room = Au projecteur de cette salle
cards-mark-room-up-to = Jusqu’à { $marking }
cards-not-shown = pas au projecteur
cards-veiled = écrite en silence, pas encore montrée

## Liens

cards-link = Lier à un objectif…
cards-link-hint = Cherchez un objectif
cards-link-none = Il n’y a pas de tel objectif. Sur une carte, O en commence un nouveau.
cards-link-cards = Lier à des cartes…
cards-link-cards-hint = Cherchez une famille ou une carte
cards-link-cards-none = Il n’y a pas de telle famille ni de telle carte.

## Et encore

cards-duplicate = Dupliquer
cards-show-alone = Montrer seulement ceci au projecteur
cards-offered = Qui la propose
cards-select-on = Sélectionner en passant

## Les cartes sélectionnées

cards-chosen =
    { $count ->
        [one] une sélectionnée
       *[other] { $count } sélectionnées
    }
cards-bar-cluster = Famille
cards-bar-join = Réunir
cards-bar-link = Lier
cards-bar-move = Déplacer
cards-bar-mark = Marquer
