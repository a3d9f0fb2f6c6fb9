// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The door to the language for those who are no editor: a file or folder goes in, a cluster and a list of faults come out. */
@NullMarked
package org.symbiont.dsl.load;

import org.jspecify.annotations.NullMarked;
