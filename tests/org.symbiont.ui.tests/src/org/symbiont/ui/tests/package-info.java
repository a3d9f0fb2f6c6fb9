// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests in a real workbench. */
@NullMarked
package org.symbiont.ui.tests;

import org.jspecify.annotations.NullMarked;
