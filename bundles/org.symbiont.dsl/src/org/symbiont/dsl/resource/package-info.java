// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Files: read strictly as UTF-8 and within a limit, found by imports, kept inside their project. */
@NullMarked
package org.symbiont.dsl.resource;

import org.jspecify.annotations.NullMarked;
