// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of gestures: what they make of a text, and what they leave as it is. */
@NullMarked
package org.symbiont.diagram.edit;

import org.jspecify.annotations.NullMarked;
