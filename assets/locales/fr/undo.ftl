### The words of undo and redo.

## On the undo button; $what is an entity phrase such as “a card”

undo = Annuler
undo-label-add = Annuler : ajouter { $what }
undo-label-edit = Annuler : modifier { $what }
undo-label-remove = Annuler : supprimer { $what }
undo-label-move = Annuler : déplacer { $what }
undo-label-import = Annuler : importer { $what }
undo-label-restore = Annuler : restaurer { $what }
undo-label-merge = Annuler : réunir { $what }
undo-label-gather = Annuler : regrouper { $what }
undo-label-receive = Annuler : intégrer un paquet
undo-label-decide = Annuler : trancher entre les versions ({ $what })
undo-label-separate = Annuler : séparer { $what }
undo-label-freeze = Annuler : figer les codes ({ $what })
undo-label-thaw = Annuler : libérer les codes ({ $what })
undo-nothing = Il n’y a rien à annuler

## On the redo button

redo = Rétablir
redo-label-add = Rétablir : ajouter { $what }
redo-label-edit = Rétablir : modifier { $what }
redo-label-remove = Rétablir : supprimer { $what }
redo-label-move = Rétablir : déplacer { $what }
redo-label-import = Rétablir : importer { $what }
redo-label-restore = Rétablir : restaurer { $what }
redo-label-merge = Rétablir : réunir { $what }
redo-label-gather = Rétablir : regrouper { $what }
redo-label-receive = Rétablir : intégrer un paquet
redo-label-decide = Rétablir : trancher entre les versions ({ $what })
redo-label-separate = Rétablir : séparer { $what }
redo-label-freeze = Rétablir : figer les codes ({ $what })
redo-label-thaw = Rétablir : libérer les codes ({ $what })
redo-nothing = Il n’y a rien à rétablir

## Just after an undo

undone-add = Annulé : ajouter { $what }
undone-edit = Annulé : modifier { $what }
undone-remove = Annulé : supprimer { $what }
undone-move = Annulé : déplacer { $what }
undone-import = Annulé : importer { $what }
undone-restore = Annulé : restaurer { $what }
undone-merge = Annulé : réunir { $what }
undone-gather = Annulé : regrouper { $what }
undone-receive = Annulé : intégrer un paquet
undone-decide = Annulé : trancher entre les versions ({ $what })
undone-separate = Annulé : séparer { $what }
undone-freeze = Annulé : figer les codes ({ $what })
undone-thaw = Annulé : libérer les codes ({ $what })

## Just after a redo

redone-add = Rétabli : ajouter { $what }
redone-edit = Rétabli : modifier { $what }
redone-remove = Rétabli : supprimer { $what }
redone-move = Rétabli : déplacer { $what }
redone-import = Rétabli : importer { $what }
redone-restore = Rétabli : restaurer { $what }
redone-merge = Rétabli : réunir { $what }
redone-gather = Rétabli : regrouper { $what }
redone-receive = Rétabli : intégrer un paquet
redone-decide = Rétabli : trancher entre les versions ({ $what })
redone-separate = Rétabli : séparer { $what }
redone-freeze = Rétabli : figer les codes ({ $what })
redone-thaw = Rétabli : libérer les codes ({ $what })

## Just after the action itself, beside an undo button

done-add = Vous avez ajouté { $what }
done-edit = Vous avez modifié { $what }
done-remove = Vous avez supprimé { $what }
done-move = Vous avez déplacé { $what }
done-import = Vous avez importé { $what }
done-restore = Vous avez restauré { $what }
done-merge = Vous avez réuni { $what }
done-gather = Vous avez regroupé { $what }
done-receive = Paquet intégré
done-decide = Tranché ({ $what })
done-separate = Vous avez séparé { $what }
done-freeze = Codes figés ({ $what })
done-thaw = Codes libérés ({ $what })

uncover-undo = Annuler montrerait à la salle ce qui est retenu
uncover-redo = Rétablir montrerait à la salle ce qui est retenu
uncover-meaning =
    { $count ->
        [one] Une ligne n’est pas projetée en raison de son marquage ou de l’écriture en silence. Toute la salle lirait aussitôt son texte.
       *[other] { $count } lignes ne sont pas projetées en raison de leur marquage ou de l’écriture en silence. Toute la salle lirait aussitôt leur texte.
    }
uncover-leave = Le garder retenu
uncover-agree = Le montrer quand même
