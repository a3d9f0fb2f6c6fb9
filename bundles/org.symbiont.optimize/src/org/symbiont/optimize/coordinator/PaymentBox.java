// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.List;

/**
 * From where to where each payment may be chosen.
 *
 * @param low least
 * @param high greatest
 */
record PaymentBox(double[] low, double[] high) {

    /** The whole of all ranges. */
    static PaymentBox whole(Payments payments) {
        return new PaymentBox(payments.choices().stream().mapToDouble(PaymentChoice::least).toArray(),
                payments.choices().stream().mapToDouble(PaymentChoice::most).toArray());
    }

    /** One choice of all payments. */
    static PaymentBox at(double[] chosen) {
        return new PaymentBox(chosen.clone(), chosen.clone());
    }

    /** The payment in a box that suits somebody best to whom one more of it is worth this much. */
    double best(int payment, double worth) {
        return worth > 0 ? high[payment] : low[payment];
    }

    /** The middle. */
    double[] middle() {
        var middle = low.clone();
        for (int k = 0; k < middle.length; k++) {
            middle[k] = (low[k] + high[k]) / 2;
        }
        return middle;
    }

    /** The share of a whole range that is left, of the payment of which most is left. */
    double widest(PaymentBox whole) {
        int widest = widestOf(whole);
        return widest < 0 ? 0 : share(widest, whole);
    }

    /** The halves at the middle of the payment of which most is left. */
    List<PaymentBox> halves(PaymentBox whole) {
        int widest = widestOf(whole);
        double middle = (low[widest] + high[widest]) / 2;
        var lower = high.clone();
        lower[widest] = middle;
        var upper = low.clone();
        upper[widest] = middle;
        return List.of(new PaymentBox(low, lower), new PaymentBox(upper, high));
    }

    private int widestOf(PaymentBox whole) {
        int widest = -1;
        for (int k = 0; k < low.length; k++) {
            if (widest < 0 || share(k, whole) > share(widest, whole)) {
                widest = k;
            }
        }
        return widest;
    }

    private double share(int payment, PaymentBox whole) {
        double all = whole.high[payment] - whole.low[payment];
        return all > 0 ? (high[payment] - low[payment]) / all : 0;
    }
}
