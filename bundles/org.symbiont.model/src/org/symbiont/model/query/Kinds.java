// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** The kinds of elements, as the language and its users call them. */
public final class Kinds {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("ProductionUnit", "unit"),
            Map.entry("Auxiliary", "auxiliary"), Map.entry("Flowable", "resource or emission"),
            Map.entry("Node", "company, unit or store"), Map.entry("Party", "company or actor"),
            Map.entry("NamedElement", "element"), Map.entry("Lookup", "graphical function"),
            Map.entry("BuiltInFunction", "function"), Map.entry("BuiltInProperty", "property"),
            Map.entry("Dynamics", "dynamics"), Map.entry("ResourceDeclaration", "resource"));

    private Kinds() {}

    /** The word for an element, such as {@code unit} or {@code exchange}. */
    public static String word(EObject element) {
        return word(element.eClass().getName());
    }

    /** The word for a class of the model. */
    public static String word(String className) {
        return WORDS.getOrDefault(className, className.toLowerCase(Locale.ROOT));
    }

    /** Such as {@code a unit}, {@code an exchange}. */
    public static String withArticle(String word) {
        boolean vowel = "aeio".indexOf(word.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + word;
    }

    /** With a capital, to begin a sentence. */
    public static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
