### Lo que la sala ve en la pared, y cómo lo maneja quien facilita.

## En la pared

projector-group = Grupo { $number }
projector-continued = { $head } (continúa)
projector-loose = Sin agrupar
projector-parking = Asuntos pendientes
projector-cluster = Familia
projector-answered-by = La atiende el objetivo
projector-answers =
    { $count ->
        [one] atiende { $count } tarjeta
       *[other] atiende { $count } tarjetas
    }
projector-supports = Apoyan: { $who }
projector-reserves = Reservas: { $who }
projector-ways = dicho de { $count } formas
projector-also-said = También se dijo
projector-objective = Objetivo { $code }
projector-action = Acción { $code }
projector-level = Nivel
projector-lead = Responsable
projector-partners = Con quién
projector-countries = Países
projector-timeframe = Plazo
projector-with = Con: { $who }
projector-for-countries = Países: { $countries }
projector-page = { $at } / { $of }
projector-hidden =
    { $count ->
        [one] { $count } reservada por su clasificación
       *[other] { $count } reservadas por su clasificación
    }
projector-veiled =
    { $count ->
        [one] { $count } escrita en silencio, aún sin mostrar
       *[other] { $count } escritas en silencio, aún sin mostrar
    }
projector-withheld = Esto no se muestra aquí por su clasificación.
projector-withheld-veiled = Esto se escribió en silencio y todavía no se muestra.
projector-withheld-row = No se muestra aquí por su clasificación
projector-heard = Han intervenido { $heard } de { $of }

## El reloj en la pared

projector-left =
    { $minutes ->
        [one] queda { $minutes } min
       *[other] quedan { $minutes } min
    }
projector-left-last = queda menos de un minuto
projector-over = { $minutes } min de más
projector-time-up = Se cumplió el tiempo
projector-paused = en pausa
projector-silence = Cada quien escribe en silencio
projector-silence-over = Terminó el tiempo de escribir

## Una votación indicativa en la pared

projector-low = bajo
projector-high = alto
projector-vote-cast = { $cast } de { $of } papeletas emitidas
projector-vote-cast-open =
    { $cast ->
        [one] { $cast } papeleta emitida
       *[other] { $cast } papeletas emitidas
    }
projector-vote-dots =
    { $count ->
        [one] { $count } punto por papeleta
       *[other] { $count } puntos por papeleta
    }
projector-vote-some = Con puntos
projector-vote-some-hands = Con manos alzadas
projector-vote-none = Sin puntos
projector-vote-sum =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
projector-ballot = Se vota en privado. El resultado se muestra cuando se cierre la votación.

## El botón de la barra y lo que hay detrás

projector-state = Proyector: { $state }
projector-state-following = sigue su pantalla
projector-state-alone = una fila sola
projector-state-frozen = congelado
projector-state-curtain = telón
projector-state-waiting = por ubicar
projector-state-closed = cerrado
projector-picture = Lo que la sala ve ahora
projector-picture-closed = Lo que la sala vería
projector-where = Pantalla
projector-screen = { $name } · { $width } × { $height }
projector-screen-here = { $name } · { $width } × { $height }, esta pantalla
projector-open = Abrir en el proyector
projector-close = Cerrar el proyector
projector-waiting = Arrastre la ventana hasta el proyector y pulse F11 allí. Esc sale de la pantalla completa.
projector-one-screen = Hay una sola pantalla conectada. Puede presentar en ella, o conectar el proyector y volver a abrir esto.
projector-here-leave = Esc vuelve al trabajo
projector-present = Presentar en esta ventana
projector-curtain = Telón
projector-curtain-open = Abrir el telón
projector-freeze = Congelar
projector-unfreeze = Volver a seguir
projector-keys = Proyector
projector-keys-curtain = Cerrar o abrir el telón
projector-keys-freeze = Congelar o volver a seguir
projector-keys-window = Abrir o cerrar el proyector
projector-keys-present = Presentar en esta ventana, o dejarlo
projector-keys-forward = Página siguiente en el proyector
projector-keys-back = Página anterior en el proyector
projector-keys-alone = Mostrar solo esto en el proyector, o de nuevo el paso
projector-keys-topic = Mostrar solo este tema en el proyector, o de nuevo el paso
projector-shows = Muestra
projector-shows-step = El trabajo del paso
projector-shows-question = Solo la pregunta
projector-shows-row = Solo la fila elegida
projector-shows-other = Otra cosa, elegida en la sala
projector-pages = Página { $at } de { $of }
projector-page-back = Página anterior
projector-page-forward = Página siguiente
projector-strip = Las delegaciones y quién ha intervenido
projector-clock = El reloj
projector-look = Colores
projector-look-lit = Sala iluminada
projector-look-dark = Sala oscura
projector-look-contrast = Alto contraste
projector-covered = El telón cubre esta pantalla. { $keys } lo abre.

## Cuando se va su pantalla

projector-unplugged = La pantalla del proyector ya no está conectada
    .meaning = Su ventana se cerró para que no tape esta pantalla. No se perdió nada del trabajo.
    .action = Conéctela otra vez y el proyector volverá allí por sí solo, o presente en esta ventana.
projector-unplugged-again = Abrir de nuevo
projector-back = El proyector ha vuelto a su pantalla
projector-was-here = La última vez el proyector estuvo en { $name }, y esa pantalla está conectada

## Lo que dijo la sala, en la pared

projector-remarks = Intervenciones de la sala
projector-remarks-none = Todavía no hay intervenciones.
projector-remark-row = sobre { $code }
projector-remark-proposed = «{ $words }»
projector-remark-nobody = La sala
