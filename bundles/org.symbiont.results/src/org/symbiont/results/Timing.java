// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.time.Instant;

/**
 * When something ran and how long. Kept apart from all else: the rest of a result is the same for the same input.
 *
 * @param started when
 * @param seconds how long
 */
public record Timing(Instant started, double seconds) {}
