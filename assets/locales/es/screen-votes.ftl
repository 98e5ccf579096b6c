### Las votaciones indicativas de la sala: abrir una, contar, la papeleta en privado, el resultado.

## El panel

votes-panel = Votación indicativa
votes-new = Nueva votación
votes-earlier = Votaciones hechas
votes-fold = Volver al trabajo
votes-go = Votación indicativa…
votes-open-now = Votación abierta
votes-none = Este grupo todavía no ha votado. Seleccione tarjetas y pulse V, o empiece con lo que se propone.
votes-remove = Eliminar la votación
votes-open = Sigue abierta
votes-nothing-given = Ninguna opción recibió nada.
votes-first =
    { $others ->
        [0] En primer lugar: { $words }
        [one] En primer lugar, empatada con otra: { $words }
       *[other] En primer lugar, empatada con otras { $others }: { $words }
    }
votes-options =
    { $count ->
        [one] una opción
       *[other] { $count } opciones
    }
votes-cluster = Familia
votes-option-gone = eliminada después de la votación

## Abrir una votación; las dos preguntas se escriben en la votación en el idioma de la sala

votes-question = Pregunta para la sala
votes-ask-dots = ¿Qué debe atender primero el grupo?
votes-ask-matrix = ¿Cuánto cambiaría cada cosa y qué tan viable es?
votes-what = Qué se vota
votes-pool-chosen = Tarjetas seleccionadas
votes-pool-clusters = Familias
votes-pool-topic = Tema: { $topic }
votes-leave-out = Dejar fuera
votes-too-few = Para votar con puntos hacen falta al menos dos cosas entre las que elegir. Seleccione más o elija otra lista.
votes-scale = Escala
votes-levels = Qué significa cada nivel
votes-method = Cómo se recogen las papeletas
votes-agree-hint = La sala acuerda un nivel para cada opción y quien escribe lo anota.
votes-voter = Quién tiene papeleta
votes-ballots-member = Una por cada país miembro.
votes-ballots-delegation = Una por cada delegación presente, también las de observadores y organismos.
votes-ballots-person = Una por cada persona del grupo; quienes lo guían no tienen.
votes-dots-each = Puntos por papeleta
votes-hands-each = Veces que se levanta la mano
votes-nobody = Todavía no hay nadie asignado a este grupo, así que no hay a quién llamar. Cuente manos o asigne personas en la preparación.
votes-begin = Abrir la votación

## Datos de una votación

votes-dots =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
votes-dots-fact =
    { $count ->
        [one] un punto por papeleta
       *[other] { $count } puntos por papeleta
    }
votes-hands-fact =
    { $count ->
        [one] la mano se levanta una vez
       *[other] la mano se levanta hasta { $count } veces
    }
votes-cast =
    { $expected ->
        [0] Papeletas entregadas: { $cast }
       *[other] Papeletas entregadas: { $cast } de { $expected }
    }
votes-has-voted = ya votó

## La pantalla de la sala

votes-wall-on = Mostrar a la sala
votes-wall-off = Se muestra a la sala
votes-wall-closed = La ventana del proyector está cerrada; esta tecla la abre:

## Contar manos

votes-hands = Manos
votes-hands-hint = Escriba cuántas manos se levantaron por cada opción; Intro pasa a la siguiente. La sala no ve ningún número antes de que usted cierre la votación.
votes-hands-many = Más que las { $most } papeletas que hay
votes-hands-counted = { $count } de { $all } contadas
votes-hands-count =
    { $count ->
        [one] { $count } mano
       *[other] { $count } manos
    }

## Llamar a cada quien

votes-voters = A quién se llama
votes-called = Tiene la palabra: { $name }
votes-dots-of = { $given } de { $limit } entregados
votes-note-ballot = Anotar y seguir
votes-abstains = Se abstiene
votes-skip = Más tarde
votes-call-blank = Todavía no se ha dado nada. Pulse A si hay que anotar la abstención, o Av Pág para llamar más tarde.
votes-call-keys = Los dígitos dan puntos y pasan a la opción siguiente; ↑ ↓ eligen, ← → quitan y dan uno; A anota una abstención. Re Pág y Av Pág cambian a quién se llama; una papeleta anotada de nuevo sustituye a la anterior.
votes-levels-keys = Escriba 1, 2 o 3: primero el impacto y luego la viabilidad. Las flechas vuelven atrás; 0 quita el nivel.

## En privado, pasando el teclado

votes-private-how = Cada persona toma el teclado, vota a solas y lo pasa.
votes-private-nobody-sees = Ninguna papeleta puede volver a verse, tampoco usted puede, y no se guarda el nombre de nadie.
votes-private-apart = La pantalla de la sala no muestra nada de la papeleta mientras se escribe.
votes-private-one-screen = Si la sala ve esta misma pantalla, también ve las papeletas. Tape o apague antes el proyector.
votes-private-start = Pasar el teclado
votes-private-title = Papeleta en privado
votes-private-pass = Pase el teclado a la siguiente persona
votes-private-everybody = Todas las papeletas están entregadas. Devuelva el teclado
votes-private-thanks = Gracias. Su papeleta está en la urna.
votes-private-promise = Su papeleta es secreta: no se guarda el nombre de nadie y no puede volver a verse.
votes-private-begin = Empezar mi papeleta
votes-private-left =
    { $left ->
        [0] Ya dio todos sus puntos.
       *[other]
            { $limit ->
                [one] Tiene un punto para dar.
               *[other] Tiene { $limit } puntos. Le quedan { $left } por dar.
            }
    }
votes-private-dots-left =
    { $left ->
        [one] Le queda un punto. Pulse Intro otra vez para entregar la papeleta tal como está.
       *[other] Le quedan { $left } puntos. Pulse Intro otra vez para entregar la papeleta tal como está.
    }
votes-private-levels-left =
    { $left ->
        [one] Queda una opción sin responder por completo. Pulse Intro otra vez para entregar la papeleta tal como está.
       *[other] Quedan { $left } opciones sin responder por completo. Pulse Intro otra vez para entregar la papeleta tal como está.
    }
votes-private-failed = No se pudo guardar su papeleta y sigue en la pantalla. Avise a quien facilita.
votes-private-cast = Entregar mi papeleta
votes-private-next = Siguiente
votes-private-before = Atrás
votes-private-which = { $number } de { $count }
votes-private-leave = Quien facilita: salir
votes-key-choose = elegir
votes-key-level = elegir un nivel
votes-dot-give = Dar un punto
votes-dot-take = Quitar un punto

## El resultado

votes-close = Cerrar y ver el resultado
votes-close-wall = Cerrar y mostrar el resultado a la sala
votes-missing-delegations =
    { $count ->
        [one] Falta la respuesta de una de { $of } delegaciones. ¿Cerrar de todos modos?
       *[other] Faltan las respuestas de { $count } de { $of } delegaciones. ¿Cerrar de todos modos?
    }
votes-missing-people =
    { $count ->
        [one] Falta la respuesta de una de { $of } personas. ¿Cerrar de todos modos?
       *[other] Faltan las respuestas de { $count } de { $of } personas. ¿Cerrar de todos modos?
    }
votes-go-on-call = Seguir llamando
votes-go-on-hands = Seguir contando
votes-go-on-keyboard = Seguir pasando el teclado
votes-missing-close = Cerrar de todos modos
votes-private-told =
    { $count ->
        [one] Solo se entregó una papeleta. El resultado es esa papeleta: se reconocerá a quien la entregó.
       *[other] Solo se entregaron { $count } papeletas. Quien entregó una puede deducir la otra a partir del resultado.
    }
votes-unweighed =
    { $count ->
        [one] A la opción { $numbers } le falta el nivel de impacto o de viabilidad.
       *[other] A las opciones { $numbers } les falta el nivel de impacto o de viabilidad.
    }
votes-hands-ask = ¿Cerrar de todos modos?
votes-hands-uncounted =
    { $count ->
        [one] La opción { $numbers } está sin contar. El resultado lo dirá.
       *[other] Las opciones { $numbers } están sin contar. El resultado lo dirá.
    }
votes-hands-over =
    { $count ->
        [one] En la opción { $numbers } se contaron más manos que las { $most } papeletas que hay.
       *[other] En las opciones { $numbers } se contaron más manos que las { $most } papeletas que hay.
    }
votes-closed = La votación está cerrada
votes-again = Preguntar de nuevo
votes-result = Resultado de la votación indicativa
votes-without-dots = Sin puntos
votes-without-hands = Sin manos alzadas
votes-uncounted = Sin contar
votes-tie = empate
votes-place = Lugar
votes-number = N.º
votes-number-long = Número en el gráfico
votes-option = Opción
votes-quarter-begin = Empezar por aquí
votes-quarter-prepare = Preparar bien
votes-quarter-easy = Avances fáciles
votes-quarter-later = Más adelante
votes-mention = { $place }.º de { $of } en una votación indicativa
