// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;
import org.symbiont.bilevel.kkt.KktSystem;
import org.symbiont.bilevel.kkt.ProblemCopy;
import org.symbiont.bilevel.kkt.StrongDualityRow;
import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;

/**
 * Branch and bound on complementarities (Bard and Moore 1990), whole numbers and better responses. The part with the best
 * bound is taken next and followed downwards until it is settled; linear relaxations start from their parent's basis.
 */
final class ComplementarityTree {
    /** How often the followers are asked for a good point: at the first nodes, and then at one in so many. */
    private static final int EAGER_NODES = 4;
    private static final int NODES_BETWEEN_POINTS = 12;

    private final Workbench workbench;
    private final BilevelProblem problem;
    private final KktSystem kkt;
    private final Incumbent incumbent;
    private final Relaxer relaxer;
    private final Responses responses;
    private final ResponsePattern pattern;
    private final @Nullable IntegerResponses integerResponses;
    private final BranchingRule rule;
    private final Gains gains;
    private final int sign;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private final List<String> diagnostics = new ArrayList<>();
    private final LpBuilder rootBuilder;
    private LpProblem root;
    private @Nullable Node current;
    private long nodes;
    private long births;
    private boolean isUnbounded;

    ComplementarityTree(Workbench workbench, BilevelProblem problem, KktSystem kkt) {
        this.workbench = workbench;
        this.problem = problem;
        this.kkt = kkt;
        incumbent = new Incumbent(workbench.options());
        relaxer = new Relaxer(workbench);
        responses = new Responses(workbench, problem);
        int[] integers = integers(kkt.relaxation());
        pattern = new ResponsePattern(workbench, problem, kkt, responses, integers);
        gains = new Gains(kkt.relaxation().columns());
        rule = new BranchingRule(kkt.pairs(), integers, new PairChoice(relaxer, kkt.pairs(), gains));
        sign = kkt.relaxation().sense().sign();
        integerResponses = problem.followers().stream().anyMatch(problem::isInteger)
                ? new IntegerResponses(workbench, problem, kkt, responses)
                : null;
        rootBuilder = ProblemCopy.of(kkt.relaxation());
        for (int column : integers) {
            rootBuilder.kind(column, ColumnKind.CONTINUOUS);
        }
        root = rootBuilder.build();
    }

    /** Rows that hold at every true response, but not in the relaxation. */
    private void strengthen() {
        var row = new StrongDualityRow(problem, kkt);
        var shares = new LeaderShares(workbench, problem);
        for (int f = 0; f < problem.followers().size(); f++) {
            var follower = problem.followers().get(f);
            if (row.existsFor(follower) && shares.areFinite(f)) {
                row.append(rootBuilder, follower, shares.least, shares.most);
            }
        }
        nameRows();
    }

    RawAnswer run() {
        strengthen();
        open.add(Node.root());
        while (!isOver()) {
            current = open.poll();
            while (current != null && !isOver()) {
                current = process(current);
            }
        }
        workbench.rethrow();
        return answer();
    }

    private boolean isOver() {
        return isUnbounded || open.isEmpty() && current == null || nodes >= workbench.options().nodeLimit()
                || workbench.mustStop();
    }

    /** Settles or divides a node; the part to go on with, {@code null} if it is settled. */
    private @Nullable Node process(Node node) {
        if (incumbent.cutsOff(node.bound())) {
            return null;
        }
        nodes++;
        var part = node.apply(root);
        var relaxed = relaxer.solve(part, fitting(node));
        switch (relaxed.outcome()) {
            case EMPTY -> {
                return null;
            }
            case STOPPED -> {
                return node;
            }
            case TROUBLE -> {
                return divide(node, part, new Relaxed(Relaxed.Outcome.TROUBLE, node.bound(), null, null));
            }
            case POINT -> {
                report();
                noteGain(node, relaxed);
                return incumbent.cutsOff(relaxed.value()) ? null : goOn(node, part, relaxed);
            }
        }
        throw new AssertionError(relaxed.outcome());
    }

    private void noteGain(Node node, Relaxed relaxed) {
        if (node.change() instanceof NodeChange.ColumnRange(int column, double lower, double upper) && upper == lower) {
            gains.note(column, relaxed.value() - node.bound());
        }
    }

    private @Nullable Node goOn(Node node, LpProblem part, Relaxed relaxed) {
        var point = columns(relaxed);
        if (nodes <= EAGER_NODES || nodes % NODES_BETWEEN_POINTS == 0) {
            seekPoint(point);
            if (incumbent.cutsOff(relaxed.value())) {
                return null;
            }
        }
        var parts = rule.divide(part, point, relaxed);
        if (!parts.isEmpty()) {
            return children(node, relaxed, parts);
        }
        if (relaxed.isUnbounded()) {
            return divide(node, part, relaxed);
        }
        return integerResponses == null ? accept(relaxed) : judge(integerResponses, node, part, relaxed);
    }

    private @Nullable Node accept(Relaxed relaxed) {
        incumbent.offer(relaxed.value(), columns(relaxed));
        return null;
    }

    private @Nullable Node judge(IntegerResponses judge, Node node, LpProblem part, Relaxed relaxed) {
        return switch (judge.judge(root, part, columns(relaxed))) {
            case Verdict.Accepted accepted -> accept(relaxed);
            case Verdict.Stopped stopped -> node;
            case Verdict.Split split -> children(node, relaxed,
                    BranchingRule.aroundValue(part, split.column(), split.value()));
            case Verdict.Unsettled unsettled -> {
                leaveOut(relaxed.value(), unsettled.reason());
                yield null;
            }
            case Verdict.Cut cut -> children(node, relaxed, List.of(append(cut.row())));
        };
    }

    /** Divides where the relaxation does not say how. */
    private @Nullable Node divide(Node node, LpProblem part, Relaxed relaxed) {
        var parts = rule.divideAnyhow(part);
        if (!parts.isEmpty()) {
            return children(node, relaxed, parts);
        }
        if (relaxed.isUnbounded() && integerResponses == null && relaxer.hasPoint(withIntegers(part))) {
            isUnbounded = true;
        } else {
            leaveOut(relaxed.value(), "The solver could not settle a part of the tree.");
        }
        return null;
    }

    /** A new row, free at the root unless it holds everywhere; the change that makes it count below a node. */
    private NodeChange append(CutRow row) {
        int index = rootBuilder.atMost(row.isGlobal() ? row.upper() : Double.POSITIVE_INFINITY);
        for (int column = 0; column < row.coefficients().length; column++) {
            if (row.coefficients()[column] != 0.0) {
                rootBuilder.coefficient(index, column, row.coefficients()[column]);
            }
        }
        nameRows();
        return new NodeChange.RowOn(index, row.upper());
    }

    private void nameRows() {
        int named = kkt.relaxation().rows();
        rootBuilder.rowNames(r -> r < named ? kkt.relaxation().rowName(r) : "proven row " + (r - named + 1));
        root = rootBuilder.build();
    }

    private void seekPoint(Values point) {
        var found = integerResponses == null
                ? pattern.pointFrom(root, point)
                : integerResponses.pointFrom(point);
        var columns = found == null ? null : found.point();
        if (found != null && columns != null && keepsIntegers(columns.columns())) {
            incumbent.offer(sign * found.objective(), columns.columns());
        }
    }

    private boolean keepsIntegers(Values columns) {
        for (int column : integers(problem.highPoint())) {
            if (Math.abs(columns.get(column) - Math.rint(columns.get(column))) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    private Node children(Node node, Relaxed relaxed, List<NodeChange> parts) {
        Node first = null;
        for (var change : parts) {
            var child = new Node(node, change, relaxed.value(), node.depth() + 1, relaxed.basis(), ++births);
            if (first == null) {
                first = child;
            } else {
                open.add(child);
            }
        }
        return Objects.requireNonNull(first);
    }

    private @Nullable Basis fitting(Node node) {
        var basis = node.basis();
        return basis != null && basis.rows() == root.rows() ? basis : null;
    }

    private LpProblem withIntegers(LpProblem part) {
        var change = part.change();
        for (int column : integers(kkt.relaxation())) {
            change.kind(column, kkt.relaxation().kind(column));
        }
        return change.build();
    }

    private static int[] integers(LpProblem problem) {
        var found = new int[problem.columns()];
        int size = 0;
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.kind(column).isInteger()) {
                found[size++] = column;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static Values columns(Relaxed relaxed) {
        return Objects.requireNonNull(relaxed.columns());
    }

    private void leaveOut(double bound, String reason) {
        incumbent.leaveOut(bound);
        if (!diagnostics.contains(reason)) {
            diagnostics.add(reason);
        }
    }

    private void report() {
        double best = incumbent.columns() == null ? Double.NaN : sign * incumbent.value();
        workbench.report(nodes, best, sign * proven());
    }

    private double proven() {
        double least = open.isEmpty() ? Double.POSITIVE_INFINITY : open.peek().bound();
        return incumbent.proven(current == null ? least : Math.min(least, current.bound()));
    }

    private RawAnswer answer() {
        if (isUnbounded) {
            return RawAnswer.without(BilevelStatus.UNBOUNDED, nodes);
        }
        double proven = proven();
        var best = incumbent.columns();
        if (best != null) {
            boolean isProven = incumbent.value() - proven <= workbench.options().allowedGap(incumbent.value());
            return new RawAnswer(isProven ? BilevelStatus.OPTIMAL : BilevelStatus.FEASIBLE, best, sign * proven, nodes,
                    diagnostics);
        }
        if (proven == Double.POSITIVE_INFINITY) {
            return RawAnswer.without(BilevelStatus.INFEASIBLE, nodes);
        }
        return new RawAnswer(withoutPoint(), null, sign * proven, nodes, diagnostics);
    }

    private BilevelStatus withoutPoint() {
        if (workbench.stopReason() == StopReason.CANCELLED) {
            return BilevelStatus.CANCELLED;
        }
        boolean isCutShort = workbench.stopReason() != null || nodes >= workbench.options().nodeLimit();
        return isCutShort ? BilevelStatus.LIMIT : BilevelStatus.REFUSED;
    }
}
