### Préparer l’atelier : ce que l’on fait au bureau, quelques jours avant.

## Les parties

prepare-sections = Parties de la préparation
prepare-keys = Préparer
prepare-section-workshop = Atelier
prepare-section-mandates = Mandats
prepare-section-partners = Partenaires
prepare-section-agenda = Programme
prepare-section-delegations = Délégations
prepare-section-people = Personnes
prepare-section-groups = Groupes et thèmes
prepare-section-steps = Étapes
prepare-section-next-steps = Prochaines étapes
prepare-about-workshop = Ce qu’est l’atelier, quand et où. Cela figure sur la couverture de chaque document.
prepare-about-mandates = Les accords auxquels l’atelier répond.
prepare-about-partners = Qui soutient, finance ou cofinance.
prepare-about-agenda = Les heures se calculent seules. Fixez une heure là où rien ne peut bouger.
prepare-about-delegations = Les pays et organisations qui participent. Seuls les membres décident.
prepare-about-people = Qui participe, dans quel groupe et à quel titre.
prepare-about-groups = Chaque groupe avec ses thèmes et les personnes qui le guident.
prepare-about-steps = Ce que fait chaque groupe, dans l’ordre, avec ses questions d’orientation.
prepare-about-next-steps = Ce qui se passe après l’atelier, qui s’en charge et pour quand.
prepare-rail-overlap = des heures se chevauchent
prepare-rail-unseated = il manque la facilitation ou le rapport
prepare-hours =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

## Langues des textes

prepare-writing-in = Écrire en
prepare-language-of = Langue de : { $field }
prepare-lang-original = original
prepare-lang-there = traduit
prepare-lang-outdated = traduction antérieure au dernier changement
prepare-lang-missing = sans texte
prepare-original-words = { $words }
prepare-outdated = L’original ({ $lang }) a changé après cette traduction :
prepare-still-right = Elle reste juste

## Listes

prepare-row-menu = Autres actions : { $name }
prepare-move-up = Monter
prepare-move-down = Descendre
prepare-move-first = Mettre en premier
prepare-move-last = Mettre en dernier
prepare-remove = Supprimer
prepare-cancel = Annuler

## Atelier

prepare-title = Titre
prepare-place = Lieu
prepare-starts = Premier jour
prepare-ends = Dernier jour
prepare-room-language = Langue de la salle
    .hint = Les cartes s’écrivent dans la langue de la salle, sauf indication contraire.
prepare-marking-scale = Échelle de marquage
    .hint = Elle dit qui peut voir une carte, un objectif ou une action. Ce qui dépasse ce qu’une salle peut voir n’apparaît pas à son projecteur.
prepare-organisers = Organisé par
    .hint = Une organisation par ligne.
prepare-background = Contexte de l’atelier
    .hint = Pourquoi l’atelier se tient et ce qui l’a précédé.
prepare-opening = Ouverture
    .hint = Qui l’a ouvert et en quels termes. Vous pouvez l’écrire après.
prepare-funder = Texte du bailleur
    .hint = Les mots que le bailleur demande sur la couverture.

## Mandats

prepare-mandate-new = Mandat sans nom
prepare-mandate-body = Qui en a convenu
prepare-mandate-date = Date
prepare-mandate-place = Lieu
prepare-mandate-paragraph = Paragraphe
prepare-mandate-text = Texte de l’accord
prepare-add-mandate = Ajouter un mandat
prepare-empty-mandates = Ici viennent les accords à l’origine de l’atelier, avec leur paragraphe et leurs termes.

## Partenaires

prepare-partner-new = Nom de l’organisation
prepare-partner-name = Organisation
prepare-partner-support = À quel titre
prepare-partner-through = Par l’intermédiaire de
    .empty = Programme ou bureau
prepare-add-partner = Ajouter un partenaire
prepare-empty-partners = Ici viennent les organisations qui soutiennent, financent ou cofinancent l’atelier.

## Programme

prepare-session-title = Titre
prepare-session-kind = Type de bloc
prepare-session-speaker = Intervenant
    .empty = Qui parle
prepare-session-institution = Institution
    .empty = Institution
prepare-start-of = Heure de début : { $name }
prepare-start-follows = Commence quand ce qui précède se termine. Tapez une heure pour la fixer.
prepare-start-fixed = Heure fixe. Effacez-la pour suivre ce qui précède.
prepare-start-none = heure
prepare-ends-at = jusqu’à
prepare-minutes-of = Durée en minutes : { $name }
prepare-min = min
prepare-shorter = Cinq minutes de moins
prepare-longer = Cinq minutes de plus
prepare-overlap =
    { $minutes ->
        [one] Commence { $minutes } minute avant la fin de ce qui précède.
       *[other] Commence { $minutes } minutes avant la fin de ce qui précède.
    }
prepare-overrun =
    { $minutes ->
        [one] Les présentations se terminent { $minutes } minute après la table ronde.
       *[other] Les présentations se terminent { $minutes } minutes après la table ronde.
    }
prepare-no-time = Cela ne se lit pas comme une heure ; la précédente reste. Tapez par exemple 9:30.
prepare-no-minutes = Cela ne se lit pas comme une durée ; la précédente reste. Tapez des minutes, par exemple 45.
prepare-inside = Présentations : { $name }
prepare-add-session = Ajouter un bloc
prepare-add-after = Ajouter un bloc après
prepare-add-inside = Ajouter une présentation à la table ronde
prepare-add-day = Commencer le { $day }
prepare-into-panel = Mettre dans « { $name } »
prepare-out-of-panel = Sortir de la table ronde
prepare-to-day = Déplacer au { $day }
prepare-no-day = Sans jour
    .hint = Indiquez le premier et le dernier jour dans Atelier ; vous pourrez ensuite déplacer ici les blocs à leur jour.
prepare-empty-agenda = Ici vient le programme : ouverture, présentations, travail en groupes, plénière, clôture.

## Délégations

prepare-kind-member = Pays membres
prepare-kind-observer = Observateurs
prepare-kind-international-organisation = Organisations internationales
prepare-kind-civil-society = Société civile
prepare-add-member = Ajouter un pays membre
prepare-add-observer = Ajouter un observateur
prepare-add-international-organisation = Ajouter une organisation
prepare-add-civil-society = Ajouter une organisation de la société civile
prepare-add-delegation = Ajouter une délégation
prepare-delegation-new = Nom
prepare-delegation-name = Nom de la délégation
prepare-delegation-short = Sigle de { $name }
    .empty = Sigle
prepare-becomes = Changer en : { $kind }
prepare-empty-delegations = Ici viennent les pays et les organisations. Le sigle est celui que portent les cartes.

## Personnes

prepare-person-name = Nom
prepare-person-post = Fonction
prepare-person-institution = Institution
prepare-person-delegation = Délégation
prepare-person-group = Groupe
prepare-person-role = Rôle
prepare-person-more = Supprimer
prepare-person-new = personne sans nom
prepare-person-no-delegation = Sans délégation
prepare-person-no-group = Sans groupe
prepare-remove-person = Supprimer : { $name }
prepare-add-person = Ajouter une personne
prepare-people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
prepare-people-some = { $count } sur { $all }
prepare-people-all-groups = Tous les groupes
prepare-people-search = Chercher des personnes
prepare-people-none = Personne ne correspond à votre recherche.
prepare-empty-people = Ici viennent les personnes qui participent. Ajoutez-les une à une ou importez la liste d’inscription.

## Importer des personnes

prepare-import = Importer une liste
prepare-import-about = Vous voyez d’abord, ligne par ligne, ce qui va se passer. Rien n’est ajouté sans votre accord.
prepare-import-file = Depuis un fichier
    .hint = Excel, LibreOffice ou CSV. La première feuille, une personne par ligne.
prepare-import-choose = Choisir un fichier
prepare-import-paste = Coller la liste
prepare-import-list = Copiez les cellules et collez-les ici
    .hint = Une liste de noms, un par ligne, convient aussi.
prepare-import-look = Voir la liste
prepare-import-columns = Ce que contient chaque colonne
prepare-import-meaning = Contenu de la colonne { $heading }
prepare-means-name = Nom complet
prepare-means-given-name = Prénom
prepare-means-family-name = Nom de famille
prepare-means-post = Fonction
prepare-means-institution = Institution
prepare-means-delegation = Pays ou délégation
prepare-means-group = Numéro du groupe
prepare-means-role = Rôle
prepare-means-notes = Garder en notes
prepare-means-skip = Ne pas importer
prepare-import-rows = Personnes de la liste
prepare-import-all = Choisir toutes les lignes
prepare-import-line = Ligne
prepare-import-happens = Ce qui va se passer
prepare-import-take = Importer la ligne { $line } : { $name }
prepare-import-name = Nom pour la ligne { $line }
prepare-import-comes = Sera ajoutée
prepare-import-left = Reste de côté
prepare-remark-new-delegation = La délégation « { $delegation } » est ajoutée aussi.
prepare-remark-no-such-group = Aucun groupe n’a ce numéro ; gardé en notes.
prepare-remark-unknown-role = Ce rôle n’est pas connu ; gardé en notes.
prepare-remark-already-there = Déjà dans l’atelier.
prepare-remark-no-name = Le nom manque. Tapez-le pour importer la ligne.
prepare-import-sum =
    { $people ->
        [0] Personne n’est choisi.
        [one] { $people } personne{ $delegations ->
            [0] {" "}sera ajoutée.
            [one] {" "}et { $delegations } nouvelle délégation seront ajoutées.
           *[other] {" "}et { $delegations } nouvelles délégations seront ajoutées.
        }
       *[other] { $people } personnes{ $delegations ->
            [0] {" "}seront ajoutées.
            [one] {" "}et { $delegations } nouvelle délégation seront ajoutées.
           *[other] {" "}et { $delegations } nouvelles délégations seront ajoutées.
        }
    }
prepare-import-already =
    { $count ->
        [one] { $count } est déjà dans l’atelier.
       *[other] { $count } sont déjà dans l’atelier.
    }
prepare-import-nameless =
    { $count ->
        [one] { $count } n’a pas de nom.
       *[other] { $count } n’ont pas de nom.
    }
prepare-import-too-long =
    { $count ->
        [one] La liste est très longue : { $count } ligne à la fin n’a pas été lue. Divisez-la en deux fichiers.
       *[other] La liste est très longue : { $count } lignes à la fin n’ont pas été lues. Divisez-la en deux fichiers.
    }
prepare-import-back = Choisir une autre liste
prepare-import-add =
    { $count ->
        [one] Ajouter { $count } personne
       *[other] Ajouter { $count } personnes
    }

## Groupes et thèmes

prepare-group-number = Groupe { $number }
prepare-group-new = Titre du groupe
prepare-group-title = Titre du groupe
prepare-add-group = Ajouter un groupe
prepare-empty-groups = Ici viennent les groupes de travail et leurs thèmes. Vous pouvez aussi coller une liste.
prepare-topics = Thèmes
prepare-topics-of = Thèmes de { $name }
prepare-topic = Thème { $number }
prepare-topic-new = Nouveau thème
prepare-add-topic = Ajouter un thème
prepare-facilitator = Facilitation
prepare-rapporteur = Rapport
prepare-room = Salle
prepare-shown-up-to = Au projecteur, jusqu’à
    .hint = Ce qui porte un marquage plus élevé n’apparaît jamais au projecteur de cette salle.
prepare-person-choose = Choisissez ou tapez un nom
prepare-person-clear = Laisser libre : { $seat }
prepare-person-new-seat = Ajouter « { $name } »
prepare-members =
    { $count ->
        [0] Pas encore de membres
        [one] { $count } membre
       *[other] { $count } membres
    }
prepare-members-more =
    { $count ->
        [one] et { $count } autre personne
       *[other] et { $count } autres personnes
    }
prepare-members-choose = Répartir les personnes
prepare-members-change = Voir et changer les membres
prepare-paste-groups = Coller une liste
prepare-paste-list = Groupes et thèmes
    .hint = Une ligne par groupe. Les thèmes en dessous, en retrait ou avec une puce.
    .example =
        Renseignement et enquête
          Enquête financière
          Cartes, profils et mode opératoire
        Réponse judiciaire
          Coopération judiciaire
prepare-paste-seen = Voici le résultat
prepare-paste-nothing = Ce que vous tapez s’affiche ici.
prepare-paste-add =
    { $groups ->
        [0] Ajouter des groupes
        [one] Ajouter { $groups } groupe{ $topics ->
            [0] {""}
            [one] {" "}avec { $topics } thème
           *[other] {" "}avec { $topics } thèmes
        }
       *[other] Ajouter { $groups } groupes{ $topics ->
            [0] {""}
            [one] {" "}avec { $topics } thème
           *[other] {" "}avec { $topics } thèmes
        }
    }
prepare-remove-group = Supprimer « { $title } » ?
    .meaning = Ce groupe contient déjà du travail : { $contents }. Tout serait supprimé ensemble. Annuler permet de le récupérer.
    .keep = Garder le groupe
    .agree = Supprimer le groupe et son travail

## Étapes

prepare-step-title = Titre de l’étape
prepare-questions = Questions d’orientation
prepare-questions-of = Questions d’orientation de { $name }
prepare-question = Question { $number }
prepare-question-new = Nouvelle question
prepare-add-question = Ajouter une question
prepare-add-step = Ajouter une étape d’échange
prepare-empty-steps = Ici viennent les étapes de chaque groupe, avec leur durée et leurs questions d’orientation.
prepare-total =
    { $hours ->
        [0] { $minutes } min en tout.
       *[other]
            { $minutes ->
                [0] { $hours } h en tout.
               *[other] { $hours } h { $minutes } min en tout.
            }
    }
prepare-total-open =
    { $count ->
        [one] { $count } étape n’a pas de durée.
       *[other] { $count } étapes n’ont pas de durée.
    }

## Prochaines étapes

prepare-next-step-new = Ce qui est à faire
prepare-next-step-text = Quoi
prepare-next-step-who = Qui
    .empty = Qui s’en charge
prepare-next-step-due = Pour quand
    .empty = Date ou échéance
prepare-add-next-step = Ajouter une prochaine étape
prepare-empty-next-steps = Ici vient ce qui suit l’atelier : compiler, diffuser, présenter le plan.
