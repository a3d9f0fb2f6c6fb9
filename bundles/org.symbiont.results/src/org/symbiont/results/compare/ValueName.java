// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.compare;

/**
 * By what a value of one run is found in another.
 *
 * @param experiment its name
 * @param scenario its name; empty for the model as it stands
 * @param decider who decides; {@code baseline} stands behind it where the case is one
 * @param kind of value: status, indicator, flow, activity, investment, series
 * @param name of what has the value: the key of an indicator, sender, receiver and resource of a flow, a qualified name
 */
public record ValueName(String experiment, String scenario, String decider, String kind, String name) {}
