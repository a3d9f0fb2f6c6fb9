// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.compile;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.model.Company;

/** The places of companies in the text. */
final class CompanyIndex {
    private final Map<Company, Integer> indices = new IdentityHashMap<>();

    CompanyIndex(List<Company> companies) {
        for (var company : companies) {
            indices.put(company, indices.size());
        }
    }

    int indexOf(Company company) {
        return indices.getOrDefault(company, -1);
    }
}
