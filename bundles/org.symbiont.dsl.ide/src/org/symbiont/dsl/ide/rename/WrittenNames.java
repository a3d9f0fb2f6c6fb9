// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.rename;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/** Names as the language writes them: plain, with a caret where a keyword is meant as a name, or in quotes. */
public final class WrittenNames {

    @Inject
    private IValueConverterService values;

    /** The name as it is written by a rule of the grammar, {@code Name} or {@code FlowableName}. */
    public String of(String name, String rule) {
        return values.toString(name, rule);
    }

    /** The same in the manner of what stands there: a caret or quotes that are not needed stay. */
    String like(String written, String oldName, String newName, String rule) {
        String needed = of(newName, rule);
        boolean plain = !of(oldName, rule).equals(written) && needed.equals(newName);
        if (plain && written.startsWith("'")) {
            return "'" + newName + "'";
        }
        return plain && written.startsWith("^") ? "^" + newName : needed;
    }

    /** Whether a text can be a name at all; that of quoted ones is not blank and has neither quotes, points nor line ends. */
    boolean canBe(String name) {
        if (name.isBlank()
                || name.chars().anyMatch(c -> c == '\'' || c == '.' || c == '^' || Character.isISOControl(c))) {
            return false;
        }
        try {
            return name.equals(values.toValue(of(name, "Name"), "Name", null));
        } catch (ValueConverterException e) {
            return false;
        }
    }
}
