### Coincidencias, la historia de una fila y qué fue de cada tarjeta.

## Rows that may want the same

overlaps = Coincidencias
    .hint = Filas de distintos grupos que quizá buscan lo mismo, las más probables primero. El plan queda como está hasta que usted decida.
overlaps-none = No parece haber filas de distintos grupos que busquen lo mismo. En cuanto dos grupos pidan lo mismo con palabras parecidas, en cualquiera de los tres idiomas, aparecerán aquí una junto a la otra.
overlaps-done = Ya se decidió sobre todos los pares.
overlaps-count =
    { $count ->
        [one] { $count } par por decidir
       *[other] { $count } pares por decidir
    }
overlaps-keys = Coincidencias
overlaps-walk = Par siguiente o anterior
overlaps-merge = Unir el par
overlaps-merge-do = Unir…
overlaps-which = ¿Cuál queda?
overlaps-which-kept =
    { $count ->
        [one] La otra se conserva con ella, con todo su origen.
       *[other] Las demás se conservan con ella, con todo su origen.
    }
overlaps-keep = Queda { $code }
overlaps-first = Queda la primera
overlaps-second = Queda la segunda
overlaps-accept = Lo mismo, y ambas quedan
overlaps-dismiss = No es lo mismo
overlaps-needs-pair = Vaya primero a un par, con las flechas o con un clic.
overlaps-pair = { $one } y { $other }
overlaps-why = Por qué se comparan
overlaps-lead = Mismo responsable: { $lead }
overlaps-topic = Temas sobre lo mismo
overlaps-again = Decidir de nuevo
overlaps-same =
    { $count ->
        [one] Lo mismo, por ahora separadas: { $count } par
       *[other] Lo mismo, por ahora separadas: { $count } pares
    }
overlaps-dismissed =
    { $count ->
        [one] No es lo mismo: { $count } par
       *[other] No es lo mismo: { $count } pares
    }

## The whole life of a row

thread = Toda su historia
thread-begun = Se escribió
thread-begun-by = Lo dijo { $name }
thread-reworded = Cambió el texto
thread-reworded-in = Cambió el texto ({ $lang })
thread-gathered = Pasó a la familia «{ $name }»
thread-merged = Se unió a: { $name }
thread-decided = Se decidió entre versiones
thread-removed = Se quitó
thread-restored = Se recuperó
thread-weighed = Se ponderó en una votación indicativa
thread-weighed-at = Se ponderó en una votación indicativa: lugar { $place }
thread-presented = Se presentó en plenaria

## What became of each card

fates-about = Lo que dijo cada grupo y cada delegación, y los objetivos y acciones del plan que le responden.
fates-group = Grupo
fates-delegation = Delegación
fates-every-group = Todos los grupos
fates-every-delegation = Todas las delegaciones
fates-which = Cuáles se muestran
fates-which-all = Todas
fates-which-answered = En el plan
fates-which-open = Fuera del plan
fates-marked = Contiene filas con la marca: { $markings }
fates-count = { $answered } de { $all } en el plan
fates-none = No hay ninguna de estas.
fates-column-group = Grupo
fates-column-said = Lo que se dijo
fates-column-became = Qué le responde
fates-nothing = nada todavía
fates-merged = como parte de otra tarjeta
fates-copy = Copiar como tabla
fates-print = Imprimir la lista…
fates-copied =
    { $count ->
        [one] { $count } fila copiada: puede pegarla en una carta o una hoja de cálculo
       *[other] { $count } filas copiadas: puede pegarlas en una carta o una hoja de cálculo
    }
fates-not-copied = No se pudo copiar la lista
    .meaning = El sistema no permitió usar el portapapeles. Nada cambió; inténtelo de nuevo.
