### The work plan and the action matrix.

plan-title = Plan de travail
plan-file-stem = plan
plan-axis = Axe { $code }
plan-levels = Niveaux d’impact et de faisabilité
plan-contested-note =
    { $count ->
        [one] En { $count } point de ce document, des versions différentes n’ont pas encore été conciliées. Il est signalé à sa place et montre la dernière version acceptée.
       *[other] En { $count } points de ce document, des versions différentes n’ont pas encore été conciliées. Ils sont signalés à leur place et montrent la dernière version acceptée.
    }
plan-contested = À concilier : il existe des versions différentes et il reste à décider laquelle demeure.
plan-origin = Provient de :
plan-merged = Réunit aussi :
plan-split-from = séparé de { $code }
plan-answers = répond à { $what }
plan-remarks =
    { $count ->
        [one] { $count } intervention en plénière
       *[other] { $count } interventions en plénière
    }

## What is known of an action

plan-expected-output = Résultat attendu
plan-indicator = Indicateur
plan-baseline = Situation de départ
plan-target = Cible
plan-verification = Moyens de vérification
plan-resources = Ressources et leur source
plan-risks = Risques et hypothèses
plan-framework = Cadre existant
plan-priority = Priorité
plan-priority-of = { $product } (impact { $impact } × faisabilité { $feasibility })
plan-impact-of = impact { $level }
plan-feasibility-of = faisabilité { $level }
plan-status = État
plan-consensus = Consensus

## The matrix

plan-axis-number = Axe
plan-axis-title = Titre de l’axe
plan-objective-number = N° d’objectif
plan-first-year = Première année
plan-last-year = Dernière année
plan-unresolved = À concilier
    .waits = Reste à décider
plan-origin-column = Provenance
matrix-title = Matrice des actions
matrix-file-stem = matrice
matrix-sheet = Actions
matrix-about = À propos
matrix-document = Document
matrix-workshop = Atelier
matrix-when-and-where = Lieu et dates
matrix-scope = Contient
matrix-funder = Financement
matrix-actions = Lignes
matrix-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
matrix-waiting = À concilier
matrix-examples = Exemples
matrix-language = Langue
matrix-made = Établie le
