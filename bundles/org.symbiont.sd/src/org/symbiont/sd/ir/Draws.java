// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.ir;

/**
 * Random numbers as a function of seed, stream, step and attempt: a draw needs no state, so runs agree whatever the order
 * or the number of threads. Mixing is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draws() {}

    /** A number in [0, 1). A function's {@code own} seed, if it is a number, stands in for the seed of the run. */
    static double unit(double own, double stream, double seed, double step, int attempt) {
        boolean shared = Double.isNaN(own);
        long bits = mix(Double.doubleToLongBits(shared ? seed : own) + GOLDEN);
        bits = mix(bits ^ Double.doubleToLongBits(stream) * GOLDEN);
        bits = mix(bits + (long) step * GOLDEN);
        return unit(mix(bits + attempt));
    }

    /** The bits as a number in [0, 1). */
    public static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** A standard normal number (Box and Muller 1958). */
    static double gaussian(double own, double stream, double seed, double step, int attempt) {
        double radius = Math.sqrt(-2 * Math.log1p(-unit(own, stream, seed, step, attempt)));
        return radius * Math.cos(2 * Math.PI * unit(own, stream, seed, step, attempt + 1));
    }

    /** The finisher of SplitMix64. */
    public static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
