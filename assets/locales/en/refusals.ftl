### Why the rules do not allow something: what happened, what it means for the work, what to do.

refusal-gone = This is no longer here: someone deleted it earlier. Everything else is as it was. You can bring it back with Undo, or go on without it.
refusal-too-long = The text has { $length } characters and there is room for { $limit }. It is not saved yet, but it is still on the screen. Please shorten it or split it into several parts.
refusal-empty = The words are missing, so there is nothing to save yet. Please write a few.
refusal-out-of-range = That number is outside what is possible. The earlier one is kept. Please enter another number.
refusal-ends-before-start = The last day is before the first. The earlier dates are kept. Please change one of the two.
refusal-unknown = This version of Plenaria does not know what it was asked to save. The workshop is as it was. Please close the program and open it again; if it happens again, install the latest version.
refusal-misplaced = That cannot go there. It has stayed where it was. Please choose another place.
refusal-already-begun = This workshop already has content, and a template is only for an empty one. Everything is as it was. To use the template, please create a new workshop.
refusal-vote-closed = This vote is over and its result stands. The ballot was not added. To ask again, please open a new vote.
refusal-too-many-dots = The ballot gives { $given } dots and has { $limit }. It was not counted yet and is still on the screen. Please take some dots away.
refusal-too-few-options = A vote needs at least two things to choose between. Nothing was opened. Please choose more cards, clusters or objectives.
refusal-nothing-to-merge = Merging needs at least two cards, objectives or actions. Everything is as it was. Please choose those that say the same and try again.
