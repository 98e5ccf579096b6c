### Ce qui est arrivé d’autres ordinateurs, et où les versions diffèrent.

arrived-tools = Paquets
arrived-page = Ce que ce paquet a changé
arrived-empty = Rien n’est encore arrivé. Remettez l’atelier aux groupes depuis la préparation ; leurs paquets sont reçus ici et rangés par groupe.
arrived-whole = De l’atelier entier
arrived-nothing = Rien n’est encore arrivé
arrived-from = De { $name }
arrived-new =
    { $count ->
        [one] { $count } nouvelle modification
       *[other] { $count } nouvelles modifications
    }
arrived-known =
    { $count ->
        [one] { $count } déjà connue
       *[other] { $count } déjà connues
    }
arrived-older = plus ancien que le dernier
arrived-older-meaning = Un paquet préparé plus tard était arrivé avant celui-ci ; rien de plus récent n’a été écrasé.
arrived-waiting = il manque quelque chose
arrived-waiting-meaning =
    { $count ->
        [one] { $count } modification antérieure de cet ordinateur n’est pas arrivée. Rien n’est perdu : ce qui s’appuie sur elle attend. Un nouveau paquet de cet ordinateur l’apportera.
       *[other] { $count } modifications antérieures de cet ordinateur ne sont pas arrivées. Rien n’est perdu : ce qui s’appuie sur elles attend. Un nouveau paquet de cet ordinateur les apportera.
    }
arrived-undone = repris
arrived-undone-meaning = Ce paquet a été repris. Il peut être reçu de nouveau.
arrived-times = Reçu { $taken }, préparé { $made }
arrived-undo = Reprendre ce paquet
arrived-undo-not = Il peut être repris tant qu’il est la dernière chose faite ici : ce qui a suivi s’annule d’abord. Si cela a modifié ce que le paquet a apporté, ce n’est plus possible, même une fois annulé ; l’historique de chaque ligne garde toutes les versions.
arrived-no-rows = Rien de ce qu’il a changé n’est resté tel quel.
arrived-part-added =
    { $count ->
        [one] Ajouté : { $count } ligne
       *[other] Ajouté : { $count } lignes
    }
arrived-part-changed =
    { $count ->
        [one] Modifié : { $count } ligne
       *[other] Modifié : { $count } lignes
    }
arrived-part-removed =
    { $count ->
        [one] Retiré : { $count } ligne
       *[other] Retiré : { $count } lignes
    }
arrived-by = Par { $names }
arrived-fork = Deux ordinateurs ont écrit sous un même nom
arrived-fork-meaning =
    { $count ->
        [one] { $count } modification de { $names }, du { $when }, est mise de côté : le fichier de l’atelier a sans doute été copié, et les deux copies ont servi. Acceptez-la si elle appartient à ce travail ; là où les versions diffèrent, vous décidez.
       *[other] { $count } modifications de { $names }, depuis { $when }, sont mises de côté : le fichier de l’atelier a sans doute été copié, et les deux copies ont servi. Acceptez-les si elles appartiennent à ce travail ; là où les versions diffèrent, vous décidez.
    }
arrived-let-in = Les accepter
arrived-let-in-done = Ce qui était mis de côté est accepté

## Where versions differ

conflicts-keys = Là où les versions diffèrent
conflicts-list = Là où les versions diffèrent
conflicts-page = Les versions
conflicts-none = Aucune version ne diffère. Quand deux ordinateurs changent le même texte, les deux sont montrés ici côte à côte, et vous décidez.
conflicts-walk = Endroit suivant ou précédent
conflicts-keep = Garder celle-ci
conflicts-keep-nth = Garder la version qui porte ce numéro
conflicts-keep-nth-alike = Garder la version de cet ordinateur dans tous les cas semblables
conflicts-keep-alike = Garder la version de { $name } dans les { $count } conflits entre ces ordinateurs
conflicts-keep-alike-meaning = « Dans les… » tranche en une fois tous les conflits entre les mêmes ordinateurs, quel qu’en soit l’objet. Annuler les rend tous.
conflicts-keep-base = Garder ce que tous avaient
conflicts-keep-base-decided = Garder ce qui avait été décidé
conflicts-combine = Écrire un texte des deux
conflicts-combined = Texte qui demeure
    .hint = Toutes les versions sont ici, l’une sous l’autre. Faites-en une seule.
conflicts-combined-keep = Garder ce texte
conflicts-base = Avant, pour tous
conflicts-base-decided = Décidé avant ; affiché en attendant
conflicts-stands = Décidé avant ; reste affiché jusqu’à votre choix.
conflicts-taken-away = retirée ou modifiée
conflicts-gone-meaning = Un ordinateur a retiré cette ligne, un autre a continué d’y travailler.
conflicts-removes = Retire la ligne
conflicts-row-stays = La ligne reste
conflicts-row-goes = La retirer
conflicts-decided =
    { $count ->
        [one] Décidé
       *[other] { $count } endroits décidés
    }

## Sur une ligne de groupe dont les versions diffèrent

conflicts-mark = Versions différentes
    .meaning = Plusieurs ordinateurs ont écrit ici sans se connaître. Cela se tranche dans Compiler, Conflits ; en attendant, ce qui a été accepté en dernier reste affiché.
