### El estrado: un grupo presenta ante la plenaria

## Alrededor de la página

stage-of = Presenta el grupo { $code }
stage-page-now = La página que ve la sala
stage-page-next = Página siguiente
stage-page-last = Esta es la última página.
stage-page = Página { $at } de { $of }
stage-no-pages = Todas las diapositivas de esta presentación están omitidas: no hay página que mostrar.
stage-for-you = Para usted
stage-notes = Notas para quien presenta
stage-notes-none = Esta página no tiene notas.
stage-rehearsal = Ensayo
stage-next = Después, grupo { $code }
stage-last = El último grupo que presenta
stage-ends = la sesión termina a las { $time }
stage-pause = Detener el tiempo
stage-go-on = Dejar correr el tiempo
stage-leave = Salir
stage-end = Terminar la presentación

## Lo que ve la sala, cuando no es la página

stage-unseen = La sala todavía no ve la página.
stage-curtain-drawn = El telón está cerrado: la sala no ve nada.
stage-frozen = El proyector está congelado: la sala ve una página anterior.
stage-remarks-on-wall = Las intervenciones, como las ve la sala
stage-remarks-show = Mostrar las intervenciones a la sala
stage-remarks-hide = Volver a mostrar la página a la sala

## Al terminar

stage-left = Usted salió del estrado. El tiempo está detenido y no se fijó nada.
stage-left-rehearsal = Terminó el ensayo. Su tiempo no cuenta.
stage-left-back = Volver al estrado
stage-ended = El grupo { $code } ha presentado; sus páginas quedan fijadas como están
stage-ended-remarks =
    { $count ->
        [0] { $minutes } min, sin intervenciones
        [one] { $minutes } min, una intervención
       *[other] { $minutes } min, { $count } intervenciones
    }

## Las filas de la página

stage-rows = Filas de esta página
stage-rows-how = ↑ ↓, un clic o el código de la fila: elegir fila. ← →: pasar la página.
stage-rows-none = Esta página no tiene filas propias. Una intervención aquí se refiere al trabajo del grupo en su conjunto.
stage-row-in-hand = La fila a la que se refiere una intervención o una decisión
stage-row-remarks =
    { $count ->
        [one] { $count } intervención
       *[other] { $count } intervenciones
    }
stage-consensus = Consenso
stage-consensus-none = Sin decidir
stage-decide = ¿Cómo queda { $code } en la plenaria?
stage-decide-hint = Pulse A si está acordado, R si es ad referéndum, V si hay reserva, O si queda abierto.
stage-decide-none = La plenaria decide sobre objetivos y acciones; no hay ninguno elegido.

## Ir a una fila

stage-jump = Ir a
stage-jumped = { $code } está a la vista
stage-jump-missed = Ninguna página muestra { $code }.

## Intervenciones

stage-remarks = Intervenciones sobre el trabajo del grupo
stage-remarks-here = Intervenciones sobre esta página
stage-remarks-count =
    { $count ->
        [one] { $count } en todo el grupo
       *[other] { $count } en todo el grupo
    }
stage-remarks-none = Todavía no hay intervenciones.
stage-remark = Intervención
stage-remark-on = Intervención sobre { $code }
stage-remark-on-row = Intervención sobre esta fila
stage-remark-whole = Intervención sobre el trabajo en su conjunto
stage-remark-who = Delegación
stage-remark-who-hint = Sigla o nombre de la delegación
stage-remark-who-none = Ninguna delegación tiene esa sigla ni ese nombre. Corríjalo o deje el campo vacío.
stage-remark-who-many =
    { $count ->
        [one] Corresponde a una delegación. Elíjala en la lista o deje el campo vacío.
       *[other] Corresponde a { $count } delegaciones. Elija una o deje el campo vacío.
    }
stage-remark-who-floor = Sin delegación: la sala.
stage-remark-no-vote = { $kind }: queda registrado y no cuenta para el consenso.
stage-remark-kind = Qué hace
stage-remark-kind-key = Alt+{ $number }
stage-remark-kind-hint = Alt+1 a Alt+{ $last }
stage-remark-proposed = Redacción propuesta
stage-remark-why = Por qué (si se dijo)
stage-remark-text = Qué se dijo
stage-remark-save = Guardar
stage-remark-leave = Dejarlo
stage-remark-edit = Cambiar esta intervención
stage-remark-remove = Eliminar esta intervención
stage-accept = Aceptar
stage-decline = No aceptar
stage-reopen = Volver a tratarla
stage-accepted = { $code } tiene la redacción propuesta
stage-accepted-row = La fila tiene la redacción propuesta
stage-words-gone = se quita:{ " " }
stage-words-new = se añade:{ " " }

## Teclas

stage-keys = En el estrado
stage-keys-remarks = Intervenciones y consenso
stage-key-present = Presentar el grupo { $code } · { $title }
stage-key-rehearse = Ensayar el grupo { $code } · { $title }
stage-key-forward = Página siguiente
stage-key-back = Página anterior
stage-key-begin = Empezar desde la primera página
stage-key-first = Primera página
stage-key-final = Última página
stage-key-jump = Ir a una fila: escriba su código, por ejemplo 1.2.3
stage-key-audience = Lo que ve la sala en esta ventana, o de nuevo su vista
stage-key-pause = Detener el tiempo, o dejarlo correr
stage-key-leave = Salir del estrado
stage-key-end = Terminar la presentación y fijar lo presentado
stage-key-row-after = Fila siguiente; después de la última, la página siguiente
stage-key-row-before = Fila anterior; antes de la primera, la página anterior
stage-key-remark = Intervención sobre la fila elegida
stage-key-remark-whole = Intervención sobre el trabajo en su conjunto
stage-key-decide = Consenso sobre la fila elegida: después A, R, V u O
stage-key-list = Mostrar las intervenciones a la sala, o de nuevo la página
