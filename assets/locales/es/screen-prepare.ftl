### Preparar el taller: lo que se hace en la oficina, días antes.

## Las partes

prepare-sections = Partes de la preparación
prepare-keys = Preparar
prepare-section-workshop = Taller
prepare-section-mandates = Mandatos
prepare-section-partners = Socios
prepare-section-agenda = Agenda
prepare-section-delegations = Delegaciones
prepare-section-people = Personas
prepare-section-groups = Grupos y temas
prepare-section-steps = Pasos
prepare-section-next-steps = Pasos a seguir
prepare-about-workshop = Qué es el taller, cuándo y dónde. Aparece en la portada de cada documento.
prepare-about-mandates = Los acuerdos a los que responde el taller.
prepare-about-partners = Quién apoya, financia o cofinancia.
prepare-about-agenda = Las horas se calculan solas. Fije una hora donde algo no se puede mover.
prepare-about-delegations = Los países y las organizaciones que participan. Solo los miembros deciden.
prepare-about-people = Quién participa, en qué grupo y con qué función.
prepare-about-groups = Cada grupo con sus temas y las personas que lo conducen.
prepare-about-steps = Lo que hace cada grupo, en orden, con sus preguntas guía.
prepare-about-next-steps = Lo que ocurre después del taller, quién lo hace y para cuándo.
prepare-rail-overlap = hay horas que se cruzan
prepare-rail-unseated = falta facilitación o relatoría
prepare-hours =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }

## Idiomas de los textos

prepare-writing-in = Escribir en
prepare-language-of = Idioma de: { $field }
prepare-lang-original = original
prepare-lang-there = traducido
prepare-lang-outdated = traducción anterior al último cambio
prepare-lang-missing = sin texto
prepare-original-words = { $words }
prepare-outdated = El original ({ $lang }) cambió después de esta traducción:
prepare-still-right = Sigue siendo correcta

## Listas

prepare-row-menu = Más opciones: { $name }
prepare-move-up = Subir
prepare-move-down = Bajar
prepare-move-first = Poner al principio
prepare-move-last = Poner al final
prepare-remove = Borrar
prepare-cancel = Cancelar

## Taller

prepare-title = Título
prepare-place = Lugar
prepare-starts = Primer día
prepare-ends = Último día
prepare-room-language = Idioma de la sala
    .hint = El idioma de la sala es aquel en que se escriben las tarjetas, mientras nadie diga otra cosa.
prepare-marking-scale = Escala de clasificación
    .hint = Dice quién puede ver una tarjeta, un objetivo o una acción. Lo que supera lo que una sala puede ver no aparece en su proyector.
prepare-organisers = Convocan
    .hint = Una organización por línea.
prepare-background = Antecedentes
    .hint = Por qué se hace el taller y qué hubo antes.
prepare-opening = Apertura
    .hint = Quién lo inauguró y con qué palabras. Puede escribirlo después.
prepare-funder = Texto del financiador
    .hint = Las palabras que el financiador pide en la portada.

## Mandatos

prepare-mandate-new = Mandato sin nombre
prepare-mandate-body = Quién lo acordó
prepare-mandate-date = Fecha
prepare-mandate-place = Lugar
prepare-mandate-paragraph = Párrafo
prepare-mandate-text = Texto del acuerdo
prepare-add-mandate = Añadir mandato
prepare-empty-mandates = Aquí van los acuerdos que dieron origen al taller, con su párrafo y sus palabras.

## Socios

prepare-partner-new = Nombre de la organización
prepare-partner-name = Organización
prepare-partner-support = Cómo participa
prepare-partner-through = A través de
    .empty = Programa u oficina
prepare-add-partner = Añadir socio
prepare-empty-partners = Aquí van las organizaciones que apoyan, financian o cofinancian el taller.

## Agenda

prepare-session-title = Título
prepare-session-kind = Tipo de bloque
prepare-session-speaker = Ponente
    .empty = Quién habla
prepare-session-institution = Institución
    .empty = Institución
prepare-start-of = Hora de inicio: { $name }
prepare-start-follows = Empieza cuando termina lo anterior. Escriba una hora para fijarla.
prepare-start-fixed = Hora fija. Bórrela para que siga a lo anterior.
prepare-start-none = hora
prepare-ends-at = hasta
prepare-minutes-of = Duración en minutos: { $name }
prepare-min = min
prepare-shorter = Cinco minutos menos
prepare-longer = Cinco minutos más
prepare-overlap =
    { $minutes ->
        [one] Empieza { $minutes } minuto antes de que termine lo anterior.
       *[other] Empieza { $minutes } minutos antes de que termine lo anterior.
    }
prepare-overrun =
    { $minutes ->
        [one] Las presentaciones terminan { $minutes } minuto después que el panel.
       *[other] Las presentaciones terminan { $minutes } minutos después que el panel.
    }
prepare-no-time = No se reconoce como hora, así que sigue la anterior. Escriba, por ejemplo, 9:30.
prepare-no-minutes = No se reconoce como duración, así que sigue la anterior. Escriba los minutos, por ejemplo 45.
prepare-inside = Presentaciones: { $name }
prepare-add-session = Añadir bloque
prepare-add-after = Añadir un bloque después
prepare-add-inside = Añadir una presentación al panel
prepare-add-day = Empezar el { $day }
prepare-into-panel = Poner dentro de «{ $name }»
prepare-out-of-panel = Sacar del panel
prepare-to-day = Pasar al { $day }
prepare-no-day = Sin día
    .hint = Indique en Taller el primer y el último día; después podrá pasar aquí los bloques a su día.
prepare-empty-agenda = Aquí va el programa: apertura, presentaciones, trabajo en grupos, plenaria, clausura.

## Delegaciones

prepare-kind-member = Países miembros
prepare-kind-observer = Observadores
prepare-kind-international-organisation = Organismos internacionales
prepare-kind-civil-society = Sociedad civil
prepare-add-member = Añadir país miembro
prepare-add-observer = Añadir observador
prepare-add-international-organisation = Añadir organismo
prepare-add-civil-society = Añadir organización
prepare-add-delegation = Añadir delegación
prepare-delegation-new = Nombre
prepare-delegation-name = Nombre de la delegación
prepare-delegation-short = Sigla de { $name }
    .empty = Sigla
prepare-becomes = Cambiar a: { $kind }
prepare-empty-delegations = Aquí van los países y las organizaciones. La sigla es la que se verá en las tarjetas.

## Personas

prepare-person-name = Nombre
prepare-person-post = Cargo
prepare-person-institution = Institución
prepare-person-delegation = Delegación
prepare-person-group = Grupo
prepare-person-role = Función
prepare-person-more = Borrar
prepare-person-new = persona sin nombre
prepare-person-no-delegation = Sin delegación
prepare-person-no-group = Sin grupo
prepare-remove-person = Borrar: { $name }
prepare-add-person = Añadir persona
prepare-people-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
prepare-people-some = { $count } de { $all }
prepare-people-all-groups = Todos los grupos
prepare-people-search = Buscar personas
prepare-people-none = Nadie coincide con lo que busca.
prepare-empty-people = Aquí van las personas que participan. Añádalas una por una o importe la lista de inscripción.

## Importar personas

prepare-import = Importar lista
prepare-import-about = Primero se muestra, línea por línea, lo que va a pasar. Nada se añade hasta que usted lo diga.
prepare-import-file = Desde un archivo
    .hint = Excel, LibreOffice o CSV. La primera hoja, con una persona por línea.
prepare-import-choose = Elegir archivo
prepare-import-paste = Pegar la lista
prepare-import-list = Copie las celdas y péguelas aquí
    .hint = También sirve una lista de nombres, uno por línea.
prepare-import-look = Ver la lista
prepare-import-columns = Qué contiene cada columna
prepare-import-meaning = Contenido de la columna { $heading }
prepare-means-name = Nombre completo
prepare-means-given-name = Nombre de pila
prepare-means-family-name = Apellidos
prepare-means-post = Cargo
prepare-means-institution = Institución
prepare-means-delegation = País o delegación
prepare-means-group = Número de grupo
prepare-means-role = Función
prepare-means-notes = Guardar en notas
prepare-means-skip = No importar
prepare-import-rows = Personas de la lista
prepare-import-all = Elegir todas las líneas
prepare-import-line = Línea
prepare-import-happens = Qué pasará
prepare-import-take = Importar la línea { $line }: { $name }
prepare-import-name = Nombre para la línea { $line }
prepare-import-comes = Se añade
prepare-import-left = Se queda fuera
prepare-remark-new-delegation = Se añade también la delegación «{ $delegation }».
prepare-remark-no-such-group = No hay un grupo con ese número; queda en notas.
prepare-remark-unknown-role = La función no es de las conocidas; queda en notas.
prepare-remark-already-there = Ya está en el taller.
prepare-remark-no-name = Falta el nombre. Escríbalo para importarla.
prepare-import-sum =
    { $people ->
        [0] No hay ninguna persona elegida.
        [one] Se añadirá { $people } persona{ $delegations ->
            [0] .
            [one] {" "}y { $delegations } delegación nueva.
           *[other] {" "}y { $delegations } delegaciones nuevas.
        }
       *[other] Se añadirán { $people } personas{ $delegations ->
            [0] .
            [one] {" "}y { $delegations } delegación nueva.
           *[other] {" "}y { $delegations } delegaciones nuevas.
        }
    }
prepare-import-already =
    { $count ->
        [one] { $count } ya está en el taller.
       *[other] { $count } ya están en el taller.
    }
prepare-import-nameless =
    { $count ->
        [one] { $count } no tiene nombre.
       *[other] { $count } no tienen nombre.
    }
prepare-import-too-long =
    { $count ->
        [one] La lista es muy larga: { $count } línea del final no se leyó. Divídala en dos archivos.
       *[other] La lista es muy larga: { $count } líneas del final no se leyeron. Divídala en dos archivos.
    }
prepare-import-back = Elegir otra lista
prepare-import-add =
    { $count ->
        [one] Añadir { $count } persona
       *[other] Añadir { $count } personas
    }

## Grupos y temas

prepare-group-number = Grupo { $number }
prepare-group-new = Título del grupo
prepare-group-title = Título del grupo
prepare-add-group = Añadir grupo
prepare-empty-groups = Aquí van los grupos de trabajo y sus temas. También puede pegar una lista.
prepare-topics = Temas
prepare-topics-of = Temas de { $name }
prepare-topic = Tema { $number }
prepare-topic-new = Nuevo tema
prepare-add-topic = Añadir tema
prepare-facilitator = Facilitación
prepare-rapporteur = Relatoría
prepare-room = Sala
prepare-shown-up-to = En el proyector, hasta
    .hint = Lo que tenga una clasificación más alta nunca aparece en el proyector de esta sala.
prepare-person-choose = Elija o escriba un nombre
prepare-person-clear = Dejar libre: { $seat }
prepare-person-new-seat = Añadir a «{ $name }»
prepare-members =
    { $count ->
        [0] Todavía sin integrantes
        [one] { $count } integrante
       *[other] { $count } integrantes
    }
prepare-members-more =
    { $count ->
        [one] y { $count } persona más
       *[other] y { $count } personas más
    }
prepare-members-choose = Repartir las personas
prepare-members-change = Ver y cambiar integrantes
prepare-paste-groups = Pegar una lista
prepare-paste-list = Grupos y temas
    .hint = Una línea por grupo. Los temas, debajo, con sangría o con viñeta.
    .example =
        Inteligencia e investigación
          Investigación financiera
          Mapas, perfiles y modus operandi
        Respuesta judicial
          Cooperación judicial
prepare-paste-seen = Así quedará
prepare-paste-nothing = Lo que escriba se verá aquí.
prepare-paste-add =
    { $groups ->
        [0] Añadir grupos
        [one] Añadir { $groups } grupo{ $topics ->
            [0] {""}
            [one] {" "}con { $topics } tema
           *[other] {" "}con { $topics } temas
        }
       *[other] Añadir { $groups } grupos{ $topics ->
            [0] {""}
            [one] {" "}con { $topics } tema
           *[other] {" "}con { $topics } temas
        }
    }
prepare-remove-group = ¿Borrar «{ $title }»?
    .meaning = Este grupo ya tiene trabajo: { $contents }. Se borraría todo junto. Después podrá recuperarlo con Deshacer.
    .keep = Conservar el grupo
    .agree = Borrar el grupo y su trabajo

## Pasos

prepare-step-title = Título del paso
prepare-questions = Preguntas guía
prepare-questions-of = Preguntas guía de { $name }
prepare-question = Pregunta { $number }
prepare-question-new = Nueva pregunta
prepare-add-question = Añadir pregunta
prepare-add-step = Añadir un paso de diálogo
prepare-empty-steps = Aquí van los pasos de cada grupo, con su tiempo y sus preguntas guía.
prepare-total =
    { $hours ->
        [0] En total: { $minutes } min.
       *[other]
            { $minutes ->
                [0] En total: { $hours } h.
               *[other] En total: { $hours } h { $minutes } min.
            }
    }
prepare-total-open =
    { $count ->
        [one] { $count } paso no tiene tiempo.
       *[other] { $count } pasos no tienen tiempo.
    }

## Pasos a seguir

prepare-next-step-new = Qué hay que hacer
prepare-next-step-text = Qué
prepare-next-step-who = Quién
    .empty = Quién lo hace
prepare-next-step-due = Para cuándo
    .empty = Fecha o plazo
prepare-add-next-step = Añadir paso a seguir
prepare-empty-next-steps = Aquí va lo que se hará después del taller: compilar, distribuir, presentar el plan.
