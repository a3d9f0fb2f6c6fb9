// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.sample;

/** What a parameter is drawn from, by its quantiles. */
public sealed interface Distribution {

    /** The value below which lies the share {@code p}, with 0 < p < 1. */
    double quantile(double p);

    /**
     * Equally likely between two bounds.
     *
     * @param min lower bound
     * @param max upper bound, not below
     */
    record Uniform(double min, double max) implements Distribution {
        @Override
        public double quantile(double p) {
            return min + (max - min) * p;
        }
    }

    /**
     * Likeliest at a mode.
     *
     * @param min lower bound
     * @param mode likeliest value, between the bounds
     * @param max upper bound
     */
    record Triangular(double min, double mode, double max) implements Distribution {
        @Override
        public double quantile(double p) {
            double left = (mode - min) / (max - min);
            return p < left
                    ? min + Math.sqrt(p * (max - min) * (mode - min))
                    : max - Math.sqrt((1 - p) * (max - min) * (max - mode));
        }
    }

    /**
     * Gauss's.
     *
     * @param mean its mean
     * @param deviation its standard deviation, not negative
     */
    record Normal(double mean, double deviation) implements Distribution {
        @Override
        public double quantile(double p) {
            return mean + deviation * NormalQuantile.of(p);
        }
    }

    /**
     * Its logarithm is normal.
     *
     * @param median its median, positive
     * @param factor one deviation is this factor, more than one
     */
    record LogNormal(double median, double factor) implements Distribution {
        @Override
        public double quantile(double p) {
            return median * Math.exp(Math.log(factor) * NormalQuantile.of(p));
        }
    }
}
