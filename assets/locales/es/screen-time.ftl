### El tiempo de la sesión de un grupo, y la escritura en silencio

## El reloj en el encabezado del paso. Las duraciones ya llegan como texto: 12:40, 75 min

time-key = El reloj: plan, inicio, correcciones
time-planned = { $length } previstos
time-unplanned = Sin minutos previstos
time-start = Iniciar
time-go-on = Continuar
time-switch = Contar para este paso
time-left = Quedan { $time }
time-so-far = Van { $time }
time-paused = { $left } · detenido
time-up = Se cumplió el tiempo
time-over = { $length } de más
time-up-said = Se cumplió el tiempo previsto para { $step }. El grupo puede seguir.

## El panel

time-panel = Tiempo
time-panel-of = Tiempo del grupo { $group }
time-ends = termina a las { $time }
time-runs-for = El tiempo corre para { $step }
time-running = el tiempo corre para este paso
time-stands = El reloj está detenido
time-pause = Pausa
time-you-are-at = Usted está en { $step }
time-step = Paso
time-column-planned = Previsto
time-column-taken = Usado
time-column-left = Queda
time-choose = Darle más o menos tiempo
time-changed = No son los minutos del plan
time-changed-note = * Distinto del plan.
time-back = Volver al plan
time-give = Minutos
time-behind = El tiempo corre para un paso posterior. Para darle más a este, vuelva a él y haga correr el reloj.
time-more =
    { $minutes ->
        [one] Un minuto más
       *[other] { $minutes } minutos más
    }
time-less =
    { $minutes ->
        [one] Un minuto menos
       *[other] { $minutes } minutos menos
    }
time-taken = Tiempo usado hasta ahora
time-min = min
time-correct = Corregir

## Lo que un cambio haría con el resto

time-now = Ahora
time-move-later = Termina después
time-move-earlier = Termina antes
time-keep = Mismo final
time-end = Termina
time-do-later = Terminar después
time-do-earlier = Terminar antes
time-do-keep = Mantener el final
time-leave = Dejarlo así

## Escritura en silencio

time-silent = Escritura en silencio
time-silent-hint = El proyector muestra solo la pregunta. Lo que se escriba mientras tanto queda cubierto hasta que usted lo muestre, todo a la vez.
time-silent-length = Duración
time-silent-begin = Comenzar
time-silent-left = Escritura en silencio: quedan { $time }
time-silent-up = Escritura en silencio: se cumplió el tiempo. Tómense el que necesiten.
time-silent-written =
    { $count ->
        [0] ninguna tarjeta escrita todavía
        [one] una tarjeta escrita
       *[other] { $count } tarjetas escritas
    }
time-silent-waiting =
    { $count ->
        [one] Una tarjeta escrita en silencio espera a ser mostrada.
       *[other] { $count } tarjetas escritas en silencio esperan a ser mostradas.
    }
time-silent-uncovered = Lo que se escriba ahora no queda cubierto: la sala lo ve de inmediato.
time-silent-reveal = Mostrar todo a la vez
time-silent-end = Terminar sin mostrar
