// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML into elements. Entities, document types and the network are refused; size and depth are bounded. Prefixes are
 * not looked up: files in use forget to declare them.
 */
final class XmlReader {
    private static final int MAX_DEPTH = 60;
    private static final int MAX_ELEMENTS = 5_000_000;
    private int count;

    /** The text is no XML we take. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Refused(String message, int line) {
            super(message, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    XmlElement read(String xml) throws Refused {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("external entities are not read");
        });
        try {
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            try {
                return elements(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            var message = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at .*?Message: ", "");
            throw new Refused("no well-formed XML: " + message.lines().findFirst().orElse("unreadable"), line);
        }
    }

    private XmlElement elements(XMLStreamReader reader) throws XMLStreamException, Refused {
        var open = new ArrayDeque<XmlElement>();
        XmlElement root = null;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = Math.max(1, reader.getLocation().getLineNumber());
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader, open.peek(), line);
                    root = root == null ? element : root;
                    open.push(element);
                    bound(open.size(), line);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(open.peek(), reader);
                case XMLStreamConstants.DTD -> throw new Refused("a document type is not allowed here", line);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refused("the entity '" + reader.getLocalName() + "' is not read", line);
                default -> {
                    // Comments and processing instructions say nothing about the model.
                }
            }
        }
        if (root == null) {
            throw new Refused("the file is empty", 1);
        }
        return root;
    }

    private void bound(int depth, int line) throws Refused {
        if (depth > MAX_DEPTH || ++count > MAX_ELEMENTS) {
            throw new Refused("more than " + (depth > MAX_DEPTH
                    ? MAX_DEPTH + " elements deep"
                    : MAX_ELEMENTS
                            + " elements")
                    + ", which no model needs", line);
        }
    }

    private static void append(@Nullable XmlElement element, XMLStreamReader reader) {
        if (element != null) {
            element.text().append(reader.getText());
        }
    }

    private static XmlElement element(XMLStreamReader reader, @Nullable XmlElement parent, int line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var name = reader.getLocalName();
        var element = new XmlElement(name.startsWith("xmile:") ? name.substring(6) : name, attributes,
                new ArrayList<>(), new StringBuilder(), line);
        if (parent != null) {
            parent.children().add(element);
        }
        return element;
    }
}
