use super::xml::Xml;

/// A row whose words are longer than this may break across pages; kept whole it could leave most of
/// a page empty.
const BREAKS_BEYOND: usize = 900;

/// The columns of a table: widths in twentieths of a point, and what stands over each.
pub(super) struct Columns<'a> {
    pub(super) widths: &'a [u32],
    pub(super) heads: &'a [&'a str],
    /// What the table is, for people who do not see it.
    pub(super) about: &'a str,
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
                for (width, head) in columns.widths.iter().zip(columns.heads) {
                    xml.cell(*width, |xml| {
                        xml.paragraph("TableHead", |xml| xml.run(None, head));
                    });
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

    /// A row of one cell across the table, that keeps to the row below it.
    pub(super) fn heading_row(&mut self, columns: &Columns<'_>, content: impl FnOnce(&mut Self)) {
        let total: u32 = columns.widths.iter().sum();
        self.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| xml.leaf("w:cantSplit", &[]));
            xml.within("w:tc", &[], |xml| {
                xml.within("w:tcPr", &[], |xml| {
                    xml.leaf("w:tcW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
                    xml.val("w:gridSpan", &columns.widths.len().to_string());
                });
                xml.paragraph("TableTopic", content);
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
}
