### The words of undo and redo.

## On the undo button; $what is an entity phrase such as “a card”

undo = Deshacer
undo-label-add = Deshacer: añadir { $what }
undo-label-edit = Deshacer: cambiar { $what }
undo-label-remove = Deshacer: borrar { $what }
undo-label-move = Deshacer: mover { $what }
undo-label-import = Deshacer: importar { $what }
undo-label-restore = Deshacer: restaurar { $what }
undo-label-merge = Deshacer: unir { $what }
undo-label-gather = Deshacer: agrupar { $what }
undo-label-receive = Deshacer: recibir un paquete
undo-label-decide = Deshacer: decidir entre versiones ({ $what })
undo-label-separate = Deshacer: separar { $what }
undo-label-freeze = Deshacer: fijar los códigos ({ $what })
undo-label-thaw = Deshacer: liberar los códigos ({ $what })
undo-nothing = No hay nada que deshacer

## On the redo button

redo = Rehacer
redo-label-add = Rehacer: añadir { $what }
redo-label-edit = Rehacer: cambiar { $what }
redo-label-remove = Rehacer: borrar { $what }
redo-label-move = Rehacer: mover { $what }
redo-label-import = Rehacer: importar { $what }
redo-label-restore = Rehacer: restaurar { $what }
redo-label-merge = Rehacer: unir { $what }
redo-label-gather = Rehacer: agrupar { $what }
redo-label-receive = Rehacer: recibir un paquete
redo-label-decide = Rehacer: decidir entre versiones ({ $what })
redo-label-separate = Rehacer: separar { $what }
redo-label-freeze = Rehacer: fijar los códigos ({ $what })
redo-label-thaw = Rehacer: liberar los códigos ({ $what })
redo-nothing = No hay nada que rehacer

## Just after an undo

undone-add = Se deshizo: añadir { $what }
undone-edit = Se deshizo: cambiar { $what }
undone-remove = Se deshizo: borrar { $what }
undone-move = Se deshizo: mover { $what }
undone-import = Se deshizo: importar { $what }
undone-restore = Se deshizo: restaurar { $what }
undone-merge = Se deshizo: unir { $what }
undone-gather = Se deshizo: agrupar { $what }
undone-receive = Se deshizo: recibir un paquete
undone-decide = Se deshizo: decidir entre versiones ({ $what })
undone-separate = Se deshizo: separar { $what }
undone-freeze = Se deshizo: fijar los códigos ({ $what })
undone-thaw = Se deshizo: liberar los códigos ({ $what })

## Just after a redo

redone-add = Se rehizo: añadir { $what }
redone-edit = Se rehizo: cambiar { $what }
redone-remove = Se rehizo: borrar { $what }
redone-move = Se rehizo: mover { $what }
redone-import = Se rehizo: importar { $what }
redone-restore = Se rehizo: restaurar { $what }
redone-merge = Se rehizo: unir { $what }
redone-gather = Se rehizo: agrupar { $what }
redone-receive = Se rehizo: recibir un paquete
redone-decide = Se rehizo: decidir entre versiones ({ $what })
redone-separate = Se rehizo: separar { $what }
redone-freeze = Se rehizo: fijar los códigos ({ $what })
redone-thaw = Se rehizo: liberar los códigos ({ $what })

## Just after the action itself, beside an undo button

done-add = Añadió { $what }
done-edit = Cambió { $what }
done-remove = Borró { $what }
done-move = Movió { $what }
done-import = Importó { $what }
done-restore = Restauró { $what }
done-merge = Unió { $what }
done-gather = Agrupó { $what }
done-receive = Paquete recibido
done-decide = Decidido ({ $what })
done-separate = Separó { $what }
done-freeze = Códigos fijados ({ $what })
done-thaw = Códigos liberados ({ $what })

uncover-undo = Al deshacer, la sala verá lo que está reservado
uncover-redo = Al rehacer, la sala verá lo que está reservado
uncover-meaning =
    { $count ->
        [one] Una fila no se proyecta por su clasificación o por escribirse en silencio. Toda la sala leería su texto al instante.
       *[other] { $count } filas no se proyectan por su clasificación o por escribirse en silencio. Toda la sala leería su texto al instante.
    }
uncover-leave = Mantenerlo reservado
uncover-agree = Mostrarlo de todos modos
