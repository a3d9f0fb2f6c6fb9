// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** The language server: the services of the language for any editor, over a stream or in process. */
@NullMarked
package org.symbiont.dsl.ide.server;

import org.jspecify.annotations.NullMarked;
