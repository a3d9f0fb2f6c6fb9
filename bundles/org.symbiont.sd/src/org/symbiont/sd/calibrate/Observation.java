// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

/**
 * What was seen.
 *
 * @param variable which
 * @param time when, within the horizon; between saved times the run is interpolated
 * @param value how much
 * @param deviation how sure that is: a standard deviation, more than zero; only ratios matter
 */
public record Observation(String variable, double time, double value, double deviation) {}
