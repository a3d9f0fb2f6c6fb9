// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.benchmark;

import org.symbiont.sd.model.SdModel;

/**
 * A model twice.
 *
 * @param model as a value
 * @param c the same in C: {@code double run(long steps)} starts anew and gives the value of the watched variable
 * @param watched the variable that both give
 */
record Case(SdModel model, String c, String watched) {}
