### Les actions d’un groupe : un tableau sous chaque objectif.

room-column-countries = Pays
room-field-countries = pays
actions-open = à préciser
actions-to-row = De la cellule à la ligne
actions-edit = Écrire dans la ligne
actions-new = Écrire une nouvelle action dessous
actions-move-under = Sous l’objectif
actions-names = Noms pour : { $column }
actions-moved = L’action est maintenant la { $code }

## Un tableau collé depuis une feuille de calcul

actions-paste = Actions d’une feuille de calcul
actions-paste-under = Actions d’une feuille de calcul, pour l’objectif { $code }
actions-paste-column = Ce que contient la colonne { $number }
actions-paste-unused = inutilisée
actions-paste-no-words = Aucune colonne ne contient encore les mots de l’action. Indiquez au-dessus de celle qui les contient qu’il s’agit de l’« Action ».
actions-paste-level = « { $said } » n’est pas un niveau : laissé vide
actions-paste-wordless = sans mots : cette ligne n’est pas ajoutée
actions-paste-add =
    { $count ->
        [0] Ajouter les actions
        [one] Ajouter une action
       *[other] Ajouter { $count } actions
    }
