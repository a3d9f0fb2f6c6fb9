// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The command line. {@link org.symbiont.cli.Main} reads the words, a class for each command does what they ask, and
 * whatever goes wrong comes back as one sentence and an exit code.
 */
@NullMarked
package org.symbiont.cli;

import org.jspecify.annotations.NullMarked;
