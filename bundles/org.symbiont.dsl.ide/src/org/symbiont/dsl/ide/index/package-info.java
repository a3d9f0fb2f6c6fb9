// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What is known of all files of a project: which file depends on which, and what stands in them. */
@NullMarked
package org.symbiont.dsl.ide.index;

import org.jspecify.annotations.NullMarked;
