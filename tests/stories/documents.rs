//! The documents of the sample, read by the programs that people open them with.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{Program, text};
use crate::readers;

/// The languages, with what each calls the group's part of the document, and a word of the
/// document's own in each.
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("es", "Grupo 1", "Objetivos"),
    ("en", "Group 1", "objectives"),
    ("fr", "Groupe 1", "Objectifs"),
];

struct Written {
    docx: PathBuf,
    pdf: PathBuf,
    json: PathBuf,
}

fn written(program: &Program, file: &Path, lang: &str, group: Option<&str>) -> Written {
    let out = program.out();
    let mut call = vec!["export", text(file), "--lang", lang, "--to", text(&out), "--json"];
    call.extend(["--what", "summary", "--format", "docx,pdf,json"]);
    call.extend(group.into_iter().flat_map(|number| ["--group", number]));
    let answer = program.call(call);
    assert_eq!(answer.code, 0, "{}", answer.complained);
    let answer = answer.json();
    let path = |at: usize| PathBuf::from(answer["written"][at]["path"].as_str().unwrap());
    let written = Written { docx: path(0), pdf: path(1), json: path(2) };
    for (path, ending) in [(&written.docx, "docx"), (&written.pdf, "pdf"), (&written.json, "json")]
    {
        assert_eq!(path.extension().unwrap(), ending);
    }
    written
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Words as every reader gives them: white space and line breaks differ.
fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_groups_words_are_in_the_word_file_and_in_the_pdf() {
    let program = Program::new();
    let file = program.sample();
    for (lang, group, objectives) in LANGUAGES {
        let written = written(&program, &file, lang, Some("1"));
        let docx = readers::docx(&written.docx);
        let pdf = readers::pdf_words(&written.pdf);
        let headings = docx["headings"].to_string();
        assert!(headings.contains(group) && headings.contains(objectives), "{lang}: {headings}");
        assert!(pdf.contains(group) && pdf.contains(objectives), "{lang}");
        let language = docx["language"].as_str().unwrap();
        assert!(language.starts_with(lang), "the DOCX says it is in {language}");

        let everything = flat(&docx.to_string().replace("\\n", " "));
        let exported = json(&written.json);
        let group = &exported["groups"][0];
        let mut looked_for = 0;
        for objective in group["objectives"].as_array().unwrap() {
            for row in [objective].into_iter().chain(objective["actions"].as_array().unwrap()) {
                let words = &row["text"]["words"];
                let words = words.get(lang).or_else(|| words.get("es")).unwrap().as_str().unwrap();
                // A quotation mark is escaped in what the reader printed.
                assert!(everything.contains(&flat(words).replace('"', "\\\"")), "{lang}: {words}");
                // Lines of a column are broken by its width; its first words stand together.
                let start = words.split_whitespace().next().unwrap();
                assert!(pdf.contains(start), "{lang}: {start}");
                looked_for += 1;
            }
        }
        assert!(looked_for >= 9, "three objectives with two actions each, not {looked_for}");
    }
}

#[test]
fn the_word_file_has_headings_and_tables_whose_first_row_repeats() {
    let program = Program::new();
    let file = program.sample();
    let docx = readers::docx(&written(&program, &file, "en", None).docx);
    let headings = docx["headings"].as_array().unwrap();
    let levels: Vec<_> = headings.iter().map(|heading| heading[0].as_u64().unwrap()).collect();
    assert_eq!(levels.first(), Some(&1));
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "no level is skipped: {levels:?}"
    );
    for number in 1..=4 {
        let name = format!("Group {number}");
        assert!(headings.iter().any(|h| h[1].as_str().unwrap().contains(&name)), "{name}");
    }
    let tables = docx["tables"].as_array().unwrap();
    let of_work: Vec<_> =
        tables.iter().filter(|table| table["rows"].as_array().unwrap().len() > 1).collect();
    assert!(of_work.len() >= 8, "{}", of_work.len());
    assert!(of_work.iter().all(|table| table["repeats"] == true));
    assert!(!docx["title"].as_str().unwrap().is_empty());
}

#[test]
fn the_pdf_can_be_read_aloud_and_carries_its_fonts() {
    let program = Program::new();
    let file = program.sample();
    for (lang, ..) in LANGUAGES {
        let pdf = written(&program, &file, lang, None).pdf;
        assert_eq!(readers::pdf_info(&pdf, "Tagged"), "yes", "{lang}");
        assert_eq!(readers::pdf_info(&pdf, "JavaScript"), "no", "{lang}");
        assert_eq!(readers::pdf_info(&pdf, "Encrypted"), "no", "{lang}");
        assert!(!readers::pdf_info(&pdf, "Title").is_empty(), "{lang}");
        let embedded = readers::pdf_fonts_embedded(&pdf);
        assert!(!embedded.is_empty() && embedded.iter().all(|yes| *yes), "{lang}: {embedded:?}");
    }
}

#[test]
fn the_json_is_what_its_published_schema_says() {
    let program = Program::new();
    let file = program.sample();
    let schema =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schemas/plenary-summary-1.schema.json");
    let schema = jsonschema::validator_for(&json(&schema)).unwrap();
    for group in [None, Some("3")] {
        let mut exported = json(&written(&program, &file, "fr", group).json);
        let errors: Vec<_> = schema.iter_errors(&exported).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
        let groups = exported["groups"].as_array_mut().unwrap();
        assert_eq!(groups.len(), if group.is_some() { 1 } else { 4 });
        // A schema that lets everything through would prove nothing.
        groups[0]["title"] = Value::from(1);
        assert!(!schema.is_valid(&exported));
    }
}

#[test]
fn libreoffice_opens_the_word_file_and_sets_its_words_on_pages() {
    let program = Program::new();
    let file = program.sample();
    let docx = written(&program, &file, "es", Some("1")).docx;
    let pdf = readers::libreoffice(&docx, &program.path(""));
    let words = readers::pdf_words(&pdf);
    assert!(words.contains("Grupo 1") && words.contains("Objetivos"), "{words}");
    let pages: u32 = readers::pdf_info(&pdf, "Pages").parse().unwrap();
    assert!((2..=20).contains(&pages), "{pages} pages");
}
