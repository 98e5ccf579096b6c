### Las diapositivas con las que cada grupo presenta en plenaria.

slides-title = Presentación en plenaria
slides-file-stem = presentacion
slides-working = Cómo trabajó el grupo
slides-objectives = Objetivos regionales
slides-actions = Acciones regionales
slides-open-points = Puntos abiertos
slides-free = Además
slides-presents = Presenta: { $name }
slides-continued = { $head } (continuación)
slides-logo = Logotipo de la organización
slides-example = Ejemplo inventado para ilustrar; nadie lo dijo en el taller.

## Cómo trabajó el grupo

slides-made = Resultado del trabajo
slides-delegations = Delegaciones

## Encabezados de filas

slides-loose = Sin agrupar
slides-decision = Para decidir en plenaria
slides-others = Los demás

## Acciones y consenso

slides-code = N.º
slides-consensus = Consenso
