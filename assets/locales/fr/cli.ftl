# La ligne de commande.

cli-about = Guide les groupes d’un atelier de politiques, de la première carte au plan. Sans commande, ouvre la fenêtre.
cli-sample = Écrit l’atelier d’exemple (San José, 2018) dans un nouveau fichier
cli-export = Écrit des documents
cli-check = Vérifie la chaîne des changements, les tables et l’intégrité d’un fichier
cli-apply = Fait des changements, un par ligne en JSON depuis l’entrée standard, et répond à chacun une fois qu’il est sur le disque
cli-json = Répond en JSON
cli-file = Le fichier de l’atelier
cli-new-file = Le fichier à créer
cli-what = Quel document
cli-format = Dans quels formats, séparés par des virgules
cli-lang = La langue des mots propres au document
cli-group = Seulement le groupe de ce numéro
cli-to = Le dossier où écrire
cli-replace = Remplace les fichiers déjà présents
cli-passphrase-note = Un fichier protégé demande sa phrase secrète, ou la prend dans PLENARIA_PASSPHRASE.
cli-passphrase = Phrase secrète :{ " " }
cli-written = Écrit : { $path }
cli-about-detail = { $title } ({ $detail })
cli-sound =
    { $count ->
        [one] Tout est en ordre : { $count } changement.
       *[other] Tout est en ordre : { $count } changements.
    }
cli-unsound =
    { $count ->
        [one] Le fichier n’est pas en ordre : { $count } constat. Ne continuez pas à y travailler ; ouvrez une copie de sauvegarde et gardez celui-ci.
       *[other] Le fichier n’est pas en ordre : { $count } constats. Ne continuez pas à y travailler ; ouvrez une copie de sauvegarde et gardez celui-ci.
    }
