### La paleta: todo lo que se puede hacer ahora, por su nombre.

palette = Buscar qué hacer
palette-hint = ¿Qué quiere hacer?
palette-recent = Usado hace poco
palette-none = Nada se llama «{ $typed }» aquí. Pruebe con otra palabra.
palette-go = Ir a
palette-group = Grupo { $code }: { $title }
palette-step = Paso: { $title }
palette-topic = Tema: { $title } (grupo { $code })
palette-theme = Apariencia
palette-setting = { $what }: { $value }

## Why something cannot be done just now

palette-needs-row = Vaya antes a una fila, con las flechas o con un clic.
palette-needs-topic = Vaya primero a una tarjeta de un tema, o indique un tema en la línea.
palette-needs-card = Seleccione antes las tarjetas: vaya a una con las flechas, o elija varias con X.
palette-needs-words = Vaya antes a una tarjeta o a un objetivo, con las flechas o con un clic.
palette-needs-voices = Vaya antes a una tarjeta a la que se hayan unido otras.
palette-needs-action = Vaya antes a la fila de una acción: Esc sale de la casilla.
palette-needs-filter = Ahora el filtro no deja nada fuera.
palette-needs-veiled = No hay nada escrito en silencio que esté por mostrarse.
palette-needs-silence = Ahora nadie está escribiendo en silencio.
