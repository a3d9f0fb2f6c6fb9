// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Results as JSON, in the shape that {@code docs/results.schema.json} fixes. */
@NullMarked
package org.symbiont.results.json;

import org.jspecify.annotations.NullMarked;
