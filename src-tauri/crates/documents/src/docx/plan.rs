use super::TEXT_WIDTH;
use super::body::{Body, Head};
use super::objectives::{WIDTHS, WIDTHS_WITH_COUNTRIES};
use super::table::Columns;
use crate::ooxml::Xml;
use crate::{
    WrittenAction, WrittenAxis, WrittenObjective, WrittenOrigin, WrittenPlan, WrittenSection,
    WrittenStanding,
};

/// The ground of what is said of an action below its row.
const DETAILS: &str = "F4F8F7";

impl Body<'_> {
    /// The work plan, in place of what groups bring to the plenary.
    pub(super) fn plan(&mut self, xml: &mut Xml, plan: &WrittenPlan) {
        let mut first = true;
        for section in &plan.before {
            self.plan_section(xml, plan, section, first);
            first = false;
        }
        for axis in &plan.axes {
            self.plan_axis(xml, plan, axis);
        }
        first = true;
        for section in &plan.after {
            self.plan_section(xml, plan, section, first);
            first = false;
        }
        if plan.axes.is_empty() {
            xml.paragraph("Note", |xml| xml.run(None, &self.summary.words.no_groups));
        }
        self.plan_levels(xml, plan);
    }

    fn plan_section(
        &mut self,
        xml: &mut Xml,
        plan: &WrittenPlan,
        section: &WrittenSection,
        first: bool,
    ) {
        let head = if first { Head::Part } else { Head::Flowing };
        self.heading(xml, head, section.title.words.clone(), |body, xml| {
            body.say(xml, &section.title);
        });
        contested(xml, plan, "ObjectiveTopic", section.contested);
        if let Some(body) = &section.body {
            self.say_long(xml, "BodyText", body);
        }
        if section.mandates {
            self.plain_heading(xml, Head::Section, &self.summary.words.mandates);
            for mandate in &self.summary.workshop.mandates {
                self.mandate(xml, mandate);
            }
        }
    }

    fn plan_axis(&mut self, xml: &mut Xml, plan: &WrittenPlan, axis: &WrittenAxis) {
        let plain = match &axis.title {
            Some(title) => format!("{} · {}", axis.name, title.words),
            None => axis.name.clone(),
        };
        self.heading(xml, Head::Page, plain, |body, xml| {
            xml.run(Some("Accent"), &axis.name);
            if let Some(title) = &axis.title {
                xml.run(Some("Quiet"), " · ");
                body.say(xml, title);
            }
        });
        contested(xml, plan, "ObjectiveTopic", axis.contested);
        if let Some(body) = &axis.body {
            self.say_long(xml, "BodyText", body);
        }
        if axis.objectives.is_empty() {
            xml.paragraph("Note", |xml| xml.run(None, &self.summary.words.no_objectives));
        }
        for objective in &axis.objectives {
            self.plan_objective(xml, plan, objective, axis.countries);
        }
    }

    fn plan_objective(
        &mut self,
        xml: &mut Xml,
        plan: &WrittenPlan,
        objective: &WrittenObjective,
        countries: bool,
    ) {
        let plain = format!("{}  {}", objective.code, objective.said.words.replace('\n', " "));
        self.heading(xml, Head::Section, plain, |body, xml| {
            xml.sign("SignObjective", "633A99", '◎');
            xml.run(None, &format!("\u{a0}{}  ", objective.code));
            body.say(xml, &objective.said);
        });
        contested(xml, plan, "ObjectiveTopic", objective.contested);
        self.plan_standing(xml, "ObjectiveTopic", &objective.standing);
        origin(xml, "ObjectiveTopic", &objective.origin);
        self.plan_merged(xml, plan, "ObjectiveTopic", &objective.merged);
        if objective.actions.is_empty() {
            xml.paragraph("BodyText", |xml| {
                xml.run(Some("Quiet"), &self.summary.words.no_actions);
            });
        } else {
            self.plan_actions(xml, plan, objective, countries);
        }
    }

    fn plan_actions(
        &self,
        xml: &mut Xml,
        plan: &WrittenPlan,
        objective: &WrittenObjective,
        countries: bool,
    ) {
        let words = &self.summary.words;
        let mut widths = if countries { WIDTHS_WITH_COUNTRIES.to_vec() } else { WIDTHS.to_vec() };
        widths[1] = TEXT_WIDTH - widths.iter().sum::<u32>();
        let mut heads =
            vec![words.code.as_str(), &words.action, &words.level, &words.lead, &words.partners];
        if countries {
            heads.push(&words.countries);
        }
        heads.push(&words.timeframe);
        let about = format!("{} {}", words.objective, objective.code);
        xml.paragraph("BeforeTable", |_| {});
        let columns = Columns { close: countries, ..Columns::of_words(&widths, &heads, &about) };
        xml.table(&columns, |xml| {
            for action in &objective.actions {
                self.plan_action(xml, action, &widths, countries);
                if has_details(action) {
                    xml.heading_row(&columns, Some(DETAILS), |xml| {
                        self.plan_details(xml, plan, action);
                    });
                }
            }
        });
    }

    fn plan_action(&self, xml: &mut Xml, action: &WrittenAction, widths: &[u32], countries: bool) {
        let plain = [
            Some(&action.level),
            Some(&action.lead),
            Some(&action.partners),
            Some(&action.countries).filter(|_| countries),
            Some(&action.timeframe),
        ];
        xml.row(action.said.words.len(), |xml| {
            xml.cell(widths[0], |xml| {
                // The row stays with what is said below it.
                let with_next = |xml: &mut Xml| {
                    if has_details(action) {
                        xml.leaf("w:keepNext", &[]);
                    }
                };
                xml.paragraph_with("TableText", with_next, |xml| {
                    xml.run(Some("Strong"), &action.code);
                });
            });
            self.said_cell(xml, widths[1], Some(&action.said));
            for (words, width) in plain.into_iter().flatten().zip(&widths[2..]) {
                xml.plain_cell(*width, words);
            }
        });
    }

    fn plan_details(&self, xml: &mut Xml, plan: &WrittenPlan, action: &WrittenAction) {
        contested(xml, plan, "TableStance", action.contested);
        for fact in &action.facts {
            xml.paragraph("TableStance", |xml| {
                xml.run(Some("Strong"), &format!("{}  ", fact.name));
                self.say(xml, &fact.said);
            });
        }
        self.plan_standing(xml, "TableStance", &action.standing);
        origin(xml, "TableStance", &action.origin);
        self.plan_merged(xml, plan, "TableStance", &action.merged);
    }

    fn plan_standing(&self, xml: &mut Xml, style: &str, standing: &WrittenStanding) {
        if standing.consensus.is_none() && standing.reserved_by.is_empty() {
            return;
        }
        xml.paragraph(style, |xml| {
            if let Some(consensus) = &standing.consensus {
                xml.run(Some("Strong"), consensus);
            }
            if !standing.reserved_by.is_empty() {
                let apart = if standing.consensus.is_some() { " · " } else { "" };
                let apart = match standing.reserved.as_str() {
                    "" => apart.to_owned(),
                    reserved => format!("{apart}{reserved} "),
                };
                xml.run(None, &apart);
                self.names(xml, &standing.reserved_by);
            }
        });
    }

    fn plan_merged(
        &self,
        xml: &mut Xml,
        plan: &WrittenPlan,
        style: &str,
        merged: &[WrittenOrigin],
    ) {
        for one in merged {
            xml.paragraph(style, |xml| {
                xml.run(Some("Quiet"), &format!("{} {} — ", plan.merged, one.origin));
                self.say(xml, &one.said);
            });
        }
    }

    fn plan_levels(&mut self, xml: &mut Xml, plan: &WrittenPlan) {
        let Some(levels) = &plan.levels else { return };
        let head = if plan.after.is_empty() { Head::Part } else { Head::Flowing };
        self.plain_heading(xml, head, &plan.levels_title);
        let words = &self.summary.words;
        for (name, sentences) in
            [(&words.impact, &levels.impact), (&words.feasibility, &levels.feasibility)]
        {
            xml.paragraph("LevelName", |xml| xml.run(Some("Strong"), name));
            for (sentence, at) in sentences.iter().zip(1..) {
                xml.paragraph("Level", |xml| xml.run(None, &format!("{at} · {sentence}")));
            }
        }
    }
}

fn has_details(action: &WrittenAction) -> bool {
    action.contested
        || !action.facts.is_empty()
        || action.standing.consensus.is_some()
        || !action.standing.reserved_by.is_empty()
        || !action.origin.is_empty()
        || !action.merged.is_empty()
}

/// Where a row came from.
fn origin(xml: &mut Xml, style: &str, origin: &str) {
    if !origin.is_empty() {
        xml.paragraph(style, |xml| xml.run(Some("Quiet"), origin));
    }
}

/// The mark of a place where a conflict waits for a person.
fn contested(xml: &mut Xml, plan: &WrittenPlan, style: &str, is_contested: bool) {
    if is_contested {
        xml.paragraph(style, |xml| xml.run(Some("Contested"), &format!("▼ {}", plan.contested)));
    }
}
