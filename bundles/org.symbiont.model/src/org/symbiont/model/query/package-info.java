// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Questions about a model that everybody asks: who owns what, what a cluster with its imported fragments holds, what an
 * element is called. Answers are computed from the model at each call or on construction; nothing here changes it.
 */
@NullMarked
package org.symbiont.model.query;

import org.jspecify.annotations.NullMarked;
