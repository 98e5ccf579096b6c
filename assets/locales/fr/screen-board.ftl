### Le tableau : comment les cartes sont rangées, filtrées, repliées et déposées

## Comment on le regarde

board-arrange = Ranger les cartes
board-arrange-by = Ranger les cartes par
board-arrange-topic = Thème
board-arrange-kind = Type
board-arrange-cluster = Famille
board-by-topic = par thème
board-by-kind = par type
board-by-cluster = par famille
board-fold = Replier { $title }
board-unfold = Afficher { $title }
board-fold-key = Replier la colonne ou l’afficher
board-no-cluster = Non regroupées
board-cluster-unnamed = sans nom
board-cluster-empty = Aucune carte ici pour l’instant. Faites-en glisser une, ou appuyez sur C sur une carte.
board-words-all = Tout afficher
board-words-less = Afficher moins

## Filtre

board-filter = Filtrer les cartes
board-filter-any = tous
board-filter-delegation = Dit par
board-filter-topic = Thème
board-filter-kind = Type
board-filter-marking = Marquage
board-filter-unmarked = sans marquage
board-shown = { $shown } sur { $all } affichées
board-shown-aside = { $shown } sur { $all } bonnes pratiques
board-filter-wall = le projecteur les montre toutes
board-show-all = Afficher toutes les cartes
board-nothing-shown = Rien ici avec ce filtre.

## Ce que signifie déposer une carte

board-park-here = Points en attente : déposez ici ce qui relève d’un autre moment
board-drop-count = { $count } cartes
board-drop-group =
    { $count ->
        [one] passe à { $group }
       *[other] passent à { $group }
    }
board-drop-kind =
    { $count ->
        [one] devient : { $kind }
       *[other] deviennent : { $kind }
    }
board-drop-topic = thème : { $topic }
board-drop-joins =
    { $count ->
        [one] rejoint { $cluster }
       *[other] rejoignent { $cluster }
    }
board-drop-leaves-cluster =
    { $count ->
        [one] quitte sa famille
       *[other] quittent leur famille
    }
board-drop-parks =
    { $count ->
        [one] rejoint les points en attente
       *[other] rejoignent les points en attente
    }
board-drop-returns =
    { $count ->
        [one] revient au tableau
       *[other] reviennent au tableau
    }
board-drop-merged = Elle fait partie d’une autre carte et va où va celle-ci.
board-drop-gone = Elle a été supprimée entre-temps.
board-drop-nowhere = Elle reste où elle était : lâchez-la au-dessus d’une colonne.
