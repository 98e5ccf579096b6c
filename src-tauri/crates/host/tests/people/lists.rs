//! Lists as people send them.

use host::people::Meaning::{
    Delegation, FamilyName, GivenName, Group, Institution, Name, Notes, Post, Role, Skip,
};
use host::people::RowRemark::{AlreadyThere, NewDelegation, NoName, NoSuchGroup, UnknownRole};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use workshop::{Assign, Entity, Mutation, PersonLine, Place, Role as At};

use crate::old_excel::{
    self,
    Cell::{Number, Text},
};
use crate::room::{Room, meanings, names, package, remarks};

#[test]
fn a_spanish_workbook_with_a_title_and_merged_cells() {
    let room = Room::new();
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Portada").unwrap();
    let plain = Format::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 1, 5, "TALLER REGIONAL\nLista de participantes", &plain).unwrap();
    let headings = ["N.º", "Nombre(s)", "Apellidos", "País", "Grupo", "Fecha de llegada"];
    sheet.write_row(3, 0, headings).unwrap();
    for (row, (given, family)) in
        [("Ana", "Pérez Solís"), ("Luis", "Mora"), ("Eva", "Díaz")].into_iter().enumerate()
    {
        let at = row as u32 + 4;
        sheet.write(at, 0, at - 3).unwrap();
        sheet.write(at, 1, given).unwrap();
        sheet.write(at, 2, family).unwrap();
        sheet.write(at, 4, 2.0).unwrap();
    }
    sheet.merge_range(4, 3, 5, 3, "Costa Rica", &plain).unwrap();
    sheet.write(6, 3, "PANAMA").unwrap();
    let day = ExcelDateTime::from_ymd(2018, 3, 12).unwrap();
    sheet.write_with_format(4, 5, &day, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    let path = room.path("lista.xlsx");
    book.save(&path).unwrap();

    let read = room.file(&path);
    assert_eq!(meanings(&read), [Skip, GivenName, FamilyName, Delegation, Group, Notes]);
    assert_eq!(read.columns[1].heading, "Nombre(s)");
    assert_eq!(read.columns[1].examples, ["Ana", "Luis", "Eva"]);
    assert_eq!(read.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 6, 7]);
    assert_eq!(names(&read), ["Ana Pérez Solís", "Luis Mora", "Eva Díaz"]);
    let delegations: Vec<_> = read.rows.iter().map(|row| row.person.delegation.as_str()).collect();
    assert_eq!(delegations, ["Costa Rica", "Costa Rica", "PANAMA"]);
    assert!(read.rows.iter().all(|row| row.person.group == 2 && row.remarks.is_empty()));
    assert_eq!(read.rows[0].person.notes, "Fecha de llegada: 2018-03-12");
    assert_eq!(read.left_out, 0);
}

#[test]
fn a_workbook_of_an_old_office() {
    let room = Room::new();
    let cells = [
        Text(0, 0, "Lista de participantes"),
        Text(2, 1, "Nombre"),
        Text(2, 2, "País"),
        Text(2, 3, "Mesa"),
        Text(3, 1, "Zoé Núñez"),
        Text(3, 2, "Costa Rica"),
        Number(3, 3, 2.0),
        Text(4, 1, "Łukasz"),
    ];
    let bytes = old_excel::workbook(&cells, &[[0, 0, 0, 3], [3, 4, 2, 2]]);
    let read = room.file(&room.write("lista.xls", &bytes));
    assert_eq!(meanings(&read), [Name, Delegation, Group]);
    assert_eq!(names(&read), ["Zoé Núñez", "Łukasz"]);
    assert_eq!(read.rows[1].line, 5);
    assert_eq!(read.rows[0].person.group, 2);
    assert!(read.rows.iter().all(|row| row.person.delegation == "Costa Rica"));
}

#[test]
fn a_spreadsheet_of_libreoffice() {
    let room = Room::new();
    let row = |cells: &[&str]| {
        let cells: String = cells
            .iter()
            .map(|text| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>"))
            .collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table><table:table-row><table:table-cell/></table:table-row></table:table>\
         <table:table>{}{}</table:table></office:spreadsheet></office:body>\
         </office:document-content>",
        row(&["Nom complet", "Délégation", "Groupe"]),
        row(&["Zoé &amp; co", "Belize", "Groupe 2"]),
    );
    let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    let bytes = package(&[("mimetype", mimetype), ("content.xml", &content)]);
    let read = room.file(&room.write("liste.ods", &bytes));
    assert_eq!(meanings(&read), [Name, Delegation, Group]);
    assert_eq!(names(&read), ["Zoé & co"]);
    assert_eq!((read.rows[0].person.group, read.rows[0].remarks.len()), (2, 0));
}

#[test]
fn headings_on_two_merged_lines_are_one_heading() {
    let room = Room::new();
    let mut book = Workbook::new();
    let plain = Format::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 0, 1, 0, "Nombre", &plain).unwrap();
    sheet.merge_range(0, 1, 0, 2, "Contacto", &plain).unwrap();
    sheet.write_row(1, 1, ["Correo", "Teléfono"]).unwrap();
    sheet.write_row(2, 0, ["Ana", "ana@example.org", "22 33"]).unwrap();
    let path = room.path("lista.xlsx");
    book.save(&path).unwrap();

    let read = room.file(&path);
    assert_eq!(names(&read), ["Ana"]);
    assert_eq!(read.rows[0].person.notes, "Correo: ana@example.org\nTeléfono: 22 33");
}

#[test]
fn an_english_csv_with_a_mark_and_semicolons() {
    let room = Room::new();
    let text = "\u{feff}First name;Surname;Job title;Organization;Country;Working group;Role;E-mail\r\n\
                Ana;Pérez;\"Head;\nborder unit\";Migration Office;United States;G1;Facilitator;a@example.org\r\n\
                \r\n\
                Luis;Mora;;;Peru;Group 2: Protección;Rapporteur;\r\n";
    let read = room.file(&room.write("list.csv", text.as_bytes()));
    assert_eq!(
        meanings(&read),
        [GivenName, FamilyName, Post, Institution, Delegation, Group, Role, Notes]
    );
    let first = PersonLine {
        name: "Ana Pérez".into(),
        post: "Head; border unit".into(),
        institution: "Migration Office".into(),
        delegation: "Estados Unidos de América".into(),
        group: 1,
        role: At::Facilitator,
        notes: "E-mail: a@example.org".into(),
    };
    assert_eq!(read.rows[0].person, first);
    assert!(remarks(&read.rows[0]).is_empty());
    let second = PersonLine {
        name: "Luis Mora".into(),
        delegation: "Peru".into(),
        group: 2,
        role: At::Rapporteur,
        ..PersonLine::default()
    };
    assert_eq!(read.rows[1].person, second);
    assert_eq!(remarks(&read.rows[1]), [NewDelegation]);
    assert_eq!(read.rows[1].line, 5);
}

#[test]
fn a_french_tsv_of_an_old_spreadsheet() {
    let room = Room::new();
    let text = "Nom\tPrénom\tFonction\tPays\tRôle\n\
                LEFÈVRE\tZoé\tConseillère\tMexique\tConférencière\n\
                Côté\tRené\t–\tDélégation du Canada\tdélégué(e)\n";
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| match c {
            '–' => 0x96,
            c => u8::try_from(c).unwrap(),
        })
        .collect();
    let read = room.file(&room.write("liste.tsv", &bytes));
    assert_eq!(meanings(&read), [FamilyName, GivenName, Post, Delegation, Role]);
    assert_eq!(names(&read), ["Zoé LEFÈVRE", "René Côté"]);
    assert_eq!(read.rows[0].person.role, At::Speaker);
    assert_eq!(read.rows[1].person.role, At::Delegate);
    assert_eq!(read.rows[1].person.delegation, "Canadá");
    assert_eq!(read.rows[1].person.post, "");
    assert!(read.rows.iter().all(|row| row.remarks.is_empty()));
}

#[test]
fn names_pasted_from_a_mail() {
    let room = Room::new();
    let read = room.text("1. Ana Pérez\r\n2. Luis Mora\r\n\r\n• Eva Díaz\r\n");
    assert_eq!(meanings(&read), [Name]);
    assert_eq!(read.columns[0].heading, "A");
    assert_eq!(names(&read), ["Ana Pérez", "Luis Mora", "Eva Díaz"]);
    assert_eq!(names(&room.text("Nombre completo\nAna\nLuis")), ["Ana", "Luis"]);
    let nothing = room.text(" \n ");
    assert!(nothing.rows.is_empty() && nothing.columns.is_empty());
}

#[test]
fn a_table_without_headings_keeps_everything_under_its_letters() {
    let room = Room::new();
    let read = room.text("Ana Pérez\t\tDirectora de País\nLuis Mora\t\tDelegación de Panamá");
    assert_eq!(meanings(&read), [Name, Notes]);
    assert_eq!(read.columns[1].heading, "C");
    assert_eq!(read.rows[0].person.notes, "C: Directora de País");
}

#[test]
fn a_person_corrects_what_columns_mean() {
    let room = Room::new();
    let text = "Nombre,Unidad,País,Observaciones\nAna,Fiscalía,Cuba,Grupo 1\n";
    assert_eq!(meanings(&room.text(text)), [Name, Notes, Delegation, Notes]);
    let read = room.corrected(text, Some(&[Name, Institution, Skip, Group]));
    assert_eq!(meanings(&read), [Name, Institution, Skip, Group]);
    let person = PersonLine {
        name: "Ana".into(),
        institution: "Fiscalía".into(),
        group: 1,
        ..PersonLine::default()
    };
    assert_eq!(read.rows[0].person, person);
    assert!(remarks(&read.rows[0]).is_empty());
}

#[test]
fn of_two_columns_about_the_same_none_is_lost() {
    let room = Room::new();
    let read = room.text("Nombre;Institución;Entidad\nAna;Ministerio;Unidad 3\nEva;;Unidad 4");
    assert_eq!(meanings(&read), [Name, Institution, Notes]);
    assert_eq!(read.rows[0].person.notes, "Entidad: Unidad 3");
    let text = "Nombre;Institución;Entidad\nAna;Ministerio;Unidad 3\nEva;;Unidad 4";
    let read = room.corrected(text, Some(&[Name, Institution, Institution]));
    assert_eq!(read.rows[0].person.institution, "Ministerio");
    assert_eq!(read.rows[0].person.notes, "Entidad: Unidad 3");
    assert_eq!(read.rows[1].person.institution, "Unidad 4");
}

#[test]
fn what_cannot_be_placed_is_kept() {
    let room = Room::new();
    let read = room.text(
        "Nombre;Grupo;Rol;País\n\
         Ana;7;Observadora;Narnia\n\
         Eva;Inteligencia e Investigacion;Relatora del grupo 1;cr\n\
         Luis;Grupos 1 y 2;;\n\
         ;1;Ponente;México\n\
         ;;;\n\
         Nombre;Grupo;Rol;País\n",
    );
    assert_eq!(read.rows.len(), 4);
    assert_eq!(remarks(&read.rows[0]), [NoSuchGroup, UnknownRole, NewDelegation]);
    assert_eq!(read.rows[0].person.notes, "Grupo: 7\nRol: Observadora");
    assert_eq!(read.rows[0].person.role, At::Delegate);
    assert_eq!(read.rows[0].person.group, 0);
    assert!(remarks(&read.rows[1]).is_empty());
    assert_eq!((read.rows[1].person.group, read.rows[1].person.role), (1, At::Rapporteur));
    assert_eq!(read.rows[1].person.notes, "Rol: Relatora del grupo 1");
    assert_eq!(remarks(&read.rows[2]), [NoSuchGroup]);
    assert_eq!(read.rows[2].person.notes, "Grupo: Grupos 1 y 2");
    assert_eq!(remarks(&read.rows[3]), [NoName]);
    assert_eq!((read.rows[3].person.group, read.rows[3].person.role), (1, At::Speaker));
}

#[test]
fn who_is_there_already_is_said() {
    let mut room = Room::new();
    let mexico = room.desk.snapshot().delegations.iter().find(|d| d.short == "MX").unwrap().id;
    let add = Mutation::Add {
        entity: Entity::Participant,
        owner: None,
        place: Place::Last,
        fields: vec![Assign::plain("name", "José  Núñez"), Assign::plain("delegation", mexico)],
    };
    room.desk.mutate(&add).unwrap();
    let read =
        room.text("Name\tCountry\nJOSE NUNEZ\tMexique\nJosé Núñez\tPanama\nJosé Núñez\tPeru");
    assert_eq!(remarks(&read.rows[0]), [AlreadyThere]);
    assert!(remarks(&read.rows[1]).is_empty());
    assert_eq!(remarks(&read.rows[2]), [NewDelegation]);
}

#[test]
fn a_list_for_a_stadium_is_read_to_its_limit() {
    let room = Room::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Nombre", "País"]).unwrap();
    for row in 1..=5_000 {
        sheet.write(row, 0, format!("Persona {row}")).unwrap();
        sheet.write(row, 1, "Honduras").unwrap();
    }
    let path = room.path("lista.xlsx");
    book.save(&path).unwrap();
    let read = room.file(&path);
    assert_eq!(read.rows.len(), 2_000);
    assert_eq!(read.left_out, 3_000);
    assert_eq!(read.rows[1_999].person.name, "Persona 2000");
}

#[test]
fn words_beyond_what_a_note_holds_do_not_stop_the_import() {
    let room = Room::new();
    let headings: String = (0..40).map(|n| format!(";Dato {n}")).collect();
    let values = format!(";{}", "x".repeat(1_990)).repeat(40);
    let read = room.text(&format!("Nombre{headings}\nAna{values}"));
    let notes = &read.rows[0].person.notes;
    assert_eq!(notes.chars().count(), workshop::TEXT_LIMIT);
    assert!(notes.starts_with("Dato 0: xxx") && notes.ends_with('…'));
}

#[test]
fn a_function_beside_a_post_is_what_the_person_does_at_the_workshop() {
    let room = Room::new();
    let both = room.text("Nombre\tCargo\tFunción\nAna Mora\tFiscal\tRelatora");
    assert_eq!(meanings(&both), [Name, Post, Role]);
    assert_eq!(both.rows[0].person.role, At::Rapporteur);
    let alone = room.text("Nombre\tFunción\nAna Mora\tFiscal");
    assert_eq!(meanings(&alone), [Name, Post]);
}
