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
