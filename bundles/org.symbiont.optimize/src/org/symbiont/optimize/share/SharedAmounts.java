// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.symbiont.bilevel.game.Sharing;
import org.symbiont.lp.solution.Values;
import org.symbiont.results.CompanyShare;
import org.symbiont.results.SidePayment;

/** Shares of a gain in the words of a result: amounts of the indicator, and who pays whom. */
final class SharedAmounts {
    private static final double ROUNDING = 1e-9;

    private final Players players;
    private final double[] alone;
    private final double[] earned;
    private final Sharing.Shares shares;
    private final double sign;
    private final double negligible;

    /**
     * Amounts as a game has them: more is better.
     *
     * @param earned by each player in the common plan
     * @param sign 1 where more of the indicator is better, -1 where less is
     */
    SharedAmounts(Players players, double[] alone, double together, double[] earned, Sharing.Shares shares,
            double sign) {
        this.players = players;
        this.alone = alone.clone();
        this.earned = earned.clone();
        this.shares = shares;
        this.sign = sign;
        negligible = ROUNDING * Math.max(1, Math.abs(together));
    }

    List<CompanyShare> companies() {
        var companies = new ArrayList<CompanyShare>();
        var payments = shares.sidePayments(Values.of(earned));
        for (int player = 0; player < alone.length; player++) {
            double share = shares.amounts().get(player);
            double error = shares.errors().get(player);
            companies.add(new CompanyShare(players.name(player), tidy(sign * alone[player]),
                    tidy(sign * earned[player]), tidy(sign * share), tidy(share - alone[player]),
                    tidy(payments.get(player)), error == 0 ? null : Double.valueOf(error)));
        }
        return List.copyOf(companies);
    }

    /** What is left over by the companies' payments is the coordinator's: it paid what was built, and got the fees. */
    List<SidePayment> payments() {
        var balances = new LinkedHashMap<String, Double>();
        double sum = 0;
        for (var company : companies()) {
            balances.put(company.company(), company.payment());
            sum += company.payment();
        }
        balances.put(SidePayment.COORDINATOR, -sum);
        return new Settlement(negligible).of(balances);
    }

    private double tidy(double value) {
        return Math.abs(value) <= negligible ? 0 : value;
    }
}
