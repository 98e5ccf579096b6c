## The bar at the top of every screen

shell-places = Places
shell-place-prepare = Prepare
shell-place-room = Room
shell-place-plenary = Plenary
shell-place-compile = Compile
shell-workshop-menu = This workshop
shell-close-workshop = Close and show all workshops
shell-protected = Protected by a passphrase
shell-saved-at = saved { $time }
shell-saves-itself = Everything is saved as you type
shell-close = Close
shell-messages = Messages

## Undo

shell-changed-since = The last action can no longer be undone
    .meaning = The same words have been changed since. The history of the row still has every version.

## Language, theme and size

shell-language = Language
shell-look = Settings of this computer
shell-look-desk = On this screen
shell-look-projector-no = No
shell-look-projector = If the room sees this screen
    .hint = Larger words, without panels or anything private.
shell-theme-system = As the system
shell-theme-light = Light
shell-theme-dark = Dark
shell-theme-projector-lit = Lit room
shell-theme-projector-dark = Dark room
shell-theme-projector-contrast = High contrast
shell-text-size = Text size
shell-text-smaller = Smaller text
shell-text-larger = Larger text
shell-text-usual = Usual size
shell-scribe = Who types on this computer
    .hint = It is kept in the history of every change. It can be a name or a role.
shell-percent = { $value } %

## Keys

shell-keys = Keys of this screen
shell-keys-title = Keys of this screen
shell-keys-everywhere = Everywhere
shell-keys-or = or
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-delete = Delete
key-space = Space
key-tab = Tab
key-home = Home
key-end = End
key-pageup = Page up
key-pagedown = Page down
key-backspace = Backspace
key-arrows = ↑ ↓ ← →
key-digits = 1 … 9

## Parts that appear on several screens

shell-calendar-open = Open the calendar
shell-calendar-before = Month before
shell-calendar-after = Next month
shell-translation-outdated = translation of an earlier version
shell-whole-group = Whole group
