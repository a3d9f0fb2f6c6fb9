// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.symbiont.sd.CompiledModel;
import org.symbiont.sd.flat.FlatKind;
import org.symbiont.sd.ir.Cell;
import org.symbiont.sd.run.RunSettings;

/** Finds the links and elementary feedback loops of a model and scores them over a run. */
public final class FeedbackAnalyzer {
    /** Loops listed unless asked otherwise. */
    public static final int DEFAULT_LIMIT = 1000;
    private final CausalGraph graph;
    private final LinkScores scores;
    private final int limit;
    private final Map<List<Integer>, double[]> byLink = new HashMap<>();

    private FeedbackAnalyzer(CompiledModel model, RunSettings settings, int limit) {
        this.graph = new CausalGraph(model.program());
        this.scores = new LinkScores(model, settings);
        this.limit = limit;
    }

    /** Analyses a model over the run that the settings describe, listing at most {@code limit} loops. */
    public static FeedbackAnalysis analyze(CompiledModel model, RunSettings settings, int limit) {
        return new FeedbackAnalyzer(model, settings, limit).analyze();
    }

    private FeedbackAnalysis analyze() {
        var links = new ArrayList<Link>();
        graph.causes().forEach((to, causes) -> causes
                .forEach(from -> links.add(new Link(name(from), name(to), polarity(score(from, to))))));
        var found = LoopFinder.find(jgrapht(), limit);
        var cycles = new ArrayList<>(found.cycles().stream().map(this::fromStock).toList());
        cycles.sort(Comparator.<List<Integer>>comparingInt(List::size).thenComparing(c -> c.toString()));
        var loopScores = cycles.stream().map(this::loopScore).toArray(double[][]::new);
        var loops = named(cycles, loopScores);
        var times = new double[scores.rows()];
        for (int i = 0; i < times.length; i++) {
            times[i] = scores.time(i);
        }
        return new FeedbackAnalysis(List.copyOf(links), loops, found.complete(), times, relative(loopScores));
    }

    private DefaultDirectedGraph<Integer, LoopFinder.Edge> jgrapht() {
        var result = new DefaultDirectedGraph<Integer, LoopFinder.Edge>(LoopFinder.Edge.class);
        graph.cells().forEach(c -> result.addVertex(c.number()));
        graph.causes().forEach((to, causes) -> causes.forEach(from -> result.addEdge(graph.cells().get(from).number(),
                graph.cells().get(to).number(), new LoopFinder.Edge(from, to))));
        return result;
    }

    private double[] score(int from, int to) {
        return byLink.computeIfAbsent(List.of(from, to), _ -> scores.scores(from, to));
    }

    private static Polarity polarity(double[] scores) {
        boolean up = false;
        boolean down = false;
        for (double score : scores) {
            up |= score > 0;
            down |= score < 0;
        }
        return up == down ? Polarity.UNKNOWN : up ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    /** The cycle turned so that it begins with its first stock, else with its first variable. */
    private List<Integer> fromStock(List<Integer> cycle) {
        int first = 0;
        for (int i = 1; i < cycle.size(); i++) {
            if (rank(cycle.get(i)) < rank(cycle.get(first))) {
                first = i;
            }
        }
        var turned = new ArrayList<>(cycle.subList(first, cycle.size()));
        turned.addAll(cycle.subList(0, first));
        return turned;
    }

    /** Stocks have the lowest numbers; those of the file come before those that functions made. */
    private int rank(int variable) {
        var cell = graph.cells().get(variable);
        boolean level = cell.variable().kind() instanceof FlatKind.Level;
        return variable + (level ? 0 : 1 << 29) + (cell.variable().hidden() ? 1 << 28 : 0);
    }

    private double[] loopScore(List<Integer> cycle) {
        var product = new double[scores.rows()];
        java.util.Arrays.fill(product, 1);
        for (int i = 0; i < cycle.size(); i++) {
            var link = score(cycle.get(i), cycle.get((i + 1) % cycle.size()));
            for (int row = 0; row < product.length; row++) {
                product[row] *= link[row];
            }
        }
        return product;
    }

    private List<FeedbackLoop> named(List<List<Integer>> cycles, double[][] loopScores) {
        var counts = new LinkedHashMap<String, Integer>();
        var loops = new ArrayList<FeedbackLoop>();
        for (int i = 0; i < cycles.size(); i++) {
            var polarity = polarity(loopScores[i]);
            if (polarity == Polarity.UNKNOWN) {
                polarity = linkwise(cycles.get(i));
            }
            var letter = switch (polarity) {
                case POSITIVE -> "R";
                case NEGATIVE -> "B";
                case UNKNOWN -> "U";
            };
            loops.add(new FeedbackLoop(letter + counts.merge(letter, 1, Integer::sum), names(cycles.get(i)), polarity));
        }
        return List.copyOf(loops);
    }

    /** A loop whose links never move at the same time still has the polarity of its links. */
    private Polarity linkwise(List<Integer> cycle) {
        var polarity = Polarity.POSITIVE;
        for (int i = 0; i < cycle.size(); i++) {
            polarity = polarity.times(polarity(score(cycle.get(i), cycle.get((i + 1) % cycle.size()))));
        }
        return polarity;
    }

    /** The names of the file; what functions made lends its owner's name once. */
    private List<String> names(List<Integer> cycle) {
        var names = new ArrayList<String>();
        for (int variable : cycle) {
            var name = name(variable);
            if (names.isEmpty() || !names.getLast().equals(name)) {
                names.add(name);
            }
        }
        if (names.size() > 1 && names.getLast().equals(names.getFirst())) {
            names.removeLast();
        }
        return names;
    }

    private String name(int variable) {
        Cell cell = graph.cells().get(variable);
        if (!cell.variable().hidden()) {
            return cell.variable().name();
        }
        var owner = cell.variable().key().replaceAll("#.*", "");
        return graph.cells().stream().filter(c -> c.variable().key().equals(owner)).map(c -> c.variable().name())
                .findFirst().orElse(owner);
    }

    private static double[][] relative(double[][] loopScores) {
        var shares = new double[loopScores.length][];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = loopScores[i].clone();
        }
        int rows = shares.length == 0 ? 0 : shares[0].length;
        for (int row = 0; row < rows; row++) {
            double total = 0;
            for (var score : loopScores) {
                total += Math.abs(score[row]);
            }
            for (var share : shares) {
                share[row] = total > 0 && Double.isFinite(total) && row > 0 ? share[row] / total : 0;
            }
        }
        return shares;
    }
}
