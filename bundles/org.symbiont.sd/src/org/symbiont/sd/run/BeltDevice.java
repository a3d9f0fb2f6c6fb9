// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.ir.Program;
import org.symbiont.sd.ir.Slots;

/**
 * A conveyor. Its belt is a row of slats of one step each; what enters is laid as many slats from the end as its transit
 * time has steps. A leakage takes an equal part of what once entered from every slat in every step, so that its fraction is
 * gone at the end (linear leakage, XMILE 1.0, section 4.2.1).
 */
final class BeltDevice implements Devices {
    private final Cell content;
    private final Cell[] inflows;
    private final @Nullable Cell outflow;
    private final Cell[] leakFlows;
    private final Cell[] leakFractions;
    private final boolean[] leakWhole;
    private final Cell length;
    private final Cell room;
    private final @Nullable Cell capacity;
    private final @Nullable Cell limit;
    private final @Nullable Cell sample;
    private final @Nullable Cell arrest;
    /** Amounts by element and slat; the first leaves next. */
    private final double[][] slats;
    /** What each slat held when it was laid, and how many steps it travels. */
    private final double[][] laid;
    private final double[][] travel;
    private final int[] used;
    private final int[] transit;
    private final double[][] carry;

    BeltDevice(Program program, DeviceSpec.Belt spec, long steps) {
        content = cell(program, spec.content());
        inflows = spec.inflows().stream().map(k -> cell(program, k)).toArray(Cell[]::new);
        outflow = optional(program, spec.outflow());
        leakFlows = spec.leaks().stream().map(l -> cell(program, l.flow())).toArray(Cell[]::new);
        leakFractions = spec.leaks().stream().map(l -> cell(program, l.fraction())).toArray(Cell[]::new);
        leakWhole = new boolean[leakFlows.length];
        for (int i = 0; i < leakWhole.length; i++) {
            leakWhole[i] = spec.leaks().get(i).wholeUnits();
        }
        length = cell(program, spec.length());
        room = cell(program, spec.room());
        capacity = optional(program, spec.capacity());
        limit = optional(program, spec.inflowLimit());
        sample = optional(program, spec.sample());
        arrest = optional(program, spec.arrest());
        int n = content.size();
        slats = new double[n][16];
        laid = new double[n][16];
        travel = new double[n][16];
        used = new int[n];
        transit = new int[n];
        carry = new double[leakFlows.length][n];
    }

    private static Cell cell(Program program, String key) {
        return Objects.requireNonNull(program.byKey().get(key));
    }

    private static @Nullable Cell optional(Program program, @Nullable String key) {
        return key == null ? null : cell(program, key);
    }

    private static double at(@Nullable Cell cell, double[] x, int i, double otherwise) {
        return cell == null ? otherwise : x[cell.base() + (cell.size() == 1 ? 0 : i)];
    }

    @Override
    public void start(double[] x) {
        for (int i = 0; i < used.length; i++) {
            transit[i] = steps(x, i);
            double share = x[content.base() + i] / transit[i];
            for (int slat = 0; slat < transit[i]; slat++) {
                lay(i, slat, share, transit[i]);
            }
        }
        before(x);
    }

    private int steps(double[] x, int i) {
        double steps = Math.rint(at(length, x, i, 1) / x[Slots.DT]);
        return (int) Math.min(Math.max(1, steps), 10_000_000);
    }

    private void lay(int i, int slat, double amount, int steps) {
        if (slat >= slats[i].length) {
            int size = Math.max(slat + 1, 2 * slats[i].length);
            slats[i] = Arrays.copyOf(slats[i], size);
            laid[i] = Arrays.copyOf(laid[i], size);
            travel[i] = Arrays.copyOf(travel[i], size);
        }
        double before = laid[i][slat];
        slats[i][slat] += amount;
        laid[i][slat] += amount;
        travel[i][slat] = before == 0 ? steps : (travel[i][slat] * before + steps * amount) / (before + amount);
        used[i] = Math.max(used[i], slat + 1);
    }

    @Override
    public void before(double[] x) {
        double dt = x[Slots.DT];
        for (int i = 0; i < used.length; i++) {
            boolean still = at(arrest, x, i, 0) != 0;
            double leaving = still || used[i] == 0 ? 0 : slats[i][0];
            for (int leak = 0; leak < leakFlows.length; leak++) {
                double lost = still ? 0 : leak(x, i, leak);
                x[leakFlows[leak].base() + i] = lost / dt;
                leaving = still || used[i] == 0 ? 0 : slats[i][0];
            }
            if (outflow != null) {
                x[outflow.base() + i] = leaving / dt;
            }
            double held = 0;
            for (int slat = 0; slat < used[i]; slat++) {
                held += slats[i][slat];
            }
            double space = Math.max(0, at(capacity, x, i, Double.POSITIVE_INFINITY) - held + leaving) / dt;
            x[room.base() + i] = still ? 0 : Math.min(space, at(limit, x, i, Double.POSITIVE_INFINITY));
        }
    }

    /** Takes one step's leakage off the slats. */
    private double leak(double[] x, int i, int leak) {
        double fraction = Math.min(1, Math.max(0, at(leakFractions[leak], x, i, 0)));
        double sum = 0;
        for (int slat = 0; slat < used[i]; slat++) {
            double lost = Math.min(slats[i][slat], fraction * laid[i][slat] / Math.max(1, travel[i][slat]));
            if (!leakWhole[leak]) {
                slats[i][slat] -= lost;
            }
            sum += lost;
        }
        if (!leakWhole[leak]) {
            return sum;
        }
        carry[leak][i] += sum;
        double whole = Math.floor(carry[leak][i]);
        carry[leak][i] -= whole;
        double rest = whole;
        for (int slat = 0; slat < used[i] && rest > 0; slat++) {
            double taken = Math.min(rest, slats[i][slat]);
            slats[i][slat] -= taken;
            rest -= taken;
        }
        return whole - rest;
    }

    @Override
    public void after(double[] x) {
        double dt = x[Slots.DT];
        for (int i = 0; i < used.length; i++) {
            if (at(arrest, x, i, 0) != 0) {
                continue;
            }
            if (at(sample, x, i, 1) != 0) {
                transit[i] = steps(x, i);
            }
            shift(i);
            double amount = 0;
            for (var inflow : inflows) {
                amount += Math.max(0, at(inflow, x, i, 0)) * dt;
            }
            lay(i, transit[i] - 1, amount, transit[i]);
        }
    }

    private void shift(int i) {
        if (used[i] > 0) {
            int last = used[i] - 1;
            for (var row : new double[][]{slats[i], laid[i], travel[i]}) {
                System.arraycopy(row, 1, row, 0, last);
                row[last] = 0;
            }
            used[i] = last;
        }
    }
}
