### Las acciones de un grupo: una tabla debajo de cada objetivo.

room-column-countries = Países
room-field-countries = países
actions-open = por definir
actions-to-row = De la celda a la fila
actions-edit = Escribir en la fila
actions-new = Escribir una acción nueva debajo
actions-move-under = Debajo del objetivo
actions-names = Nombres para: { $column }
actions-moved = La acción es ahora la { $code }

## Una tabla pegada desde una hoja de cálculo

actions-paste = Acciones de una hoja de cálculo
actions-paste-under = Acciones de una hoja de cálculo, para el objetivo { $code }
actions-paste-column = De qué trata la columna { $number }
actions-paste-unused = no se usa
actions-paste-no-words = Todavía ninguna columna tiene las palabras de la acción. Indique encima de la que las tiene que es «Acción».
actions-paste-level = «{ $said }» no es un nivel: queda vacío
actions-paste-wordless = sin palabras: esta línea no se agrega
actions-paste-add =
    { $count ->
        [0] Agregar las acciones
        [one] Agregar una acción
       *[other] Agregar { $count } acciones
    }
