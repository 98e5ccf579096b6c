# Les dialogues du système.

dialog-workshops = Ateliers de Plenaria
dialog-people-lists = Listes de personnes
dialog-any = Fichiers de tout type
projector-window = Plenaria : ce que voit la salle
dialog-packets = Paquets de Plenaria
