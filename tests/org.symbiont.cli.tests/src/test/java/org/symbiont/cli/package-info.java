// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the command line as its users meet it: words in, text and exit code out, in this process. */
@NullMarked
package org.symbiont.cli;

import org.jspecify.annotations.NullMarked;
