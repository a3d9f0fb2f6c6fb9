// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The stock-and-flow model as a value, close to XMILE 1.0 and free of any file format. */
@NullMarked
package org.symbiont.sd.model;

import org.jspecify.annotations.NullMarked;
