### La línea de quien escribe: temas y delegaciones dentro del texto, y varias líneas pegadas.

## Tema y delegación

line-hint = Escriba lo que se dijo… # tema · @ delegación
line-key-topic = Nombrar el tema dentro del texto
line-key-delegation = Nombrar la delegación dentro del texto
line-key-away = En la línea vacía: sin la delegación, luego sin el tema, luego sin el tipo
line-which-topic = Tema de la próxima tarjeta
line-whose-words = Quién lo dice
line-suggestions =
    { $count ->
        [one] una opción
       *[other] { $count } opciones
    }
line-suggestions-hint = Intro elige · Esc lo deja como texto
line-suggestions-hint-whole = Intro agrega la tarjeta · Tab elige · Esc lo deja como texto
line-one-delegation = Una tarjeta tiene una sola delegación, y esta ya nombra a { $named }. Agréguela primero; después { $other } puede apoyarla: Esc y luego T. Para nombrar a { $other } en su lugar, elíjala al final de la línea.
line-emptied = La línea está vacía. Si deshace otra vez, se deshará el último cambio del taller.
line-nothing-typed = En la línea no queda nada que deshacer. Cuando esté vacía, se deshará el último cambio del taller.

## Escritura en silencio

line-veiled = En silencio
    .meaning = La sala no ve estas tarjetas hasta que usted las muestre.

## Varias líneas pegadas

line-paste-keys = Líneas pegadas
line-paste-title =
    { $count ->
        [one] Una línea pegada
       *[other] { $count } líneas pegadas
    }
line-paste-later =
    { $count ->
        [one] y una más después
       *[other] y { $count } más después
    }
line-paste-hint = ↑ ↓ recorren · 1 a 6 cambian el tipo · J une con la anterior · X deja fuera
line-paste-walk = Recorrer las líneas
line-paste-mark = Marcar varias líneas seguidas
line-paste-add = Agregar todas
line-paste-add-count =
    { $count ->
        [one] Agregar una
       *[other] Agregar { $count }
    }
line-paste-as-text = A la línea, como texto
line-paste-join = Unir con la línea anterior
line-paste-out = Dejar fuera
line-paste-in = Volver a incluir
line-paste-is-out = queda fuera
line-paste-kind = Tipo de esta línea
line-paste-kind-context = Esta línea: contexto
line-paste-kind-good-practice = Esta línea: buena práctica
line-paste-kind-opportunity = Esta línea: oportunidad
line-paste-kind-challenge = Esta línea: reto
line-paste-kind-objective = Esta línea: objetivo
line-paste-kind-action = Esta línea: acción
line-paste-too-long = Es más larga de lo que cabe en una tarjeta. Las demás se agregan; esta queda esperando junto a la línea para que la acorte.
