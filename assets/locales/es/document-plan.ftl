### The work plan and the action matrix.

plan-title = Plan de trabajo
plan-file-stem = plan
plan-axis = Eje { $code }
plan-levels = Niveles de impacto y de viabilidad
plan-contested-note =
    { $count ->
        [one] En { $count } punto de este documento hay versiones distintas que aún no se han conciliado. Está señalado en su lugar y muestra lo último que se había aceptado.
       *[other] En { $count } puntos de este documento hay versiones distintas que aún no se han conciliado. Están señalados en su lugar y muestran lo último que se había aceptado.
    }
plan-contested = Sin conciliar: hay versiones distintas y falta decidir cuál queda.
plan-origin = Proviene de:
plan-merged = Reúne también:
plan-split-from = separado de { $code }
plan-answers = responde a { $what }
plan-remarks =
    { $count ->
        [one] { $count } intervención en plenaria
       *[other] { $count } intervenciones en plenaria
    }

## What is known of an action

plan-expected-output = Resultado esperado
plan-indicator = Indicador
plan-baseline = Línea de base
plan-target = Meta
plan-verification = Medios de verificación
plan-resources = Recursos y su fuente
plan-risks = Riesgos y supuestos
plan-framework = Marco existente
plan-priority = Prioridad
plan-priority-of = { $product } (impacto { $impact } × viabilidad { $feasibility })
plan-impact-of = impacto { $level }
plan-feasibility-of = viabilidad { $level }
plan-status = Estado
plan-consensus = Consenso

## The matrix

plan-axis-number = Eje
plan-axis-title = Título del eje
plan-objective-number = N.º de objetivo
plan-first-year = Primer año
plan-last-year = Último año
plan-unresolved = Sin conciliar
    .waits = Falta decidir
plan-origin-column = De dónde proviene
matrix-title = Matriz de acciones
matrix-file-stem = matriz
matrix-sheet = Acciones
matrix-about = Acerca de
matrix-document = Documento
matrix-workshop = Taller
matrix-when-and-where = Lugar y fechas
matrix-scope = Contiene
matrix-funder = Financiamiento
matrix-actions = Filas
matrix-count =
    { $count ->
        [one] { $count } acción
       *[other] { $count } acciones
    }
matrix-waiting = Por conciliar
matrix-examples = Ejemplos
matrix-language = Idioma
matrix-made = Elaborada el
