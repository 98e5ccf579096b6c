### Finding words in the work of all groups

find = Find in all groups
find-hint = Find words anywhere: cards, objectives, actions, remarks, the plan
find-count =
    { $count ->
        [one] one found
       *[other] { $shown } found
    }
find-none = Nothing has all these words.
find-more = … and { $count } more. A further word narrows it down.
find-cluster = Cluster
find-axis = Axis
find-section = Section of the plan
find-remark = Remark
find-parked = parking lot
find-also-said = also said
