// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.symbiont.lp.problem.SosSet;

/** The members of a special ordered set while it is read; they come in any order. */
final class SetMembers {
    private record Member(int column, double weight) {}

    private final String name;
    private final int line;
    private final List<Member> members = new ArrayList<>();

    SetMembers(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(int column, double weight) {
        members.add(new Member(column, weight));
    }

    int size() {
        return members.size();
    }

    SosSet toSet(Draft draft, int type, int priority) throws FaultException {
        members.sort(Comparator.comparingDouble(Member::weight));
        for (int k = 1; k < members.size(); k++) {
            if (members.get(k - 1).weight() == members.get(k).weight()) {
                throw draft.faultAt(line, "Set '" + name + "' has the weight " + Numerals.text(members.get(k).weight())
                        + " twice: weights give the order.");
            }
        }
        return new SosSet(name, type, priority, members.stream().mapToInt(Member::column).toArray(),
                members.stream().mapToDouble(Member::weight).toArray());
    }
}
