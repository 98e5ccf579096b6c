### La ligne de la personne qui note : thèmes et délégations dans le texte, et plusieurs lignes collées.

## Thème et délégation

line-hint = Écrivez ce qui a été dit… # thème · @ délégation
line-key-topic = Nommer le thème dans le texte
line-key-delegation = Nommer la délégation dans le texte
line-key-away = Dans la ligne vide : sans la délégation, puis le thème, puis le type
line-which-topic = Thème de la prochaine carte
line-whose-words = Qui le dit
line-suggestions =
    { $count ->
        [one] une proposition
       *[other] { $count } propositions
    }
line-suggestions-hint = Entrée choisit · Échap laisse le texte tel quel
line-suggestions-hint-whole = Entrée ajoute la carte · Tab choisit · Échap laisse le texte tel quel
line-one-delegation = Une carte a une seule délégation, et celle-ci nomme déjà { $named }. Ajoutez-la d’abord ; ensuite { $other } peut l’appuyer : Échap, puis T. Pour nommer { $other } à la place, choisissez cette délégation au bout de la ligne.
line-emptied = La ligne est vide. Annuler encore une fois annulera la dernière modification de l’atelier.
line-nothing-typed = Rien de plus à annuler dans la ligne. Une fois vide, c’est la dernière modification de l’atelier qui s’annule.

## Écriture en silence

line-veiled = En silence
    .meaning = La salle ne voit pas ces cartes tant que vous ne les montrez pas.

## Plusieurs lignes collées

line-paste-keys = Lignes collées
line-paste-title =
    { $count ->
        [one] Une ligne collée
       *[other] { $count } lignes collées
    }
line-paste-later =
    { $count ->
        [one] et une autre ensuite
       *[other] et { $count } autres ensuite
    }
line-paste-hint = ↑ ↓ parcourent · 1 à 6 changent le type · J joint à la précédente · X écarte
line-paste-walk = Parcourir les lignes
line-paste-mark = Marquer plusieurs lignes de suite
line-paste-add = Les ajouter toutes
line-paste-add-count =
    { $count ->
        [one] En ajouter une
       *[other] En ajouter { $count }
    }
line-paste-as-text = Dans la ligne, tel quel
line-paste-join = Joindre à la ligne précédente
line-paste-out = Écarter
line-paste-in = Reprendre
line-paste-is-out = écartée
line-paste-kind = Type de cette ligne
line-paste-kind-context = Cette ligne : contexte
line-paste-kind-good-practice = Cette ligne : bonne pratique
line-paste-kind-opportunity = Cette ligne : opportunité
line-paste-kind-challenge = Cette ligne : défi
line-paste-kind-objective = Cette ligne : objectif
line-paste-kind-action = Cette ligne : action
line-paste-too-long = Elle est plus longue que ce qu’une carte peut contenir. Les autres sont ajoutées ; celle-ci attend à côté de la ligne pour que vous la raccourcissiez.
