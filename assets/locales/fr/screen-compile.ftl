### La table de compilation : le travail des groupes devient un seul plan.

compile-views = Ce que montre la table de compilation
compile-view-plan = Plan
compile-view-arrived = Reçu
compile-view-conflicts = Conflits
compile-view-overlaps = Recoupements
compile-view-gaps = Lacunes et charge
compile-view-fates = Ce qu’il en advient
compile-go-to-view = Table de compilation : { $view }
compile-keys-plan = À la table de compilation
compile-conflicts-count =
    { $count ->
        [one] { $count } endroit où les versions diffèrent
       *[other] { $count } endroits où les versions diffèrent
    }

## The outline

compile-outline = Structure du plan
compile-detail = La ligne choisie
compile-tools = Ce qu’on peut faire du plan
compile-parts-of = Sous { $code }
compile-kind-section = Texte
compile-kind-axis = Axe
compile-kind-objective = Objectif
compile-kind-action = Action
compile-counts =
    { $axes ->
        [one] { $axes } axe
       *[other] { $axes } axes
    } · { $objectives ->
        [one] { $objectives } objectif
       *[other] { $objectives } objectifs
    } · { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    }
compile-empty = Le plan a un axe par groupe. Aucun groupe n’existe encore : ils se créent dans la préparation, et leurs objectifs et actions apparaissent ici d’eux-mêmes. Vous pouvez aussi commencer par un axe à vous.
compile-axis-empty = Pas encore d’objectif. Ils viennent du travail du groupe ; d’autres peuvent être placés ici.
compile-axis-untitled = Axe sans titre
compile-axis-new = Nouvel axe
compile-axis-of-group = Axe d’un groupe
compile-section-new = Nouveau texte
compile-row-untitled = Pas encore de texte
compile-no-actions = sans action
compile-held-back = Non montré ici en raison de son marquage
compile-marked = Cochée
compile-merged-in =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes réunies en une
    }
compile-contested = Versions différentes, à concilier
compile-contested-meaning = Il existe des versions différentes de cette ligne. Elle montre la dernière que tous avaient vue, jusqu’à ce que quelqu’un décide.
compile-settle = Décider
compile-show-row = Montrer la ligne
compile-code-frozen = Ce numéro reste, quoi que l’on déplace
compile-left-out = Hors du plan
compile-take-in = Reprendre

## What can be done

compile-walk = Parcourir le plan
compile-edit = Écrire dans les champs
compile-back-to-line = Retour à la structure
compile-next-alike = Le même champ de la ligne suivante
compile-before-alike = Le même champ de la ligne précédente
compile-mark = Cocher, pour réunir ou déplacer ensemble
compile-marked-count =
    { $count ->
        [one] { $count } cochée
       *[other] { $count } cochées
    }
compile-let-go = Tout décocher
compile-move-to = Déplacer vers…
compile-move-of =
    { $count ->
        [one] Où va { $code }
       *[other] Où vont les { $count } lignes cochées
    }
compile-move-hint-objective = Cherchez l’axe
compile-move-hint-action = Cherchez l’objectif
compile-merge = Réunir
compile-merge-with = Réunir avec…
compile-merge-of = Ce qui est réuni à { $code }
compile-merge-stands = Ce que vous choisissez est réuni à { $code }, qui reste : { $words }
compile-merge-hint = Cherchez la ligne qui dit la même chose
compile-merged = { $count } lignes réunies en une
compile-pick-none = Aucune ligne ne porte ce nom.
compile-take-apart = Séparer
compile-taken-apart =
    { $count ->
        [one] La ligne est de nouveau à part
       *[other] { $count } lignes sont de nouveau à part
    }
compile-split = Scinder
compile-split-of = Scinder { $code }
compile-split-meaning = Une seconde ligne suit { $code }, avec les mêmes champs et la même provenance. Elle figure aussi à cette place dans la liste du groupe, et les numéros suivants avancent d’un rang.
compile-split-meaning-frozen = Une seconde ligne suit { $code }, avec les mêmes champs et la même provenance ; elle figure aussi à cette place dans la liste du groupe. Les codes figés ne changent pas : la nouvelle ligne prend le premier numéro libre.
compile-split-done = { $code } est scindée en deux
compile-split-words = Texte de la nouvelle ligne
compile-split-actions = Actions qui la suivent
compile-split-do = Scinder
compile-cancel = Annuler
compile-to-room = Dans le travail du groupe
compile-list-before = Vers la liste précédente
compile-list-after = Vers la liste suivante
compile-remove = Retirer
compile-add-axis = Nouvel axe
compile-add-section = Nouveau texte
compile-files = Enregistrer le plan en fichiers…
    .title = Enregistrer le plan en fichiers
    .meaning = Pour d’autres programmes ; le plan reste ici et peut être enregistré de nouveau chaque fois qu’il change.
compile-files-lang = Langue des fichiers
compile-files-origins = Avec la provenance de chaque ligne
    .hint = Groupes, lignes réunies et scindées, interventions. Sans elle, le plan est pour ceux qui décident ; les conflits ouverts restent signalés.
compile-freeze = Figer les codes
compile-freeze-new = Figer aussi les nouveaux codes
compile-thaw = Libérer les codes
compile-go-to-axis = Axe { $code } du plan
compile-go-to-row = Aller à { $code }
compile-section-before = Placer avant les axes
compile-section-after = Placer après les axes
compile-axis-leave-out = Laisser hors du plan
compile-axis-left-out = L’axe { $code } est laissé hors du plan
compile-needs-line = Allez d’abord sur une ligne du plan, avec les flèches ou d’un clic.
compile-needs-merged = Allez d’abord sur une ligne dans laquelle d’autres ont été réunies.
compile-needs-removable = Seuls les textes et les axes vides que vous avez ajoutés peuvent être retirés. Ce qu’un groupe a écrit se retire dans sa salle.
compile-needs-frozen = Aucun code n’est figé pour l’instant.
compile-needs-unfrozen = Tous les codes sont déjà figés.

## The fields

compile-not-said = Non précisé
compile-field-section-title = Titre
compile-field-section-body = Texte
compile-field-axis-title = Titre de l’axe
    .own = Écrivez son titre. Échap le garde et revient à la structure.
    .hint = Laissé vide, c’est le titre du groupe { $code }.
compile-field-axis-body = Introduction de l’axe
    .hint = De quoi traite l’axe, avant ses objectifs.
compile-field-objective = Objectif
    .hint = Ce qui doit changer, et pour qui.
compile-field-action = Action
    .hint = Ce que l’on fait, en commençant par un verbe.
compile-field-level = Niveau
    .hint = Où elle est menée.
compile-field-lead = Responsable
    .hint = Qui en répond. S’ils sont plusieurs, un par ligne ou séparés par des points-virgules.
compile-field-partners = Partenaires
    .hint = Qui aide.
compile-field-countries = Pays
    .hint = Les pays concernés.
compile-field-timeframe = Échéance
    .hint = Pour quand, ou de quand à quand.
compile-field-expected-output = Résultat attendu
    .hint = Ce qui existe une fois l’action faite.
compile-field-indicator = Indicateur
    .hint = Ce qui montre qu’elle a eu de l’effet.
compile-field-baseline = Situation de départ
    .hint = Où en est l’indicateur avant de commencer.
compile-field-target = Cible
    .hint = Où l’indicateur doit arriver, et quand.
compile-field-verification = Moyens de vérification
    .hint = Où l’on peut le constater.
compile-field-resources = Ressources et leur source
    .hint = Ce qu’il faut, et qui l’apporte.
compile-field-framework = Cadre existant
    .hint = Le traité, le mécanisme ou le programme sur lequel elle s’appuie.
compile-field-risks = Risques et hypothèses
    .hint = Ce que l’on tient pour acquis, et ce qui peut mal tourner.
compile-field-impact = Impact
    .hint = Ce que cela changerait.
compile-field-feasibility = Faisabilité
    .hint = Dans quelle mesure c’est réalisable.
compile-field-status = État
    .hint = Où elle en est pendant l’exécution du plan.
compile-field-consensus = Consensus
    .hint = Ce qu’en dit la plénière.
compile-field-marking = Marquage
    .hint = Qui peut la voir.
compile-part-results = Résultats
compile-part-means = Moyens
compile-part-standing = Priorité et situation
compile-priority = Priorité { $value } sur 9
compile-reserved-by = Réserve de { $names }.
compile-section-introduction = D’où vient le plan, à quoi il sert et qui il engage.
compile-section-definitions = Les termes que le plan emploie, et le sens qu’il leur donne.
compile-section-approaches = Sous quel angle on regarde le travail : droits humains, genre, enfance, région.
compile-section-principles = Ce que chaque action respecte.
compile-section-free = Un texte à vous, avant ou après les axes.
compile-table = Les actions de cet axe

## Where it comes from

compile-origins = Provenance
compile-answers = Répond à
compile-answers-nothing = Aucune carte n’y est liée.
compile-remarks = Dit en plénière
compile-split-from = Séparée de { $code } :

## Gaps and load

compile-gaps = Ce qui manque
    .hint = Chaque ligne mène là où cela se complète. Rien de tout cela n’empêche de remettre le plan.
compile-gaps-none = Rien ne manque : chaque défi a une réponse, et chaque action dit qui, quand et ce qui montre son effet.
compile-gap-challenges-unanswered =
    { $count ->
        [one] { $count } défi auquel aucun objectif ne répond
       *[other] { $count } défis auxquels aucun objectif ne répond
    }
compile-gap-objectives-without-actions =
    { $count ->
        [one] { $count } objectif sans action
       *[other] { $count } objectifs sans action
    }
compile-gap-actions-without-lead =
    { $count ->
        [one] { $count } action sans responsable
       *[other] { $count } actions sans responsable
    }
compile-gap-actions-without-timeframe =
    { $count ->
        [one] { $count } action sans échéance
       *[other] { $count } actions sans échéance
    }
compile-gap-actions-without-indicator =
    { $count ->
        [one] { $count } action sans indicateur
       *[other] { $count } actions sans indicateur
    }
compile-gap-codes-shared =
    { $count ->
        [one] { $count } ligne dont une autre porte aussi le code
       *[other] { $count } lignes qui partagent leur code, figé sur deux ordinateurs
    }
compile-gap-all = Tout montrer ({ $count })
compile-years = Actions par année
    .hint = Une action qui dure plusieurs années figure dans chacune.
compile-years-none = Aucune échéance ne mentionne encore d’année. Dès que l’une le fera, on verra ici la charge de chaque année.
compile-undated =
    { $count ->
        [one] { $count } action dont l’échéance ne mentionne pas d’année :
       *[other] { $count } actions dont l’échéance ne mentionne pas d’année :
    }
compile-leads = Actions par responsable
compile-leads-none = Aucune action n’a encore de responsable. Dès que l’une en aura, on verra ici sur qui repose le plan.
compile-unled =
    { $count ->
        [one] { $count } action sans responsable :
       *[other] { $count } actions sans responsable :
    }
compile-load-actions = Actions
compile-actions-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }

## Rows, fields and values of any kind

compile-field-text = Texte
compile-field-title = Titre
compile-field-name = Nom
compile-field-body = Texte
compile-field-kind = Nature
compile-field-topic = Thème
compile-field-cluster = Famille
compile-field-delegation = Délégation
compile-field-offered-by = Offerte par
compile-field-outcome = Suite donnée
compile-field-proposed = Rédaction proposée
compile-field-merged-into = Réunie dans
compile-field-axis = Axe
compile-field-plan-objective = Objectif dans le plan
compile-field-code = Code
compile-field-parked = En attente
compile-field-left-out = Hors du plan
compile-field-other = Autre donnée
compile-value-none = rien
compile-value-yes = oui
compile-value-no = non
compile-value-row = une autre ligne
