### Buscar palabras en el trabajo de todos los grupos

find = Buscar en todos los grupos
find-hint = Buscar en todo: tarjetas, objetivos, acciones, intervenciones, plan
find-count =
    { $count ->
        [one] un resultado
       *[other] { $shown } resultados
    }
find-none = Nada contiene todas estas palabras.
find-more = … y { $count } más. Con otra palabra serán menos.
find-cluster = Familia
find-axis = Eje
find-section = Sección del plan
find-remark = Intervención
find-parked = asuntos pendientes
find-also-said = también dicho
