// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** An opening bracket before a blank brings its closing one; a closing one is typed over the one that is there. */
public final class ClosingBracket implements IAutoEditStrategy {
    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length != 0 || command.text == null || command.text.length() != 1) {
            return;
        }
        try {
            char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
            int kind = OPENING.indexOf(command.text);
            if (kind >= 0 && (Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0)) {
                command.text += CLOSING.charAt(kind);
                stayBehind(command, 1);
            } else if (CLOSING.contains(command.text) && next == command.text.charAt(0)) {
                command.text = "";
                stayBehind(command, 1);
            }
        } catch (BadLocationException e) {
            // the text has become another meanwhile: what was typed goes in as it is
        }
    }

    private static void stayBehind(DocumentCommand command, int characters) {
        command.caretOffset = command.offset + characters;
        command.shiftsCaret = false;
    }
}
