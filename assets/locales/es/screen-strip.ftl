### La franja de delegaciones: a quién se ha escuchado, quién apoya, quién tiene reservas

room-keys-strip = Delegaciones
strip = Delegaciones
strip-key = Delegaciones: a quién se ha escuchado, qué posición tienen
strip-key-one = Tecla de la delegación: apoya, tiene reservas, ninguna
strip-key-leave = Volver a la fila
strip-key-show = Mostrar las delegaciones a la sala, o ya no
strip-on = Su posición sobre
strip-who = A quién se ha escuchado
strip-count = { $heard } de { $all }
strip-show = Mostrar a la sala
strip-close = Cerrar la franja
strip-heard =
    { $count ->
        [0] escuchada
        [one] escuchada, una tarjeta
       *[other] escuchada, { $count } tarjetas
    }
strip-not-heard = aún sin intervenir
strip-heard-already = Ya se escuchó a { $name }
strip-said-spoke = Se escuchó a { $name }
strip-said-supports = { $name } lo apoya
strip-said-reserves = { $name } tiene reservas
strip-said-nothing = Retirado: { $name }
strip-names-supports = Apoyan: { $names }
strip-names-reserves = Con reservas: { $names }

## En el panel de quien facilita

strip-summary = { $heard } de { $all } hablaron
strip-waiting = Aún sin intervenir: { $names }
strip-all-heard = Se ha escuchado a todas.
strip-nobody = Este taller todavía no tiene delegaciones.
strip-open = Anotar quién interviene y su posición

## Notas privadas

panel-notes = Notas privadas
panel-notes-hint = Solo para usted: nunca en el proyector ni en un documento.
panel-notes-empty = Lo que conviene tener presente
