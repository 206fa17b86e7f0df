package org.disclosurereport.documents.writing.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML part of an OFD as it is written, element by element. Not thread-safe. */
final class OfdPart {
    private static final String PREFIX = "ofd";
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private OfdPart() {
        try {
            // The JDK's own, whatever else is on the class path: the bytes are the same everywhere.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Begins a part with its outermost element and its attributes, each a name and a value. */
    static OfdPart of(String root, String... attributes) {
        OfdPart part = new OfdPart();
        part.begin(root, PREFIX, NAMESPACE);
        part.declare(PREFIX, NAMESPACE);
        part.write(attributes);
        return part;
    }

    /** Begins a part with an outermost element of another namespace. */
    static OfdPart foreign(String root, String prefix, String namespace) {
        OfdPart part = new OfdPart();
        part.begin(root, prefix, namespace);
        part.declare(prefix, namespace);
        part.declare(PREFIX, NAMESPACE);
        return part;
    }

    /** Begins an element with its attributes, each a name and a value. */
    OfdPart open(String name, String... attributes) {
        begin(name, PREFIX, NAMESPACE);
        write(attributes);
        return this;
    }

    /** Begins an element of another namespace, which the outermost one declared. */
    void begin(String name, String prefix, String namespace) {
        try {
            writer.writeStartElement(prefix, name, namespace);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    OfdPart close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Writes an element that is a text. */
    OfdPart text(String name, String text, String... attributes) {
        open(name, attributes);
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return close();
    }

    /** Writes an attribute of the element that was just begun. */
    void attribute(String name, String value) {
        try {
            writer.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void write(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void declare(String prefix, String namespace) {
        try {
            writer.writeNamespace(prefix, namespace);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Ends whatever is open. */
    byte[] toBytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("writing to memory can't fail", e);
    }
}
