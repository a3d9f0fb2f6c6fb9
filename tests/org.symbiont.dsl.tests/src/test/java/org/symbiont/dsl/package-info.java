// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the language: models that carry what is expected of them in comments, and properties that hold for all models. */
@NullMarked
package org.symbiont.dsl;

import org.jspecify.annotations.NullMarked;
