import json
import sys

from docx import Document
from docx.oxml.ns import qn

document = Document(sys.argv[1])


def heading(paragraph):
    style = paragraph.style.style_id
    return int(style[len("Heading"):]) if style.startswith("Heading") else None


def words(paragraph):
    # Texts inside links are part of what a reader sees.
    return "".join(text.text or "" for text in paragraph._p.iter(qn("w:t")))


language = document.styles.element.find(".//" + qn("w:lang"))
json.dump(
    {
        "title": document.core_properties.title,
        "language": None if language is None else language.get(qn("w:val")),
        "headings": [
            [heading(paragraph), words(paragraph)]
            for paragraph in document.paragraphs
            if heading(paragraph)
        ],
        "paragraphs": [words(paragraph) for paragraph in document.paragraphs],
        "tables": [
            {
                "repeats": table.rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None,
                "rows": [[cell.text for cell in row.cells] for row in table.rows],
            }
            for table in document.tables
        ],
    },
    sys.stdout,
)
