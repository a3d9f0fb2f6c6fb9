// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Files that are there whole or not at all. */
@NullMarked
package org.symbiont.results.file;

import org.jspecify.annotations.NullMarked;
