### The minutes of the plenary

minutes-title = Minutes of the plenary
minutes-file-stem = minutes
minutes-presented = What was presented, what was said and what changed
minutes-work = Objectives and actions of the group
minutes-unpresented = Not part of the presentation
minutes-for-decision = Put up for decision
minutes-general = On the group’s work as a whole and on its cards
minutes-proposes = Proposed wording:
minutes-silent = The floor made no remark on this group’s work.
minutes-reserved = reserved by
minutes-not-presented = This group has not presented yet. What follows is its work as it stands.
minutes-when = Presented on { $day } at { $time }, in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
minutes-by-and-when = Presented by { $presenter } on { $day } at { $time }, in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
minutes-changed = Changed since it was presented
minutes-added = Added since the presentation
minutes-removed = Taken out since it was presented
minutes-observer = observer
minutes-organisation = international organisation
minutes-civil-society = civil society
minutes-somebody = The floor (delegation not noted)
minutes-files = Presentations and files
minutes-file = File
