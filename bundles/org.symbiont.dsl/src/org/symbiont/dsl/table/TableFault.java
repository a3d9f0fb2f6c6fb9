// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.table;

/**
 * Why a CSV file could not be read.
 *
 * @param line where, from 1
 * @param message a whole sentence and a way out
 */
public record TableFault(int line, String message) implements TableResult {}
