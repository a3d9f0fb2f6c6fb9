// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What a name may mean at a place: members of the cluster, of an element that a path has reached, variables and built-ins. */
@NullMarked
package org.symbiont.dsl.scoping;

import org.jspecify.annotations.NullMarked;
