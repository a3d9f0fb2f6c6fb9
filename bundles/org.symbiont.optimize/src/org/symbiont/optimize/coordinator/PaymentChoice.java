// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import org.symbiont.model.Exchange;
import org.symbiont.optimize.compile.PaymentTerms;
import org.symbiont.optimize.compile.PaymentTerms.Payment;
import org.symbiont.optimize.compile.PeriodValues;
import org.symbiont.results.OutsideDecision.Kind;

/**
 * A payment that the coordinator chooses, one number for all periods. Where the range is the same in all of them the number is the payment;
 * else it is the place in the range, 0 .. 1.
 *
 * @param element the exchange
 * @param kind price, fee or subsidy
 * @param range from which it is chosen
 */
record PaymentChoice(Exchange element, Kind kind, Payment range) {

    boolean isPlain() {
        return range.low().isConstant() && range.high().isConstant();
    }

    double least() {
        return isPlain() ? range.low().at(0) : 0;
    }

    double most() {
        return isPlain() ? range.high().at(0) : 1;
    }

    /** The payment where the number is {@code chosen}. */
    Payment at(double chosen, int periods) {
        if (isPlain()) {
            var value = PeriodValues.constant(chosen);
            return new Payment(value, value, true);
        }
        var values = new double[periods];
        for (int period = 0; period < periods; period++) {
            values[period] = range.low().at(period)
                    + chosen * (range.high().at(period) - range.low().at(period));
        }
        return new Payment(PeriodValues.of(values), PeriodValues.of(values), true);
    }

    /** The payment in the range that is nearest to none at all. */
    Payment nearestToNone(int periods) {
        var values = new double[periods];
        for (int period = 0; period < periods; period++) {
            values[period] = Math.max(range.low().at(period), Math.min(0, range.high().at(period)));
        }
        return new Payment(PeriodValues.of(values), PeriodValues.of(values), true);
    }

    /** The terms with this payment in its place. */
    PaymentTerms in(PaymentTerms terms, Payment payment) {
        return switch (kind) {
            case PRICE -> new PaymentTerms(payment, terms.fee(), terms.subsidy());
            case FEE -> new PaymentTerms(terms.price(), payment, terms.subsidy());
            case SUBSIDY -> new PaymentTerms(terms.price(), terms.fee(), payment);
            case LINK, CAPACITY -> throw new IllegalStateException(kind + " is no payment.");
        };
    }

    /** The payment of this kind among the terms. */
    static Payment of(PaymentTerms terms, Kind kind) {
        return switch (kind) {
            case PRICE -> terms.price();
            case FEE -> terms.fee();
            case SUBSIDY -> terms.subsidy();
            case LINK, CAPACITY -> throw new IllegalStateException(kind + " is no payment.");
        };
    }
}
