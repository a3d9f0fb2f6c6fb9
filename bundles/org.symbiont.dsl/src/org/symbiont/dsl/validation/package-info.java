// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The checks that keep a run honest, one small class for each family. */
@NullMarked
package org.symbiont.dsl.validation;

import org.jspecify.annotations.NullMarked;
