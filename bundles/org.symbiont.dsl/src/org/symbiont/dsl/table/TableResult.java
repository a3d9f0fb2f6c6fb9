// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.table;

/** A table, or why there is none. */
public sealed interface TableResult permits TableText, TableFault {}
