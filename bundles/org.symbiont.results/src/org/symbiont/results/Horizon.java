// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

/**
 * The time that plans cover: {@code periods} periods of one {@code unit} each. Periods are counted from 1.
 *
 * @param periods how many, at least 1
 * @param unit of time, as the model writes it
 * @param start first day of the first period, ISO 8601
 */
public record Horizon(int periods, String unit, String start) {}
