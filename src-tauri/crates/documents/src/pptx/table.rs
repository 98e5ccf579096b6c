//! Actions as a table of the program's own.

use workshop::Lang;

use super::shape::emu;
use super::text::Setting;
use crate::deck::{Line, Table};
use crate::ooxml::Xml;

const URI: &str = "http://schemas.openxmlformats.org/drawingml/2006/table";

/// The style without lines and grounds every program knows; a cell has its own.
const PLAIN: &str = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

/// How a cell looks.
#[derive(Clone, Copy)]
enum Look {
    Head,
    Across,
    Plain,
}

impl Xml {
    /// A table, described by what it is.
    pub(super) fn actions(&mut self, id: u32, table: &Table, about: &str, lang: Lang) {
        self.within("p:graphicFrame", &[], |xml| {
            xml.within("p:nvGraphicFramePr", &[], |xml| {
                let named = [("id", &*id.to_string()), ("name", about), ("descr", about)];
                xml.leaf("p:cNvPr", &named);
                xml.within("p:cNvGraphicFramePr", &[], |xml| {
                    xml.leaf("a:graphicFrameLocks", &[("noGrp", "1")]);
                });
                xml.within("p:nvPr", &[], |xml| {
                    xml.leaf("p:ph", &[("type", "tbl"), ("idx", "1")]);
                });
            });
            xml.placed("p:xfrm", table.frame);
            xml.within("a:graphic", &[], |xml| {
                xml.within("a:graphicData", &[("uri", URI)], |xml| xml.grid(table, lang));
            });
        });
    }

    fn grid(&mut self, table: &Table, lang: Lang) {
        self.within("a:tbl", &[], |xml| {
            xml.within("a:tblPr", &[("firstRow", "1")], |xml| {
                xml.within("a:tableStyleId", &[], |xml| xml.text(PLAIN));
            });
            xml.within("a:tblGrid", &[], |xml| {
                for column in &table.columns {
                    xml.leaf("a:gridCol", &[("w", &emu(column.width))]);
                }
            });
            xml.within("a:tr", &[("h", &emu(table.head_height))], |xml| {
                for column in &table.columns {
                    xml.table_cell(table, &[], &column.head, Look::Head, lang);
                }
            });
            for row in &table.rows {
                xml.within("a:tr", &[("h", &emu(row.height))], |xml| match row.cells.as_slice() {
                    [across] => {
                        let span = table.columns.len().to_string();
                        xml.table_cell(table, &[("gridSpan", &span)], across, Look::Across, lang);
                        for _ in 1..table.columns.len() {
                            xml.table_cell(table, &[("hMerge", "1")], &[], Look::Across, lang);
                        }
                    }
                    cells => {
                        for cell in cells {
                            xml.table_cell(table, &[], cell, Look::Plain, lang);
                        }
                    }
                });
            }
        });
    }

    fn table_cell(
        &mut self,
        table: &Table,
        merged: &[(&str, &str)],
        lines: &[Line],
        look: Look,
        lang: Lang,
    ) {
        self.within("a:tc", merged, |xml| {
            xml.within("a:txBody", &[], |xml| {
                xml.leaf("a:bodyPr", &[]);
                xml.leaf("a:lstStyle", &[]);
                if lines.iter().all(|line| line.runs.is_empty()) {
                    xml.nothing(lang, table.size);
                } else {
                    let setting =
                        Setting { size: table.size, leading: table.leading, ..Setting::default() };
                    xml.lines(setting, lines);
                }
            });
            let (x, y) = (emu(table.pad_x), emu(table.pad_y));
            let margins = [("marL", &*x), ("marR", &*x), ("marT", &*y), ("marB", &*y)];
            xml.within("a:tcPr", &margins, |xml| {
                let (line, colour) = match look {
                    Look::Head => ("12700", "tx1"),
                    Look::Across | Look::Plain => ("6350", "tx2"),
                };
                xml.within("a:lnB", &[("w", line)], |xml| xml.fill(colour));
                match look {
                    Look::Head => xml.fill("bg2"),
                    Look::Across | Look::Plain => xml.leaf("a:noFill", &[]),
                }
            });
        });
    }
}
