// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

/** What computes the steps; both give the same bits. */
public enum Engine {
    /** Byte code made for the model. */
    COMPILED,
    /** A walk over the tree: slow, simple, the oracle of the other. */
    INTERPRETED
}
