// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The examples that come along, and new projects made of them. */
@NullMarked
package org.symbiont.core.examples;

import org.jspecify.annotations.NullMarked;
