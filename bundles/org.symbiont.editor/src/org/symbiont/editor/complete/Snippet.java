// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.complete;

import java.util.regex.Pattern;

/** A text with places to fill in, ${1:like this}: they hold what is proposed, the caret goes to the first. */
final class Snippet {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+)(?::([^}]*))?}|\\$(\\d+)");

    private final String text;
    private final int caret;

    Snippet(String template) {
        var filled = new StringBuilder();
        var place = PLACE.matcher(template);
        int first = -1;
        int end = 0;
        while (place.find()) {
            filled.append(template, end, place.start());
            first = first < 0 ? filled.length() : first;
            filled.append(place.group(2) == null ? "" : place.group(2));
            end = place.end();
        }
        filled.append(template.substring(end));
        text = filled.toString();
        caret = first < 0 ? text.length() : first;
    }

    String text() {
        return text;
    }

    int caret() {
        return caret;
    }
}
