### La tribune : un groupe présente en plénière

## Autour de la page

stage-of = Le groupe { $code } présente
stage-page-now = La page que voit la salle
stage-page-next = Page suivante
stage-page-last = C’est la dernière page.
stage-page = Page { $at } sur { $of }
stage-no-pages = Toutes les diapositives de cette présentation sont omises : il n’y a pas de page à montrer.
stage-for-you = Pour vous
stage-notes = Notes de présentation
stage-notes-none = Pas de notes pour cette page.
stage-rehearsal = Répétition
stage-next = Ensuite, groupe { $code }
stage-last = Le dernier groupe à présenter
stage-ends = fin de la séance à { $time }
stage-pause = Suspendre le temps
stage-go-on = Reprendre le temps
stage-leave = Quitter
stage-end = Terminer la présentation

## Ce que voit la salle, quand ce n’est pas la page

stage-unseen = La salle ne voit pas encore la page.
stage-curtain-drawn = Le rideau est fermé : la salle ne voit rien.
stage-frozen = Le projecteur est figé : la salle voit une page antérieure.
stage-remarks-on-wall = Les interventions, telles que la salle les voit
stage-remarks-show = Montrer les interventions à la salle
stage-remarks-hide = Montrer de nouveau la page à la salle

## À la fin

stage-left = Vous avez quitté la tribune. Le temps est suspendu et rien n’a été figé.
stage-left-rehearsal = La répétition est terminée. Son temps ne compte pas.
stage-left-back = Revenir à la tribune
stage-ended = Le groupe { $code } a présenté ; ses pages sont figées telles quelles
stage-ended-remarks =
    { $count ->
        [0] { $minutes } min, aucune intervention
        [one] { $minutes } min, une intervention
       *[other] { $minutes } min, { $count } interventions
    }

## Les lignes de la page

stage-rows = Lignes de cette page
stage-rows-how = ↑ ↓, un clic ou le code de la ligne : choisir une ligne. ← → : tourner la page.
stage-rows-none = Cette page n’a pas de lignes propres. Une intervention porte ici sur l’ensemble du travail du groupe.
stage-row-in-hand = La ligne visée par une intervention ou une décision
stage-row-remarks =
    { $count ->
        [one] { $count } intervention
       *[other] { $count } interventions
    }
stage-consensus = Consensus
stage-consensus-none = Non décidé
stage-decide = Où en est la plénière sur { $code } ?
stage-decide-hint = Appuyez sur A pour convenu, R pour ad referendum, V pour réserve, O pour ouvert.
stage-decide-none = La plénière décide des objectifs et des actions ; aucun n’est choisi.

## Aller à une ligne

stage-jump = Aller à
stage-jumped = { $code } est à l’écran
stage-jump-missed = Aucune page ne montre { $code }.

## Interventions

stage-remarks = Interventions sur le travail du groupe
stage-remarks-here = Interventions sur cette page
stage-remarks-count =
    { $count ->
        [one] { $count } pour le groupe
       *[other] { $count } pour le groupe
    }
stage-remarks-none = Aucune intervention pour le moment.
stage-remark = Intervention
stage-remark-on = Intervention sur { $code }
stage-remark-on-row = Intervention sur cette ligne
stage-remark-whole = Intervention sur l’ensemble du travail
stage-remark-who = Délégation
stage-remark-who-hint = Sigle ou nom de la délégation
stage-remark-who-none = Aucune délégation n’a ce sigle ni ce nom. Corrigez, ou videz le champ.
stage-remark-who-many =
    { $count ->
        [one] Cela désigne une délégation. Choisissez-la dans la liste ou videz le champ.
       *[other] Cela désigne { $count } délégations. Choisissez-en une ou videz le champ.
    }
stage-remark-who-floor = Sans délégation : la salle.
stage-remark-no-vote = { $kind } : c’est consigné, sans compter pour le consensus.
stage-remark-kind = Ce qu’elle fait
stage-remark-kind-key = Alt+{ $number }
stage-remark-kind-hint = Alt+1 à Alt+{ $last }
stage-remark-proposed = Formulation proposée
stage-remark-why = Pourquoi (si cela a été dit)
stage-remark-text = Ce qui a été dit
stage-remark-save = Enregistrer
stage-remark-leave = Abandonner
stage-remark-edit = Modifier cette intervention
stage-remark-remove = Supprimer cette intervention
stage-accept = Accepter
stage-decline = Ne pas retenir
stage-reopen = Rouvrir
stage-accepted = { $code } a la formulation proposée
stage-accepted-row = La ligne a la formulation proposée
stage-words-gone = retiré :{ " " }
stage-words-new = ajouté :{ " " }

## Touches

stage-keys = À la tribune
stage-keys-remarks = Interventions et consensus
stage-key-present = Présenter le groupe { $code } · { $title }
stage-key-rehearse = Répéter le groupe { $code } · { $title }
stage-key-forward = Page suivante
stage-key-back = Page précédente
stage-key-begin = Commencer à la première page
stage-key-first = Première page
stage-key-final = Dernière page
stage-key-jump = Aller à une ligne : tapez son code, par exemple 1.2.3
stage-key-audience = Ce que voit la salle dans cette fenêtre, ou de nouveau votre vue
stage-key-pause = Suspendre le temps, ou le reprendre
stage-key-leave = Quitter la tribune
stage-key-end = Terminer la présentation et figer ce qui a été présenté
stage-key-row-after = Ligne suivante ; après la dernière, la page suivante
stage-key-row-before = Ligne précédente ; avant la première, la page précédente
stage-key-remark = Intervention sur la ligne choisie
stage-key-remark-whole = Intervention sur l’ensemble du travail
stage-key-decide = Consensus sur la ligne choisie : puis A, R, V ou O
stage-key-list = Montrer les interventions à la salle, ou de nouveau la page
