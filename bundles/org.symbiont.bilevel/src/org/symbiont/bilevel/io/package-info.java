// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Bi-level problems in files: a problem file with all columns and rows, and an auxiliary file of MibS that says which are the
 * follower's.
 */
@NullMarked
package org.symbiont.bilevel.io;

import org.jspecify.annotations.NullMarked;
