// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Completion of what is being typed. */
@NullMarked
package org.symbiont.dsl.ide.completion;

import org.jspecify.annotations.NullMarked;
