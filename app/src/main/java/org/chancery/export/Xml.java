package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements and attributes, with forbidden signs replaced. */
public final class Xml {

    private final XMLStreamWriter xml;

    public Xml(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param attributes names and values by turns; null values are left out */
    public Xml open(String name, @Nullable Object... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                Object value = attributes[i + 1];
                if (value != null) {
                    xml.writeAttribute(String.valueOf(attributes[i]), XmlText.clean(value.toString()));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public Xml text(String text) throws IOException {
        try {
            xml.writeCharacters(XmlText.clean(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public Xml close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds a text alone. */
    public Xml element(String name, String text) throws IOException {
        return open(name).text(text).close();
    }

    public void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
