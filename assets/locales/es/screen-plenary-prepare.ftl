### The plenary: running order and presentations

plenary-view-order = Orden de presentación
plenary-view-slides = Presentaciones
plenary-view-documents = Documentos
plenary-views = Lo que muestra la plenaria
plenary-order = Orden de presentación
plenary-order-empty = Aún no hay grupos. Los grupos se crean en la preparación y aparecen aquí en su orden.
plenary-order-ends = Como van las cosas, el último grupo termina a las { $time }.
plenary-order-done = Todos los grupos han presentado.
plenary-untitled = Grupo sin título
plenary-from-to = { $from }–{ $to }
plenary-presented =
    { $minutes ->
        [one] Presentado, en { $minutes } minuto
       *[other] Presentado, en { $minutes } minutos
    }
plenary-presenter-of = Quién presenta: { $group }
plenary-presenter-rapporteur = { $name }, relatoría
plenary-presenter-nobody = Nadie designado aún
plenary-presenter-unnamed = Persona sin nombre
plenary-presenter-other = { $name } (grupo { $code })
plenary-minutes-of = Minutos para presentar: { $group }
plenary-prepare-slides = Preparar diapositivas
plenary-rehearse = Ensayar
plenary-present = Presentar
plenary-present-again = Presentar de nuevo
plenary-changes = Qué cambió desde entonces
plenary-changes-none = Nada: todo está como se presentó.
plenary-change-added = Añadido después
plenary-change-removed = Retirado después
plenary-change-words = Redactado de otro modo después
plenary-change-details = Otros datos después
plenary-slides = Diapositivas
plenary-slides-of = Grupo cuyas diapositivas se preparan
plenary-slide-new = Diapositiva nueva
plenary-slide-add = Añadir una diapositiva propia
plenary-slide-left-out = Omitida
plenary-slide-empty = Aún no hay nada que mostrar
plenary-slide-hidden-why = Esta diapositiva se omite. Se conserva y puede incluirse de nuevo.
plenary-slide-empty-why = Aún no hay nada en esta diapositiva, por eso no se muestra. Se llena sola con el trabajo del grupo.
plenary-slide-pages = Páginas de esta diapositiva
plenary-slide-rows = En esta diapositiva
plenary-left-out = Omitido en esta presentación
plenary-leave-out = Omitir
plenary-take-in = Incluir de nuevo
plenary-slide-words = Palabras de esta diapositiva
plenary-slide-title = Título
plenary-slide-body = Palabras propias
plenary-slide-notes = Notas de quien presenta
plenary-slide-notes-hint = Solo para quien presenta; nunca se proyectan.
plenary-slide-leave-out = Omitir esta diapositiva
plenary-slide-take-in = Incluir de nuevo esta diapositiva
plenary-slide-delete = Eliminar esta diapositiva
plenary-up-to = La plenaria puede ver hasta
plenary-held-back =
    { $count ->
        [one] { $count } fila se reserva por su clasificación.
       *[other] { $count } filas se reservan por su clasificación.
    }
plenary-keys = En la plenaria
plenary-key-feature = Destacar esta fila, o ya no
plenary-key-decide = Poner esta fila a decisión, o ya no
plenary-key-leave-out = Omitir esta fila en la presentación
plenary-document = Documento
plenary-document-summary = Resumen
plenary-document-slides = Diapositivas
plenary-document-minutes = Minuta
plenary-document-plan = Plan
plenary-document-matrix = Matriz de acciones
plenary-format-xlsx = Excel
    .use = Una fila por acción, para filtrar y ordenar
plenary-format-csv = CSV
    .use = Las mismas filas, para cualquier otro programa
plenary-format-pptx = PowerPoint
    .use = Para presentar y seguir trabajando.

## Presentations of the panel

plenary-panel = Presentaciones del panel
plenary-panel-untitled = Presentación sin título
plenary-attach = Adjuntar un archivo
plenary-attach-to = Adjuntar un archivo a { $name }
plenary-file-remove = Eliminar { $name }
plenary-collect = Reunir todos los archivos en una carpeta
plenary-collected =
    { $count ->
        [one] { $count } archivo reunido
       *[other] { $count } archivos reunidos
    }

## What is handed in, on the page

plenary-page-slides = Las diapositivas, tal como se entregarán
plenary-page-minutes = Lo que contiene la minuta
plenary-minutes-title = Minuta de la plenaria
plenary-minutes-about = De cada grupo: lo que presentó, lo que dijo la sala y quién lo dijo, y lo que cambió desde entonces, palabra por palabra. Se escribe al guardar los archivos.
plenary-minutes-presented = Presentado
plenary-minutes-not-yet = Aún no presentado
plenary-minutes-remarks =
    { $count ->
        [0] sin intervenciones
        [one] { $count } intervención
       *[other] { $count } intervenciones
    }

## How slides look

plenary-slide-shape = Formato de las diapositivas
plenary-slide-shape-wide = 16:9
    .use = Para pantallas y proyectores de hoy
plenary-slide-shape-standard = 4:3
    .use = Para proyectores antiguos
plenary-slide-look = Colores de las diapositivas
plenary-slide-look-own = Habituales
plenary-slide-look-contrast = Alto contraste
