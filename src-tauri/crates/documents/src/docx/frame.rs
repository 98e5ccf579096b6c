//! What surrounds the text: header, footer and the document's properties.

use std::io;

use super::TEXT_WIDTH;
use crate::Summary;
use crate::ooxml::Xml;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

pub(super) fn header(summary: &Summary) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("w:hdr", &[("xmlns:w", MAIN)], |xml| {
        if !summary.markings.is_empty() {
            xml.paragraph("PageMarking", |xml| markings(xml, summary));
        }
        xml.paragraph_with("Header", end_tab, |xml| {
            xml.run(None, &summary.running_title);
            xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            xml.run(Some("Accent"), &summary.words.summary);
        });
    });
    xml.finish()
}

pub(super) fn footer(summary: &Summary) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within("w:ftr", &[("xmlns:w", MAIN)], |xml| {
        xml.paragraph_with("Footer", end_tab, |xml| {
            xml.run(None, &summary.made_on);
            xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
            xml.run(None, &format!("{} ", summary.words.page));
            xml.field("PAGE", "2");
            xml.run(None, &format!(" {} ", summary.words.page_of));
            xml.field("NUMPAGES", "2");
            if !summary.markings.is_empty() {
                xml.run(None, "   ");
            }
            markings(xml, summary);
        });
    });
    xml.finish()
}

/// The head of the first page, which bears the marking and nothing else.
pub(super) fn first_header(summary: &Summary) -> io::Result<Vec<u8>> {
    first("w:hdr", summary)
}

/// The foot of the first page.
pub(super) fn first_footer(summary: &Summary) -> io::Result<Vec<u8>> {
    first("w:ftr", summary)
}

fn first(part: &str, summary: &Summary) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    xml.within(part, &[("xmlns:w", MAIN)], |xml| {
        xml.paragraph("PageMarking", |xml| markings(xml, summary));
    });
    xml.finish()
}

/// What the document is marked, at the right as both scales' rules have it.
fn markings(xml: &mut Xml, summary: &Summary) {
    for (at, handling) in summary.markings.iter().enumerate() {
        if at > 0 {
            xml.run(None, " ");
        }
        xml.marking("MarkingOfPage", &handling.marking);
    }
}

fn end_tab(xml: &mut Xml) {
    xml.within("w:tabs", &[], |xml| {
        xml.leaf("w:tab", &[("w:val", "right"), ("w:pos", &TEXT_WIDTH.to_string())]);
    });
}

pub(super) fn core(summary: &Summary) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let made = summary.made.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let time = [("xsi:type", "dcterms:W3CDTF")];
    xml.within("cp:coreProperties", &spaces, |xml| {
        xml.within("dc:title", &[], |xml| xml.text(&summary.title));
        let organisers = summary.workshop.organisers.join("; ");
        xml.within("dc:creator", &[], |xml| xml.text(&organisers));
        xml.within("dc:language", &[], |xml| xml.text(summary.lang.tag()));
        xml.within("dcterms:created", &time, |xml| xml.text(&made));
        xml.within("dcterms:modified", &time, |xml| xml.text(&made));
    });
    xml.finish()
}
