### El tablero: cómo se ordenan, filtran, pliegan y sueltan las tarjetas

## Cómo se mira

board-arrange = Ordenar las tarjetas
board-arrange-by = Ordenar las tarjetas por
board-arrange-topic = Tema
board-arrange-kind = Tipo
board-arrange-cluster = Familia
board-by-topic = por tema
board-by-kind = por tipo
board-by-cluster = por familia
board-fold = Plegar { $title }
board-unfold = Mostrar { $title }
board-fold-key = Plegar la columna o mostrarla
board-no-cluster = Sin agrupar
board-cluster-unnamed = sin nombre
board-cluster-empty = Aún no hay tarjetas aquí. Arrastre una o pulse C sobre una tarjeta.
board-words-all = Mostrar todo
board-words-less = Mostrar menos

## Filtro

board-filter = Filtrar las tarjetas
board-filter-any = cualquiera
board-filter-delegation = Lo dice
board-filter-topic = Tema
board-filter-kind = Tipo
board-filter-marking = Clasificación
board-filter-unmarked = sin asignar
board-shown = Se muestran { $shown } de { $all }
board-shown-aside = { $shown } de { $all } buenas prácticas
board-filter-wall = el proyector muestra todas
board-show-all = Mostrar todas las tarjetas
board-nothing-shown = Nada aquí con este filtro.

## Qué significa soltar una tarjeta

board-park-here = Asuntos pendientes: suelte aquí lo que corresponde a otro momento
board-drop-count = { $count } tarjetas
board-drop-group =
    { $count ->
        [one] pasa a { $group }
       *[other] pasan a { $group }
    }
board-drop-kind =
    { $count ->
        [one] se convierte en: { $kind }
       *[other] se convierten en: { $kind }
    }
board-drop-topic = tema: { $topic }
board-drop-joins =
    { $count ->
        [one] entra en { $cluster }
       *[other] entran en { $cluster }
    }
board-drop-leaves-cluster =
    { $count ->
        [one] sale de su familia
       *[other] salen de su familia
    }
board-drop-parks =
    { $count ->
        [one] va a los asuntos pendientes
       *[other] van a los asuntos pendientes
    }
board-drop-returns =
    { $count ->
        [one] vuelve al tablero
       *[other] vuelven al tablero
    }
board-drop-merged = Forma parte de otra tarjeta y va adonde va esa.
board-drop-gone = Entretanto se eliminó.
board-drop-nowhere = Queda donde estaba: suéltela sobre una columna.
