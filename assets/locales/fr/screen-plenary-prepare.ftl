### The plenary: running order and presentations

plenary-view-order = Ordre de passage
plenary-view-slides = Présentations
plenary-view-documents = Documents
plenary-views = Ce que montre la plénière
plenary-order = Ordre de passage
plenary-order-empty = Aucun groupe n’existe encore. Les groupes se créent dans la préparation et apparaissent ici dans leur ordre.
plenary-order-ends = En l’état, le dernier groupe termine à { $time }.
plenary-order-done = Tous les groupes ont présenté.
plenary-untitled = Groupe sans titre
plenary-from-to = { $from }–{ $to }
plenary-presented =
    { $minutes ->
        [one] Présenté, en { $minutes } minute
       *[other] Présenté, en { $minutes } minutes
    }
plenary-presenter-of = Qui présente : { $group }
plenary-presenter-rapporteur = { $name }, rapporteur
plenary-presenter-nobody = Personne n’est encore désigné
plenary-presenter-unnamed = Personne sans nom
plenary-presenter-other = { $name } (groupe { $code })
plenary-minutes-of = Minutes pour présenter : { $group }
plenary-prepare-slides = Préparer les diapositives
plenary-rehearse = Répéter
plenary-present = Présenter
plenary-present-again = Présenter à nouveau
plenary-changes = Ce qui a changé depuis
plenary-changes-none = Rien : tout est tel que présenté.
plenary-change-added = Ajouté depuis
plenary-change-removed = Retiré depuis
plenary-change-words = Formulé autrement depuis
plenary-change-details = Autres précisions depuis
plenary-slides = Diapositives
plenary-slides-of = Groupe dont on prépare les diapositives
plenary-slide-new = Nouvelle diapositive
plenary-slide-add = Ajouter votre propre diapositive
plenary-slide-left-out = Laissée de côté
plenary-slide-empty = Rien à montrer encore
plenary-slide-hidden-why = Cette diapositive est laissée de côté. Elle est conservée et peut être reprise.
plenary-slide-empty-why = Il n’y a encore rien sur cette diapositive, elle n’est donc pas montrée. Elle se remplit d’elle-même avec le travail du groupe.
plenary-slide-pages = Pages de cette diapositive
plenary-slide-rows = Sur cette diapositive
plenary-left-out = Laissé de côté dans cette présentation
plenary-leave-out = Laisser de côté
plenary-take-in = Reprendre
plenary-slide-words = Mots de cette diapositive
plenary-slide-title = Titre
plenary-slide-body = Vos propres mots
plenary-slide-notes = Notes de présentation
plenary-slide-notes-hint = Pour la personne qui présente seulement ; jamais projetées.
plenary-slide-leave-out = Laisser cette diapositive de côté
plenary-slide-take-in = Reprendre cette diapositive
plenary-slide-delete = Supprimer cette diapositive
plenary-up-to = La plénière peut voir jusqu’à
plenary-held-back =
    { $count ->
        [one] { $count } ligne est retenue en raison de son marquage.
       *[other] { $count } lignes sont retenues en raison de leur marquage.
    }
plenary-keys = En plénière
plenary-key-feature = Mettre cette ligne en avant, ou ne plus le faire
plenary-key-decide = Soumettre cette ligne à décision, ou ne plus le faire
plenary-key-leave-out = Laisser cette ligne hors de la présentation
plenary-document = Document
plenary-document-summary = Synthèse
plenary-document-slides = Diapositives
plenary-document-minutes = Compte rendu
plenary-document-plan = Plan
plenary-document-matrix = Matrice des actions
plenary-format-xlsx = Excel
    .use = Une ligne par action, à filtrer et à trier
plenary-format-csv = CSV
    .use = Les mêmes lignes, pour tout autre programme
plenary-format-pptx = PowerPoint
    .use = Pour présenter et continuer à travailler.

## Presentations of the panel

plenary-panel = Présentations du panel
plenary-panel-untitled = Présentation sans titre
plenary-attach = Joindre un fichier
plenary-attach-to = Joindre un fichier à { $name }
plenary-file-remove = Supprimer { $name }
plenary-collect = Réunir tous les fichiers dans un dossier
plenary-collected =
    { $count ->
        [one] { $count } fichier réuni
       *[other] { $count } fichiers réunis
    }

## What is handed in, on the page

plenary-page-slides = Les diapositives, telles qu’elles seront remises
plenary-page-minutes = Ce que contient le compte rendu
plenary-minutes-title = Compte rendu de la plénière
plenary-minutes-about = Pour chaque groupe : ce qu’il a présenté, ce que la salle a dit et qui l’a dit, et ce qui a changé depuis, mot par mot. Il s’écrit quand vous enregistrez les fichiers.
plenary-minutes-presented = Présenté
plenary-minutes-not-yet = Pas encore présenté
plenary-minutes-remarks =
    { $count ->
        [0] aucune intervention
        [one] { $count } intervention
       *[other] { $count } interventions
    }

## How slides look

plenary-slide-shape = Format des diapositives
plenary-slide-shape-wide = 16:9
    .use = Pour les écrans et projecteurs actuels
plenary-slide-shape-standard = 4:3
    .use = Pour les anciens projecteurs
plenary-slide-look = Couleurs des diapositives
plenary-slide-look-own = Habituelles
plenary-slide-look-contrast = Contraste élevé
