## L’écran d’accueil

welcome-purpose = De la première carte dans la salle d’un groupe au plan que les ministres approuvent, sans rien recopier et sans rien perdre.
welcome-new = Nouvel atelier
welcome-sample = Ouvrir l’atelier d’exemple
    .hint = L’exemple est l’atelier de San José de 2018 : quatre groupes au travail, pour regarder et essayer.
welcome-open-file = Ouvrir un fichier…
welcome-private = Tout reste sur cet ordinateur
welcome-version = Version { $version }
welcome-keys = Accueil
welcome-library = Ateliers sur cet ordinateur
welcome-library-empty = Il n’y a pas encore d’atelier ici. Commencez-en un, ou ouvrez l’exemple pour regarder.
welcome-chosen = Le fichier que vous avez choisi
welcome-sample-tag = Exemple
welcome-worked-on = dernier travail : { $when }
welcome-open = Ouvrir
welcome-opening = Ouverture…
welcome-cancel = Annuler

## Un nouvel atelier

welcome-title = Titre
welcome-title-missing = Un atelier a besoin d’un titre. Quelques mots suffisent ; vous pourrez les changer plus tard.
welcome-place = Lieu
    .example = Ville, pays
welcome-starts = Premier jour
welcome-ends = Dernier jour
welcome-template = Commencer avec
welcome-template-rcm-four-steps = Les quatre étapes de la CRM
    .meaning = Contexte, opportunités et défis, objectifs, actions, avec des questions directrices et les onze pays membres déjà là.
welcome-template-blank = Un atelier vide
    .meaning = Les quatre étapes avec leurs questions habituelles, et aucun pays.
welcome-groups = Groupes et thèmes
    .hint = Une ligne par groupe ; en dessous ses thèmes, en retrait ou avec un tiret. Vous pouvez aussi coller la liste d’un courriel.
    .example =
        Renseignement et enquête
        {"  "}Enquête financière
        {"  "}Cartes et profils
        Réponse judiciaire
        {"  "}Coopération juridique
welcome-groups-read =
    { $count ->
        [0] Ce que vous écrivez apparaît ici sous forme de groupes. Vous pouvez aussi les ajouter plus tard.
        [one] Un groupe
       *[other] { $count } groupes
    }
welcome-optional = (peut attendre)
welcome-lang = La salle écrit en
    .meaning = Les nouvelles cartes sont dans cette langue, sauf si la personne qui note en choisit une autre. La langue de l’écran se choisit à part.
welcome-protect = Protéger cet atelier par un mot de passe
welcome-passphrase = Mot de passe
welcome-passphrase-again = Le même encore une fois
welcome-passphrase-missing = Veuillez écrire un mot de passe, ou choisir de ne pas protéger l’atelier.
welcome-passphrase-differs = Les deux ne sont pas identiques. Veuillez les écrire à nouveau.
welcome-passphrase-warning = Personne ne peut retrouver un mot de passe oublié, et sans lui l’atelier ne peut pas être lu. Veuillez le noter et le garder en lieu sûr.
welcome-create = Créer l’atelier
