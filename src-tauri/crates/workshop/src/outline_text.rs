use crate::GroupOutline;

/// Reads groups and topics from an indented or bulleted list: a line at the margin is a group, a
/// line that is indented or begins with a bullet is a topic of the group above it. Numbers such as
/// `1.` or `Group 1:` before a title are left out, since numbers follow from the order.
pub fn read_outline(list: &str) -> Vec<GroupOutline> {
    let mut groups: Vec<GroupOutline> = Vec::new();
    for line in list.lines() {
        let indented = line.starts_with([' ', '\t', '\u{a0}']);
        let (bulleted, words) = strip_bullet(line.trim());
        let title = strip_number(words);
        if title.is_empty() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if indented || bulleted => group.topics.push(title.to_owned()),
            _ => groups.push(GroupOutline { title: title.to_owned(), topics: Vec::new() }),
        }
    }
    groups
}

fn strip_bullet(line: &str) -> (bool, &str) {
    match line.strip_prefix(['-', '–', '—', '*', '•', '·', '◦', '‣', '▪', 'o']) {
        // «o» is the round bullet of a mail or an old word processor only when it stands alone.
        Some(rest) if rest.starts_with([' ', '\t', '\u{a0}']) => (true, rest.trim()),
        Some(rest) if line.starts_with(['•', '·', '◦', '‣', '▪']) => (true, rest.trim()),
        _ => (false, line),
    }
}

fn strip_number(line: &str) -> &str {
    let rest = ["grupo ", "group ", "groupe "]
        .iter()
        .find_map(|word| {
            let head = line.get(..word.len())?;
            head.eq_ignore_ascii_case(word).then(|| &line[word.len()..])
        })
        .unwrap_or(line);
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if after.len() == rest.len() {
        return line;
    }
    match after.strip_prefix(['.', ')', ':', '–', '—', '-']) {
        Some(title) => title.trim_start_matches([' ', '\t', '\u{a0}', '.', ')']).trim(),
        // «2018 figures» keeps its number; «Group 2» alone has no title to keep.
        None if after.trim().is_empty() && rest.len() < line.len() => line,
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::read_outline;

    fn shape(list: &str) -> Vec<(String, Vec<String>)> {
        read_outline(list).into_iter().map(|g| (g.title, g.topics)).collect()
    }

    #[test]
    fn indentation_and_bullets_make_topics() {
        let list = "GRUPO 1: Inteligencia\n\tInvestigación financiera\n  Mapas\n\n2. Respuesta judicial\n· Cooperación\n- Políticas";
        assert_eq!(
            shape(list),
            vec![
                ("Inteligencia".into(), vec!["Investigación financiera".into(), "Mapas".into()]),
                ("Respuesta judicial".into(), vec!["Cooperación".into(), "Políticas".into()]),
            ]
        );
    }

    #[test]
    fn words_that_only_look_like_marks_are_kept() {
        assert_eq!(
            shape("Operaciones conjuntas\n  2018 figures\nOrder at the border"),
            vec![
                ("Operaciones conjuntas".into(), vec!["2018 figures".into()]),
                ("Order at the border".into(), vec![]),
            ]
        );
    }
}
