### Chercher des mots dans le travail de tous les groupes

find = Chercher dans tous les groupes
find-hint = Rechercher partout : cartes, objectifs, actions, interventions, plan
find-count =
    { $count ->
        [one] un résultat
       *[other] { $shown } résultats
    }
find-none = Rien ne contient tous ces mots.
find-more = … et { $count } de plus. Un autre mot en réduira le nombre.
find-cluster = Famille
find-axis = Axe
find-section = Section du plan
find-remark = Intervention
find-parked = points en attente
find-also-said = dit aussi
