// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** A result as text that a person reads: a section for each question, columns aligned, as wide as the terminal allows. */
@NullMarked
package org.symbiont.cli.text;

import org.jspecify.annotations.NullMarked;
