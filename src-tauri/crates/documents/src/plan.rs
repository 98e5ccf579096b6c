use std::collections::BTreeSet;

use serde::Deserialize;
use workshop::{RowRef, Snapshot};

use crate::file_name::{Named, file_name};
use crate::{DocumentError, Format, Rendered, Request, Summary, WrittenPlan, docx, pdf};

/// Whether the plan says where its rows came from: their group, what they were split from, what was
/// merged into them, how often the plenary spoke about them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename = "PlanOrigins", rename_all = "snake_case")]
pub enum Origins {
    /// For those who work on it.
    #[default]
    Told,
    /// For those who decide about it.
    LeftOut,
}

/// Makes the work plan, for Word or as PDF. `contested` names the rows in which a conflict waits for
/// a person.
///
/// # Errors
/// As [`crate::render`].
pub fn render_plan(
    snapshot: &Snapshot,
    contested: &BTreeSet<RowRef>,
    request: &Request,
    origins: Origins,
) -> Result<Rendered, DocumentError> {
    let Request { lang, scope, made, .. } = *request;
    let mut plan = Summary::plan(snapshot, contested, lang, scope, made)?;
    if let (Origins::LeftOut, Some(plan)) = (origins, &mut plan.plan) {
        plan.leave_out_origins();
    }
    let file_name = file_name(&Named::of(&plan), request);
    let (bytes, notes) = match request.format {
        Format::Docx => (docx::write(&plan)?, Vec::new()),
        Format::Pdf => pdf::write(&plan)?,
        Format::Pptx | Format::Json | Format::Xlsx | Format::Csv => {
            return Err(DocumentError::NotThatFormat(request.format));
        }
    };
    Ok(Rendered { bytes, file_name, notes })
}

impl WrittenPlan {
    /// What waits for a person stays marked: a reader has to know.
    fn leave_out_origins(&mut self) {
        for objective in self.axes.iter_mut().flat_map(|axis| &mut axis.objectives) {
            objective.origin.clear();
            objective.merged.clear();
            for action in &mut objective.actions {
                action.origin.clear();
                action.merged.clear();
            }
        }
    }
}
