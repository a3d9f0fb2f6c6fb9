// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * The special ordered sets of an MPS file: a line {@code S1 case name priority} or {@code S1 name} begins one, lines
 * {@code case column weight} or {@code column weight} follow.
 */
final class MpsSets {
    private final SourceText source;
    private final Draft draft;
    private final AliasComments aliases;
    private @Nullable SetMembers members;
    private int type;
    private int priority;

    MpsSets(SourceText source, Draft draft, AliasComments aliases) {
        this.source = source;
        this.draft = draft;
        this.aliases = aliases;
    }

    void line(List<String> fields, String section) throws FaultException {
        String first = fields.getFirst();
        boolean begins = first.equalsIgnoreCase("S1") || first.equalsIgnoreCase("S2");
        if (begins && fields.size() <= 4) {
            finish();
            begin(fields, first.charAt(1) - '0');
        } else if (fields.size() == 2 || fields.size() == 3) {
            member(fields);
        } else {
            throw source.fault(
                    "A line of " + section + " begins a set (S1 or S2, set, name, priority) or names a column and its "
                            + "weight.");
        }
    }

    private void begin(List<String> fields, int setType) throws FaultException {
        String last = fields.getLast();
        var number = fields.size() > 2 ? Numerals.parse(last) : OptionalDouble.empty();
        if (fields.size() == 4 && number.isEmpty()) {
            throw source.fault("The priority '" + last + "' is not a number.");
        }
        String name = fields.size() == 1 ? "SOS" + source.line() : fields.get(fields.size() == 4 ? 2 : 1);
        members = new SetMembers(aliases.original("set", name), source.line());
        type = setType;
        priority = (int) number.orElse(1);
    }

    private void member(List<String> fields) throws FaultException {
        if (members == null) {
            throw source.fault("There is a member before the first set.");
        }
        String name = fields.get(fields.size() - 2);
        int column = draft.columns().find(name);
        if (column < 0) {
            throw source.fault("Column '" + name + "' is not known: section COLUMNS does not have it.");
        }
        members.add(column, MpsReader.number(source, fields.getLast()));
    }

    /** Ends the set that is open, if one is. */
    void finish() throws FaultException {
        if (members != null) {
            draft.builder().sos(members.toSet(draft, type, priority));
        }
        members = null;
    }
}
