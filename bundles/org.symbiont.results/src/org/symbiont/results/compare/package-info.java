// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What changed from one run that was kept as JSON to another. */
@NullMarked
package org.symbiont.results.compare;

import org.jspecify.annotations.NullMarked;
