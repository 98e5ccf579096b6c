### Lo que se hace con las tarjetas: familias, unión, asuntos pendientes, clasificación.

## Familias

cards-cluster = Poner en una familia…
cards-cluster-hint = Busque una familia o escriba un nombre nuevo
cards-cluster-new = Nueva familia «{ $name }»
cards-cluster-leave = Sacar de su familia
cards-cluster-none = Todavía no hay familias. Escriba un nombre y pulse Intro.
cards-cluster-name = Nombre de la familia
cards-cluster-rename = Cambiar el nombre de la familia
cards-cluster-delete = Eliminar la familia; sus tarjetas se quedan
cards-in-cluster = En la familia
cards-count =
    { $count ->
        [0] ninguna tarjeta
        [one] una tarjeta
       *[other] { $count } tarjetas
    }

## Unión

cards-join = Unir en una sola tarjeta
cards-join-with = Unir con…
cards-join-hint = Busque la tarjeta que dice lo mismo
cards-join-none = No hay ninguna tarjeta así.
cards-also-said = también se dijo:
cards-separate = Separar lo que se unió
cards-separate-which = Vuelve a ser una tarjeta propia
cards-separate-one = Volver a hacerla una tarjeta propia
cards-separate-all = Todas

## Los asuntos pendientes

cards-park = Dejar pendiente
cards-bring-back = Traer de vuelta
cards-open = Abrir
cards-parked =
    { $count ->
        [one] La tarjeta queda entre los asuntos pendientes
       *[other] { $count } tarjetas quedan entre los asuntos pendientes
    }
cards-brought-back =
    { $count ->
        [one] La tarjeta está de vuelta en el tablero
       *[other] { $count } tarjetas están de vuelta en el tablero
    }
cards-parking = Asuntos pendientes
cards-parking-none = Aquí espera lo que el grupo retomará más tarde. En una tarjeta, pulse
cards-parking-show = Mostrarlos a la sala
cards-show-step = Mostrar de nuevo el paso a la sala

## Clasificación

cards-mark = Clasificación…
cards-mark-this = Quién puede verlo
cards-mark-none = Sin asignar
cards-mark-room = En el proyector de esta sala
cards-mark-room-up-to = Hasta { $marking }
cards-not-shown = no va al proyector
cards-veiled = escrita en silencio, aún sin mostrar

## Enlaces

cards-link = Enlazar con un objetivo…
cards-link-hint = Busque un objetivo
cards-link-none = No hay ningún objetivo así. En una tarjeta, O empieza uno nuevo.
cards-link-cards = Enlazar con tarjetas…
cards-link-cards-hint = Busque una familia o una tarjeta
cards-link-cards-none = No hay ninguna familia ni tarjeta así.

## Además

cards-duplicate = Duplicar
cards-show-alone = Mostrar solo esto en el proyector
cards-offered = Quién la ofrece
cards-select-on = Seleccionar al pasar

## Las tarjetas seleccionadas

cards-chosen =
    { $count ->
        [one] una seleccionada
       *[other] { $count } seleccionadas
    }
cards-bar-cluster = Familia
cards-bar-join = Unir
cards-bar-link = Enlazar
cards-bar-move = Mover
cards-bar-mark = Clasificar
