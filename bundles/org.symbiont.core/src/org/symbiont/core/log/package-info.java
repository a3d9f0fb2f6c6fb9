// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What libraries log, in the log of the workbench. */
@NullMarked
package org.symbiont.core.log;

import org.jspecify.annotations.NullMarked;
