// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

/** Builds indented XML. */
final class XmlText {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private int depth;

    /** Opens an element; attributes are name, value, name, value; those with empty values are left out. */
    XmlText open(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        depth++;
        return this;
    }

    /** Closes it. */
    XmlText close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    XmlText empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with text. */
    XmlText text(String name, String text, String... attributes) {
        tag(name, attributes).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text, unless the text is empty. */
    XmlText optional(String name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    private StringBuilder indent() {
        return out.append("    ".repeat(depth));
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        return out;
    }

    /** Characters that XML 1.0 cannot hold are left out. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\t' -> safe.append("&#9;");
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
