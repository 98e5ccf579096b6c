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
