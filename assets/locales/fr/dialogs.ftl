# Les dialogues du système.

dialog-workshops = Ateliers de Plenaria
dialog-people-lists = Listes de personnes
dialog-any = Fichiers de tout type
dialog-packets = Paquets de Plenaria
