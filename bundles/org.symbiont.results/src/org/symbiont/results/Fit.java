// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * How well a simulation was fitted to data.
 *
 * @param estimates of the constants that were varied
 * @param observations how many data were fitted; more than constants
 * @param rootMeanSquare of the differences between data and simulation, each over the mean size of its own series
 * @param explained share of the data's variance that the simulation explains, at most 1; NaN where the data do not vary
 * @param starts of the search
 * @param agreeing how many of them led to this fit; few mean that there may be a better one
 */
public record Fit(List<Estimate> estimates, int observations, double rootMeanSquare, double explained, int starts,
        int agreeing) {

    public Fit {
        estimates = List.copyOf(estimates);
    }

    /**
     * A constant that was varied.
     *
     * @param element its qualified name
     * @param value found
     * @param error standard error from the curvature at the optimum and the residuals; NaN where the data say nothing about it
     * @param lower end of the range that was allowed
     * @param upper end likewise
     * @param before what the model states
     * @param unit of all five
     */
    public record Estimate(String element, double value, double error, double lower, double upper, double before,
            String unit) {}
}
