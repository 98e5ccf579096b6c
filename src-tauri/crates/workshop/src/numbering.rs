use std::collections::BTreeMap;

use crate::{Id, Snapshot};

/// The number people call each row by: a group `2`, its objective `2.1`, its action `2.1.3`.
pub type Codes = BTreeMap<Id, String>;

/// Numbers groups, objectives and actions by their place, as axis.objective.action.
pub fn codes(snapshot: &Snapshot) -> Codes {
    let mut codes = Codes::new();
    for (group, axis) in snapshot.groups.iter().zip(1..) {
        codes.insert(group.id, format!("{axis}"));
        let objectives = snapshot.objectives.iter().filter(|o| o.group == group.id);
        for (objective, second) in objectives.zip(1..) {
            codes.insert(objective.id, format!("{axis}.{second}"));
            let actions = snapshot.actions.iter().filter(|a| a.objective == objective.id);
            for (action, third) in actions.zip(1..) {
                codes.insert(action.id, format!("{axis}.{second}.{third}"));
            }
        }
    }
    codes
}
