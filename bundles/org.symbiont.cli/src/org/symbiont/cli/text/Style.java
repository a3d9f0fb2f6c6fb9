// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli.text;

/** How parts of the text are set off: in colour on a terminal, else not at all. */
public enum Style {
    /** Letters alone. */
    PLAIN(false),
    /** ANSI escape sequences. */
    COLOUR(true);

    private final boolean colour;

    Style(boolean colour) {
        this.colour = colour;
    }

    /** What stands above. */
    public String heading(String text) {
        return wrap("1", text);
    }

    /** What may be passed over. */
    public String quiet(String text) {
        return wrap("2", text);
    }

    /** A change for the better. */
    public String good(String text) {
        return wrap("32", text);
    }

    /** A change for the worse, an error. */
    public String bad(String text) {
        return wrap("31", text);
    }

    /** A warning. */
    public String warning(String text) {
        return wrap("33", text);
    }

    private String wrap(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
