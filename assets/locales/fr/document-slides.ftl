### Les diapositives que chaque groupe présente en plénière.

slides-title = Présentation en plénière
slides-file-stem = presentation
slides-working = Comment le groupe a travaillé
slides-objectives = Objectifs régionaux
slides-actions = Actions régionales
slides-open-points = Points ouverts
slides-free = En outre
slides-presents = Présenté par { $name }
slides-continued = { $head } (suite)
slides-logo = Logo de l’organisation
slides-example = Exemple imaginé pour illustrer ; personne ne l’a dit à l’atelier.

## Comment le groupe a travaillé

slides-made = Résultat du travail
slides-delegations = Délégations

## Titres au-dessus des lignes

slides-loose = Non regroupées
slides-decision = À décider en plénière
slides-others = Les autres

## Actions et consensus

slides-code = N°
slides-consensus = Consensus
