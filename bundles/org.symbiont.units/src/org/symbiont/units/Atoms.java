// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import org.jspecify.annotations.Nullable;

/** Finds the unit of a name: common atoms first, then currencies, then the rarer UCUM atoms, each also prefixed. */
final class Atoms {
    /** By the rules a picohenry, by intent never. */
    private static final String NO_PICOHENRY = "pH";

    private final CommonAtoms common = new CommonAtoms();
    private final UcumAtoms ucum = new UcumAtoms();

    @Nullable
    Atom find(String name) {
        if (name.equals(NO_PICOHENRY)) {
            return null;
        }
        var atom = common.find(name);
        if (atom == null) {
            atom = prefixed(name, common::find);
        }
        if (atom == null) {
            atom = money(name);
        }
        if (atom == null) {
            atom = prefixed(name, Atoms::money);
        }
        if (atom == null) {
            atom = ucum.find(name);
        }
        return atom != null ? atom : prefixed(name, ucum::find);
    }

    private static @Nullable Atom money(String name) {
        return IsoCurrencies.contains(name) ? Atom.money(name) : null;
    }

    private static @Nullable Atom prefixed(String name, Lookup lookup) {
        for (var prefix : Prefix.ALL) {
            if (name.length() > prefix.symbol().length() && name.startsWith(prefix.symbol())) {
                var atom = lookup.find(name.substring(prefix.symbol().length()));
                if (atom != null && atom.takes(prefix)) {
                    return atom.prefixed(prefix);
                }
            }
        }
        return null;
    }

    private interface Lookup {
        @Nullable
        Atom find(String name);
    }
}
