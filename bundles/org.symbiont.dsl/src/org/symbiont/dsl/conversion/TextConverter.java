// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

/** Texts in double quotes, with messages in our words. */
public final class TextConverter extends STRINGValueConverter {

    @Override
    protected String getInvalidEscapeSequenceMessage() {
        return "A text knows the escapes \\\" \\\\ \\n \\t only. Write \\\\ for a backslash.";
    }

    @Override
    protected String getStringNotClosedMessage() {
        return "The text is not closed. Write a \" at its end.";
    }
}
