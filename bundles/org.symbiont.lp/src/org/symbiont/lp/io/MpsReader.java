// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.io;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.Sense;

/**
 * Reads MPS, fixed or free. Free is tried first; where it fails the file is read again in fixed columns, and if that
 * fails too, the fault of the attempt that came farther is the one to tell. Of several RHS, RANGES or BOUNDS vectors
 * the first counts. The first N row is the objective (unless OBJNAME names another), further ones are free rows. The
 * right-hand side of the objective is the negative of its constant, as in all solvers but lp_solve; integer columns
 * without bounds are in {@code [0, inf)}, as in lp_solve.
 */
final class MpsReader {
    private enum Section {
        NAME, OBJSENSE, OBJNAME, ROWS, COLUMNS, RHS, RANGES, BOUNDS, SOS, SOS1, SOS2, ENDATA
    }

    private final SourceText source;
    private final MpsFields fields;
    private final Draft draft;
    private final MpsRows rows;
    private final MpsBounds bounds;
    private final MpsSets sets;
    private final AliasComments aliases = new AliasComments();
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private @Nullable Section section;
    private boolean inIntegers;
    private int column = -1;

    private MpsReader(SourceText source, MpsFields fields) {
        this.source = source;
        this.fields = fields;
        draft = new Draft(source);
        rows = new MpsRows(source, draft);
        bounds = new MpsBounds(source, draft);
        sets = new MpsSets(source, draft, aliases);
    }

    static ReadResult read(Path file) throws FaultException {
        try {
            return read(file, MpsFields.FREE);
        } catch (FaultException free) {
            try {
                return read(file, MpsFields.FIXED);
            } catch (FaultException fixed) {
                throw fixed.fault().line() > free.fault().line() ? fixed : free;
            }
        }
    }

    private static ReadResult read(Path file, MpsFields fields) throws FaultException {
        try (var source = SourceText.open(file)) {
            return new MpsReader(source, fields).read();
        }
    }

    private ReadResult read() throws FaultException {
        for (String line = source.next(); section != Section.ENDATA; line = source.next()) {
            if (line == null) {
                throw source.fault(section == null
                        ? "The file is empty: an MPS file begins with NAME or ROWS."
                        : "The file ends in section " + section + ", without ENDATA: it seems to be cut off.");
            }
            if (line.startsWith("*")) {
                aliases.note(line.substring(1));
            } else if (!line.isBlank() && line.charAt(0) > ' ') {
                header(line);
            } else if (!line.isBlank()) {
                data(line);
            }
        }
        rows.finish();
        sets.finish();
        draft.requireOpenBounds();
        return draft.toResult(rows.names(), aliases);
    }

    private void header(String line) throws FaultException {
        String word = line.split("\\s", 2)[0];
        String rest = line.substring(word.length()).strip();
        var next = sectionOf(word.toUpperCase(Locale.ROOT));
        if (!seen.add(next) && next != Section.SOS) {
            throw source.fault("Section " + next + " is there twice.");
        }
        section = next;
        switch (next) {
            case NAME -> draft.builder().name(rest);
            case OBJSENSE -> sense(rest);
            case OBJNAME -> rows.objective(rest);
            default -> {
                // The data follow.
            }
        }
    }

    private Section sectionOf(String word) throws FaultException {
        try {
            return Section.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw source.fault("'" + word + "' is no section of a linear problem in MPS. Known are "
                    + EnumSet.allOf(Section.class) + "; data lines begin with a blank.");
        }
    }

    private void data(String line) throws FaultException {
        if (section == null) {
            throw source.fault("There is a data line before the first section.");
        }
        switch (section) {
            case OBJSENSE -> sense(line.strip());
            case OBJNAME -> rows.objective(line.strip());
            case ROWS -> rows.declare(fields.split(line, true));
            case COLUMNS -> column(line);
            case RHS -> rows.rhs(fields.split(line, false));
            case RANGES -> rows.ranges(fields.split(line, false));
            case BOUNDS -> bounds.bound(fields.split(line, true), fields);
            case SOS, SOS1, SOS2 -> sets.line(MpsFields.FREE.split(line, true), section.name());
            default -> throw source.fault("Section " + section + " has no data lines.");
        }
    }

    private void sense(String word) throws FaultException {
        switch (word.toUpperCase(Locale.ROOT)) {
            case "" -> {
                // It stands in the next line.
            }
            case "MAX", "MAXIMIZE", "MAXIMISE" -> draft.builder().sense(Sense.MAXIMIZE);
            case "MIN", "MINIMIZE", "MINIMISE" -> draft.builder().sense(Sense.MINIMIZE);
            default -> throw source.fault("OBJSENSE is '" + word + "': it must be MIN or MAX.");
        }
    }

    private void column(String line) throws FaultException {
        if (line.contains("'MARKER'")) {
            marker(line);
            return;
        }
        var parts = fields.split(line, false);
        if (parts.size() != 3 && parts.size() != 5) {
            throw source.fault("A line of COLUMNS has a column and one or two pairs of row and number, but this has "
                    + parts.size() + " fields.");
        }
        begin(parts.getFirst());
        for (int k = 1; k < parts.size(); k += 2) {
            rows.coefficient(parts.get(k), column, number(parts.get(k + 1)));
        }
    }

    private void begin(String name) throws FaultException {
        if (column >= 0 && draft.columns().name(column).equals(name)) {
            return;
        }
        if (draft.columns().find(name) >= 0) {
            throw source.fault("Column '" + name + "' comes again after others: its lines must follow each other.");
        }
        column = draft.newColumn(name);
        if (inIntegers) {
            draft.builder().kind(column, ColumnKind.INTEGER);
        }
    }

    private void marker(String line) throws FaultException {
        boolean begins = line.contains("'INTORG'");
        if (!begins && !line.contains("'INTEND'")) {
            throw source.fault("A MARKER must say 'INTORG' or 'INTEND'.");
        }
        inIntegers = begins;
    }

    private double number(String text) throws FaultException {
        return number(source, text);
    }

    static double number(SourceText source, String text) throws FaultException {
        var value = Numerals.parse(text);
        if (value.isEmpty()) {
            throw source.fault("'" + text + "' is not a number.");
        }
        return value.getAsDouble();
    }

    /** Whether a set of this name counts: the first one does. */
    static boolean isOfFirstSet(List<String> firstName, String name) {
        if (firstName.isEmpty()) {
            firstName.add(name);
        }
        return firstName.getFirst().equals(name);
    }
}
