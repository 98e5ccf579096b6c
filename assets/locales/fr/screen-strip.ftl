### La bande des délégations : qui a été entendu, qui appuie, qui a des réserves

room-keys-strip = Délégations
strip = Délégations
strip-key = Délégations : qui a été entendu, avec quelle position
strip-key-one = Touche de la délégation : appuie, a des réserves, ni l’un ni l’autre
strip-key-leave = Revenir à la ligne
strip-key-show = Montrer les délégations à la salle, ou non
strip-on = Leur position sur
strip-who = Qui a été entendu
strip-count = { $heard } sur { $all }
strip-show = Montrer à la salle
strip-close = Fermer la bande
strip-heard =
    { $count ->
        [0] entendue
        [one] entendue, une carte
       *[other] entendue, { $count } cartes
    }
strip-not-heard = pas encore entendue
strip-heard-already = Déjà entendue : { $name }
strip-said-spoke = Entendue : { $name }
strip-said-supports = Appuie : { $name }
strip-said-reserves = A des réserves : { $name }
strip-said-nothing = Retiré : { $name }
strip-names-supports = Appuient : { $names }
strip-names-reserves = Avec réserves : { $names }

## Dans le panneau de la personne qui facilite

strip-summary = { $heard } sur { $all } entendues
strip-waiting = Pas encore entendues : { $names }
strip-all-heard = Toutes ont été entendues.
strip-nobody = Cet atelier n’a pas encore de délégations.
strip-open = Noter qui intervient et avec quelle position

## Notes privées

panel-notes = Notes privées
panel-notes-hint = Pour vous : jamais au projecteur, jamais dans un document.
panel-notes-empty = Ce qu’il faut garder en tête
