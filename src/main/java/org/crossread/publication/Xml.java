package org.crossread.publication;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is put together, indented; its first element's namespace is that of all. */
final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Something that writes elements. */
    interface Elements {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(String root, String namespace, Map<String, String> attributes, Elements inside) {
        try {
            StringWriter written = new StringWriter();
            Xml xml = new Xml(WRITERS.createXMLStreamWriter(written));
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.out.writeCharacters("\n");
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(namespace);
            xml.attributes(attributes);
            xml.inside(inside);
            xml.out.writeEndDocument();
            xml.out.flush();
            return written + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Words that XML cannot hold.", e);
        }
    }

    /** An element with other elements. */
    Xml element(String name, Map<String, String> attributes, Elements inside) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        attributes(attributes);
        inside(inside);
        return this;
    }

    /** An element with words. */
    Xml words(String name, String words) throws XMLStreamException {
        return words(name, Map.of(), words);
    }

    Xml words(String name, Map<String, String> attributes, String words) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(allowed(words));
        out.writeEndElement();
        return this;
    }

    Xml empty(String name, Map<String, String> attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void inside(Elements inside) throws XMLStreamException {
        depth++;
        inside.write(this);
        depth--;
        line();
        out.writeEndElement();
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), allowed(attribute.getValue()));
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no characters for some code points, not even escaped. */
    private static String allowed(String words) {
        return words.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
