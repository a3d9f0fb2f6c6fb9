// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.linking.Suggestion;

/** The words of a closed list, which are no keywords of the grammar so that they stay free as names. */
final class WordConverter<E extends Enum<E> & Enumerator> implements IValueConverter<E> {

    private final String what;
    private final E[] words;

    WordConverter(String what, E[] words) {
        this.what = what;
        this.words = words.clone();
    }

    @Override
    public @Nullable E toValue(@Nullable String string, @Nullable INode node) {
        if (string == null || string.isEmpty()) {
            return null;
        }
        for (E word : words) {
            if (word.getLiteral().equals(string)) {
                return word;
            }
        }
        var known = Arrays.stream(words).map(Enumerator::getLiteral).toList();
        throw new ValueConverterException("Unknown %s '%s'.%s Known: %s.".formatted(what, string,
                Suggestion.sentence(string, known), known.stream().collect(Collectors.joining(", "))), node, null);
    }

    @Override
    public String toString(E value) {
        return value.getLiteral();
    }
}
