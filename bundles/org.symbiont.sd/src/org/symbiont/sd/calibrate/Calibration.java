// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.Diagnostic;

/**
 * The best fit found.
 *
 * @param values of the constants, by name, in the order asked
 * @param errors standard errors from the curvature at the optimum and the residuals; NaN where the data say nothing
 * @param residuals observed less simulated, in the order of the observations
 * @param rootMeanSquare of the residuals, each over its deviation
 * @param starts the root mean square that each start ended with: how often the best was found again
 * @param problem why there is no fit; null if there is one
 */
public record Calibration(Map<String, Double> values, Map<String, Double> errors, List<Double> residuals,
        double rootMeanSquare, List<Double> starts, @Nullable Diagnostic problem) {}
