// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

/** Makes texts of a model harmless in HTML. */
final class Escape {
    private Escape() {}

    /** A text between tags. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * JSON inside a script element: the same JSON, but nothing in it ends the element or begins a comment. Outside of strings
     * JSON has none of these characters.
     */
    static String jsonInHtml(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
