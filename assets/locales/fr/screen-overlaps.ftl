### Recoupements, histoire d’une ligne et devenir de chaque carte.

## Rows that may want the same

overlaps = Recoupements
    .hint = Lignes de groupes différents qui veulent peut-être la même chose, les plus probables d’abord. Le plan reste tel quel jusqu’à votre décision.
overlaps-none = Aucune ligne de groupes différents ne semble vouloir la même chose. Dès que deux groupes demandent la même chose en des mots proches, dans l’une des trois langues, leurs lignes figurent ici côte à côte.
overlaps-done = Toutes les paires sont tranchées.
overlaps-count =
    { $count ->
        [one] { $count } paire à trancher
       *[other] { $count } paires à trancher
    }
overlaps-keys = Recoupements
overlaps-walk = Paire suivante ou précédente
overlaps-merge = Réunir la paire
overlaps-merge-do = Réunir…
overlaps-which = Laquelle reste ?
overlaps-which-kept =
    { $count ->
        [one] L’autre est conservée avec elle, avec toute sa provenance.
       *[other] Les autres sont conservées avec elle, avec toute leur provenance.
    }
overlaps-keep = { $code } reste
overlaps-first = La première reste
overlaps-second = La seconde reste
overlaps-accept = La même chose, et les deux restent
overlaps-dismiss = Pas la même chose
overlaps-needs-pair = Allez d’abord sur une paire, avec les flèches ou d’un clic.
overlaps-pair = { $one } et { $other }
overlaps-why = Pourquoi elles sont comparées
overlaps-lead = Même responsable : { $lead }
overlaps-topic = Thèmes sur le même sujet
overlaps-again = Trancher de nouveau
overlaps-same =
    { $count ->
        [one] La même chose, séparées pour l’instant : { $count } paire
       *[other] La même chose, séparées pour l’instant : { $count } paires
    }
overlaps-dismissed =
    { $count ->
        [one] Pas la même chose : { $count } paire
       *[other] Pas la même chose : { $count } paires
    }

## The whole life of a row

thread = Toute son histoire
thread-begun = Mise par écrit
thread-begun-by = Dit par { $name }
thread-reworded = Texte modifié
thread-reworded-in = Texte modifié ({ $lang })
thread-gathered = Placée dans la famille « { $name } »
thread-merged = Réunie dans : { $name }
thread-decided = Choix entre les versions
thread-removed = Retirée
thread-restored = Rétablie
thread-weighed = Pondérée lors d’un vote indicatif
thread-weighed-at = Pondérée lors d’un vote indicatif : rang { $place }
thread-presented = Présentée en plénière

## What became of each card

fates-about = Ce qu’a dit chaque groupe et chaque délégation, et les objectifs et actions du plan qui y répondent.
fates-group = Groupe
fates-delegation = Délégation
fates-every-group = Tous les groupes
fates-every-delegation = Toutes les délégations
fates-which = Lesquelles sont montrées
fates-which-all = Toutes
fates-which-answered = Dans le plan
fates-which-open = Hors du plan
fates-marked = Contient des lignes marquées : { $markings }
fates-count = { $answered } sur { $all } dans le plan
fates-none = Il n’y en a aucune.
fates-column-group = Groupe
fates-column-said = Ce qui a été dit
fates-column-became = Ce qui y répond
fates-nothing = rien encore
fates-merged = dans une autre carte
fates-copy = Copier en tableau
fates-print = Imprimer la liste…
fates-copied =
    { $count ->
        [one] { $count } ligne copiée : elle peut être collée dans une lettre ou un tableur
       *[other] { $count } lignes copiées : elles peuvent être collées dans une lettre ou un tableur
    }
fates-not-copied = La liste n’a pas pu être copiée
    .meaning = Le système n’a pas laissé le programme utiliser le presse-papiers. Rien n’a changé ; veuillez réessayer.
