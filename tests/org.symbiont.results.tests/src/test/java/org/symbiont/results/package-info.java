// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the result shape: its JSON, its CSV, its files. */
@NullMarked
package org.symbiont.results;

import org.jspecify.annotations.NullMarked;
