//! What may be said of a wording.
#![allow(missing_docs)]

use workshop::{Advice, Entity, Lang, advice};

#[test]
fn advice_knows_verbs_purposes_and_length_in_three_languages() {
    let objective = |lang, text| advice(Entity::Objective, lang, text);
    assert_eq!(objective(Lang::Es, "Reducir los plazos de respuesta"), []);
    assert_eq!(
        objective(Lang::Es, "Cooperación regional"),
        [Advice::BeginWithVerb, Advice::SayWhatChanges]
    );
    assert_eq!(objective(Lang::Es, "No detener a niñas y niños migrantes"), []);
    assert_eq!(objective(Lang::En, "Strengthen the exchange of alerts"), []);
    assert_eq!(
        objective(Lang::En, "The exchange of alerts"),
        [Advice::BeginWithVerb, Advice::SayWhatChanges]
    );
    assert_eq!(objective(Lang::Fr, "Établir un registre pour protéger les victimes"), []);
    assert_eq!(
        objective(Lang::Fr, "Atelier régional"),
        [Advice::BeginWithVerb, Advice::SayWhatChanges]
    );
    let action = |text| advice(Entity::Action, Lang::Es, text);
    assert_eq!(action("Firmar un acuerdo"), []);
    let long = format!("Firmar {}", "un acuerdo ".repeat(30));
    assert_eq!(action(&long), [Advice::Shorten]);
    assert_eq!(action(""), []);
}
