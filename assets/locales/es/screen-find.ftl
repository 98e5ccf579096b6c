### Buscar palabras en el trabajo de todos los grupos

find = Buscar en todos los grupos
find-hint = Buscar una tarjeta, una familia, un objetivo o una acción
find-count =
    { $count ->
        [one] un resultado
       *[other] { $shown } resultados
    }
find-none = Nada contiene todas estas palabras.
find-more = … y { $count } más. Con otra palabra serán menos.
find-cluster = Familia
find-parked = asuntos pendientes
find-also-said = también dicho
