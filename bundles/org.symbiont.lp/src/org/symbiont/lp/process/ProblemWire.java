// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.symbiont.lp.problem.ColumnKind;
import org.symbiont.lp.problem.LpProblem;
import org.symbiont.lp.problem.Names;
import org.symbiont.lp.problem.Sense;
import org.symbiont.lp.problem.SosSet;

/** A problem as bytes, for a reader of the same build. */
final class ProblemWire {
    private ProblemWire() {}

    static void write(LpProblem problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.name());
        out.writeBoolean(problem.sense() == Sense.MAXIMIZE);
        out.writeDouble(problem.constant());
        out.writeInt(problem.rows());
        for (int row = 0; row < problem.rows(); row++) {
            out.writeDouble(problem.rowLower(row));
            out.writeDouble(problem.rowUpper(row));
            out.writeUTF(problem.rowName(row));
        }
        out.writeInt(problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            writeColumn(problem, column, out);
        }
        out.writeInt(problem.sosSets().size());
        for (var set : problem.sosSets()) {
            writeSet(set, out);
        }
    }

    private static void writeColumn(LpProblem problem, int column, DataOutputStream out) throws IOException {
        out.writeDouble(problem.lower(column));
        out.writeDouble(problem.upper(column));
        out.writeDouble(problem.cost(column));
        out.writeByte(problem.kind(column).ordinal());
        out.writeUTF(problem.columnName(column));
        out.writeInt(problem.start(column + 1) - problem.start(column));
        for (int entry = problem.start(column); entry < problem.start(column + 1); entry++) {
            out.writeInt(problem.rowIndex(entry));
            out.writeDouble(problem.value(entry));
        }
    }

    private static void writeSet(SosSet set, DataOutputStream out) throws IOException {
        out.writeUTF(set.name());
        out.writeInt(set.type());
        out.writeInt(set.priority());
        out.writeInt(set.size());
        for (int k = 0; k < set.size(); k++) {
            out.writeInt(set.column(k));
            out.writeDouble(set.weight(k));
        }
    }

    static LpProblem read(DataInputStream in) throws IOException {
        var builder = LpProblem.builder().name(in.readUTF()).sense(in.readBoolean() ? Sense.MAXIMIZE : Sense.MINIMIZE)
                .constant(in.readDouble());
        var rowNames = new ArrayList<String>();
        for (int rows = in.readInt(); rows > 0; rows--) {
            builder.row(in.readDouble(), in.readDouble());
            rowNames.add(in.readUTF());
        }
        var columnNames = new ArrayList<String>();
        for (int columns = in.readInt(); columns > 0; columns--) {
            int column = builder.column(in.readDouble(), in.readDouble(), in.readDouble(),
                    ColumnKind.values()[in.readByte()]);
            columnNames.add(in.readUTF());
            for (int entries = in.readInt(); entries > 0; entries--) {
                builder.coefficient(in.readInt(), column, in.readDouble());
            }
        }
        for (int sets = in.readInt(); sets > 0; sets--) {
            builder.sos(readSet(in));
        }
        return builder.rowNames(Names.of(rowNames)).columnNames(Names.of(List.copyOf(columnNames))).build();
    }

    private static SosSet readSet(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int type = in.readInt();
        int priority = in.readInt();
        int size = in.readInt();
        var columns = new int[size];
        var weights = new double[size];
        for (int k = 0; k < size; k++) {
            columns[k] = in.readInt();
            weights[k] = in.readDouble();
        }
        return new SosSet(name, type, priority, columns, weights);
    }
}
