# Los diálogos del sistema.

dialog-workshops = Talleres de Plenaria
dialog-people-lists = Listas de personas
dialog-any = Archivos de cualquier tipo
dialog-packets = Paquetes de Plenaria
