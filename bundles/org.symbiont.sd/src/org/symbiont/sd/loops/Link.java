// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

/**
 * One variable acts on another directly.
 *
 * @param from name of the cause
 * @param to name of the effect
 * @param polarity which way, over the run it was measured on
 */
public record Link(String from, String to, Polarity polarity) {}
