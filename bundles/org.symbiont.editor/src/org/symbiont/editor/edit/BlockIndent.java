// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** A new line is indented as the one above it, further after an opening brace; a closing brace goes back. */
public final class BlockIndent implements IAutoEditStrategy {
    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && isLineEnd(document, command.text)) {
                newLine(document, command);
            } else if (command.length == 0 && "}".equals(command.text)) {
                closing(document, command);
            }
        } catch (BadLocationException e) {
            // the text has become another meanwhile: what was typed goes in as it is
        }
    }

    private static boolean isLineEnd(IDocument document, String text) {
        return TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        var line = document.getLineInformationOfOffset(command.offset);
        var before = document.get(line.getOffset(), command.offset - line.getOffset());
        var after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        var indent = indent(before);
        boolean opens = before.stripTrailing().endsWith("{");
        var end = command.text;
        command.text = end + indent + (opens ? STEP : "");
        if (opens && after.strip().startsWith("}")) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.length = after.length() - after.stripLeading().length();
            command.text += end + indent;
        } else {
            command.length = Math.min(after.length() - after.stripLeading().length(), after.length());
        }
    }

    private static void closing(IDocument document, DocumentCommand command) throws BadLocationException {
        var line = document.getLineInformationOfOffset(command.offset);
        var before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
