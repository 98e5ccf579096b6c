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
