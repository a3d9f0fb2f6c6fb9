// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a gesture on a diagram does to the text. The text is the only truth: a gesture becomes the smallest changes that a
 * person would have made, tried out on a copy first; one that would break the model is refused with the reason.
 */
@NullMarked
package org.symbiont.diagram.edit;

import org.jspecify.annotations.NullMarked;
