### The palette: everything that can be done now, by its name.

palette = Find something to do
palette-hint = What do you want to do?
palette-recent = Used lately
palette-none = Nothing here is called “{ $typed }”. Try another word.
palette-go = Go to
palette-group = Group { $code }: { $title }
palette-step = Step: { $title }
palette-topic = Topic: { $title } (group { $code })
palette-theme = Theme
palette-setting = { $what }: { $value }

## Why something cannot be done just now

palette-needs-row = Go to a row first, with the arrow keys or a click.
palette-needs-topic = Go to a card of a topic first, or name a topic in the line.
palette-needs-card = Select cards first: go to one with the arrow keys, or choose several with X.
palette-needs-words = Go to a card or an objective first, with the arrow keys or a click.
palette-needs-voices = Go to a card that others were merged into first.
palette-needs-action = Go to an action’s row first: Esc leaves its cell.
palette-needs-filter = The filter leaves nothing out just now.
palette-needs-veiled = Nothing written in silence is waiting to be shown.
palette-needs-silence = Nobody is writing in silence just now.
