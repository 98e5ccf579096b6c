### The work plan and the action matrix.

plan-title = Work plan
plan-file-stem = plan
plan-axis = Axis { $code }
plan-levels = Levels of impact and feasibility
plan-contested-note =
    { $count ->
        [one] In { $count } place of this document there are different versions that have not been reconciled yet. It is marked where it stands and shows the last version that was accepted.
       *[other] In { $count } places of this document there are different versions that have not been reconciled yet. They are marked where they stand and show the last version that was accepted.
    }
plan-contested = Not reconciled: there are different versions, and which one stands is still to be decided.
plan-origin = Comes from:
plan-merged = Also brings together:
plan-split-from = split from { $code }
plan-answers = answers { $what }
plan-remarks =
    { $count ->
        [one] { $count } remark in plenary
       *[other] { $count } remarks in plenary
    }

## What is known of an action

plan-expected-output = Expected output
plan-indicator = Indicator
plan-baseline = Baseline
plan-target = Target
plan-verification = Means of verification
plan-resources = Resources and their source
plan-risks = Risks and assumptions
plan-framework = Existing framework
plan-priority = Priority
plan-priority-of = { $product } (impact { $impact } × feasibility { $feasibility })
plan-impact-of = impact { $level }
plan-feasibility-of = feasibility { $level }
plan-status = Status
plan-consensus = Consensus

## The matrix

plan-axis-number = Axis
plan-axis-title = Axis title
plan-objective-number = Objective no.
plan-first-year = First year
plan-last-year = Last year
plan-unresolved = Not reconciled
    .waits = To be decided
plan-origin-column = Where it comes from
matrix-title = Action matrix
matrix-file-stem = matrix
matrix-sheet = Actions
matrix-about = About
matrix-document = Document
matrix-workshop = Workshop
matrix-when-and-where = Place and dates
matrix-scope = Contains
matrix-funder = Funding
matrix-actions = Rows
matrix-count =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
matrix-waiting = To be reconciled
matrix-examples = Examples
matrix-language = Language
matrix-made = Made on
