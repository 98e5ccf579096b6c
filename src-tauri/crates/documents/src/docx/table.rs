use crate::ooxml::Xml;

/// A row whose words are longer than this may break across pages; kept whole it could leave most of
/// a page empty.
const BREAKS_BEYOND: usize = 900;

/// Beside the words of a cell where columns are close, in twentieths of a point.
const CLOSE: &str = "70";

/// The columns of a table: widths in twentieths of a point, and what stands over each.
pub(super) struct Columns<'a> {
    pub(super) widths: &'a [u32],
    pub(super) heads: &'a [&'a str],
    /// What the table is, for people who do not see it.
    pub(super) about: &'a str,
    /// How many of the last columns hold numbers.
    pub(super) numbers: usize,
    /// Whether the columns are so many that they stand closer to each other.
    pub(super) close: bool,
}

impl<'a> Columns<'a> {
    /// Columns of words only.
    pub(super) const fn of_words(widths: &'a [u32], heads: &'a [&'a str], about: &'a str) -> Self {
        Self { widths, heads, about, numbers: 0, close: false }
    }
}

impl Xml {
    /// A table with a header row that repeats on every page it reaches.
    pub(super) fn table(&mut self, columns: &Columns<'_>, rows: impl FnOnce(&mut Self)) {
        let total: u32 = columns.widths.iter().sum();
        self.within("w:tbl", &[], |xml| {
            xml.within("w:tblPr", &[], |xml| {
                xml.val("w:tblStyle", "PlenariaTable");
                xml.leaf("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
                xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
                if columns.close {
                    xml.within("w:tblCellMar", &[], |xml| {
                        for side in ["w:left", "w:right"] {
                            xml.leaf(side, &[("w:w", CLOSE), ("w:type", "dxa")]);
                        }
                    });
                }
                xml.leaf(
                    "w:tblLook",
                    &[
                        ("w:val", "0420"),
                        ("w:firstRow", "1"),
                        ("w:lastRow", "0"),
                        ("w:firstColumn", "0"),
                        ("w:lastColumn", "0"),
                        ("w:noHBand", "0"),
                        ("w:noVBand", "1"),
                    ],
                );
                xml.val("w:tblCaption", columns.about);
            });
            xml.within("w:tblGrid", &[], |xml| {
                for width in columns.widths {
                    xml.leaf("w:gridCol", &[("w:w", &width.to_string())]);
                }
            });
            xml.within("w:tr", &[], |xml| {
                xml.within("w:trPr", &[], |xml| {
                    xml.leaf("w:cantSplit", &[]);
                    xml.leaf("w:tblHeader", &[]);
                });
                let words = columns.widths.len() - columns.numbers;
                for (at, (width, head)) in columns.widths.iter().zip(columns.heads).enumerate() {
                    let style = if at < words { "TableHead" } else { "TableHeadNumber" };
                    xml.cell(*width, |xml| xml.paragraph(style, |xml| xml.run(None, head)));
                }
            });
            rows(xml);
        });
        // Two tables in a row would melt into one.
        self.paragraph("AfterTable", |_| {});
    }

    /// A row; `length` is how many letters its longest cell holds.
    pub(super) fn row(&mut self, length: usize, cells: impl FnOnce(&mut Self)) {
        self.within("w:tr", &[], |xml| {
            if length <= BREAKS_BEYOND {
                xml.within("w:trPr", &[], |xml| xml.leaf("w:cantSplit", &[]));
            }
            cells(xml);
        });
    }

    /// A row of one cell across the table, on a ground of its own if need be; the paragraphs in it
    /// keep it to the row below.
    pub(super) fn heading_row(
        &mut self,
        columns: &Columns<'_>,
        ground: Option<&str>,
        content: impl FnOnce(&mut Self),
    ) {
        let total: u32 = columns.widths.iter().sum();
        self.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| xml.leaf("w:cantSplit", &[]));
            xml.within("w:tc", &[], |xml| {
                xml.within("w:tcPr", &[], |xml| {
                    xml.leaf("w:tcW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
                    xml.val("w:gridSpan", &columns.widths.len().to_string());
                    if let Some(fill) = ground {
                        let shade = [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)];
                        xml.leaf("w:shd", &shade);
                    }
                });
                content(xml);
            });
        });
    }

    /// A cell; its content is paragraphs.
    pub(super) fn cell(&mut self, width: u32, content: impl FnOnce(&mut Self)) {
        self.cell_edged(width, None, content);
    }

    /// A cell with a coloured edge on its left.
    pub(super) fn cell_edged(
        &mut self,
        width: u32,
        edge: Option<&str>,
        content: impl FnOnce(&mut Self),
    ) {
        self.within("w:tc", &[], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
                if let Some(colour) = edge {
                    xml.within("w:tcBorders", &[], |xml| {
                        let attributes = [
                            ("w:val", "single"),
                            ("w:sz", "18"),
                            ("w:space", "0"),
                            ("w:color", colour),
                        ];
                        xml.leaf("w:left", &attributes);
                    });
                }
            });
            content(xml);
        });
    }

    /// A cell of plain words, in a column so narrow that long words are hyphenated; a dash when
    /// there are none.
    pub(super) fn plain_cell(&mut self, width: u32, words: &str) {
        self.cell(width, |xml| {
            xml.paragraph("TableNarrow", |xml| {
                if words.is_empty() { xml.run(Some("Quiet"), "—") } else { xml.run(None, words) }
            });
        });
    }
    /// A cell with a number; a dash when there is none.
    pub(super) fn number_cell(&mut self, width: u32, number: &str) {
        self.cell(width, |xml| {
            xml.paragraph("TableNumber", |xml| {
                if number.is_empty() {
                    xml.run(Some("Quiet"), "—")
                } else {
                    xml.run(None, number)
                }
            });
        });
    }
}
