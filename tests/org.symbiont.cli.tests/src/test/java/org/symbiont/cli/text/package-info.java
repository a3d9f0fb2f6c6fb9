// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the parts of a text. */
@NullMarked
package org.symbiont.cli.text;

import org.jspecify.annotations.NullMarked;
