// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The report of a run beside its model: the same page that is sent to a colleague. */
@NullMarked
package org.symbiont.results.ui.view;

import org.jspecify.annotations.NullMarked;
