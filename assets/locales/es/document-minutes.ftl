### The minutes of the plenary

minutes-title = Minuta de la plenaria
minutes-file-stem = minuta
minutes-presented = Lo presentado, lo dicho y lo que cambió
minutes-work = Objetivos y acciones del grupo
minutes-unpresented = No formó parte de la presentación
minutes-for-decision = Presentado para decisión
minutes-general = Sobre el trabajo del grupo en su conjunto y sus tarjetas
minutes-proposes = Redacción propuesta:
minutes-silent = La sala no hizo intervenciones sobre el trabajo de este grupo.
minutes-reserved = con reserva de
minutes-not-presented = Este grupo aún no ha presentado. Lo que sigue es su trabajo tal como está.
minutes-when = Presentado el { $day } a las { $time }, en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
minutes-by-and-when = Presentado por { $presenter } el { $day } a las { $time }, en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
minutes-changed = Cambió desde que se presentó
minutes-added = Se añadió después de la presentación
minutes-removed = Se retiró después de la presentación
minutes-observer = observador
minutes-organisation = organismo internacional
minutes-civil-society = sociedad civil
minutes-somebody = La sala (delegación no anotada)
minutes-files = Presentaciones y archivos
minutes-file = Archivo
