// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.Currency;
import org.symbiont.model.Discount;
import org.symbiont.model.Exchange;
import org.symbiont.model.Horizon;
import org.symbiont.model.Investment;
import org.symbiont.model.Range;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.units.Dimension;

/** Says who decides a range, and what an investment and a plan need. */
final class DecisionFixes implements FixSource {

    @Inject
    private ClusterText cluster;
    @Inject
    private Dimensions dimensions;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.UNDECIDED -> fault.nearest(Range.class).stream().flatMap(DecisionFixes::decide);
            case IssueCodes.INVESTMENT -> fault.nearest(Investment.class).stream().flatMap(i -> invest(i, fault));
            case IssueCodes.HORIZON -> horizon(fault);
            default -> Stream.empty();
        };
    }

    private static Stream<QuickFix> decide(Range range) {
        var coordinator = QuickFix.of("Let the coordinator decide", ModelEdits.append(range, "by coordinator"));
        Optional<Span> low = Nodes.span(range, Literals.RANGE__LOW);
        Optional<Span> high = Nodes.span(range, Literals.RANGE__HIGH);
        if (low.isEmpty() || high.isEmpty()) {
            return Stream.of(coordinator);
        }
        return Stream.of(coordinator, QuickFix.of("Keep " + range.getLow().toPlainString() + " alone",
                ModelEdits.replace(range, new Span(low.get().end(), high.get().end() - low.get().end()), "")));
    }

    private Stream<QuickFix> invest(Investment investment, Fault fault) {
        if (fault.message().contains("discount")) {
            return cluster.add(investment, "discount 6 %/year", List.of(Currency.class))
                    .map(c -> QuickFix.of("Add a discount rate of 6 %/year", c)).stream();
        }
        if (fault.message().contains("life 20 year")) {
            Span amount = Nodes.span(investment.getAmount()).orElseThrow();
            return Stream.of(QuickFix.of("Add a life of 20 years",
                    ModelEdits.replace(investment, new Span(amount.end(), 0), " life 20 year")));
        }
        return investment.eContainer() instanceof Exchange exchange
                ? Stream.of(QuickFix.of("Add a capacity", ModelEdits.add(exchange, "capacity 100 " + rate(exchange))))
                : Stream.empty();
    }

    private String rate(Exchange exchange) {
        Dimension amount = dimensions.of(exchange.getResource());
        return cluster.unit(exchange, amount == null ? null : amount.dividedBy(Dimension.TIME)).orElse("kt/year");
    }

    private Stream<QuickFix> horizon(Fault fault) {
        return fault.message().contains("no horizon")
                ? fault.element().stream().flatMap(element -> cluster
                        .add(element, "horizon 12 month from 2027-01",
                                List.of(Horizon.class, Discount.class, Currency.class))
                        .map(c -> QuickFix.of("Add a horizon of 12 months", c)).stream())
                : Stream.empty();
    }
}
