### The actions of a group: a table under each objective.

room-column-countries = Countries
room-field-countries = countries
actions-open = open
actions-to-row = Out of the cell, to the row
actions-edit = Write in the row
actions-new = Write a new action under it
actions-move-under = Under objective
actions-names = Names for: { $column }
actions-moved = The action is now { $code }

## A table pasted from a sheet

actions-paste = Actions from a sheet
actions-paste-under = Actions from a sheet, to go under objective { $code }
actions-paste-column = What column { $number } is about
actions-paste-unused = not used
actions-paste-no-words = No column is the action’s words yet. Say above the column that has them that it is “Action”.
actions-paste-level = “{ $said }” is no level: left empty
actions-paste-wordless = no words: this line is left out
actions-paste-add =
    { $count ->
        [0] Add the actions
        [one] Add one action
       *[other] Add { $count } actions
    }
