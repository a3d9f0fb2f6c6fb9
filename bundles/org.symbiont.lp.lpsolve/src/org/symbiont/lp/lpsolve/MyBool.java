// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.lpsolve;

/** lp_solve's {@code MYBOOL}, an unsigned char. */
final class MyBool {
    private MyBool() {}

    static byte of(boolean value) {
        return (byte) (value ? 1 : 0);
    }

    static boolean isTrue(byte value) {
        return value != 0;
    }
}
