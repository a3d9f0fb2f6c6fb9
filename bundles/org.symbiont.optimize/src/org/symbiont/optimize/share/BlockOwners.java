// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import org.eclipse.emf.ecore.EObject;
import org.symbiont.model.Company;
import org.symbiont.model.Exchange;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.problem.Blocks;

/** To whom the rows or columns of a problem belong: to a company, to an exchange, or to all. */
final class BlockOwners {
    private static final int SHARED = -1;

    private final int[] company;
    private final int[] exchange;

    BlockOwners(CompiledCluster cluster, Blocks<?> blocks) {
        company = new int[blocks.count()];
        exchange = new int[blocks.count()];
        for (int block = 0; block < blocks.count(); block++) {
            company[block] = SHARED;
            exchange[block] = SHARED;
            find(cluster, blocks.element(block), block);
        }
    }

    private void find(CompiledCluster cluster, EObject element, int block) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Exchange) {
                exchange[block] = cluster.indexOf(at);
                return;
            }
            if (at instanceof Company) {
                company[block] = cluster.indexOf(at);
                return;
            }
        }
    }

    /** Whether nobody alone owns a block, such as the limit of a market. */
    boolean isShared(int block) {
        return company[block] == SHARED && exchange[block] == SHARED;
    }

    /** Whether a block is there for a coalition. */
    boolean isActive(int block, CoalitionParts parts) {
        return isShared(block) || company[block] >= 0 && parts.hasCompany(company[block])
                || exchange[block] >= 0 && parts.hasExchange(exchange[block]);
    }
}
