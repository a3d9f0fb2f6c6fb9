// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the report: of the page as a text, and in Chromium as readers see it. */
@NullMarked
package org.symbiont.report;

import org.jspecify.annotations.NullMarked;
