## La pantalla de bienvenida

welcome-purpose = De la primera tarjeta en la sala de un grupo al plan que aprueban los ministros, sin copiar nada dos veces y sin perder nada.
welcome-new = Nuevo taller
welcome-sample = Abrir el taller de muestra
    .hint = La muestra es el taller de San José de 2018: cuatro grupos trabajando, para mirar y probar.
welcome-open-file = Abrir un archivo…
welcome-private = Todo queda en esta computadora
welcome-version = Versión { $version }
welcome-keys = Bienvenida
welcome-library = Talleres en esta computadora
welcome-library-empty = Todavía no hay ningún taller. Empiece uno nuevo o abra la muestra para mirar.
welcome-chosen = El archivo que eligió
welcome-sample-tag = Muestra
welcome-worked-on = último trabajo: { $when }
welcome-open = Abrir
welcome-opening = Abriendo…
welcome-cancel = Cancelar

## Un taller nuevo

welcome-title = Título
welcome-title-missing = Un taller necesita un título. Bastan unas palabras; puede cambiarlas después.
welcome-place = Lugar
    .example = Ciudad, país
welcome-starts = Primer día
welcome-ends = Último día
welcome-template = Empezar con
welcome-template-rcm-four-steps = Los cuatro pasos de la CRM
    .meaning = Contexto, oportunidades y retos, objetivos y acciones, con preguntas guía y los once países miembros listos.
welcome-template-blank = Un taller vacío
    .meaning = Los cuatro pasos con sus preguntas de siempre y sin países.
welcome-groups = Grupos y temas
    .hint = Una línea por grupo; debajo sus temas, con sangría o con un guion. También puede pegar una lista de un correo.
    .example =
        Inteligencia e investigación
        {"  "}Investigación financiera
        {"  "}Mapas y perfiles
        Respuesta judicial
        {"  "}Cooperación jurídica
welcome-groups-read =
    { $count ->
        [0] Lo que escriba aparece aquí como grupos. También puede agregarlos después.
        [one] Un grupo
       *[other] { $count } grupos
    }
welcome-optional = (puede esperar)
welcome-lang = La sala escribe en
    .meaning = Las tarjetas nuevas quedan en este idioma, salvo que quien escribe elija otro. El idioma de la pantalla se elige aparte.
welcome-protect = Proteger este taller con una contraseña
welcome-passphrase = Contraseña
welcome-passphrase-again = La misma otra vez
welcome-passphrase-missing = Escriba una contraseña o elija no proteger el taller.
welcome-passphrase-differs = Las dos no son iguales. Escríbalas otra vez, por favor.
welcome-passphrase-warning = Nadie puede recuperar una contraseña olvidada, y sin ella el taller no se puede leer. Anótela y guárdela en un lugar seguro.
welcome-create = Crear el taller
