// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbiont.sd.flat.FlatModel;
import org.symbiont.sd.ir.Affine;
import org.symbiont.sd.ir.Loop;

/** What one formula is lowered in, and what is found out on the way: what it reads and where its loops had better be cut. */
final class Context {
    final FlatModel model;
    final Layout layout;
    final String scope;
    /** Elements that dimensions stand for, by key. */
    final Map<String, Bound> bounds = new LinkedHashMap<>();
    /** Ranges of the counters in use. */
    final List<Loop> loops = new ArrayList<>();
    /** The outer loops, which may be cut; those of reductions follow them. */
    final int outer;
    final Map<String, Integer> parameters;
    final List<Read> reads = new ArrayList<>();
    final List<TreeSet<Integer>> cuts = new ArrayList<>();
    /** Number of random streams used before; streams are numbered over the whole program. */
    final int[] streams;
    boolean varying;
    @Nullable
    ArrayFrame frame;

    Context(FlatModel model, Layout layout, String scope, List<Loop> loops, Map<String, Integer> parameters,
            int[] streams) {
        this.model = model;
        this.layout = layout;
        this.scope = scope;
        this.loops.addAll(loops);
        this.outer = loops.size();
        this.parameters = parameters;
        this.streams = streams;
        loops.forEach(_ -> cuts.add(new TreeSet<>()));
    }

    /** Least value of a place over the loops. */
    int least(Affine affine) {
        return extreme(affine, true);
    }

    /** Greatest value of a place over the loops. */
    int greatest(Affine affine) {
        return extreme(affine, false);
    }

    private int extreme(Affine affine, boolean least) {
        int value = affine.base();
        for (int i = 0; i < loops.size(); i++) {
            int c = affine.coefficient(i);
            boolean low = c > 0 == least;
            value += c * (low ? loops.get(i).from() : loops.get(i).to() - 1);
        }
        return value;
    }

    /** The only outer loop that the place depends on, with coefficient one; -1 if it is not so simple. */
    int singleLoop(Affine affine) {
        int found = -1;
        for (int i = 0; i < loops.size(); i++) {
            int c = affine.coefficient(i);
            if (c == 1 && found < 0) {
                found = i;
            } else if (c != 0) {
                return -1;
            }
        }
        return found < outer ? found : -1;
    }

    /** Asks that a loop be cut before {@code at}. */
    void cut(int loop, int at) {
        if (loop >= 0 && at > loops.get(loop).from() && at < loops.get(loop).to()) {
            cuts.get(loop).add(at);
        }
    }
}
