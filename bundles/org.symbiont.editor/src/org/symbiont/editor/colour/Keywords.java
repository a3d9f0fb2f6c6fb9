// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.symbiont.dsl.parser.antlr.internal.InternalSymbiontParser;

/** The words of the grammar, read from the list that its generator leaves: the language itself need not be there yet. */
final class Keywords {
    private static final Pattern WORD = Pattern.compile("'([a-z]+)'=\\d+");

    private Keywords() {}

    static Set<String> ofTheLanguage() {
        try (var in = InternalSymbiontParser.class.getResourceAsStream("InternalSymbiont.tokens")) {
            if (in == null) {
                throw new IllegalStateException("The generated list of tokens is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.map(WORD::matcher).filter(java.util.regex.Matcher::matches).map(found -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
