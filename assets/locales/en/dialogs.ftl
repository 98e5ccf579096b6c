# The system’s dialogs.

dialog-workshops = Plenaria workshops
dialog-people-lists = Lists of people
dialog-any = Files of any kind
projector-window = Plenaria: what the room sees
dialog-packets = Plenaria packets
