// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text with places to fill, written as a word between double braces. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\w+}}");

    private Template() {}

    /** The text and its places, in turn: what is filled in is never read as a place. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            parts.add(text.substring(end, places.start()));
            parts.add(places.group());
            end = places.end();
        }
        parts.add(text.substring(end));
        return parts;
    }
}
