## La sala: un grupo trabajando

room-steps = Pasos
room-topics = Temas
room-choose-group = Elegir grupo
room-progress = Pasos en los que ya hay trabajo, por grupo
room-no-groups = Este taller todavía no tiene grupos. En cuanto haya uno, su trabajo aparecerá aquí.
room-no-steps = Este taller todavía no tiene pasos. En cuanto haya uno, su trabajo aparecerá aquí.
room-to-prepare = Preparar el taller
room-aim = La próxima tarjeta va aquí
room-add-here = Nada todavía. Agregar aquí

## Los pasos vacíos enseñan

room-empty-context = Lo que pasa hoy: hechos, tendencias y prácticas que han dado resultado.
room-empty-opportunities = A la izquierda lo que nos ayuda, a la derecha lo que lo dificulta.
room-empty-objectives = Lo que la región quiere lograr.
room-empty-actions = Qué se hará, quién y para cuándo.
room-empty-discussion = Lo que el grupo quiera anotar aquí, punto por punto.
room-empty-press = Pulse
room-empty-key = y escriba lo que se dice.

## Tarjetas

room-offered-by = la ofrece { $who }
room-offered-by-label = Institución, cargo de contacto
room-answered-by = La atiende el objetivo
room-unanswered = sin objetivo todavía
room-example = ejemplo
room-practices =
    { $count ->
        [one] una buena práctica
       *[other] { $count } buenas prácticas
    }
room-selected = Seleccionada
room-menu = Qué hacer con esto
room-menu-topic = Tema
room-menu-kind = Tipo
room-menu-position = Lugar
room-menu-group = Otro grupo
room-edit = Editar
room-edit-words = Las palabras
room-edit-hint = Intro guarda · Mayús+Intro línea nueva · Esc lo deja como estaba
room-select = Seleccionar
room-unselect = Quitar de la selección
room-unselect-all = Quitar toda la selección
room-move = Mover a…
room-move-up = Un lugar hacia arriba
room-move-down = Un lugar hacia abajo
room-kind = Cambiar el tipo
room-topic-before = Al tema anterior
room-topic-after = Al tema siguiente
room-delete = Eliminar
room-nobody-named = Sin nombrar a nadie
room-delegation = Quién lo dice
room-lang = Idioma de las palabras
room-lang-original = { $lang }, como se escribió primero
room-lang-add = Agregar una traducción: { $lang }

## La línea de quien escribe

room-line = La línea de quien escribe
room-line-hint = Escriba lo que se dijo…
room-line-adds = agrega
room-line-add = Agregar lo escrito
room-line-break = Línea nueva
room-line-lang = Estas palabras están en
room-line-objective = Objetivo al que va la acción
room-line-under = en { $code }
room-line-answers = atiende lo seleccionado ({ $count })
room-line-needs-objective = Una acción necesita un objetivo. Escriba primero uno.
room-line-topic-before = Tema anterior para la próxima tarjeta (objetivo, si es una acción)
room-line-topic-after = Tema siguiente para la próxima tarjeta (objetivo, si es una acción)
room-line-went = Agregado en { $step }
room-line-kept = Todavía sin agregar
room-line-take-back = Volver a la línea
room-go-line = A la línea de quien escribe
room-go-board = A las tarjetas
room-sign-objective = Objetivo
room-sign-action = Acción
room-key-kind-context = Próxima: contexto (o empiece con = y un espacio)
room-key-kind-good-practice = Próxima: buena práctica (o * y un espacio)
room-key-kind-opportunity = Próxima: oportunidad (o + y un espacio)
room-key-kind-challenge = Próxima: reto (o - y un espacio)
room-key-kind-objective = Próximo: objetivo
room-key-kind-action = Próxima: acción

## Títulos de la lista de teclas

room-keys-line = La línea de quien escribe
room-keys-board = Pasos y grupos
room-keys-rows = Tarjetas y objetivos
room-keys-table = La tabla de acciones
room-walk = Recorrer el tablero
room-next-step = Paso siguiente
room-previous-step = Paso anterior
room-next-group = Grupo siguiente
room-previous-group = Grupo anterior

## Objetivos

room-to-answer = Oportunidades y retos
room-to-answer-none = Todavía no hay oportunidades ni retos. Un objetivo se puede escribir sin ellos y enlazar después.
room-objectives = Objetivos
room-objectives-none = Seleccione las tarjetas que el objetivo debe atender, con un clic o con X, y pulse O. O escríbalo en la línea de abajo.
room-objective-new = Nuevo objetivo
room-objective-from = Convertir en objetivo
room-objective-words = Las palabras del objetivo
room-objective-hint = ¿Qué queremos lograr como región?
room-objective-write = Escribir el objetivo
room-objective-unlinked = Todavía no atiende ninguna tarjeta
room-unlink = Ya no atiende esta tarjeta
room-actions-count =
    { $count ->
        [0] sin acciones todavía
        [one] una acción
       *[other] { $count } acciones
    }
room-cancel = Cancelar

## Acciones

room-actions-of = Acciones del objetivo { $code }
room-actions-need-objectives = Las acciones van debajo de un objetivo, y este grupo todavía no tiene ninguno.
room-go-to-step = Al paso { $step }
room-action-new = acción nueva
room-action-hint = Nueva acción…
room-action-added = Acción { $code } agregada
room-column-code = Código
room-column-text = Acción
room-column-level = Nivel
room-column-lead = Responsable
room-column-partners = Socios
room-column-timeframe = Plazo
room-cell-down = A la fila de abajo; tras llegar con Tab al final, al inicio de la fila siguiente
room-cell-next = A la celda siguiente
room-cell-delete = Eliminar la acción

## Para usted: el panel de quien facilita

room-panel = Para usted
room-panel-fold = Plegar el panel
room-panel-unfold = Mostrar el panel
room-questions = Preguntas para hacer
room-people = Personas del grupo
room-people-none = Todavía no se ha nombrado a nadie para este grupo.
room-missing = Lo que falta
room-missing-nothing = No falta nada.
room-missing-facilitator = Falta quien facilite
room-missing-rapporteur = Falta quien relate en la plenaria
room-missing-topics-without-cards =
    { $count ->
        [one] Un tema sin tarjetas
       *[other] { $count } temas sin tarjetas
    }
room-missing-challenges-unanswered =
    { $count ->
        [one] Un reto que ningún objetivo atiende
       *[other] { $count } retos que ningún objetivo atiende
    }
room-missing-objectives-without-cards =
    { $count ->
        [one] Un objetivo que no atiende ninguna tarjeta
       *[other] { $count } objetivos que no atienden ninguna tarjeta
    }
room-missing-objectives-without-actions =
    { $count ->
        [one] Un objetivo sin acciones
       *[other] { $count } objetivos sin acciones
    }
room-missing-actions-without-lead =
    { $count ->
        [one] Una acción sin responsable
       *[other] { $count } acciones sin responsable
    }
room-missing-actions-without-timeframe =
    { $count ->
        [one] Una acción sin plazo
       *[other] { $count } acciones sin plazo
    }
room-missing-actions-without-level =
    { $count ->
        [one] Una acción sin nivel
       *[other] { $count } acciones sin nivel
    }
room-history = Historial de lo seleccionado
room-history-begun = agregado
room-history-deleted = eliminado
room-history-restore = Recuperar esta versión
room-field-text = palabras
room-field-lead = responsable
room-field-partners = socios
room-field-timeframe = plazo
room-field-offered-by = quién la ofrece

## Cuando la sala ve esta ventana

room-private-hidden = Su panel y sus notas privadas no se ven en el proyector.
