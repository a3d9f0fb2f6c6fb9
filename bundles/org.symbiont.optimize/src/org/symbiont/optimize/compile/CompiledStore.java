// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.List;

import org.symbiont.model.Store;

/**
 * A store.
 *
 * @param index among all stores
 * @param company index of its company
 * @param element of the model
 * @param resource index of what it holds
 * @param low least content
 * @param high greatest content, in each period
 * @param initial content before the first period
 * @param kept share of a content that is left after a period
 * @param costs of putting something in, keeping it, and standing there
 * @param bounds limits of what is put and of what is drawn
 */
public record CompiledStore(int index, int company, Store element, int resource, double low, PeriodValues high,
        double initial,
        PeriodValues kept, List<CompiledCost> costs, List<CompiledBound> bounds) {}
