// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.benchmark;

import java.util.List;

import org.symbiont.model.Decider;
import org.symbiont.model.query.ClusterView;
import org.symbiont.optimize.OptimizationTask;
import org.symbiont.optimize.synthetic.SyntheticClusters;
import org.symbiont.optimize.synthetic.SyntheticSize;
import org.symbiont.optimize.synthetic.SyntheticTraits;

/** Synthetic clusters of a shape such as {@code 100x84}: so many companies with ten units each, and so many hours. */
final class Shapes {
    private static final int UNITS = 10;
    private static final int RESOURCES = 50;

    private Shapes() {}

    /** The best plan of a cluster of that shape; the same shape gives the same model. */
    static OptimizationTask task(String shape) {
        String[] numbers = shape.split("x");
        var size = new SyntheticSize(Integer.parseInt(numbers[0]), UNITS, RESOURCES, Integer.parseInt(numbers[1]));
        var cluster = ClusterView.of(SyntheticClusters.create(size, SyntheticTraits.LINEAR, 1));
        return new OptimizationTask(cluster, null, Decider.CLUSTER, cluster.indicators().getFirst(), List.of());
    }
}
