// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The examples read, checked and run as a user would, and held against the figures that were published about them. */
@NullMarked
package org.symbiont.examples;

import org.jspecify.annotations.NullMarked;
