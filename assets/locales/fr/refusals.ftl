### Why the rules do not allow something: what happened, what it means for the work, what to do.

refusal-gone = Cet élément n’est plus là : quelqu’un l’a supprimé auparavant. Le reste n’a pas changé. Vous pouvez le récupérer avec Annuler ou continuer sans lui.
refusal-too-long = Le texte compte { $length } caractères et il y a de la place pour { $limit }. Il n’est pas encore enregistré, mais il reste à l’écran. Veuillez le raccourcir ou le répartir en plusieurs parties.
refusal-empty = Il manque le texte : il n’y a encore rien à enregistrer. Veuillez écrire quelques mots.
refusal-out-of-range = Ce nombre sort des limites du possible. Le précédent est conservé. Veuillez en saisir un autre.
refusal-ends-before-start = Le dernier jour précède le premier. Les dates précédentes sont conservées. Veuillez modifier l’une des deux.
refusal-unknown = Cette version de Plenaria ne connaît pas ce qu’il fallait enregistrer. L’atelier n’a pas changé. Veuillez fermer le programme et le rouvrir ; si cela se reproduit, installez la version la plus récente.
refusal-misplaced = Cela ne peut pas aller à cet endroit et reste où c’était. Veuillez choisir un autre endroit.
refusal-already-begun = Cet atelier a déjà un contenu, et un modèle ne sert qu’à un atelier vide. Rien n’a changé. Pour utiliser le modèle, veuillez créer un nouvel atelier.
refusal-vote-closed = Ce vote est terminé et son résultat reste acquis. Le bulletin n’a pas été ajouté. Pour reposer la question, veuillez ouvrir un nouveau vote.
refusal-too-many-dots = Le bulletin donne { $given } points et en compte { $limit }. Il n’est pas encore compté et reste à l’écran. Veuillez retirer quelques points.
refusal-too-few-options = Un vote demande au moins deux choix possibles. Rien n’a été ouvert. Veuillez choisir d’autres cartes, familles ou objectifs.
refusal-nothing-to-merge = Pour réunir, il faut au moins deux cartes, objectifs ou actions. Rien n’a changé. Veuillez choisir les éléments qui disent la même chose et recommencer.
