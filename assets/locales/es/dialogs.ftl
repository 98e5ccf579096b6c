# Los diálogos del sistema.

dialog-workshops = Talleres de Plenaria
dialog-people-lists = Listas de personas
dialog-any = Archivos de cualquier tipo
projector-window = Plenaria: lo que ve la sala
dialog-packets = Paquetes de Plenaria
