### La palette : tout ce que l’on peut faire maintenant, par son nom.

palette = Chercher quoi faire
palette-hint = Que voulez-vous faire ?
palette-recent = Utilisé récemment
palette-none = Rien ne s’appelle « { $typed } » ici. Essayez un autre mot.
palette-go = Aller à
palette-group = Groupe { $code } : { $title }
palette-step = Étape : { $title }
palette-topic = Thème : { $title } (groupe { $code })
palette-theme = Apparence
palette-setting = { $what } : { $value }

## Why something cannot be done just now

palette-needs-row = Allez d’abord à une ligne, avec les flèches ou d’un clic.
palette-needs-topic = Allez d’abord sur une carte d’un thème, ou indiquez un thème dans la ligne.
palette-needs-card = Sélectionnez d’abord des cartes : allez à l’une d’elles avec les flèches, ou choisissez-en plusieurs avec X.
palette-needs-words = Allez d’abord à une carte ou à un objectif, avec les flèches ou d’un clic.
palette-needs-voices = Allez d’abord à une carte qui en réunit d’autres.
palette-needs-action = Allez d’abord à la ligne d’une action : Échap quitte la case.
palette-needs-filter = En ce moment, le filtre n’écarte rien.
palette-needs-veiled = Rien de ce qui a été écrit en silence n’attend d’être montré.
palette-needs-silence = Personne n’écrit en silence en ce moment.

palette-documents = Les documents, en Word, PowerPoint et PDF
palette-plan = Le plan, et ses fichiers en Word, PDF et Excel

## What people look for in a program and need not do here: the second line is the answer

palette-save = Enregistrer
palette-saves-itself = Inutile : chaque changement est enregistré aussitôt, et des copies se font d’elles-mêmes au fil des heures de travail. Pour en emporter une, faites un paquet pour la clé USB.
palette-passphrase = Mot de passe
palette-passphrase-when = Le mot de passe d’un atelier se choisit à sa création ; celui d’un paquet, quand on le fait.

## Other words people look for things by. They are not shown; the palette only finds by them

palette-also-undo = défaire, revenir en arrière, corriger, récupérer, erreur
palette-also-redo = refaire, répéter, recommencer
palette-also-find = rechercher, trouver, texte, mot, où est
palette-also-shell-keys = aide, raccourcis, clavier, instructions, manuel, mode d’emploi, comment faire
palette-also-shell-text-larger = lettres plus grandes, police, agrandir, augmenter, zoom
palette-also-shell-text-smaller = lettres plus petites, police, réduire, diminuer, zoom
palette-also-shell-text-size = lettres, police, zoom
palette-also-shell-language = traduire, espagnol, anglais, français
palette-also-palette-theme = thème, mode, couleurs, écran, contraste, sombre, clair, nuit
palette-also-shell-close-workshop = quitter, sortir, changer d’atelier, un autre atelier, en ouvrir un autre, liste des ateliers
palette-also-palette-documents = imprimer, exporter, télécharger, rapport, compte rendu, synthèse, diapositives, fichiers, remettre
palette-also-palette-plan = imprimer, exporter, télécharger, rapport, matrice, tableau, document final, fichiers
palette-also-palette-save = sauvegarder, sauvegarde, sauver, copie de sécurité, enregistrement
palette-also-palette-passphrase = phrase de passe, code, protéger, chiffrer, verrouiller, sécurité, accès
palette-also-cards-parking = en attente, plus tard, à reprendre, points en suspens
palette-also-room-objective-new = créer un objectif, ajouter un objectif, rédiger, écrire un objectif
palette-also-room-go-line = nouvelle carte, ajouter une carte, écrire, noter, saisir
palette-also-actions-new = nouvelle action, ajouter une action, créer, activité, tâche
palette-also-room-edit = corriger, changer le texte, réécrire, traduire, ouvrir
palette-also-room-select = marquer, choisir, cocher
palette-also-room-move = changer de thème, un autre thème, un autre groupe, transférer
palette-also-room-kind = convertir, défi, opportunité, bonne pratique, contexte, genre
palette-also-cards-cluster = regrouper, rassembler, réunir, nouvelle famille, ensemble
palette-also-cards-join = fusionner, combiner, répétées, doublons, identiques
palette-also-cards-separate = diviser, défusionner, détacher
palette-also-room-objective-from = nouvel objectif, créer un objectif, répondre
palette-also-cards-link = rattacher, associer, relier, répondre
palette-also-cards-mark = confidentiel, secret, réservé, restreint, sensible, privé, marquer, classification, tlp
palette-also-cards-park = en attente, garer, plus tard, laisser de côté, remettre
palette-also-cards-duplicate = copier, cloner, répéter
palette-also-room-delete = effacer, enlever, retirer, supprimer la carte
palette-also-board-filter = chercher des cartes, montrer seulement, voir seulement, par pays, par délégation
palette-also-board-arrange = trier, grouper par, colonnes, vue, par thème, par type, par famille
palette-also-board-show-all = enlever le filtre, tout voir, sans filtre
palette-also-room-choose-group = changer de groupe, un autre groupe, table
palette-also-room-panel-fold = pour vous, notes privées, questions à poser, panneau latéral, montrer le panneau
palette-also-time-key = chronomètre, minuteur, minutes, temps, durée, démarrer, pause, compte à rebours
palette-also-time-silent = silence, individuel, remue-méninges, couvert
palette-also-votes-go = voter, voix, sondage, prioriser, points, à main levée
palette-also-strip-key = pays, qui a parlé, interventions, parole, position, consensus, soutien
palette-also-projector-keys-window = écran, projeter, montrer à la salle, second écran, vidéoprojecteur, moniteur, hdmi
palette-also-projector-keys-curtain = cacher, masquer, écran noir, pause
palette-also-projector-keys-freeze = pause, figer l’image, arrêter
palette-also-projector-keys-present = plein écran, un seul écran
palette-also-projector-keys-alone = agrandir, en grand, mettre en avant, zoom
palette-also-packet-for-stick = sauvegarde, copie de sécurité, copier, envoyer, partager, emporter, exporter, mot de passe
palette-also-packet-choose = importer, ouvrir, apporter, recevoir, réunir, clé
palette-also-packet-hand-out = distribuer, partager, envoyer, ordinateurs, copies
palette-also-packet-laptop = identité, vérifier, empreinte, confiance, portable
palette-also-prepare-add-delegation = nouvelle délégation, pays, organisation, créer
palette-also-prepare-add-person = nouvelle personne, participant, invité, animateur, rapporteur, créer
palette-also-prepare-add-group = nouveau groupe, table de travail, thèmes, créer
palette-also-prepare-add-session = nouveau bloc, séance, horaire, programme, créer
palette-also-prepare-section-people = participants, inscription, liste, animateurs, rapporteurs, importer une liste
palette-also-prepare-section-groups = tables, nouveau thème, ajouter un thème
palette-also-prepare-section-agenda = programme, horaire, séances, heures, jours
palette-also-prepare-section-steps = méthode, questions à poser, minutes, durée
palette-also-prepare-section-workshop = titre, lieu, date, confidentialité, organisateurs
palette-also-prepare-section-delegations = pays, organisations, sigles
palette-also-welcome-new = créer, commencer, phrase de passe, mot de passe, protéger
palette-also-welcome-open-file = importer, restaurer, sauvegarde, parcourir
palette-also-welcome-sample = exemple, démonstration, essayer
palette-also-compile-files = imprimer, exporter, télécharger, word, pdf, excel, document
palette-also-compile-freeze = numérotation définitive, geler, verrouiller les numéros
palette-also-fates-print = pdf, papier, liste
