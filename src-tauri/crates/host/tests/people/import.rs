//! From the preview into the workshop, and out again.

use host::Answer;
use workshop::{Lang, Mutation, Role, Verb};

use crate::room::Room;

#[test]
fn a_list_comes_in_as_one_action_and_one_undo_takes_all_of_it_out() {
    let mut room = Room::new();
    let before = room.desk.snapshot().clone();
    let read = room.text(
        "Nombre;Cargo;Institución;País;Grupo;Rol;Correo\n\
         Ana Pérez;Jefa;Fiscalía;Costa Rica;1;Facilitadora;ana@example.org\n\
         Luis Mora;;;Perú;2;Relator;\n\
         Eva Díaz;;;PERU;9;Observadora;\n",
    );
    let people: Vec<_> = read.rows.iter().map(|row| row.person.clone()).collect();
    let answer = room.desk.mutate(&Mutation::AddPeople { lang: Lang::Es, people }).unwrap();
    let Answer::Done(done) = answer else { panic!("{answer:?}") };
    assert_eq!((done.label.verb, done.label.count), (Verb::Import, 3));

    let after = room.desk.snapshot().clone();
    let [.., ana, luis, eva] = after.participants.as_slice() else { panic!("nobody came in") };
    assert_eq!((ana.name.as_str(), ana.post.as_str()), ("Ana Pérez", "Jefa"));
    assert_eq!(ana.institution, "Fiscalía");
    assert_eq!(ana.notes, "Correo: ana@example.org");
    assert_eq!(eva.notes, "Grupo: 9\nRol: Observadora");
    assert_eq!(
        (ana.role, luis.role, eva.role),
        (Role::Facilitator, Role::Rapporteur, Role::Delegate)
    );
    assert_eq!((ana.group, eva.group), (Some(after.groups[0].id), None));
    assert_eq!(after.groups[0].facilitator, Some(ana.id));
    assert_eq!(after.groups[1].rapporteur, Some(luis.id));
    let [peru] = &after.delegations[before.delegations.len()..] else { panic!("one is new") };
    assert_eq!(peru.name.get(Lang::Es), Some("Perú"));
    assert_eq!((luis.delegation, eva.delegation), (Some(peru.id), Some(peru.id)));
    assert!(before.delegations.iter().any(|known| Some(known.id) == ana.delegation));

    assert!(matches!(room.desk.undo(false).unwrap(), Answer::Done(_)));
    assert_eq!(room.desk.snapshot(), &before);
    assert!(matches!(room.desk.redo(false).unwrap(), Answer::Done(_)));
    assert_eq!(room.desk.snapshot(), &after);
}
