// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Texts in editors as the services of the language see them. */
@NullMarked
package org.symbiont.editor.connect;

import org.jspecify.annotations.NullMarked;
