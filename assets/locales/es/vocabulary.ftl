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
