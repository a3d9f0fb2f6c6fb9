// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.bilevel.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.symbiont.bilevel.problem.BilevelProblem;
import org.symbiont.bilevel.problem.Follower;
import org.symbiont.bilevel.problem.FollowerBuilder;
import org.symbiont.lp.io.Fault;
import org.symbiont.lp.problem.LpProblem;

/**
 * Reads the auxiliary format of MibS (Tahernejad, Ralphs and DeNegre 2020) that goes by indices. Each line has a keyword
 * and a number; {@code #} and {@code *} begin comments.
 *
 * <pre>
 * N  number of the follower's columns          LC  index of a column of the follower's, from 0
 * M  number of the follower's rows             LR  index of a row of the follower's, from 0, the objective not counted
 * OS 1: the follower minimises, -1: maximises  LO  its cost of the next column, in the order of LC
 * </pre>
 *
 * Bounds and kinds of the follower's columns are those of the problem file, and are part of the follower's problem. What is
 * not named is the leader's. A follower without LO lines has no preference among its feasible points.
 */
final class AuxiliaryReader {
    private final String file;
    private final LpProblem highPoint;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Integer, Integer> lineOfColumn = new LinkedHashMap<>();
    private final Map<Integer, Integer> lineOfRow = new LinkedHashMap<>();
    private final List<Double> costs = new ArrayList<>();
    private final Map<String, Integer> once = new LinkedHashMap<>();
    private final Map<String, Integer> lastLineOf = new LinkedHashMap<>();
    private int line;

    AuxiliaryReader(String file, LpProblem highPoint) {
        this.file = file;
        this.highPoint = highPoint;
    }

    BilevelReadResult read(List<String> lines) {
        for (String text : lines) {
            line++;
            String content = text.replaceFirst("[#*].*", "").strip();
            if (!content.isEmpty()) {
                readLine(content.split("\\s+"));
            }
        }
        checkCounts();
        return faults.isEmpty() ? build() : new BilevelReadResult.Unreadable(List.copyOf(faults));
    }

    private void readLine(String[] words) {
        if (words[0].startsWith("@")) {
            fault("The keyword '" + words[0]
                    + "' belongs to the format that goes by names, which is not read. Write N, M, LC, LR, LO and OS.");
        } else if (words.length != 2) {
            fault("'" + String.join(" ", words) + "' has " + words.length + (words.length == 1 ? " word" : " words")
                    + ": a line is a keyword and a number, such as 'LC 0'.");
        } else {
            lastLineOf.put(words[0], line);
            read(words[0], words[1]);
        }
    }

    private void read(String keyword, String number) {
        switch (keyword) {
            case "N", "M" -> readOnce(keyword, number);
            case "OS" -> readSense(number);
            case "LC" -> readIndex(number, highPoint.columns(), "column", lineOfColumn);
            case "LR" -> readIndex(number, highPoint.rows(), "row", lineOfRow);
            case "LO" -> readCost(number);
            case "IC", "IB" -> fault("The keyword '" + keyword
                    + "' describes an interdiction problem, which is not read. Write it with rows and columns.");
            default -> fault("The keyword '" + keyword + "' is not known: only N, M, LC, LR, LO and OS are.");
        }
    }

    private void readOnce(String keyword, String number) {
        int value = wholeNumber(keyword, number);
        if (value < 0 && isWhole(number)) {
            fault(keyword + " is " + number + ": a count must not be below zero.");
        }
        if (once.put(keyword, value) != null) {
            fault(keyword + " is given twice.");
        }
    }

    private void readSense(String number) {
        int value = wholeNumber("OS", number);
        if (isWhole(number) && value != 1 && value != -1) {
            fault("OS is " + number + ": it is 1 if the follower minimises, -1 if it maximises.");
        }
        if (once.put("OS", value) != null) {
            fault("OS is given twice.");
        }
    }

    private void readIndex(String number, int size, String what, Map<Integer, Integer> lines) {
        if (!isWhole(number)) {
            fault("'" + number + "' is not the index of a " + what + ": it must be a whole number.");
            return;
        }
        int index = wholeNumber(what, number);
        if (index < 0 || index >= size) {
            fault("There is no " + what + " " + number + ": the problem has " + size + " " + what + "s, "
                    + (size == 0 ? "so none can be named." : "0 .. " + (size - 1) + "."));
        } else if (lines.putIfAbsent(index, line) != null) {
            fault("The " + what + " " + number + " is named twice, first in line " + lines.get(index) + ".");
        }
    }

    private void readCost(String number) {
        double value = Double.NaN;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException notANumber) {
            // Said below, together with what Java reads but is no cost.
        }
        if (!Double.isFinite(value)) {
            fault("LO is '" + number + "': a cost must be a finite number.");
        }
        costs.add(value);
    }

    private static boolean isWhole(String number) {
        return number.matches("[+-]?\\d{1,9}");
    }

    private int wholeNumber(String keyword, String number) {
        if (!isWhole(number)) {
            fault(keyword + " is '" + number + "': it must be a whole number.");
            return -1;
        }
        return Integer.parseInt(number);
    }

    private void checkCounts() {
        int end = line;
        line = 0;
        if (!faults.isEmpty()) {
            return;
        }
        checkCount("N", lineOfColumn.size(), "LC");
        checkCount("M", lineOfRow.size(), "LR");
        if (!costs.isEmpty() && costs.size() != lineOfColumn.size()) {
            line = lastLineOf.getOrDefault("LO", 0);
            fault("There are " + costs.size() + " lines LO for " + lineOfColumn.size()
                    + " lines LC: each column of the follower needs one cost.");
        }
        if (lineOfColumn.isEmpty()) {
            line = end;
            fault("No column is the follower's: name at least one with LC.");
        }
    }

    private void checkCount(String keyword, int counted, String counts) {
        Integer given = once.get(keyword);
        if (given != null && given != counted) {
            line = lastLineOf.getOrDefault(keyword, 0);
            fault(keyword + " is " + given + ", but there are " + counted + " lines " + counts + ".");
        }
    }

    private BilevelReadResult build() {
        FollowerBuilder builder = once.getOrDefault("OS", 1) == 1
                ? Follower.minimizing("follower")
                : Follower.maximizing("follower");
        int next = 0;
        for (int column : lineOfColumn.keySet()) {
            builder.column(column, costs.isEmpty() ? 0 : costs.get(next++));
        }
        lineOfRow.keySet().forEach(builder::row);
        var followers = List.of(builder.build());
        for (String wrong : BilevelProblem.faults(highPoint, followers, List.of())) {
            fault(wrong);
        }
        return faults.isEmpty()
                ? new BilevelReadResult.Readable(BilevelProblem.of(highPoint, followers), List.of())
                : new BilevelReadResult.Unreadable(List.copyOf(faults));
    }

    private void fault(String message) {
        faults.add(new Fault(file, line, message));
    }
}
