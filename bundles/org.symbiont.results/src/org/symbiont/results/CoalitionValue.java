// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import java.util.List;

/**
 * What companies are worth together without the others.
 *
 * @param companies qualified names, in the order of the model
 * @param value of their best common plan, in the unit of the sharing
 */
public record CoalitionValue(List<String> companies, double value) {

    public CoalitionValue {
        companies = List.copyOf(companies);
    }
}
