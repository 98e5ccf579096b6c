//! The work plan as a document, read back.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod fixture;
mod planned;

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use documents::{
    DocumentError, Format, Origins, Scope, Summary, What, WrittenPlan, render, render_plan,
};
use planned::{Planned, planned, request};
use workshop::{Lang, Snapshot};

fn written(of: &Planned, lang: Lang, scope: Scope) -> WrittenPlan {
    Summary::plan(&of.snapshot, &of.contested, lang, scope, fixture::made()).unwrap().plan.unwrap()
}

fn word_text(snapshot: &Snapshot, lang: Lang) -> String {
    let rendered = render(snapshot, &request(What::Plan, Format::Docx, lang)).unwrap();
    text_of(&rendered.bytes)
}

fn text_of(docx: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn the_plan_holds_its_text_its_axes_and_where_each_row_came_from() {
    let of = planned();
    for lang in Lang::ALL {
        let plan = written(&of, lang, Scope::AllGroups);
        assert_eq!(plan.before.len(), 3, "the introduction from the background, and two written");
        assert!(plan.before[0].body.is_some() && plan.before[0].mandates);
        assert_eq!(plan.after.len(), 1);
        assert_eq!(plan.axes.len(), of.snapshot.groups.len());
        let first = &plan.axes[0].objectives[0];
        assert_eq!(first.code, "1.1");
        assert_eq!(first.merged.len(), 1);
        assert!(first.merged[0].origin.contains("2.1"), "{}", first.merged[0].origin);
        assert!(!first.origin.is_empty());
        let action = &first.actions[0];
        assert_eq!((action.code.as_str(), action.facts.len()), ("1.1.1", 10));
        assert!(action.standing.consensus.is_some());
        assert_eq!(action.standing.reserved_by.len(), 1);
        assert!(action.contested && plan.axes[2].objectives[0].contested);
        assert!(plan.contested_note.unwrap().contains('2'));
        assert!(plan.levels.is_some());
        let brought = first.actions.last().unwrap();
        assert!(brought.origin.contains("2.1."), "{}", brought.origin);
    }
}

#[test]
fn a_groups_plan_is_what_came_from_it() {
    let of = planned();
    let group = of.snapshot.groups[1].id;
    let plan = written(&of, Lang::Es, Scope::Group(group));
    let told: Vec<usize> = plan.axes.iter().map(|axis| axis.objectives.len()).collect();
    let own = of.snapshot.objectives.iter().filter(|row| row.group == group).count();
    assert_eq!(told, [1, own - 1], "what was merged elsewhere is told where it is");
    let actions = of.snapshot.actions.iter().filter(|row| row.objective == of.merged).count();
    assert_eq!(plan.axes[0].objectives[0].actions.len(), actions);
}

#[test]
fn a_plan_nobody_touched_and_an_empty_one_are_documents_too() {
    for snapshot in [fixture::sample(), fixture::empty(), fixture::awkward()] {
        for lang in Lang::ALL {
            for format in What::Plan.formats() {
                let request = request(What::Plan, *format, lang);
                let rendered = render(&snapshot, &request).unwrap();
                assert_eq!(rendered.bytes, render(&snapshot, &request).unwrap().bytes);
                assert!(rendered.file_name.contains("_plan_"), "{}", rendered.file_name);
                let conforms =
                    rendered.notes.iter().all(|note| *note != documents::Note::NotConforming);
                assert!(conforms, "{lang:?} {format:?}");
            }
        }
    }
}

#[test]
fn word_has_the_words_and_the_pdf_conforms() {
    let of = planned();
    for lang in Lang::ALL {
        let docx = request(What::Plan, Format::Docx, lang);
        let text =
            text_of(&render_plan(&of.snapshot, &of.contested, &docx, Origins::Told).unwrap().bytes);
        let plan = written(&of, lang, Scope::AllGroups);
        assert!(text.contains(&plan.contested) && text.contains(&plan.merged));
        assert!(text.contains("Formato común aprobado"));
        let pdf = request(What::Plan, Format::Pdf, lang);
        let rendered = render_plan(&of.snapshot, &of.contested, &pdf, Origins::Told).unwrap();
        assert!(rendered.notes.is_empty(), "{:?}", rendered.notes);
    }
    let untouched = word_text(&fixture::sample(), Lang::Es);
    assert!(!untouched.contains("Sin conciliar"));
}

#[test]
fn without_origins_what_the_compiler_did_is_not_told_but_what_is_open_is() {
    let of = planned();
    for lang in Lang::ALL {
        let plan = written(&of, lang, Scope::AllGroups);
        let first = &plan.axes[0].objectives[0];
        let docx = request(What::Plan, Format::Docx, lang);
        let text = |origins| {
            text_of(&render_plan(&of.snapshot, &of.contested, &docx, origins).unwrap().bytes)
        };
        let (told, left_out) = (text(Origins::Told), text(Origins::LeftOut));
        for words in [&plan.merged, &first.origin, &first.merged[0].origin] {
            assert!(told.contains(words.as_str()), "{words}");
            assert!(!left_out.contains(words.as_str()), "{words}");
        }
        assert!(left_out.contains(&plan.contested) && left_out.contains("Formato común aprobado"));
    }
}

#[test]
fn a_plan_is_no_spreadsheet() {
    let of = planned();
    let xlsx = request(What::Plan, Format::Xlsx, Lang::Es);
    let refused = render_plan(&of.snapshot, &BTreeSet::new(), &xlsx, Origins::Told);
    assert!(matches!(refused, Err(DocumentError::NotThatFormat(Format::Xlsx))));
}
