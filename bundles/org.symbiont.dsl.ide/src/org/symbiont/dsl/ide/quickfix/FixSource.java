// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import java.util.stream.Stream;

/** Knows ways out of some kinds of faults. */
interface FixSource {

    /** The ways out of a fault, the likeliest first; none for faults of other kinds. */
    Stream<QuickFix> of(Fault fault);
}
