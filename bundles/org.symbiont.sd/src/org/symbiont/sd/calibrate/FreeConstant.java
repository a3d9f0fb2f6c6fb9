// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.calibrate;

/**
 * A constant, input or initial value to be fitted.
 *
 * @param name of the variable
 * @param min least value allowed
 * @param max greatest value allowed, above the least
 */
public record FreeConstant(String name, double min, double max) {

    double at(double share) {
        return min + (max - min) * share;
    }
}
