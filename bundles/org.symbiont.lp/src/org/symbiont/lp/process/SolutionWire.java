// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solution.Basis;
import org.symbiont.lp.solution.Basis.Place;
import org.symbiont.lp.solution.Duals;
import org.symbiont.lp.solution.LpSolution;
import org.symbiont.lp.solution.Point;
import org.symbiont.lp.solution.Ranges;
import org.symbiont.lp.solution.SolveStatistics;
import org.symbiont.lp.solution.SolveStatus;
import org.symbiont.lp.solution.SolverInfo;
import org.symbiont.lp.solution.StopReason;
import org.symbiont.lp.solution.Values;
import org.symbiont.lp.solver.SolveOptions;

/** Options and solutions as bytes, for a reader of the same build. */
final class SolutionWire {
    /** Stands for a part that is not there. */
    private static final int NONE = -1;

    private SolutionWire() {}

    static void writeOptions(SolveOptions options, DataOutputStream out) throws IOException {
        var limit = options.timeLimit();
        out.writeLong(limit == null ? NONE : limit.toNanos());
        out.writeDouble(options.relativeGap());
        out.writeDouble(options.absoluteGap());
        out.writeInt(options.threads());
        out.writeBoolean(options.wantsDuals());
        out.writeBoolean(options.wantsRanges());
        writeBasis(options.warmStart(), out);
    }

    static SolveOptions readOptions(DataInputStream in) throws IOException {
        long nanos = in.readLong();
        return new SolveOptions(nanos == NONE ? null : Duration.ofNanos(nanos), in.readDouble(), in.readDouble(),
                in.readInt(),
                in.readBoolean(), in.readBoolean(), readBasis(in));
    }

    static void write(LpSolution solution, DataOutputStream out) throws IOException {
        out.writeUTF(solution.status().name());
        var point = solution.point();
        writeValues(point == null ? null : point.columns(), out);
        writeValues(point == null ? null : point.rows(), out);
        out.writeDouble(solution.objective());
        out.writeDouble(solution.bound());
        var duals = solution.duals();
        writeValues(duals == null ? null : duals.rows(), out);
        writeValues(duals == null ? null : duals.columns(), out);
        var ranges = solution.ranges();
        writeValues(ranges == null ? null : ranges.costLow(), out);
        writeValues(ranges == null ? null : ranges.costHigh(), out);
        writeValues(ranges == null ? null : ranges.rowLow(), out);
        writeValues(ranges == null ? null : ranges.rowHigh(), out);
        writeBasis(solution.basis(), out);
        writeValues(solution.ray(), out);
        out.writeUTF(solution.solver().id());
        out.writeUTF(solution.solver().version());
        writeStatistics(solution.statistics(), out);
        out.writeInt(solution.diagnostics().size());
        for (String sentence : solution.diagnostics()) {
            out.writeUTF(sentence);
        }
    }

    static LpSolution read(DataInputStream in) throws IOException {
        var status = SolveStatus.valueOf(in.readUTF());
        var columns = readValues(in);
        var rows = readValues(in);
        double objective = in.readDouble();
        double bound = in.readDouble();
        var point = columns == null || rows == null ? null : new Point(objective, columns, rows);
        var rowDuals = readValues(in);
        var columnDuals = readValues(in);
        var duals = rowDuals == null || columnDuals == null
                ? null
                : new Duals(rowDuals, columnDuals, Duals.Origin.PROBLEM);
        var ranges = readRanges(in);
        var basis = readBasis(in);
        var ray = readValues(in);
        var info = new SolverInfo(in.readUTF(), in.readUTF());
        var statistics = readStatistics(in);
        var diagnostics = new ArrayList<String>();
        for (int sentences = in.readInt(); sentences > 0; sentences--) {
            diagnostics.add(in.readUTF());
        }
        return new LpSolution(status, point, bound, duals, ranges, basis, ray, info, statistics, diagnostics);
    }

    private static @Nullable Ranges readRanges(DataInputStream in) throws IOException {
        var costLow = readValues(in);
        var costHigh = readValues(in);
        var rowLow = readValues(in);
        var rowHigh = readValues(in);
        return costLow == null || costHigh == null || rowLow == null || rowHigh == null
                ? null
                : new Ranges(costLow, costHigh, rowLow, rowHigh);
    }

    private static void writeStatistics(SolveStatistics statistics, DataOutputStream out) throws IOException {
        out.writeUTF(statistics.stop().name());
        out.writeDouble(statistics.handOverSeconds());
        out.writeDouble(statistics.solveSeconds());
        out.writeDouble(statistics.readBackSeconds());
        out.writeLong(statistics.iterations());
        out.writeLong(statistics.nodes());
    }

    private static SolveStatistics readStatistics(DataInputStream in) throws IOException {
        return new SolveStatistics(StopReason.valueOf(in.readUTF()), in.readDouble(), in.readDouble(), in.readDouble(),
                in.readLong(),
                in.readLong());
    }

    private static void writeValues(@Nullable Values values, DataOutputStream out) throws IOException {
        out.writeInt(values == null ? NONE : values.size());
        for (int k = 0; values != null && k < values.size(); k++) {
            out.writeDouble(values.get(k));
        }
    }

    private static @Nullable Values readValues(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size == NONE) {
            return null;
        }
        var values = new double[size];
        for (int k = 0; k < size; k++) {
            values[k] = in.readDouble();
        }
        return Values.owning(values);
    }

    private static void writeBasis(@Nullable Basis basis, DataOutputStream out) throws IOException {
        out.writeInt(basis == null ? NONE : basis.columns());
        if (basis != null) {
            out.writeInt(basis.rows());
            for (int column = 0; column < basis.columns(); column++) {
                out.writeByte(basis.column(column).ordinal());
            }
            for (int row = 0; row < basis.rows(); row++) {
                out.writeByte(basis.row(row).ordinal());
            }
        }
    }

    private static @Nullable Basis readBasis(DataInputStream in) throws IOException {
        int columns = in.readInt();
        return columns == NONE ? null : readBasis(in, columns, in.readInt());
    }

    private static Basis readBasis(DataInputStream in, int columns, int rows) throws IOException {
        return Basis.of(readPlaces(in, columns), readPlaces(in, rows));
    }

    private static Place[] readPlaces(DataInputStream in, int count) throws IOException {
        var places = new Place[count];
        for (int k = 0; k < count; k++) {
            places[k] = Place.values()[in.readByte()];
        }
        return places;
    }
}
