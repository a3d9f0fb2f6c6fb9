// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.coordinator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.problem.FollowerBuilder;
import org.symbiont.lp.problem.LpBuilder;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.problem.PlanProblem;

/**
 * Turns the draft of all together into the bi-level problem. For each way between two who follow
 *
 * <pre>
 * offered &lt;= agreed    the sender's row        taken &lt;= agreed    the receiver's row
 * offered = agreed, taken = agreed            the leader's rows
 * </pre>
 *
 * so that nobody is made to send or take more than is best for it, and no follower's row holds another's column. In balances and costs of the
 * sender stands what it offers, in those of the receiver what it takes.
 */
final class JointBuilder {
    private final CoordinatorDraft all;
    private final PlanProblem plan;
    private final LpProblem base;
    private final List<FollowerObjective> followers;
    private final Payments payments;
    private final StandAlone standAlone;
    private final Autonomy autonomy;
    private final List<String> columnNames = new ArrayList<>();
    private final List<String> rowNames = new ArrayList<>();
    private LpBuilder lp = LpProblem.builder();
    private List<FollowerBuilder> builders = List.of();
    private Map<Integer, JointProblem.Way> ways = Map.of();

    JointBuilder(CoordinatorDraft all, PlanProblem plan, List<FollowerObjective> followers, Payments payments,
            StandAlone standAlone, Autonomy autonomy) {
        this.all = all;
        this.plan = plan;
        base = plan.problem();
        this.followers = followers.stream().filter(this::decidesSomething).toList();
        this.payments = payments;
        this.standAlone = standAlone;
        this.autonomy = autonomy;
    }

    private boolean decidesSomething(FollowerObjective follower) {
        for (int column = 0; column < base.columns(); column++) {
            if (all.owners().ofColumn(column) == follower.part().number()) {
                return true;
            }
        }
        return false;
    }

    /** Those whose plan has to be held against that alone where payments are chosen: exact only where a box is a single choice. */
    boolean hasBilinearRows() {
        return followers.stream().anyMatch(each -> needsRow(each) && each.isPriced());
    }

    private boolean needsRow(FollowerObjective follower) {
        return !autonomy.isProven(follower) && standAlone.value(follower.part().element()) != null;
    }

    /** The problem with payments from a box; rows of autonomy are those of the most favourable payments in the box. */
    JointProblem build(PaymentBox box) {
        lp = LpProblem.builder().name(base.name())
                .sense(base.sense()).constant(base.constant());
        columnNames.clear();
        rowNames.clear();
        builders = followers.stream().map(JointBuilder::follower).toList();
        var numbers = new HashMap<Integer, Integer>();
        followers.forEach(each -> numbers.put(each.part().number(), numbers.size()));
        copyRows(numbers);
        var list = appendColumns(numbers);
        enterCoefficients(numbers);
        appendWays(list, numbers);
        int firstPayment = appendPayments(box);
        enterCosts(numbers, firstPayment);
        followers.stream().filter(this::needsRow).forEach(each -> appendAutonomy(each, box));
        int columns = base.columns();
        int rows = base.rows();
        var moreColumns = List.copyOf(columnNames);
        var moreRows = List.copyOf(rowNames);
        var problem = lp.columnNames(c -> c < columns ? base.columnName(c) : moreColumns.get(c - columns))
                .rowNames(r -> r < rows ? base.rowName(r) : moreRows.get(r - rows)).build();
        var built = builders.stream().map(FollowerBuilder::build).toList();
        return new JointProblem(BilevelProblem.of(problem, built), plan, followers, list, firstPayment);
    }

    private static FollowerBuilder follower(FollowerObjective follower) {
        String name = ModelNames.of(follower.part().element());
        return follower.better() > 0 ? Follower.maximizing(name) : Follower.minimizing(name);
    }

    private void copyRows(Map<Integer, Integer> numbers) {
        for (int row = 0; row < base.rows(); row++) {
            lp.row(base.rowLower(row), base.rowUpper(row));
            var owner = numbers.get(all.owners().ofRow(all.draft(), row));
            if (owner != null) {
                builders.get(owner).row(row);
            }
        }
    }

    private List<JointProblem.Way> appendColumns(Map<Integer, Integer> numbers) {
        for (int column = 0; column < base.columns(); column++) {
            lp.column(base.lower(column), base.upper(column), base.cost(column), base.kind(column));
        }
        ways = new HashMap<>();
        var list = new ArrayList<JointProblem.Way>();
        int periods = all.draft().periods();
        for (var lane : all.lanes().lanes()) {
            if (lane.isCrossing() && numbers.containsKey(lane.source()) && numbers.containsKey(lane.target())) {
                int agreed = all.draft().columns().sent()[lane.index()];
                var way = new JointProblem.Way(lane, agreed, appendAmounts(agreed, "offered."),
                        appendAmounts(agreed, "taken."));
                list.add(way);
                for (int period = 0; period < periods; period++) {
                    ways.put(agreed + period, way);
                }
            }
        }
        return list;
    }

    private int appendAmounts(int agreed, String word) {
        int first = lp.columns();
        for (int period = 0; period < all.draft().periods(); period++) {
            lp.column(0, Double.POSITIVE_INFINITY, 0);
            columnNames.add(word + base.columnName(agreed + period));
        }
        return first;
    }

    /** The column that stands for an amount in the problem of a follower: what it offers or takes of what is agreed. */
    private int own(int column, int follower) {
        var way = ways.get(column);
        if (way == null) {
            return column;
        }
        return (follower == way.lane().source() ? way.offered() : way.taken()) + column - way.agreed();
    }

    private void enterCoefficients(Map<Integer, Integer> numbers) {
        for (int column = 0; column < base.columns(); column++) {
            for (int entry = base.start(column); entry < base.start(column + 1); entry++) {
                int row = base.rowIndex(entry);
                int owner = all.owners().ofRow(all.draft(), row);
                int at = numbers.containsKey(owner) ? own(column, owner) : column;
                lp.coefficient(row, at, base.value(entry));
            }
        }
    }

    private void appendWays(List<JointProblem.Way> list, Map<Integer, Integer> numbers) {
        for (var way : list) {
            for (int period = 0; period < all.draft().periods(); period++) {
                int agreed = way.agreed() + period;
                bind(way.offered() + period, agreed, builders.get(numbers.get(way.lane().source())));
                bind(way.taken() + period, agreed, builders.get(numbers.get(way.lane().target())));
            }
        }
    }

    private void bind(int amount, int agreed, FollowerBuilder owner) {
        int most = lp.atMost(0);
        lp.coefficient(most, amount, 1).coefficient(most, agreed, -1);
        owner.row(most);
        int equal = lp.equalTo(0);
        lp.coefficient(equal, amount, 1).coefficient(equal, agreed, -1);
        String name = columnNames.get(amount - base.columns());
        rowNames.add(name + " at most as agreed");
        rowNames.add(name + " as agreed");
    }

    private int appendPayments(PaymentBox box) {
        int first = lp.columns();
        for (int k = 0; k < payments.choices().size(); k++) {
            lp.column(box.low()[k], box.high()[k], 0);
            columnNames.add(payments.choices().get(k).kind().word() + "."
                    + ModelNames.of(payments.choices().get(k).element()));
        }
        return first;
    }

    private void enterCosts(Map<Integer, Integer> numbers, int firstPayment) {
        for (var follower : followers) {
            int number = follower.part().number();
            var builder = builders.get(numbers.get(number));
            for (int column = 0; column < base.columns(); column++) {
                if (all.owners().ofColumn(column) == number) {
                    builder.column(column, follower.costs().getOrDefault(column, 0.0));
                }
            }
            for (var way : ways.values().stream().distinct().sorted((a, b) -> a.agreed() - b.agreed()).toList()) {
                if (way.lane().source() == number || way.lane().target() == number) {
                    enterCosts(follower, way, builder, firstPayment);
                }
            }
        }
    }

    private void enterCosts(FollowerObjective follower, JointProblem.Way way, FollowerBuilder builder,
            int firstPayment) {
        for (int period = 0; period < all.draft().periods(); period++) {
            int agreed = way.agreed() + period;
            int own = own(agreed, follower.part().number());
            builder.column(own, follower.costs().getOrDefault(agreed, 0.0));
            for (int k = 0; k < follower.slopes().size(); k++) {
                builder.price(own, firstPayment + k, follower.slopes().get(k).getOrDefault(agreed, 0.0));
            }
        }
    }

    private void appendAutonomy(FollowerObjective follower, PaymentBox box) {
        var alone = standAlone.value(follower.part().element());
        if (alone == null) {
            return;
        }
        int better = follower.better();
        int row = lp.atLeast(better * (alone - follower.constant()));
        rowNames.add("autonomy." + ModelNames.of(follower.part().element()));
        int number = follower.part().number();
        follower.costs().forEach((column, cost) -> lp.coefficient(row, own(column, number), better * cost));
        follower.lumpSums().forEach((column, cost) -> lp.coefficient(row, column, better * cost));
        for (int k = 0; k < follower.slopes().size(); k++) {
            int payment = k;
            follower.slopes().get(k).forEach((column, slope) -> lp.coefficient(row, own(column, number),
                    better * slope * box.best(payment, better * slope)));
        }
    }
}
