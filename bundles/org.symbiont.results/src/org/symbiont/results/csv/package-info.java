// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Results as one CSV table, for spreadsheets and scripts. */
@NullMarked
package org.symbiont.results.csv;

import org.jspecify.annotations.NullMarked;
