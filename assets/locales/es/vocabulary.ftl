### The words of the workshop: its closed lists and its kinds of row. Keys end in the stable names.

## Agenda blocks

session-kind-opening = Apertura
session-kind-presentation = Presentación
session-kind-panel = Panel
session-kind-group-work = Trabajo en grupos
session-kind-plenary = Plenaria
session-kind-pause = Pausa
session-kind-closing = Clausura

## How a partner stands behind the workshop. Nouns, since a name of any gender follows

support-supports = Apoyo
support-funds = Financiamiento
support-co-finances = Cofinanciamiento

## Delegations

delegation-kind-member = Miembro
delegation-kind-observer = Observador
delegation-kind-international-organisation = Organismo internacional
delegation-kind-civil-society = Sociedad civil

## People

role-delegate = Delegado/a
role-facilitator = Facilitador/a
role-rapporteur = Relator/a
role-speaker = Ponente
role-organiser = Organizador/a

## Steps

step-kind-context = Contexto
step-kind-opportunities = Oportunidades y retos
step-kind-objectives = Objetivos
step-kind-actions = Acciones
step-kind-discussion = Diálogo

## Cards

card-kind-context = Contexto
card-kind-context-many = Contexto
card-kind-good-practice = Buena práctica
card-kind-good-practice-many = Buenas prácticas
card-kind-opportunity = Oportunidad
card-kind-opportunity-many = Oportunidades
card-kind-challenge = Reto
card-kind-challenge-many = Retos
card-kind-point = Punto
card-kind-point-many = Puntos

## Where an action is carried out

level-regional = Regional
level-bilateral = Bilateral
level-national = Nacional

## Languages, each by its own name

lang-es = Español
lang-en = English
lang-fr = Français

## Kinds of row: one of them, and so many of them

entity-workshop-one = la ficha del taller
entity-workshop-many =
    { $count ->
        [one] { $count } taller
       *[other] { $count } talleres
    }
entity-mandate-one = un mandato
entity-mandate-many =
    { $count ->
        [one] { $count } mandato
       *[other] { $count } mandatos
    }
entity-partner-one = un socio
entity-partner-many =
    { $count ->
        [one] { $count } socio
       *[other] { $count } socios
    }
entity-session-one = una sesión
entity-session-many =
    { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
entity-delegation-one = una delegación
entity-delegation-many =
    { $count ->
        [one] { $count } delegación
       *[other] { $count } delegaciones
    }
entity-participant-one = una persona
entity-participant-many =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
entity-group-one = un grupo
entity-group-many =
    { $count ->
        [one] { $count } grupo
       *[other] { $count } grupos
    }
entity-topic-one = un tema
entity-topic-many =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temas
    }
entity-step-one = un paso
entity-step-many =
    { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
entity-question-one = una pregunta
entity-question-many =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
entity-card-one = una tarjeta
entity-card-many =
    { $count ->
        [one] { $count } tarjeta
       *[other] { $count } tarjetas
    }
entity-objective-one = un objetivo
entity-objective-many =
    { $count ->
        [one] { $count } objetivo
       *[other] { $count } objetivos
    }
entity-answering-one = un vínculo con una tarjeta
entity-answering-many =
    { $count ->
        [one] { $count } vínculo con tarjetas
       *[other] { $count } vínculos con tarjetas
    }
entity-action-one = una acción
entity-action-many =
    { $count ->
        [one] { $count } acción
       *[other] { $count } acciones
    }
entity-next-step-one = un paso a seguir
entity-next-step-many =
    { $count ->
        [one] { $count } paso a seguir
       *[other] { $count } pasos a seguir
    }
entity-timing-one = el plan de tiempo
entity-timing-many =
    { $count ->
        [one] { $count } cambio en el plan de tiempo
       *[other] { $count } cambios en el plan de tiempo
    }
entity-cluster-one = una familia
entity-cluster-many =
    { $count ->
        [one] { $count } familia
       *[other] { $count } familias
    }
entity-stance-one = la posición de una delegación
entity-stance-many =
    { $count ->
        [one] { $count } posición de una delegación
       *[other] { $count } posiciones de delegaciones
    }
entity-vote-one = una votación indicativa
entity-vote-many =
    { $count ->
        [one] { $count } votación indicativa
       *[other] { $count } votaciones indicativas
    }
entity-vote-option-one = una opción de una votación
entity-vote-option-many =
    { $count ->
        [one] { $count } opción de una votación
       *[other] { $count } opciones de una votación
    }
entity-ballot-one = una papeleta
entity-ballot-many =
    { $count ->
        [one] { $count } papeleta
       *[other] { $count } papeletas
    }
entity-ballot-mark-one = una marca de una papeleta
entity-ballot-mark-many =
    { $count ->
        [one] { $count } marca de una papeleta
       *[other] { $count } marcas de una papeleta
    }
entity-slide-one = una diapositiva
entity-slide-many =
    { $count ->
        [one] { $count } diapositiva
       *[other] { $count } diapositivas
    }
entity-pick-one = lo que se destaca en una presentación
entity-pick-many =
    { $count ->
        [one] { $count } elección para una presentación
       *[other] { $count } elecciones para una presentación
    }
entity-remark-one = una intervención
entity-remark-many =
    { $count ->
        [one] { $count } intervención
       *[other] { $count } intervenciones
    }
entity-presented-one = lo presentado
entity-presented-many =
    { $count ->
        [one] { $count } presentación tal como se hizo
       *[other] { $count } presentaciones tal como se hicieron
    }
entity-attachment-one = un archivo de ponente
entity-attachment-many =
    { $count ->
        [one] { $count } archivo de ponente
       *[other] { $count } archivos de ponentes
    }
entity-axis-one = un eje
entity-axis-many =
    { $count ->
        [one] { $count } eje
       *[other] { $count } ejes
    }
entity-overlap-one = una coincidencia
entity-overlap-many =
    { $count ->
        [one] { $count } coincidencia
       *[other] { $count } coincidencias
    }
entity-section-one = un apartado del plan
entity-section-many =
    { $count ->
        [one] { $count } apartado del plan
       *[other] { $count } apartados del plan
    }

## Who may see a card, objective or action

marking-scale-un = Naciones Unidas
marking-scale-tlp = Protocolo del semáforo (TLP)
marking-unclassified = No clasificado
marking-confidential = Confidencial
marking-strictly-confidential = Estrictamente confidencial
marking-clear = TLP:CLEAR
marking-green = TLP:GREEN
marking-amber = TLP:AMBER
marking-red = TLP:RED

## How a delegation stands

stance-kind-spoke = Intervino
stance-kind-supports = Apoya
stance-kind-reserves = Tiene reservas

## Indicative votes

vote-scale-dots = Puntos
vote-scale-matrix = Impacto y viabilidad
vote-method-hands = A mano alzada
vote-method-call = Llamando a cada quien
vote-method-keyboard = En privado, pasando el teclado
voter-member = Cada miembro
voter-delegation = Cada delegación
voter-person = Cada persona
vote-indicative = Votación indicativa, no es una decisión

## What each level of impact and of feasibility means, in one sentence

impact-1 = Bajo: cambiaría poco para las personas afectadas.
impact-2 = Medio: aliviaría el problema en algunos países o para una parte de las personas afectadas.
impact-3 = Alto: cambiaría el problema mismo en toda la región.
feasibility-1 = Baja: requiere leyes, fondos o acuerdos que no están a la vista.
feasibility-2 = Media: requiere decisiones o fondos que pueden lograrse en dos años.
feasibility-3 = Alta: puede comenzar en menos de un año con lo que las instituciones ya tienen.
impact = Impacto
feasibility = Viabilidad

## What may be said of a wording; advice, never a refusal

advice-begin-with-verb = ¿Empieza con un verbo?
advice-say-what-changes = ¿Dice a quién beneficia o qué cambia?
advice-shorten = Es largo para el proyector: ¿podría ser más corto?

## Where the plenary stands on an objective or action

consensus-agreed = Acordado
consensus-ad-referendum = Acordado ad referéndum
consensus-reservation = Con reserva
consensus-open = Abierto

## What a slide of a presentation is made from

slide-kind-title = Título
slide-kind-working = Cómo trabajó el grupo
slide-kind-context = Contexto en breve
slide-kind-opportunities = Oportunidades y retos
slide-kind-objectives = Objetivos regionales
slide-kind-actions = Acciones regionales
slide-kind-open-points = Puntos abiertos
slide-kind-good-practices = Buenas prácticas
slide-kind-free = Diapositiva libre

## How a row stands out in a presentation

pick-kind-featured = Destacado
pick-kind-left-out = Omitido
pick-kind-decision = Para decisión

## What a remark from the floor does

remark-kind-supports = Apoya
remark-kind-proposes = Propone redacción
remark-kind-asks = Pregunta
remark-kind-reserves = Se reserva
remark-kind-adds = Añade

## What became of a proposed wording

remark-outcome-open = Sin resolver
remark-outcome-accepted = Aceptada
remark-outcome-declined = No aceptada

## What a text section of the plan is

overlap-verdict-accepted = Lo mismo
overlap-verdict-dismissed = Distintas
section-kind-introduction = Introducción
section-kind-definitions = Definiciones
section-kind-approaches = Enfoques
section-kind-principles = Principios rectores
section-kind-free = Apartado libre

## How an action stands while the plan runs

action-status-scheduled = Programada
action-status-on-track = En curso según lo previsto
action-status-minor-issues = Con problemas menores
action-status-major-issues = Con problemas mayores
action-status-completed = Concluida
action-status-abandoned = Abandonada
action-status-not-known = No se sabe
