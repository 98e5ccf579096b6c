### The slides each group presents in plenary.

slides-title = Presentation to the plenary
slides-file-stem = presentation
slides-working = How the group worked
slides-objectives = Regional objectives
slides-actions = Regional actions
slides-open-points = Open points
slides-free = Also
slides-presents = Presented by { $name }
slides-continued = { $head } (continued)
slides-logo = The organisation’s logo
slides-example = Example made up for illustration; nobody said it at the workshop.

## How the group worked

slides-made = What came of it
slides-delegations = Delegations

## Heads over rows

slides-loose = In no cluster
slides-decision = For decision by the plenary
slides-others = The others

## Actions and consensus

slides-code = No.
slides-consensus = Consensus
