### Why the rules do not allow something: what happened, what it means for the work, what to do.

refusal-gone = Esto ya no está: alguien lo borró antes. Lo demás sigue igual. Puede recuperarlo con Deshacer o continuar sin él.
refusal-too-long = El texto tiene { $length } caracteres y aquí caben { $limit }. Todavía no se guardó, pero sigue en pantalla. Acórtelo o repártalo en varias partes.
refusal-empty = Falta el texto, así que todavía no hay nada que guardar. Escriba unas palabras.
refusal-out-of-range = Ese número queda fuera de lo posible. Se conserva el anterior. Escriba otro número.
refusal-ends-before-start = El último día queda antes del primero. Se conservan las fechas anteriores. Cambie una de las dos.
refusal-unknown = Esta versión de Plenaria no conoce lo que se pidió guardar. El taller sigue como estaba. Cierre el programa y ábralo de nuevo; si se repite, instale la versión más reciente.
refusal-misplaced = Eso no puede ir ahí. Quedó donde estaba. Elija otro lugar.
refusal-already-begun = Este taller ya tiene contenido y una plantilla solo sirve para uno vacío. Todo sigue como estaba. Para usar la plantilla, cree un taller nuevo.
refusal-vote-closed = Esta votación ya terminó y su resultado se mantiene. La papeleta no se sumó. Para volver a preguntar, abra otra votación.
refusal-too-many-dots = La papeleta reparte { $given } puntos y tiene { $limit }. Todavía no se contó y sigue en pantalla. Quite algunos puntos.
refusal-too-few-options = Una votación necesita al menos dos opciones. No se abrió nada. Elija más tarjetas, familias u objetivos.
refusal-nothing-to-merge = Para unir hacen falta al menos dos tarjetas, objetivos o acciones. Todo sigue igual. Elija los elementos que dicen lo mismo e inténtelo de nuevo.
