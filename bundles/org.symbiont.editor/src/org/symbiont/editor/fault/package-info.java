// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** What is wrong with a text, while it is typed. */
@NullMarked
package org.symbiont.editor.fault;

import org.jspecify.annotations.NullMarked;
