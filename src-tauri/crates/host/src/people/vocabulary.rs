//! The words lists of people use in Spanish, English and French, as [`plain`] leaves them, divided
//! by strokes.

use Meaning::{Delegation, FamilyName, GivenName, Group, Institution, Name, Notes, Post, Role};
use workshop::{Role as At, fold};

use super::Meaning;

/// Text reduced to what words are compared by: folded, letters and digits only.
pub(super) fn plain(text: &str) -> String {
    let text = fold(text).replace("(s)", "s").replace("(es)", "es");
    let text: String = text
        .chars()
        .map(|c| match c {
            'º' | '°' => 'o',
            'ª' => 'a',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Headings that mean a post alone and what the person does at the workshop beside a post.
pub(super) const FUNCTIONS: &str = "fonction|fonctions|funcion|funciones|function";

/// Headings that are a whole name where they stand alone, and half of one beside the other half.
pub(super) const HALVES: &str = "nombre|nombres|name|names|nom|noms";

/// Headings as they stand.
pub(super) const HEADINGS: &[(Meaning, &str)] = &[
    (Name, HALVES),
    (
        Name,
        "apellido nombre|apellido y nombre|apellido y nombres|apellidos nombre|apellidos nombres|\
         apellidos y nombre|apellidos y nombres|first and last name|first name last name|\
         full name|full names|last name and first name|last name first name|name and surname|\
         name surname|nom complet|nom et prenom|nom et prenoms|nom prenom|nom prenoms|\
         nombre apellido|nombre apellidos|nombre completo|nombre y apellido|nombre y apellidos|\
         nombres apellidos|nombres completos|nombres y apellidos|noms et prenoms|prenom et nom|\
         prenom nom|prenoms et nom|surname and name|surname name",
    ),
    (
        GivenName,
        "deuxieme prenom|first name|first names|forename|forenames|given name|given names|\
         middle name|nombre de pila|prenom|prenoms|primer nombre|segundo nombre",
    ),
    (
        FamilyName,
        "apellido|apellido materno|apellido paterno|apellidos|family name|family names|last name|\
         last names|nom d usage|nom de famille|noms de famille|primer apellido|segundo apellido|\
         surname|surnames",
    ),
    (
        Post,
        "cargo|cargos|designation|fonction|fonctions|funcion|funciones|function|job|job title|\
         ocupacion|occupation|posicion|position|post|poste|puesto|puestos|title|titre du poste",
    ),
    (
        Institution,
        "affiliation|agence|agencia|agency|dependencia|empresa|employer|entidad|entite|entity|\
         institucion|instituciones|institution|ministere|ministerio|ministry|organisation|\
         organisme|organismo|organizacion|organization",
    ),
    (
        Delegation,
        "country|delegacion|delegation|estado miembro|etat membre|member state|pais|paises|pays",
    ),
    (
        Group,
        "breakout group|group|group no|group number|groupe|groupe de travail|groupe no|grupo|\
         grupo de trabajo|grupo no|gt|mesa|mesa de trabajo|numero de groupe|numero de grupo|wg|\
         working group",
    ),
    (
        Role,
        "calidad de participacion|fonction a l atelier|funcion en el grupo|funcion en el taller|\
         papel|papel en el taller|participation type|rol|rol en el grupo|rol en el taller|role|\
         role at the workshop|role in the group|role in the workshop|tipo de participacion|\
         tipo de participante|type of participant|type of participation",
    ),
    (
        Notes,
        "comentario|comentarios|commentaires|comments|correo|correo electronico|courriel|e mail|\
         email|mail|nota|notas|note|notes|observacion|observaciones|observations|phone|remark|\
         remarks|remarques|tel|telefono|telephone",
    ),
];

/// Words that say what a longer heading is about; the first one in it decides.
pub(super) const KEYWORDS: &[(Meaning, &str)] = &[
    (
        Notes,
        "adresse|address|celular|contact|contacto|correo|courriel|date|direccion|documento|e|\
         email|emergencia|emergency|fax|fecha|hora|hotel|mail|mobile|movil|observaciones|\
         pasaporte|passeport|passport|phone|remarks|tel|telefono|telephone|vuelo|whatsapp",
    ),
    (GivenName, "prenom|prenoms|forename"),
    (FamilyName, "apellido|apellidos|surname"),
    (Post, "cargo|fonction|funcion|job|position|post|poste|puesto|title"),
    (
        Institution,
        "dependencia|entidad|institucion|institution|ministere|ministerio|ministry|organisation|\
         organisme|organismo|organizacion|organization",
    ),
    (Delegation, "country|delegacion|delegation|pais|pays"),
    (Group, "group|groupe|grupo|mesa"),
    (Role, "papel|rol|role"),
];

/// What may stand around "name" without making it the name of something else.
pub(super) const AROUND_NAME: &str = "and|apellido|apellidos|asistente|asistentes|attendee|complet|completo|completos|de|del|\
     delegada|delegado|delegados|delegate|des|du|el|et|full|funcionario|guest|invitado|l|la|las|\
     le|les|los|of|participant|participante|participantes|participants|person|persona|personne|\
     prenom|prenoms|representant|representante|representative|s|su|surname|the|y|your";

/// Headings of a column that only counts the lines.
pub(super) const COUNTERS: &str = "item|n|no|nr|nro|num|number|numero|orden";

/// What people are called at a workshop, in either gender and number one.
pub(super) const ROLES: &[(At, &str)] = &[
    (
        At::Delegate,
        "delegada|delegado|delegate|delegue|deleguee|participant|participante|\
         participante delegado|representant|representante|representative",
    ),
    (
        At::Facilitator,
        "animateur|animatrice|facilitador|facilitadora|facilitateur|facilitator|facilitatrice|\
         moderador|moderadora|moderateur|moderator|moderatrice",
    ),
    (At::Rapporteur, "rapporteur|rapporteure|rapporteuse|relator|relatora"),
    (
        At::Speaker,
        "conferencier|conferenciere|conferencista|conferenciante|disertante|expositor|expositora|\
         intervenant|intervenante|orador|oradora|orateur|oratrice|panelist|panelista|panelliste|\
         panellist|ponente|presentador|presentadora|presenter|speaker",
    ),
    (
        At::Organiser,
        "equipo organizador|organisateur|organisatrice|organiser|organizador|organizadora|\
         organizer",
    ),
];

/// What stands before or around the number of a group.
pub(super) const AROUND_GROUP: &str = "g|group|groupe|grupo|gt|mesa|n|no|nr|num|number|numero|table|wg|working|the|de|trabajo|\
     travail|el|le|du|del";

/// What stands before the name of a country in the name of its delegation.
pub(super) const BEFORE_COUNTRY: &[&str] = &[
    "delegacion de la ",
    "delegacion de los ",
    "delegacion de ",
    "delegacion del ",
    "delegation de la ",
    "delegation de l ",
    "delegation des ",
    "delegation du ",
    "delegation de ",
    "delegation of the ",
    "delegation of ",
    "gobierno de ",
    "government of ",
    "gouvernement du ",
];

/// Members of the conference under the other names that lists give them.
pub(super) const COUNTRIES: &[&str] = &[
    "belice|belize|bz",
    "canada|ca",
    "costa rica|cr|republica de costa rica",
    "ee uu|eeuu|estados unidos|estados unidos de america|etats unis|etats unis d amerique|u s|\
     u s a|united states|united states of america|us|usa",
    "el salvador|republica de el salvador|sv",
    "gt|guatemala|republica de guatemala",
    "hn|honduras|republica de honduras",
    "estados unidos mexicanos|mejico|mexico|mexique|mx",
    "ni|nicaragua|republica de nicaragua",
    "pa|panama|republica de panama",
    "do|dominican republic|rep dominicana|republica dominicana|republique dominicaine",
];

/// Whether a list of words, divided by strokes, holds one.
pub(super) fn lists(words: &str, word: &str) -> bool {
    words.split('|').any(|listed| listed == word)
}

/// The first entry of a table that lists the word.
pub(super) fn look_up<T: Copy>(table: &[(T, &str)], word: &str) -> Option<T> {
    table.iter().find(|(_, words)| lists(words, word)).map(|(found, _)| *found)
}
