// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.problem;

import java.util.function.IntFunction;

/**
 * Names of rows or columns, made only when somebody asks: a million strings would cost more than the problem itself.
 * The function must give the same name each time it is asked.
 */
@FunctionalInterface
public interface Names extends IntFunction<String> {

    /** {@code prefix1, prefix2, ...}: the numbering of lp_solve, which starts at one. */
    static Names numbered(String prefix) {
        return index -> prefix + (index + 1);
    }

    /** The names of a list, by position. */
    static Names of(java.util.List<String> names) {
        return java.util.List.copyOf(names)::get;
    }
}
