### The plenary summary's own words.

## The document

summary-title = Resumen para la plenaria
summary-file-stem = resumen plenario
summary-all-groups = Todos los grupos
summary-group = Grupo { $number }
summary-contents = Contenido
summary-made-on = Elaborado el { $day }
summary-page = Página
summary-page-of = de
summary-mark = Signo de Plenaria: cuatro arcos que se abren hacia un mismo punto
summary-untitled = Taller sin título
summary-blank = Sin texto todavía

## Marks after words

summary-in-es = (en español)
summary-in-en = (en inglés)
summary-in-fr = (en francés)
summary-outdated = (traducción anterior al último cambio)
summary-example-mark = (ejemplo)
summary-veiled-mark = (escrita en silencio, aún no mostrada a la sala)
summary-example-note = Las tarjetas, los objetivos y las acciones marcados como ejemplo se inventaron para ilustrar; nadie los dijo en el taller.
summary-example-note-sample = Este taller tuvo lugar, pero el trabajo de los grupos que aparece aquí es un ejemplo inventado para ilustrar: ninguna delegación lo dijo.

## The workshop

summary-about = Sobre el taller
summary-organisers = Convocan
summary-background = Antecedentes
summary-mandates = Mandatos
summary-paragraph = párrafo { $number }
summary-opening = Apertura
summary-presentations = Presentaciones
summary-presentation = Presentación
summary-speaker = Ponente
summary-institution = Institución
summary-taking-part = Participantes
summary-members = Países miembros
summary-observers = Observadores
summary-organisations = Organismos internacionales
summary-civil-society = Sociedad civil

## A group

summary-topics = Temas
summary-facilitator = Facilitación
summary-rapporteur = Relatoría
summary-room = Sala
summary-people = Integrantes
summary-person = Persona
summary-post = Cargo e institución
summary-whole-group = El grupo en su conjunto
summary-empty-group = Este grupo todavía no ha escrito nada.
summary-no-groups = Este taller todavía no tiene grupos.

## Cards

summary-context = Contexto
summary-good-practices = Buenas prácticas
summary-opportunities-and-challenges = Oportunidades y retos
summary-discussion = Diálogo
summary-kind = Tipo
summary-statement = Planteamiento
summary-delegation = Delegación
summary-offered-by = La ofrece

## Clusters, merged cards and the parking lot

summary-cluster = Familia
summary-cluster-size =
    { $count ->
        [one] { $count } tarjeta
       *[other] { $count } tarjetas
    }
summary-also-said = También se dijo:
summary-parking = Asuntos pendientes

## How delegations stand on a row. Nouns, since one name or several follow

summary-supports = Apoyo:
summary-reserves = Reservas:

## The marking of the whole document and what it asks of who holds it (ST/SGB/2007/6 and TLP 2.0)

summary-marking = Clasificación
summary-handling-unclassified = La clasificación más alta de este documento: puede divulgarse sin causar daño.
summary-handling-confidential = La clasificación más alta de este documento: divulgarlo sin autorización podría perjudicar el trabajo del que trata. Solo para quienes lo necesitan en sus funciones.
summary-handling-strictly-confidential = La clasificación más alta de este documento: divulgarlo sin autorización podría causar un perjuicio excepcionalmente grave. Solo para las personas a quienes se dirige.
summary-handling-clear = La clasificación más alta de este documento: puede compartirse con cualquier persona.
summary-handling-green = La clasificación más alta de este documento: puede compartirse dentro de la comunidad, no por canales públicos.
summary-handling-amber = La clasificación más alta de este documento: puede compartirse en las instituciones que lo reciben y con aquellas a las que sirven, solo con quien necesite conocerlo.
summary-handling-red = La clasificación más alta de este documento: solo para las personas que lo recibieron, sin transmitirlo a nadie más.

## Objectives and actions

summary-objectives = Objetivos y acciones regionales
summary-objective = Objetivo
summary-no-objectives = Todavía no hay objetivos.
summary-topic = Tema:
summary-answers = Responde a
summary-action = Acción
summary-no-actions = Todavía no hay acciones para este objetivo.
summary-code = Código
summary-level = Nivel
summary-lead = Responsable
summary-partners = Socios
summary-countries = Países
summary-timeframe = Plazo

## Indicative votes

summary-votes = Votaciones indicativas
summary-place = Lugar
summary-option = Opción
summary-hands = Manos
summary-uncounted = sin contar
summary-product = Impacto × viabilidad
summary-dots =
    { $count ->
        [one] { $count } punto por papeleta
       *[other] { $count } puntos por papeleta
    }
summary-ballots =
    { $count ->
        [one] { $count } papeleta
       *[other] { $count } papeletas
    }
summary-option-gone = Eliminada después de la votación
summary-two-by-two = Las opciones por su lugar en la tabla: más arriba, mayor impacto; más a la derecha, mayor viabilidad.
summary-decimal = { $whole },{ $part }

## What is still missing; advice, never a barrier

summary-missing = Lo que aún falta
summary-nothing-missing = No falta nada de lo que se revisa aquí.
wanting-facilitator = El grupo no tiene quien lo facilite.
wanting-rapporteur = El grupo no tiene quien presente en la plenaria.
wanting-topics-without-cards =
    { $count ->
        [one] { $count } tema no tiene ninguna tarjeta.
       *[other] { $count } temas no tienen ninguna tarjeta.
    }
wanting-challenges-unanswered =
    { $count ->
        [one] { $count } reto no tiene un objetivo que le responda.
       *[other] { $count } retos no tienen un objetivo que les responda.
    }
wanting-objectives-without-cards =
    { $count ->
        [one] { $count } objetivo no responde a ninguna tarjeta.
       *[other] { $count } objetivos no responden a ninguna tarjeta.
    }
wanting-objectives-without-actions =
    { $count ->
        [one] { $count } objetivo no tiene acciones.
       *[other] { $count } objetivos no tienen acciones.
    }
wanting-actions-without-lead =
    { $count ->
        [one] { $count } acción no tiene responsable.
       *[other] { $count } acciones no tienen responsable.
    }
wanting-actions-without-timeframe =
    { $count ->
        [one] { $count } acción no tiene plazo.
       *[other] { $count } acciones no tienen plazo.
    }
wanting-actions-without-level =
    { $count ->
        [one] { $count } acción no dice si es regional, bilateral o nacional.
       *[other] { $count } acciones no dicen si son regionales, bilaterales o nacionales.
    }

## What follows

summary-next-steps = Pasos a seguir
summary-step = Paso
summary-who = Quién
summary-due = Para cuándo
