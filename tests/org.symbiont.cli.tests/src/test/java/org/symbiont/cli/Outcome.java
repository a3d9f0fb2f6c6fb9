// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

/**
 * What a command left behind.
 *
 * @param code its exit code
 * @param out what it wrote as results
 * @param err what it wrote as faults
 */
record Outcome(int code, String out, String err) {}
