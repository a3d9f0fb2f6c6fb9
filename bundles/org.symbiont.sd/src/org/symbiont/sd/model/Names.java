// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.Locale;

/**
 * Identity of XMILE names (XMILE 1.0, section 3.2.2): case is ignored, and any run of blanks, underscores, line ends (also
 * written {@code \n}) and no-break spaces is the same as one underscore.
 */
public final class Names {
    private Names() {}

    /** The canonical key of one name, without quotes: {@code "Heat  Loss\nto Room"} gives {@code heat_loss_to_room}. */
    public static String key(String name) {
        var text = name.strip().replace("\\n", " ").replace("\\\"", "\"").replace("\\\\", "\\");
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '_' || c == 0xA0 || Character.isWhitespace(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append('_');
            }
            gap = false;
            out.appendCodePoint(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two names mean the same thing. */
    public static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }
}
