### La palette : tout ce que l’on peut faire maintenant, par son nom.

palette = Chercher quoi faire
palette-hint = Que voulez-vous faire ?
palette-recent = Utilisé récemment
palette-none = Rien ne s’appelle « { $typed } » ici. Essayez un autre mot.
palette-go = Aller à
palette-group = Groupe { $code } : { $title }
palette-step = Étape : { $title }
palette-topic = Thème : { $title } (groupe { $code })
palette-theme = Apparence
palette-setting = { $what } : { $value }
