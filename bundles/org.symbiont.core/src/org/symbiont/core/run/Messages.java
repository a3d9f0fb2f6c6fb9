// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.core.run;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What a user reads, in his language. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.symbiont.core.run.messages");

    private Messages() {}

    static String get(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
