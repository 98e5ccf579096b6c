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
cli-without-origins = Omet du plan la provenance de chaque ligne
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
cli-packet = Fait un paquet d’un atelier pour un autre ordinateur
cli-packet-group = Le groupe auquel il est destiné ou dont il vient
cli-packet-to = Le paquet, ou le dossier où il va
cli-packet-words = Le scelle avec un mot de passe et non pour les ordinateurs qui partagent l’atelier
cli-packet-files = Avec les fichiers des présentations
cli-packet-passphrase = Mots du paquet :{" "}
cli-packet-passphrase-note = Un paquet qui s’ouvre avec un mot de passe le demande, ou le prend dans PLENARIA_PACKET_PASSPHRASE.
cli-import = Intègre des paquets à un atelier
cli-import-file = L’atelier ; fait à partir du premier paquet s’il n’existe pas
cli-import-packets = Les paquets
cli-dry-run = Dit seulement ce qu’ils apporteraient
cli-vouch = Les six mots d’un ordinateur encore inconnu, tels que son utilisateur les lit
cli-six-words = Les six mots de l’ordinateur qui a fait ce paquet : { $words }
cli-nothing-new = { $path } : rien de nouveau
cli-taken-in = Reçu : { $path }, de { $sender }
cli-would-come = Arriverait : { $path }, de { $sender }
cli-came-new = { $new ->
    [one] { $new } changement nouveau
   *[other] { $new } changements nouveaux
}
cli-came-new-since = { $new ->
    [one] { $new } changement nouveau depuis { $when }
   *[other] { $new } changements nouveaux depuis { $when }
}
cli-came-rows = { $added } ajoutés, { $changed } modifiés, { $removed } retirés
cli-conflicts-come = { $count ->
    [one] { $count } endroit attend que quelqu’un tranche entre des versions.
   *[other] { $count } endroits attendent que quelqu’un tranche entre des versions.
}
cli-waiting = { $count ->
    [one] { $count } changement antérieur n’est pas encore arrivé.
   *[other] { $count } changements antérieurs ne sont pas encore arrivés.
}
cli-aside = { $count ->
    [one] { $count } changement est mis de côté : deux ordinateurs écrivent sous un même nom.
   *[other] { $count } changements sont mis de côté : deux ordinateurs écrivent sous un même nom.
}
cli-conflicts = Montre ce qui attend que quelqu’un tranche entre des versions
cli-conflicts-count = { $count ->
    [0] Rien n’attend de décision.
    [one] { $count } endroit attend une décision.
   *[other] { $count } endroits attendent une décision.
}
cli-taken-away = (retiré)
cli-open = Fichiers à ouvrir dans la fenêtre, comme des paquets

## Ce que la ligne de commande dit d’elle-même

cli-usage = Usage :
cli-commands = Commandes
cli-command = commande
cli-given = À indiquer
cli-options = Options
cli-option = options
cli-help = Dit ce qu’il y a
cli-version = Dit de quelle version il s’agit
cli-one-of = { $help } : { $values }
cli-usual = { $help } (à défaut, { $values })
cli-unknown = « { $arg } » est inconnu ici.
cli-lacks = Il manque { $arg }.
cli-needs-value = { $arg } attend quelque chose à sa suite.
cli-bad-value = « { $value } » ne convient pas pour { $arg }.
cli-misused = Cela ne peut pas s’employer ensemble.
cli-see-help = Rien n’a été fait. « plenaria --help » dit ce qu’il y a.
