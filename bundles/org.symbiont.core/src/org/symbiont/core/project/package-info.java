// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Projects with models: their nature, and the builder that keeps their markers true. */
@NullMarked
package org.symbiont.core.project;

import org.jspecify.annotations.NullMarked;
