### La mesa de compilación: el trabajo de los grupos se vuelve un solo plan.

compile-views = Qué muestra la mesa de compilación
compile-view-plan = Plan
compile-view-arrived = Recibido
compile-view-conflicts = Conflictos
compile-view-overlaps = Coincidencias
compile-view-gaps = Vacíos y carga
compile-view-fates = Qué fue de ello
compile-go-to-view = Mesa de compilación: { $view }
compile-keys-plan = En la mesa de compilación
compile-conflicts-count =
    { $count ->
        [one] { $count } lugar con versiones distintas
       *[other] { $count } lugares con versiones distintas
    }

## The outline

compile-outline = Esquema del plan
compile-detail = La fila elegida
compile-tools = Qué se puede hacer con el plan
compile-parts-of = Bajo { $code }
compile-kind-section = Texto
compile-kind-axis = Eje
compile-kind-objective = Objetivo
compile-kind-action = Acción
compile-counts =
    { $axes ->
        [one] { $axes } eje
       *[other] { $axes } ejes
    } · { $objectives ->
        [one] { $objectives } objetivo
       *[other] { $objectives } objetivos
    } · { $actions ->
        [one] { $actions } acción
       *[other] { $actions } acciones
    }
compile-empty = El plan tiene un eje por cada grupo. Aún no hay grupos: se crean en la preparación, y sus objetivos y acciones aparecen aquí por sí solos. También puede empezar con un eje propio.
compile-axis-empty = Aún sin objetivos. Vienen del trabajo del grupo; también se pueden traer otros.
compile-axis-untitled = Eje sin título
compile-axis-new = Eje nuevo
compile-axis-of-group = Eje de un grupo
compile-section-new = Texto nuevo
compile-row-untitled = Aún sin texto
compile-no-actions = sin acciones
compile-held-back = No se muestra aquí por su clasificación
compile-marked = Marcada
compile-merged-in =
    { $count ->
        [one] { $count } fila
       *[other] { $count } filas unidas en una
    }
compile-contested = Hay versiones distintas sin conciliar
compile-contested-meaning = Hay versiones distintas de esta fila. Muestra lo último que todos habían visto hasta que alguien decida.
compile-settle = Decidir
compile-show-row = Mostrar la fila
compile-code-frozen = Este número se mantiene aunque se mueva algo
compile-left-out = Fuera del plan
compile-take-in = Incluir de nuevo

## What can be done

compile-walk = Recorrer el plan
compile-edit = Escribir en los campos
compile-back-to-line = Volver al esquema
compile-next-alike = El mismo campo de la fila siguiente
compile-before-alike = El mismo campo de la fila anterior
compile-mark = Marcar, para unir o mover juntas
compile-marked-count =
    { $count ->
        [one] { $count } marcada
       *[other] { $count } marcadas
    }
compile-let-go = Quitar las marcas
compile-move-to = Mover a…
compile-move-of =
    { $count ->
        [one] Adónde va { $code }
       *[other] Adónde van las { $count } filas marcadas
    }
compile-move-hint-objective = Busque el eje
compile-move-hint-action = Busque el objetivo
compile-merge = Unir
compile-merge-with = Unir con…
compile-merge-of = Qué se une a { $code }
compile-merge-stands = Lo que elija se une a { $code }, que queda: { $words }
compile-merge-hint = Busque la fila que dice lo mismo
compile-merged = { $count } filas unidas en una
compile-pick-none = No hay ninguna con ese nombre.
compile-take-apart = Separar
compile-taken-apart =
    { $count ->
        [one] La fila vuelve a estar por separado
       *[other] { $count } filas vuelven a estar por separado
    }
compile-split = Dividir
compile-split-of = Dividir { $code }
compile-split-meaning = Justo después de { $code } se añade una segunda fila con los mismos campos y el mismo origen. También queda ahí en la lista del grupo, y los números que siguen avanzan en uno.
compile-split-meaning-frozen = Justo después de { $code } se añade una segunda fila con los mismos campos y el mismo origen; también queda ahí en la lista del grupo. Los códigos fijados no cambian: la fila nueva toma el siguiente número libre.
compile-split-done = { $code } quedó dividida en dos
compile-split-words = Texto de la fila nueva
compile-split-actions = Acciones que pasan a ella
compile-split-do = Dividir
compile-cancel = Cancelar
compile-to-room = En el trabajo del grupo
compile-list-before = A la lista anterior
compile-list-after = A la lista siguiente
compile-remove = Quitar
compile-add-axis = Eje nuevo
compile-add-section = Texto nuevo
compile-files = Guardar el plan en archivos…
    .title = Guardar el plan en archivos
    .meaning = Para otros programas; el plan queda aquí y puede guardarse de nuevo cada vez que cambie.
compile-files-lang = Idioma de los archivos
compile-files-origins = Con la procedencia de cada fila
    .hint = Grupos, filas unidas y divididas, intervenciones. Sin ella, el plan es para quienes deciden; los conflictos abiertos siguen señalados.
compile-freeze = Fijar los códigos
compile-freeze-new = Fijar también los códigos nuevos
compile-thaw = Liberar los códigos
compile-go-to-axis = Eje { $code } del plan
compile-go-to-row = Ir a { $code }
compile-section-before = Poner antes de los ejes
compile-section-after = Poner después de los ejes
compile-axis-leave-out = Dejar fuera del plan
compile-axis-left-out = El eje { $code } queda fuera del plan
compile-needs-line = Vaya primero a una fila del plan, con las flechas o con un clic.
compile-needs-merged = Vaya primero a una fila en la que se hayan unido otras.
compile-needs-removable = Solo se pueden quitar los textos y los ejes vacíos que usted añadió. Lo que escribió un grupo se quita en su sala.
compile-needs-frozen = Ahora no hay ningún código fijado.
compile-needs-unfrozen = Ya están fijados todos los códigos.

## The fields

compile-not-said = Sin indicar
compile-field-section-title = Título
compile-field-section-body = Texto
compile-field-axis-title = Título del eje
    .own = Escriba su título. Esc lo guarda y vuelve al esquema.
    .hint = Si se deja vacío, es el título del grupo { $code }.
compile-field-axis-body = Introducción del eje
    .hint = De qué trata el eje, antes de sus objetivos.
compile-field-objective = Objetivo
    .hint = Qué debe cambiar y para quién.
compile-field-action = Acción
    .hint = Qué se hace, empezando por un verbo.
compile-field-level = Nivel
    .hint = Dónde se lleva a cabo.
compile-field-lead = Responsable
    .hint = Quién responde por ella. Si son varios, uno por línea o separados por punto y coma.
compile-field-partners = Socios
    .hint = Quién ayuda.
compile-field-countries = Países
    .hint = Los países que abarca.
compile-field-timeframe = Plazo
    .hint = Para cuándo, o desde cuándo hasta cuándo.
compile-field-expected-output = Resultado esperado
    .hint = Qué existe cuando está hecha.
compile-field-indicator = Indicador
    .hint = Qué muestra que tuvo efecto.
compile-field-baseline = Línea de base
    .hint = Dónde está el indicador antes de empezar.
compile-field-target = Meta
    .hint = Adónde debe llegar el indicador y para cuándo.
compile-field-verification = Medios de verificación
    .hint = Dónde se puede comprobar.
compile-field-resources = Recursos y su fuente
    .hint = Qué se necesita y quién lo aporta.
compile-field-framework = Marco existente
    .hint = El tratado, mecanismo o programa en que se apoya.
compile-field-risks = Riesgos y supuestos
    .hint = Qué se da por sentado y qué puede salir mal.
compile-field-impact = Impacto
    .hint = Cuánto cambiaría.
compile-field-feasibility = Viabilidad
    .hint = Qué tan realizable es.
compile-field-status = Estado
    .hint = Cómo va mientras el plan se ejecuta.
compile-field-consensus = Consenso
    .hint = Qué dice la plenaria sobre ella.
compile-field-marking = Clasificación
    .hint = Quién puede verla.
compile-part-results = Resultados
compile-part-means = Medios
compile-part-standing = Prioridad y situación
compile-priority = Prioridad { $value } de 9
compile-reserved-by = Reserva de { $names }.
compile-section-introduction = De dónde viene el plan, para qué sirve y a quién compromete.
compile-section-definitions = Los términos que usa el plan y qué significan en él.
compile-section-approaches = Desde dónde se mira el trabajo: derechos humanos, género, niñez, región.
compile-section-principles = Lo que respeta cada acción.
compile-section-free = Un texto propio, antes o después de los ejes.
compile-table = Las acciones de este eje

## Where it comes from

compile-origins = De dónde proviene
compile-answers = Responde a
compile-answers-nothing = No tiene ninguna tarjeta vinculada.
compile-remarks = Dicho en plenaria
compile-split-from = Separada de { $code }:

## Gaps and load

compile-gaps = Lo que falta
    .hint = Cada línea lleva a donde se completa. Nada de esto impide entregar el plan.
compile-gaps-none = No falta nada: cada reto tiene respuesta y cada acción dice quién, cuándo y qué muestra su efecto.
compile-gap-challenges-unanswered =
    { $count ->
        [one] { $count } reto al que ningún objetivo responde
       *[other] { $count } retos a los que ningún objetivo responde
    }
compile-gap-objectives-without-actions =
    { $count ->
        [one] { $count } objetivo sin acciones
       *[other] { $count } objetivos sin acciones
    }
compile-gap-actions-without-lead =
    { $count ->
        [one] { $count } acción sin responsable
       *[other] { $count } acciones sin responsable
    }
compile-gap-actions-without-timeframe =
    { $count ->
        [one] { $count } acción sin plazo
       *[other] { $count } acciones sin plazo
    }
compile-gap-actions-without-indicator =
    { $count ->
        [one] { $count } acción sin indicador
       *[other] { $count } acciones sin indicador
    }
compile-gap-codes-shared =
    { $count ->
        [one] { $count } fila cuyo código también tiene otra
       *[other] { $count } filas que comparten código, fijado en dos computadoras
    }
compile-gap-all = Mostrar las { $count }
compile-years = Acciones por año
    .hint = Una acción que dura varios años está en cada uno.
compile-years-none = Ningún plazo menciona todavía un año. En cuanto uno lo haga, aquí se verá la carga de cada año.
compile-undated =
    { $count ->
        [one] { $count } acción cuyo plazo no menciona un año:
       *[other] { $count } acciones cuyo plazo no menciona un año:
    }
compile-leads = Acciones por responsable
compile-leads-none = Ninguna acción tiene responsable todavía. En cuanto una lo tenga, aquí se verá sobre quién recae el plan.
compile-unled =
    { $count ->
        [one] { $count } acción sin responsable:
       *[other] { $count } acciones sin responsable:
    }
compile-load-actions = Acciones
compile-actions-count =
    { $count ->
        [one] { $count } acción
       *[other] { $count } acciones
    }

## Rows, fields and values of any kind

compile-field-text = Texto
compile-field-title = Título
compile-field-name = Nombre
compile-field-body = Texto
compile-field-kind = Clase
compile-field-topic = Tema
compile-field-cluster = Familia
compile-field-delegation = Delegación
compile-field-offered-by = La ofrece
compile-field-outcome = Desenlace
compile-field-proposed = Redacción propuesta
compile-field-merged-into = Unida en
compile-field-axis = Eje
compile-field-plan-objective = Objetivo en el plan
compile-field-code = Código
compile-field-parked = En espera
compile-field-left-out = Fuera del plan
compile-field-other = Otro dato
compile-value-none = nada
compile-value-yes = sí
compile-value-no = no
compile-value-row = otra fila
