// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The runs that a project keeps in its folder {@code results}: each in a folder of its own, with a manifest. */
@NullMarked
package org.symbiont.results.store;

import org.jspecify.annotations.NullMarked;
