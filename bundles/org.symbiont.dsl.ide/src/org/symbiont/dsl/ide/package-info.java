// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Services for editors: how they are put together. */
@NullMarked
package org.symbiont.dsl.ide;

import org.jspecify.annotations.NullMarked;
