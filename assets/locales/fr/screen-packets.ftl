### Paquets entre ordinateurs : préparer, regarder, recevoir, mettre de côté.

packet-keys = Paquets
packet-choose = Recevoir un paquet…
packet-for-stick = Paquet pour la clé USB
packet-title = Un paquet
packet-title-of = Paquet { $at } sur { $of }
packet-looking = Lecture du paquet…
packet-nameless = Ordinateur sans nom
packet-nameless-count =
    { $count ->
        [one] un ordinateur sans nom
       *[other] { $count } ordinateurs sans nom
    }

## What it says

packet-from = De { $name }, préparé { $when }
packet-from-here = Préparé sur cet ordinateur, { $when }
packet-hands-out = Il remet l’atelier à l’ordinateur d’un groupe.
packet-hands-out-to = Il remet l’atelier, avec ce groupe devant : { $group }
packet-older = Plus ancien que le dernier reçu de cet ordinateur, préparé { $when }. Ce qu’il a de nouveau est reçu tout de même.
packet-nowhere =
    { $count ->
        [one] Cet atelier n’est pas encore sur cet ordinateur ; il arrive avec { $count } modification.
       *[other] Cet atelier n’est pas encore sur cet ordinateur ; il arrive avec { $count } modifications.
    }
packet-library = Il appartient à un autre atelier de cet ordinateur : { $file }
packet-nothing-new = Rien de nouveau : tout ce qu’il contient est déjà ici.
packet-new =
    { $count ->
        [one] { $count } nouvelle modification
       *[other] { $count } nouvelles modifications
    }
packet-new-since =
    { $count ->
        [one] { $count } nouvelle modification depuis le dernier paquet de cet ordinateur, préparé { $when }
       *[other] { $count } nouvelles modifications depuis le dernier paquet de cet ordinateur, préparé { $when }
    }
packet-new-first =
    { $count ->
        [one] { $count } nouvelle modification, dans le premier paquet de cet ordinateur
       *[other] { $count } nouvelles modifications, dans le premier paquet de cet ordinateur
    }
packet-count-added =
    { $count ->
        [one] { $count } ligne est ajoutée
       *[other] { $count } lignes sont ajoutées
    }
packet-count-changed =
    { $count ->
        [one] { $count } ligne change
       *[other] { $count } lignes changent
    }
packet-count-removed =
    { $count ->
        [one] { $count } ligne est retirée
       *[other] { $count } lignes sont retirées
    }
packet-count-conflicts =
    { $count ->
        [one] À { $count } endroit les versions diffèrent ; vous déciderez ensuite
       *[other] À { $count } endroits les versions diffèrent ; vous déciderez ensuite
    }
packet-count-waiting =
    { $count ->
        [one] { $count } modification antérieure n’est pas encore arrivée ; ce qui s’appuie sur elle attend jusque-là
       *[other] { $count } modifications antérieures ne sont pas encore arrivées ; ce qui s’appuie sur elles attend jusque-là
    }
packet-count-aside =
    { $count ->
        [one] { $count } modification est mise de côté, car son ordinateur a écrit autre chose à sa place
       *[other] { $count } modifications sont mises de côté, car leur ordinateur a écrit autre chose à leur place
    }
packet-count-files =
    { $count ->
        [one] { $count } fichier d’orateur l’accompagne
       *[other] { $count } fichiers d’orateurs l’accompagnent
    }
packet-taken =
    { $count ->
        [one] Reçu : { $count } nouvelle modification
       *[other] Reçu : { $count } nouvelles modifications
    }
packet-taken-to-arrived = Voir ce qui est reçu
packet-taken-to-conflicts = Voir les conflits

## Opening one

packet-words = Mot de passe du paquet
    .hint = Les mots lus à voix haute lors de la remise.
packet-open = Ouvrir le paquet
packet-unknown = Un ordinateur que vous ne connaissez pas encore
packet-unknown-meaning = Demandez à { $name } d’ouvrir « Les six mots de cet ordinateur » et de les lire à voix haute. Si ce sont ceux-ci, le paquet vient bien de là.
packet-six-words = Les six mots de l’expéditeur
packet-words-lang = Les mots en
packet-vouch = Ils ont lu les mêmes mots
packet-hold = Mettre de côté pour l’instant
packet-protect = Mot de passe de l’atelier sur cet ordinateur
    .hint = L’expéditeur le garde sous un mot de passe. Laissé vide, il sera ici sans protection.
packet-open-other = Ouvrir cet atelier
packet-take-in = Recevoir
packet-taking = Réception…
packet-leave = Le laisser
packet-go-on = Continuer
packet-set-aside = Le paquet est mis de côté
    .where = Il attend sous « Reçu », à la table de compilation. La clé USB peut être retirée.
    .before = Il attend sur ce premier écran. La clé USB peut être retirée.

## Set aside

packet-held = Paquets mis de côté
packet-held-meaning = Rien de leur contenu n’est encore dans un atelier. Recevez-les dès que leurs six mots ont été comparés.
packet-held-locked = Un paquet qui s’ouvre avec son mot de passe
packet-held-look = Le regarder
packet-held-drop = L’écarter

## Making them

packet-hand-out = Remettre aux groupes
packet-hand-out-meaning = Un paquet par groupe ; tous s’ouvrent avec le même mot de passe. Lisez-le à voix haute dans la salle et apportez les paquets sur une clé USB.
packet-make = Préparer un paquet
packet-make-meaning = Aucun ordinateur qui partage cet atelier n’est encore connu ; le paquet s’ouvre donc avec un mot de passe. Lisez-le à voix haute à qui l’ouvrira.
packet-name = Sous quel nom les autres connaîtront cet ordinateur
    .hint = Il figure sur chaque paquet et à côté de tout ce qui est écrit ici.
packet-called = Les autres connaissent cet ordinateur sous le nom « { $name } »
    .meaning = Toute modification faite ici porte ce nom.
    .change = Changer le nom
packet-name-organisers = Table des organisateurs
packet-lock = Mot de passe
    .hint = Il n’est écrit nulle part : notez-le jusqu’à ce que tous les paquets soient ouverts.
packet-lock-another = D’autres mots
packet-no-folder = On vous demandera où
packet-folder-choose = Choisir un dossier
packet-with-files =
    { $count ->
        [one] Avec { $count } fichier d’orateur
       *[other] Avec { $count } fichiers d’orateurs
    }
packet-list = Les paquets
packet-whole = L’atelier entier
packet-make-count =
    { $count ->
        [one] Préparer le paquet
       *[other] Préparer { $count } paquets
    }
packet-making = Préparation…
packet-done = Terminé
packet-made = Paquet préparé : { $name }
packet-made-where = Dans { $folder }
packet-made-for = Pour { $names }
packet-reveal = Montrer le fichier

## This laptop

packet-laptop = Les six mots de cet ordinateur
packet-laptop-meaning = Lisez-les à voix haute à qui reçoit pour la première fois un paquet de cet ordinateur. Ils restent les mêmes tant que le programme y est.
packet-known = Ordinateurs qui partagent cet atelier
packet-known-none = Aucun pour l’instant. Ils sont connus dès qu’un de leurs paquets a été reçu.
packet-known-since = connu depuis { $when }
