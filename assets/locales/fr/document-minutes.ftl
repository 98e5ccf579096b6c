### The minutes of the plenary

minutes-title = Compte rendu de la plénière
minutes-file-stem = compte-rendu
minutes-presented = Ce qui a été présenté, ce qui a été dit et ce qui a changé
minutes-work = Objectifs et actions du groupe
minutes-unpresented = N’a pas été présenté
minutes-for-decision = Présenté pour décision
minutes-general = Sur le travail du groupe dans son ensemble et sur ses cartes
minutes-proposes = Formulation proposée :
minutes-silent = La salle n’a fait aucune intervention sur le travail de ce groupe.
minutes-reserved = avec réserve de
minutes-not-presented = Ce groupe n’a pas encore présenté. Ce qui suit est son travail tel qu’il est.
minutes-when = Présenté le { $day } à { $time }, en { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
minutes-by-and-when = Présenté par { $presenter } le { $day } à { $time }, en { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
minutes-changed = Modifié depuis la présentation
minutes-added = Ajouté depuis la présentation
minutes-removed = Retiré depuis la présentation
minutes-observer = observateur
minutes-organisation = organisation internationale
minutes-civil-society = société civile
minutes-somebody = La salle (délégation non notée)
minutes-files = Présentations et fichiers
minutes-file = Fichier
