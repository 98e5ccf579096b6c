## La barra superior de todas las pantallas

shell-places = Lugares
shell-place-prepare = Preparar
shell-place-room = Sala
shell-place-plenary = Plenaria
shell-place-compile = Compilar
shell-workshop-menu = Este taller
shell-close-workshop = Cerrar y ver todos los talleres
shell-protected = Protegido con una contraseña
shell-saved-at = guardado { $time }
shell-saves-itself = Todo se guarda mientras escribe
shell-close = Cerrar
shell-messages = Avisos

## Deshacer

shell-changed-since = La última acción ya no se puede deshacer
    .meaning = Las mismas palabras se han cambiado después. El historial de la fila conserva todas las versiones.

## Idioma, tema y tamaño

shell-language = Idioma
shell-look = Ajustes de esta computadora
shell-look-desk = En esta pantalla
shell-look-projector-no = No
shell-look-projector = Si la sala ve esta pantalla
    .hint = Palabras más grandes, sin paneles ni nada privado.
shell-theme-system = Como el sistema
shell-theme-light = Claro
shell-theme-dark = Oscuro
shell-theme-projector-lit = Sala iluminada
shell-theme-projector-dark = Sala a oscuras
shell-theme-projector-contrast = Alto contraste
shell-text-size = Tamaño del texto
shell-text-smaller = Texto más pequeño
shell-text-larger = Texto más grande
shell-text-usual = Tamaño habitual
shell-scribe = Quién escribe en esta computadora
    .hint = Queda en el historial de cada cambio. Puede ser un nombre o una función.
shell-percent = { $value } %

## Teclas

shell-keys = Teclas de esta pantalla
shell-keys-title = Teclas de esta pantalla
shell-keys-everywhere = En todas partes
shell-keys-or = o
key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-enter = Intro
key-escape = Esc
key-delete = Supr
key-space = Espacio
key-tab = Tab
key-home = Inicio
key-end = Fin
key-pageup = Re Pág
key-pagedown = Av Pág
key-backspace = Retroceso
key-arrows = ↑ ↓ ← →
key-digits = 1 … 9

## Partes que aparecen en varias pantallas

shell-calendar-open = Abrir el calendario
shell-calendar-before = Mes anterior
shell-calendar-after = Mes siguiente
shell-translation-outdated = traducción de una versión anterior
shell-whole-group = Todo el grupo
