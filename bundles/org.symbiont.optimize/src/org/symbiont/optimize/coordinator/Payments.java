// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.List;

import org.symbiont.model.Exchange;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.CompiledExchange;
import org.symbiont.optimize.compile.PaymentTerms;
import org.symbiont.results.OutsideDecision.Kind;

/** The payments that the coordinator chooses, and the cluster as it is at given ones. */
final class Payments {
    private static final List<Kind> KINDS = List.of(Kind.PRICE, Kind.FEE, Kind.SUBSIDY);

    private final CompiledCluster cluster;
    private final List<PaymentChoice> choices;

    private Payments(CompiledCluster cluster, List<PaymentChoice> choices) {
        this.cluster = cluster;
        this.choices = List.copyOf(choices);
    }

    /**
     * The payments among these choices. A payment that is marked and withheld is fixed at what is nearest to none in its range.
     */
    static Payments of(Lanes lanes, List<Choice> marked, CoordinatorTask task) {
        var choices = new ArrayList<PaymentChoice>();
        for (var link : lanes.links()) {
            for (var kind : KINDS) {
                var choice = Choices.find(marked, link.element(), kind);
                if (choice != null && !task.isWithheld(choice.key())) {
                    choices.add(new PaymentChoice(link.element(), kind, PaymentChoice.of(link.terms(), kind)));
                }
            }
        }
        var cluster = ClusterVariants.withTerms(lanes.cluster(),
                each -> fixWithheld(each, marked, task, lanes.cluster().periods()));
        return new Payments(cluster, choices);
    }

    private static CompiledExchange fixWithheld(CompiledExchange exchange, List<Choice> marked, CoordinatorTask task,
            int periods) {
        var changed = exchange;
        for (var kind : KINDS) {
            var choice = Choices.find(marked, exchange.element(), kind);
            if (choice != null && task.isWithheld(choice.key())) {
                var range = PaymentChoice.of(exchange.terms(), kind);
                var fixed = new PaymentChoice(exchange.element(), kind, range);
                changed = ClusterVariants.withTerms(changed,
                        fixed.in(changed.terms(), fixed.nearestToNone(periods)));
            }
        }
        return changed;
    }

    List<PaymentChoice> choices() {
        return choices;
    }

    /** The numbers with which the payments that can be chosen are as low as can be, or zero. */
    double[] zero() {
        return new double[choices.size()];
    }

    /** The cluster with these numbers chosen. */
    CompiledCluster at(double[] chosen) {
        return ClusterVariants.withTerms(cluster, exchange -> {
            PaymentTerms terms = exchange.terms();
            for (int k = 0; k < chosen.length; k++) {
                if (choices.get(k).element() == exchange.element()) {
                    terms = choices.get(k).in(terms, choices.get(k).at(chosen[k], cluster.periods()));
                }
            }
            return terms == exchange.terms() ? exchange : ClusterVariants.withTerms(exchange, terms);
        });
    }

    /** Whether a payment is for this exchange. */
    boolean concerns(int choice, Exchange exchange) {
        return choices.get(choice).element() == exchange;
    }
}
