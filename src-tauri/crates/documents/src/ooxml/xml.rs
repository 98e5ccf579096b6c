use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An attribute's name and value.
pub(crate) type Attribute<'a> = (&'a str, &'a str);

/// One XML part being written. Escaping is the writer's business; a fault is kept and told at the
/// end, so that what builds a page reads like the page.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
    fault: Option<io::Error>,
}

impl Xml {
    /// A part that begins with the XML declaration.
    pub(crate) fn new() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), fault: None };
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// An element with content.
    pub(crate) fn within(
        &mut self,
        name: &str,
        attributes: &[Attribute<'_>],
        content: impl FnOnce(&mut Self),
    ) {
        self.put(Event::Start(element(name, attributes)));
        content(self);
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(crate) fn leaf(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.put(Event::Empty(element(name, attributes)));
    }

    /// Words.
    pub(crate) fn text(&mut self, text: &str) {
        self.put(Event::Text(BytesText::new(text)));
    }

    /// The part's bytes.
    pub(crate) fn finish(self) -> io::Result<Vec<u8>> {
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(self.writer.into_inner()),
        }
    }

    fn put(&mut self, event: Event<'_>) {
        if self.fault.is_none() {
            self.fault = self.writer.write_event(event).err();
        }
    }
}

fn element<'a>(name: &'a str, attributes: &[Attribute<'a>]) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}
