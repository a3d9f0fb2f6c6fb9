// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Relaxation;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solver.Capability;
import org.symbiont.lp.solver.LpSolver;
import org.symbiont.lp.solver.SolveControl;
import org.symbiont.lp.solver.SolveOptions;

/**
 * Finds an irreducible infeasible subsystem: rows and bounds that together have no point, while without any one of them
 * they have.
 *
 * <p>
 * If the LP relaxation is already infeasible, only it is looked at, and a first, small set comes from the solver's own
 * search or from the certificate of an elastic LP ({@link ElasticCertificate}). That set is divided until it is minimal
 * (QuickXplain, Junker 2004), and minimality is then checked part by part. In a discrete problem whose relaxation has
 * points, kinds, sets and the bounds of discrete columns stay in force throughout.
 */
public final class ConflictSearch {
    private final LpSolver solver;
    private final SolveOptions options;
    private final SolveControl control;

    /**
     * @param options the time limit holds for each of the many small runs; stop the search as a whole by the control
     */
    public ConflictSearch(LpSolver solver, SolveOptions options, SolveControl control) {
        this.solver = solver;
        this.options = options.withDuals(false).withRanges(false).withWarmStart(null);
        this.control = control;
    }

    /** The conflict; empty if the solver does not find the problem infeasible. */
    public Optional<Conflict> find(LpProblem problem) {
        var relaxation = Relaxation.of(problem);
        if (isInfeasible(relaxation)) {
            return Optional.of(search(new PartialProblem(relaxation, suspects(relaxation)), false));
        }
        return problem.isDiscrete() && isInfeasible(problem)
                ? Optional.of(search(PartialProblem.ofAll(problem), true))
                : Optional.empty();
    }

    private List<ConflictPart> suspects(LpProblem problem) {
        var named = solver.capabilities().contains(Capability.CONFLICT)
                ? PartialProblem.parts(problem, solver.suspects(problem, options, control))
                : new ElasticCertificate(solver, options, control).parts(problem);
        boolean isEnough = !named.isEmpty() && isInfeasible(new PartialProblem(problem, named).with(all(named.size())));
        return isEnough ? named : PartialProblem.allParts(problem);
    }

    private Conflict search(PartialProblem partial, boolean needsKinds) {
        var found = new BitSet();
        quickXplain(partial, new BitSet(), false, all(partial.size()), found);
        var parts = new ArrayList<ConflictPart>();
        found.stream().forEach(index -> parts.add(partial.part(index)));
        return new Conflict(parts, isMinimal(partial, found), needsKinds);
    }

    /** Adds to {@code found} a minimal part of the candidates that is infeasible together with the background. */
    private void quickXplain(PartialProblem partial, BitSet background, boolean isNew, BitSet candidates,
            BitSet found) {
        if (control.isCancelled() || isNew && isInfeasible(partial.with(background))) {
            return;
        }
        if (candidates.cardinality() <= 1) {
            found.or(candidates);
            return;
        }
        var first = new BitSet();
        candidates.stream().limit(candidates.cardinality() / 2).forEach(first::set);
        var second = minus(candidates, first);
        var ofSecond = new BitSet();
        quickXplain(partial, union(background, first), true, second, ofSecond);
        var ofFirst = new BitSet();
        quickXplain(partial, union(background, ofSecond), !ofSecond.isEmpty(), first, ofFirst);
        found.or(ofFirst);
        found.or(ofSecond);
    }

    private boolean isMinimal(PartialProblem partial, BitSet found) {
        if (found.isEmpty() || !isInfeasible(partial.with(found))) {
            return false;
        }
        return found.stream().allMatch(index -> {
            var without = (BitSet) found.clone();
            without.clear(index);
            return hasPoint(partial.with(without));
        });
    }

    private boolean isInfeasible(LpProblem problem) {
        return status(problem) == SolveStatus.INFEASIBLE;
    }

    private boolean hasPoint(LpProblem problem) {
        var status = status(problem);
        return status.hasPoint() || status == SolveStatus.UNBOUNDED;
    }

    private SolveStatus status(LpProblem problem) {
        return solver.solve(PartialProblem.withoutObjective(problem), options, control).status();
    }

    private static BitSet all(int count) {
        var set = new BitSet();
        set.set(0, count);
        return set;
    }

    private static BitSet union(BitSet one, BitSet other) {
        var set = (BitSet) one.clone();
        set.or(other);
        return set;
    }

    private static BitSet minus(BitSet one, BitSet other) {
        var set = (BitSet) one.clone();
        set.andNot(other);
        return set;
    }
}
