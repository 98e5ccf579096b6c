### La plénière : la synthèse que l’on remet.

## Ce qui est montré

plenary-groups = Groupes
plenary-all-groups = Tous les groupes
plenary-group = Groupe { $number }
plenary-groups-count =
    { $count ->
        [0] Pas encore de groupes
        [one] { $count } groupe
       *[other] { $count } groupes
    }
plenary-counts = Cartes : { $cards }. Objectifs : { $objectives }. Actions : { $actions }.
plenary-progress = Groupes qui ont commencé : { $begun } sur { $all }
plenary-complete = complet
plenary-lacking =
    { $count ->
        [one] { $count } point à compléter
       *[other] { $count } points à compléter
    }
plenary-lang = Langue du document
    .hint = La langue des titres et des tableaux. Ce qui a été dit reste dans sa langue, avec une mention.
plenary-page-summary = La synthèse, telle qu’elle est remise

## Ce qui manque encore

plenary-missing = Ce qui manque encore
    .hint = Un conseil, pas un obstacle. Choisissez une ligne pour aller la compléter.
plenary-missing-nothing = Rien ne manque de ce qui est vérifié ici.

## Remettre

plenary-hand-in = Remettre
plenary-formats = Formats
plenary-format-docx = Word
    .use = Pour continuer à travailler le texte.
plenary-format-pdf = PDF
    .use = Pour lire, envoyer et imprimer.
plenary-format-json = Données
    .use = Pour compiler le plan avec d’autres programmes (JSON).
plenary-no-format = Choisissez au moins un format.
plenary-no-folder = Pas encore de dossier
plenary-folder-choose = Choisir un dossier
plenary-folder-change = Changer
plenary-writing = Écriture…
plenary-export =
    { $count ->
        [0] Enregistrer des fichiers
        [one] Enregistrer { $count } fichier
       *[other] Enregistrer { $count } fichiers
    }
plenary-written =
    { $count ->
        [one] { $count } fichier enregistré
       *[other] { $count } fichiers enregistrés
    }
plenary-reveal = Montrer dans le dossier
plenary-note-replaced =
    { $count ->
        [one] Le PDF ne peut pas écrire ce signe et met □ à sa place : { $characters }
       *[other] Le PDF ne peut pas écrire ces signes et met □ à leur place : { $characters }
    }
plenary-note-not-conforming = Il se lit bien, mais ne respecte pas entièrement la norme de PDF accessible.
plenary-taken =
    { $count ->
        [one] Un fichier porte déjà ce nom
       *[other] Des fichiers portent déjà ces noms
    }
    .meaning = Rien n’a encore été écrit. Choisissez si les nouveaux prennent leur place ou se rangent à côté, avec un autre numéro.
    .replace = Remplacer
    .both = Garder les deux
    .cancel = Annuler

## Quand la salle voit cette fenêtre

plenary-held =
    { $count ->
        [one] Ce document contient { $count } ligne qui n’est pas destinée à la salle
       *[other] Ce document contient { $count } lignes qui ne sont pas destinées à la salle
    }
plenary-held-action = Leur marquage dépasse ce que la salle peut voir, ou elles ont été écrites en silence. Le document s’affiche quand cette fenêtre n’est plus projetée : choisissez le thème clair ou sombre.
