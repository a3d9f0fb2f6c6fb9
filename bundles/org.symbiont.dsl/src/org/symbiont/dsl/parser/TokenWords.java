// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.parser;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules and terminals in the words of a reader. */
final class TokenWords {

    private static final Map<String, String> RULES = Map.ofEntries(Map.entry("Name", "a name"),
            Map.entry("FlowableName", "the name of a resource"), Map.entry("QualifiedName", "a name"),
            Map.entry("ColumnName", "the name of a column"), Map.entry("Number", "a number"),
            Map.entry("UnsignedNumber", "a number"), Map.entry("Amount", "an amount such as 5 t/d"),
            Map.entry("Value", "an amount such as 5 t/d, or '=' and a list or table"),
            Map.entry("Range", "a range such as 5 .. 10 t"), Map.entry("Interval", "a range such as 5 .. 10 t"),
            Map.entry("Date", "a date such as 2027-01"), Map.entry("Unit", "a unit"), Map.entry("UnitAtom", "a unit"),
            Map.entry("Dimension", "a dimension such as mass"), Map.entry("Expression", "a formula"),
            Map.entry("Signed", "a formula"), Map.entry("Primary", "a formula"), Map.entry("ElementPath", "a path"),
            Map.entry("ResourceKind", "a kind of resource"), Map.entry("CompanySize", "a size"),
            Map.entry("Pillar", "a pillar: economic, environmental or social"), Map.entry("Typology", "a typology"),
            Map.entry("SharingMethod", "a method: shapley, nucleolus or proportional"),
            Map.entry("IntegrationMethod", "a method: euler, rk2, rk4 or adaptive"),
            Map.entry("LookupPoint", "a point such as (1, 2)"));

    private static final Map<String, String> TERMINALS = Map.of("ID", "a name", "QUOTED_ID", "a name", "STRING",
            "a text in double quotes", "INT", "a whole number", "SCIENTIFIC", "a number");

    private TokenWords() {}

    /** What a rule reads, where it is better named than taken apart. */
    static @Nullable String rule(String name) {
        return RULES.get(name);
    }

    /** What a terminal reads. */
    static String terminal(String name) {
        return TERMINALS.getOrDefault(name, name);
    }

    /** A token as the parser names it: {@code RULE_ID} or {@code '{'}. */
    static String token(String name) {
        return name.startsWith("RULE_") ? terminal(name.substring("RULE_".length())) : name;
    }
}
