// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

/**
 * Something wrong in a file.
 *
 * @param error whether the model cannot be used
 * @param file its name
 * @param line from 1
 * @param message one sentence
 */
public record XmileIssue(boolean error, String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
