// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The arrangement of the workbench for modelling. */
@NullMarked
package org.symbiont.ui.perspective;

import org.jspecify.annotations.NullMarked;
