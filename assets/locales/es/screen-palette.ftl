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

palette-documents = Los documentos, en Word, PowerPoint y PDF
palette-plan = El plan, y sus archivos en Word, PDF y Excel

## What people look for in a program and need not do here: the second line is the answer

palette-save = Guardar
palette-saves-itself = No hace falta: cada cambio queda guardado al momento, y con las horas de trabajo se hacen copias solas. Para llevarse una, haga un paquete para la memoria USB.
palette-passphrase = Contraseña
palette-passphrase-when = La contraseña de un taller se pone al crearlo; la de un paquete, al hacerlo.

## Other words people look for things by. They are not shown; the palette only finds by them

palette-also-undo = revertir, volver atrás, corregir, recuperar, me equivoqué
palette-also-redo = repetir, volver a hacer
palette-also-find = texto, palabra, encontrar, localizar, dónde está
palette-also-shell-keys = ayuda, atajos, teclado, instrucciones, manual, cómo se hace
palette-also-shell-text-larger = letra más grande, letras, agrandar, aumentar, ampliar, zoom, fuente
palette-also-shell-text-smaller = letra más pequeña, letras, achicar, reducir, zoom, fuente
palette-also-shell-text-size = letra, letras, zoom, fuente
palette-also-shell-language = lengua, traducir, español, inglés, francés
palette-also-palette-theme = modo, tema, colores, pantalla, contraste, oscuro, claro, noche
palette-also-shell-close-workshop = salir, terminar, cambiar de taller, otro taller, abrir otro, lista de talleres
palette-also-palette-documents = imprimir, exportar, descargar, informe, acta, minuta, resumen, relatoría, diapositivas, archivos, entregar
palette-also-palette-plan = imprimir, exportar, descargar, informe, matriz, tabla, documento final, archivos
palette-also-palette-save = grabar, salvar, copia de seguridad, respaldo, backup, guardado
palette-also-palette-passphrase = clave, proteger, cifrar, bloquear, seguridad, acceso
palette-also-cards-parking = estacionamiento, aparcadero, pendientes, para después, más tarde, retomar
palette-also-room-objective-new = crear objetivo, agregar objetivo, añadir objetivo, redactar, escribir un objetivo
palette-also-room-go-line = nueva tarjeta, agregar tarjeta, añadir tarjeta, escribir, anotar, apuntar
palette-also-actions-new = nueva acción, agregar acción, añadir acción, actividad, tarea
palette-also-room-edit = corregir, modificar, cambiar el texto, reescribir, traducir, abrir
palette-also-room-select = marcar, elegir, escoger
palette-also-room-move = cambiar de tema, otro tema, otro grupo, pasar, trasladar
palette-also-room-kind = convertir, reto, oportunidad, buena práctica, contexto, clase
palette-also-cards-cluster = agrupar, reunir, juntar, conjunto, familia nueva
palette-also-cards-join = fusionar, combinar, repetidas, duplicadas, juntar, iguales
palette-also-cards-separate = dividir, desunir, partir
palette-also-room-objective-from = nuevo objetivo, crear objetivo, responder
palette-also-cards-link = vincular, relacionar, conectar, atender, responder
palette-also-cards-mark = confidencial, secreto, reservado, restringido, sensible, privado, marcar, tlp
palette-also-cards-park = asuntos pendientes, aparcar, estacionar, para después, más tarde
palette-also-cards-duplicate = copiar, clonar, repetir
palette-also-room-delete = borrar, quitar, suprimir, eliminar tarjeta
palette-also-board-filter = buscar tarjetas, mostrar solo, ver solo, por país, por delegación
palette-also-board-arrange = agrupar por, columnas, vista, por tema, por tipo, por familia
palette-also-board-show-all = quitar el filtro, limpiar el filtro, ver todo, sin filtro
palette-also-room-choose-group = cambiar de grupo, otro grupo, mesa
palette-also-room-panel-fold = para usted, notas privadas, preguntas guía, panel lateral, mostrar el panel
palette-also-time-key = cronómetro, temporizador, minutos, tiempo, hora, duración, iniciar, pausa, cuenta atrás
palette-also-time-silent = silencio, individual, lluvia de ideas, cubierto
palette-also-votes-go = votar, voto, encuesta, sondeo, priorizar, puntos, a mano alzada
palette-also-strip-key = países, quién habló, intervenciones, palabra, posición, consenso, apoyo
palette-also-projector-keys-window = pantalla, proyectar, mostrar a la sala, segunda pantalla, cañón, monitor, hdmi
palette-also-projector-keys-curtain = ocultar, tapar, pantalla negra, pausa
palette-also-projector-keys-freeze = pausa, fijar la imagen, detener
palette-also-projector-keys-present = pantalla completa, una sola pantalla
palette-also-projector-keys-alone = ampliar, en grande, enfocar, resaltar, zoom
palette-also-packet-for-stick = copia de seguridad, respaldo, copiar, enviar, compartir, llevar, exportar, pendrive, contraseña
palette-also-packet-choose = importar, abrir, traer, recibir, reunir, memoria
palette-also-packet-hand-out = repartir, distribuir, compartir, enviar, computadoras, copias
palette-also-packet-laptop = identidad, verificar, huella, confianza, laptop
palette-also-prepare-add-delegation = nueva delegación, agregar, país, organización
palette-also-prepare-add-person = nueva persona, agregar, participante, invitado, facilitador, relator
palette-also-prepare-add-group = nuevo grupo, agregar, mesa de trabajo, temas
palette-also-prepare-add-session = nuevo bloque, agregar, sesión, horario, programa
palette-also-prepare-section-people = participantes, inscripción, lista, facilitadores, relatores, importar lista
palette-also-prepare-section-groups = mesas, tema nuevo, agregar tema
palette-also-prepare-section-agenda = programa, horario, sesiones, horas, días
palette-also-prepare-section-steps = metodología, preguntas guía, minutos, duración
palette-also-prepare-section-workshop = título, lugar, fecha, confidencialidad, organizadores
palette-also-prepare-section-delegations = países, organizaciones, siglas
palette-also-welcome-new = crear, empezar, contraseña, proteger
palette-also-welcome-open-file = importar, restaurar, copia de seguridad, buscar archivo
palette-also-welcome-sample = ejemplo, demostración, probar, práctica
palette-also-compile-files = imprimir, exportar, descargar, word, pdf, excel, documento
palette-also-compile-freeze = numeración definitiva, congelar, bloquear números
palette-also-fates-print = pdf, papel, lista
