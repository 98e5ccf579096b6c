### Chercher des mots dans le travail de tous les groupes

find = Chercher dans tous les groupes
find-hint = Chercher une carte, une famille, un objectif ou une action
find-count =
    { $count ->
        [one] un résultat
       *[other] { $shown } résultats
    }
find-none = Rien ne contient tous ces mots.
find-more = … et { $count } de plus. Un autre mot en réduira le nombre.
find-cluster = Famille
find-parked = points en attente
find-also-said = dit aussi
