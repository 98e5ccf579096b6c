### Paquetes entre computadoras: preparar, mirar, recibir, apartar.

packet-keys = Paquetes
packet-choose = Recibir un paquete…
packet-for-stick = Paquete para la memoria USB
packet-title = Un paquete
packet-title-of = Paquete { $at } de { $of }
packet-looking = Revisando el paquete…
packet-nameless = Computadora sin nombre
packet-nameless-count =
    { $count ->
        [one] una computadora sin nombre
       *[other] { $count } computadoras sin nombre
    }

## What it says

packet-from = De { $name }, preparado { $when }
packet-from-here = Preparado en esta computadora, { $when }
packet-hands-out = Entrega el taller a la computadora de un grupo.
packet-hands-out-to = Entrega el taller, con este grupo al frente: { $group }
packet-older = Es anterior a lo último que llegó de esta computadora, preparado { $when }. Lo nuevo que contenga se recibe igualmente.
packet-nowhere =
    { $count ->
        [one] Este taller aún no está en esta computadora; llega con { $count } cambio.
       *[other] Este taller aún no está en esta computadora; llega con { $count } cambios.
    }
packet-library = Pertenece a otro taller de esta computadora: { $file }
packet-nothing-new = Nada nuevo: todo lo que contiene ya está aquí.
packet-new =
    { $count ->
        [one] { $count } cambio nuevo
       *[other] { $count } cambios nuevos
    }
packet-new-since =
    { $count ->
        [one] { $count } cambio nuevo desde el último paquete de esta computadora, preparado { $when }
       *[other] { $count } cambios nuevos desde el último paquete de esta computadora, preparado { $when }
    }
packet-new-first =
    { $count ->
        [one] { $count } cambio nuevo, en el primer paquete de esta computadora
       *[other] { $count } cambios nuevos, en el primer paquete de esta computadora
    }
packet-count-added =
    { $count ->
        [one] Se añade { $count } fila
       *[other] Se añaden { $count } filas
    }
packet-count-changed =
    { $count ->
        [one] Cambia { $count } fila
       *[other] Cambian { $count } filas
    }
packet-count-removed =
    { $count ->
        [one] Se quita { $count } fila
       *[other] Se quitan { $count } filas
    }
packet-count-conflicts =
    { $count ->
        [one] En { $count } lugar hay versiones distintas; usted decide después
       *[other] En { $count } lugares hay versiones distintas; usted decide después
    }
packet-count-waiting =
    { $count ->
        [one] Aún no ha llegado { $count } cambio anterior; lo que se apoya en él espera hasta entonces
       *[other] Aún no han llegado { $count } cambios anteriores; lo que se apoya en ellos espera hasta entonces
    }
packet-count-aside =
    { $count ->
        [one] { $count } cambio queda apartado, porque su computadora escribió otra cosa en su lugar
       *[other] { $count } cambios quedan apartados, porque su computadora escribió otra cosa en su lugar
    }
packet-count-files =
    { $count ->
        [one] Viene con { $count } archivo de ponente
       *[other] Viene con { $count } archivos de ponentes
    }
packet-taken =
    { $count ->
        [one] Recibido: { $count } cambio nuevo
       *[other] Recibido: { $count } cambios nuevos
    }
packet-taken-to-arrived = Ver lo recibido
packet-taken-to-conflicts = Ver los conflictos

## Opening one

packet-words = Contraseña del paquete
    .hint = Las palabras que se leyeron en voz alta al entregarlo.
packet-open = Abrir el paquete
packet-unknown = Una computadora que aún no conoce
packet-unknown-meaning = Pida a { $name } que abra «Las seis palabras de esta computadora» y las lea en voz alta. Si son estas, el paquete viene de allí.
packet-six-words = Las seis palabras de quien lo envía
packet-words-lang = Las palabras en
packet-vouch = Leyeron las mismas palabras
packet-hold = Apartar por ahora
packet-protect = Contraseña del taller en esta computadora
    .hint = Quien lo envía lo guarda con contraseña. Si la deja vacía, aquí quedará sin ella.
packet-open-other = Abrir ese taller
packet-take-in = Recibir
packet-taking = Recibiendo…
packet-leave = Dejarlo
packet-go-on = Continuar
packet-set-aside = El paquete queda apartado
    .where = Espera en «Recibido», en la mesa de compilación. Ya puede retirar la memoria USB.
    .before = Espera en esta primera pantalla. Ya puede retirar la memoria USB.

## Set aside

packet-held = Paquetes apartados
packet-held-meaning = Nada de ellos está todavía en un taller. Recíbalos en cuanto se hayan comparado sus seis palabras.
packet-held-locked = Un paquete que se abre con su contraseña
packet-held-look = Revisarlo
packet-held-drop = Descartarlo

## Making them

packet-hand-out = Entregar a los grupos
packet-hand-out-meaning = Un paquete por grupo; todos se abren con la misma contraseña. Léala en voz alta en la sala y lleve los paquetes en una memoria USB.
packet-make = Preparar un paquete
packet-make-meaning = Aún no se conoce ninguna computadora que comparta este taller, así que el paquete se abre con una contraseña. Léala en voz alta a quien lo abra.
packet-name = Con qué nombre conocerán los demás esta computadora
    .hint = Aparece en cada paquete y junto a todo lo que se escriba aquí.
packet-called = Las demás computadoras conocen a esta como «{ $name }»
    .meaning = Todo cambio que se haga aquí lleva ese nombre.
    .change = Cambiar el nombre
packet-name-organisers = Mesa de la organización
packet-lock = Contraseña
    .hint = No queda escrita en ninguna parte: anótela hasta que se hayan abierto todos los paquetes.
packet-lock-another = Otras palabras
packet-no-folder = Se le preguntará dónde
packet-folder-choose = Elegir una carpeta
packet-with-files =
    { $count ->
        [one] Con { $count } archivo de ponente
       *[other] Con { $count } archivos de ponentes
    }
packet-list = Los paquetes
packet-whole = El taller completo
packet-make-count =
    { $count ->
        [one] Preparar el paquete
       *[other] Preparar { $count } paquetes
    }
packet-making = Preparando…
packet-done = Listo
packet-made = Paquete preparado: { $name }
packet-made-where = En { $folder }
packet-made-for = Para { $names }
packet-reveal = Mostrar el archivo

## This laptop

packet-laptop = Las seis palabras de esta computadora
packet-laptop-meaning = Léalas en voz alta a quien reciba por primera vez un paquete de esta computadora. Son las mismas mientras el programa esté en ella.
packet-known = Computadoras que comparten este taller
packet-known-none = Aún ninguna. Se conocen en cuanto se recibe un paquete suyo.
packet-known-since = conocida desde { $when }
