### La plenaria: el resumen que se entrega.

## Qué se muestra

plenary-groups = Grupos
plenary-all-groups = Todos los grupos
plenary-group = Grupo { $number }
plenary-groups-count =
    { $count ->
        [0] Todavía no hay grupos
        [one] { $count } grupo
       *[other] { $count } grupos
    }
plenary-counts = Tarjetas: { $cards }. Objetivos: { $objectives }. Acciones: { $actions }.
plenary-progress = Grupos que ya empezaron: { $begun } de { $all }
plenary-complete = completo
plenary-lacking =
    { $count ->
        [one] { $count } asunto por completar
       *[other] { $count } asuntos por completar
    }
plenary-lang = Idioma del documento
    .hint = Es el idioma de los títulos y las tablas. Lo que se dijo queda en el idioma en que se dijo, con una marca.
plenary-page-summary = El resumen, tal como se entrega

## Lo que aún falta

plenary-missing = Lo que aún falta
    .hint = Es un consejo, no un obstáculo. Elija una línea para ir a completarla.
plenary-missing-nothing = No falta nada de lo que se revisa aquí.

## Entregar

plenary-hand-in = Entregar
plenary-formats = Formatos
plenary-format-docx = Word
    .use = Para seguir trabajando en el texto.
plenary-format-pdf = PDF
    .use = Para leer, enviar e imprimir.
plenary-format-json = Datos
    .use = Para compilar el plan con otros programas (JSON).
plenary-no-format = Elija al menos un formato.
plenary-no-folder = Sin carpeta todavía
plenary-folder-choose = Elegir carpeta
plenary-folder-change = Cambiar
plenary-writing = Escribiendo…
plenary-export =
    { $count ->
        [0] Guardar archivos
        [one] Guardar { $count } archivo
       *[other] Guardar { $count } archivos
    }
plenary-written =
    { $count ->
        [one] { $count } archivo guardado
       *[other] { $count } archivos guardados
    }
plenary-reveal = Mostrar en la carpeta
plenary-note-replaced =
    { $count ->
        [one] El PDF no tiene cómo escribir este signo y puso □ en su lugar: { $characters }
       *[other] El PDF no tiene cómo escribir estos signos y puso □ en su lugar: { $characters }
    }
plenary-note-not-conforming = Se lee bien, pero no cumple del todo la norma de PDF accesible.
plenary-taken =
    { $count ->
        [one] Ya hay un archivo con ese nombre
       *[other] Ya hay archivos con esos nombres
    }
    .meaning = Todavía no se escribió nada. Elija si los nuevos ocupan su lugar o quedan junto a ellos, con otro número.
    .replace = Reemplazar
    .both = Conservar ambos
    .cancel = Cancelar

## Cuando la sala ve esta ventana

plenary-held =
    { $count ->
        [one] Este documento contiene { $count } fila que la sala no debe ver
       *[other] Este documento contiene { $count } filas que la sala no debe ver
    }
plenary-held-action = Su clasificación supera lo que la sala puede ver, o se escribieron en silencio. El documento se muestra cuando esta ventana ya no está en el proyector: elija el tema claro u oscuro.
