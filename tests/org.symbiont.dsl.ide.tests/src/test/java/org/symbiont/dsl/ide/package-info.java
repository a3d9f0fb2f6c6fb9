// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the language services: models with a caret in them, and conversations with the server. */
@NullMarked
package org.symbiont.dsl.ide;

import org.jspecify.annotations.NullMarked;
