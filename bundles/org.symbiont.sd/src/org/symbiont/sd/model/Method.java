// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.model;

import java.util.Locale;
import java.util.Optional;

/** How the stocks are integrated. */
public enum Method {
    /** First order, the default of XMILE. */
    EULER,
    /** Second order: Heun's predictor and corrector. */
    RK2,
    /** The classical fourth-order method. */
    RK4,
    /** Dormand-Prince 5(4) with error control inside each {@code dt}. */
    ADAPTIVE;

    /** Reads a method by name; case does not matter; {@code rk45} and {@code adaptive} are the same. */
    public static Optional<Method> of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "euler" -> Optional.of(EULER);
            case "rk2" -> Optional.of(RK2);
            case "rk4" -> Optional.of(RK4);
            case "rk45", "adaptive", "gear" -> Optional.of(ADAPTIVE);
            default -> Optional.empty();
        };
    }
}
