// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.symbiont.results.SidePayment;

/**
 * Who pays whom, so that each receives its balance: whoever has most to pay pays whoever has most to receive, so that there are fewer
 * payments than parties.
 */
final class Settlement {
    private final double negligible;

    /** @param negligible below which an amount is rounding, above zero */
    Settlement(double negligible) {
        this.negligible = negligible;
    }

    private record Balance(String party, double amount) {}

    /** @param balances what each receives, negative where it pays, in the order in which equals come; they add up to zero */
    List<SidePayment> of(Map<String, Double> balances) {
        var open = new ArrayList<Balance>();
        balances.forEach((party, amount) -> open.add(new Balance(party, amount)));
        var payments = new ArrayList<SidePayment>();
        while (open.size() > 1) {
            var pays = open.stream().min(Comparator.comparingDouble(Balance::amount)).orElseThrow();
            var receives = open.stream().max(Comparator.comparingDouble(Balance::amount)).orElseThrow();
            double amount = Math.min(-pays.amount(), receives.amount());
            if (amount <= negligible) {
                break;
            }
            payments.add(new SidePayment(pays.party(), receives.party(), amount));
            replace(open, pays, amount);
            replace(open, receives, -amount);
        }
        return List.copyOf(payments);
    }

    private void replace(List<Balance> open, Balance old, double added) {
        int at = open.indexOf(old);
        double left = old.amount() + added;
        if (Math.abs(left) <= negligible) {
            open.remove(at);
        } else {
            open.set(at, new Balance(old.party(), left));
        }
    }
}
