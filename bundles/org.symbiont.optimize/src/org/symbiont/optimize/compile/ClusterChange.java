// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

/**
 * What another scenario changes of a cluster. All that is not named here is the very same object before and after, under the same index.
 *
 * @param before the cluster as it was
 * @param after the cluster as it is
 * @param resources indices of resources whose trades were read again
 * @param emissions indices of emissions that were read again
 * @param units indices of units that were read again
 * @param stores indices of stores that were read again
 * @param exchanges indices of exchanges that were read again
 */
public record ClusterChange(CompiledCluster before, CompiledCluster after, IndexSet resources, IndexSet emissions,
        IndexSet units, IndexSet stores, IndexSet exchanges) {}
