# La línea de órdenes.

cli-about = Guía a los grupos de un taller de políticas, de la primera tarjeta al plan. Sin orden, abre la ventana.
cli-sample = Escribe el taller de ejemplo (San José, 2018) en un archivo nuevo
cli-export = Escribe documentos
cli-check = Comprueba la cadena de cambios, las tablas y la integridad de un archivo
cli-apply = Hace cambios, uno por línea en JSON desde la entrada estándar, y contesta a cada uno cuando está en el disco
cli-json = Contesta en JSON
cli-file = El archivo del taller
cli-new-file = El archivo que se va a crear
cli-what = Qué documento
cli-format = En qué formatos, separados por comas
cli-lang = El idioma de las palabras propias del documento
cli-group = Solo el grupo de ese número
cli-to = La carpeta donde se escribe
cli-without-origins = Quita del plan de dónde proviene cada fila
cli-replace = Reemplaza los archivos que ya existen
cli-passphrase-note = Un archivo protegido pide su frase de contraseña, o la toma de PLENARIA_PASSPHRASE.
cli-passphrase = Frase de contraseña:{ " " }
cli-written = Escrito: { $path }
cli-about-detail = { $title } ({ $detail })
cli-sound =
    { $count ->
        [one] Todo en orden: { $count } cambio.
       *[other] Todo en orden: { $count } cambios.
    }
cli-unsound =
    { $count ->
        [one] El archivo no está en orden: { $count } hallazgo. No siga trabajando en él; abra una copia de seguridad y conserve este.
       *[other] El archivo no está en orden: { $count } hallazgos. No siga trabajando en él; abra una copia de seguridad y conserve este.
    }
cli-packet = Hace un paquete de un taller para otra computadora
cli-packet-group = El grupo para el que es o del que viene
cli-packet-to = El paquete, o la carpeta donde se guarda
cli-packet-words = Lo sella con una contraseña y no para las computadoras que comparten el taller
cli-packet-files = Con los archivos de las presentaciones
cli-packet-passphrase = Palabras del paquete:{" "}
cli-packet-passphrase-note = Un paquete que se abre con una contraseña la pide, o la toma de PLENARIA_PACKET_PASSPHRASE.
cli-import = Recibe paquetes en un taller
cli-import-file = El taller; se hace con el primer paquete si no existe
cli-import-packets = Los paquetes
cli-dry-run = Solo dice qué traerían
cli-vouch = Las seis palabras de una computadora que aún no se conoce, como las lee su usuario
cli-six-words = Las seis palabras de la computadora que hizo este paquete: { $words }
cli-nothing-new = { $path }: nada nuevo
cli-taken-in = Recibido: { $path }, de { $sender }
cli-would-come = Llegaría: { $path }, de { $sender }
cli-came-new = { $new ->
    [one] 1 cambio nuevo
   *[other] { $new } cambios nuevos
}
cli-came-new-since = { $new ->
    [one] 1 cambio nuevo desde { $when }
   *[other] { $new } cambios nuevos desde { $when }
}
cli-came-rows = { $added } añadidos, { $changed } cambiados, { $removed } quitados
cli-conflicts-come = { $count ->
    [one] 1 lugar espera que alguien decida entre versiones.
   *[other] { $count } lugares esperan que alguien decida entre versiones.
}
cli-waiting = { $count ->
    [one] Falta por llegar 1 cambio anterior.
   *[other] Faltan por llegar { $count } cambios anteriores.
}
cli-aside = { $count ->
    [one] 1 cambio queda apartado: dos computadoras escriben con un mismo nombre.
   *[other] { $count } cambios quedan apartados: dos computadoras escriben con un mismo nombre.
}
cli-conflicts = Muestra lo que espera que alguien decida entre versiones
cli-conflicts-count = { $count ->
    [0] Nada espera una decisión.
    [one] 1 lugar espera una decisión.
   *[other] { $count } lugares esperan una decisión.
}
cli-taken-away = (quitado)
cli-open = Archivos que se abren en la ventana, como paquetes

## Lo que la línea de órdenes dice de sí misma

cli-usage = Uso:
cli-commands = Órdenes
cli-command = orden
cli-given = Se indica
cli-options = Opciones
cli-option = opciones
cli-help = Dice qué hay
cli-version = Dice qué versión es
cli-one-of = { $help }: { $values }
cli-usual = { $help } (si no se dice nada, { $values })
cli-unknown = Aquí no se conoce «{ $arg }».
cli-lacks = Falta { $arg }.
cli-needs-value = A { $arg } le falta lo que va después.
cli-bad-value = «{ $value }» no sirve para { $arg }.
cli-misused = Esto no se puede usar junto.
cli-see-help = No se hizo nada. «plenaria --help» dice qué hay.
