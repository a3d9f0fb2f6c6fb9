// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Reading of tables, strictly, so that what a spreadsheet has written otherwise is told with file and line. */
@NullMarked
package org.symbiont.dsl.table;

import org.jspecify.annotations.NullMarked;
