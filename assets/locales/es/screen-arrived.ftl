### Lo que llegó de otras computadoras y dónde hay versiones distintas.

arrived-tools = Paquetes
arrived-page = Qué cambió este paquete
arrived-empty = Aún no ha llegado nada. Entregue el taller a los grupos desde la preparación; aquí se reciben sus paquetes, ordenados por grupo.
arrived-whole = Del taller completo
arrived-nothing = Aún no ha llegado nada
arrived-from = De { $name }
arrived-new =
    { $count ->
        [one] { $count } cambio nuevo
       *[other] { $count } cambios nuevos
    }
arrived-known =
    { $count ->
        [one] { $count } ya conocido
       *[other] { $count } ya conocidos
    }
arrived-older = anterior al último
arrived-older-meaning = Antes que este ya había llegado un paquete preparado después; nada más reciente se sobrescribió.
arrived-waiting = falta algo por llegar
arrived-waiting-meaning =
    { $count ->
        [one] Aún no ha llegado { $count } cambio anterior de esa computadora. No se perdió nada: lo que se apoya en él espera. Un paquete nuevo de esa computadora lo trae.
       *[other] Aún no han llegado { $count } cambios anteriores de esa computadora. No se perdió nada: lo que se apoya en ellos espera. Un paquete nuevo de esa computadora los trae.
    }
arrived-undone = retirado
arrived-undone-meaning = Este paquete se retiró. Se puede recibir de nuevo.
arrived-times = Recibido { $taken }, preparado { $made }
arrived-undo = Retirar este paquete
arrived-undo-not = Se puede retirar mientras sea lo último que se hizo aquí: lo que se hizo después se deshace antes. Si eso cambió lo que trajo el paquete, ya no se puede, aunque se haya deshecho; el historial de cada fila conserva todas las versiones.
arrived-no-rows = Nada de lo que cambió sigue como llegó.
arrived-part-added =
    { $count ->
        [one] Añadido: { $count } fila
       *[other] Añadido: { $count } filas
    }
arrived-part-changed =
    { $count ->
        [one] Cambiado: { $count } fila
       *[other] Cambiado: { $count } filas
    }
arrived-part-removed =
    { $count ->
        [one] Quitado: { $count } fila
       *[other] Quitado: { $count } filas
    }
arrived-by = Por { $names }
arrived-fork = Dos computadoras escribieron con un mismo nombre
arrived-fork-meaning =
    { $count ->
        [one] Hay { $count } cambio apartado, de { $names }, desde { $when }: probablemente se copió el archivo del taller y se trabajó en ambas copias. Inclúyalo si pertenece a este trabajo; donde haya versiones distintas, usted decide.
       *[other] Hay { $count } cambios apartados, de { $names }, desde { $when }: probablemente se copió el archivo del taller y se trabajó en ambas copias. Inclúyalos si pertenecen a este trabajo; donde haya versiones distintas, usted decide.
    }
arrived-let-in = Incluirlos
arrived-let-in-done = Lo apartado ya está incluido

## Where versions differ

conflicts-keys = Donde hay versiones distintas
conflicts-list = Donde hay versiones distintas
conflicts-page = Las versiones
conflicts-none = No hay versiones distintas. Cuando dos computadoras cambian el mismo texto, aquí se ven ambas lado a lado y usted decide.
conflicts-walk = Lugar siguiente o anterior
conflicts-keep = Dejar esta
conflicts-keep-nth = Dejar la versión con ese número
conflicts-keep-nth-alike = Dejar la versión de esa computadora en todos los casos iguales
conflicts-keep-alike = Dejar la versión de { $name } en los { $count } conflictos entre estas computadoras
conflicts-keep-alike-meaning = Con «en los…» se deciden a la vez todos los conflictos entre las mismas computadoras, traten de lo que traten. Deshacer los devuelve todos.
conflicts-keep-base = Dejar lo que todos tenían
conflicts-keep-base-decided = Dejar lo que se había decidido
conflicts-combine = Escribir un texto de ambas
conflicts-combined = Texto que queda
    .hint = Aquí están todas las versiones, una debajo de otra. Haga de ellas una sola.
conflicts-combined-keep = Dejar este texto
conflicts-base = Antes, para todos
conflicts-base-decided = Decidido antes; se muestra mientras tanto
conflicts-stands = Decidido antes; se sigue mostrando hasta que usted elija.
conflicts-taken-away = quitada o cambiada
conflicts-gone-meaning = Una computadora quitó esta fila y otra siguió trabajando en ella.
conflicts-removes = Quita la fila
conflicts-row-stays = La fila queda
conflicts-row-goes = Quitarla
conflicts-decided =
    { $count ->
        [one] Decidido
       *[other] { $count } lugares decididos
    }

## En una fila de un grupo cuyas versiones difieren

conflicts-mark = Hay versiones distintas
    .meaning = Varias computadoras escribieron aquí sin saber unas de otras. Se decide en Compilar, Conflictos; mientras tanto se muestra lo último aceptado.
