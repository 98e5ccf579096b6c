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

## Why something cannot be done just now

palette-needs-row = Allez d’abord à une ligne, avec les flèches ou d’un clic.
palette-needs-topic = Allez d’abord sur une carte d’un thème, ou indiquez un thème dans la ligne.
palette-needs-card = Sélectionnez d’abord des cartes : allez à l’une d’elles avec les flèches, ou choisissez-en plusieurs avec X.
palette-needs-words = Allez d’abord à une carte ou à un objectif, avec les flèches ou d’un clic.
palette-needs-voices = Allez d’abord à une carte qui en réunit d’autres.
palette-needs-action = Allez d’abord à la ligne d’une action : Échap quitte la case.
palette-needs-filter = En ce moment, le filtre n’écarte rien.
palette-needs-veiled = Rien de ce qui a été écrit en silence n’attend d’être montré.
palette-needs-silence = Personne n’écrit en silence en ce moment.
