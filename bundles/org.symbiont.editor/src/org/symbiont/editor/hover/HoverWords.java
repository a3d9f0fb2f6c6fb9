// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.hover;

import java.util.stream.Collectors;

import org.eclipse.lsp4j.Hover;

/** What the language says of a place, in plain words: its marks for headings and code are left out. */
final class HoverWords {
    private HoverWords() {}

    static String of(Hover hover) {
        var contents = hover.getContents();
        if (contents.isRight()) {
            return plain(contents.getRight().getValue());
        }
        return contents.getLeft().stream().map(part -> part.map(text -> text, marked -> marked.getValue()))
                .map(HoverWords::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(String markdown) {
        return markdown.lines().filter(line -> !line.startsWith("```")).map(HoverWords::plainLine)
                .collect(Collectors.joining("\n")).strip();
    }

    private static String plainLine(String line) {
        return line.replace("**", "").replaceAll("`([^`]*)`", "$1").replaceFirst("^- ", "\u2022 ");
    }
}
