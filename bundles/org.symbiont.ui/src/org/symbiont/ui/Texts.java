// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What a user reads, in his language. */
public final class Texts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.symbiont.ui.texts");

    private Texts() {}

    /** The text of a key, with values where it has places for them. */
    public static String get(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
