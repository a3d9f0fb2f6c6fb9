// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.symbiont.lp.cases.OptimisationCase;
import org.symbiont.lp.cases.TestedSolvers;
import org.symbiont.lp.io.ProblemFiles;
import org.symbiont.lp.io.ReadResult;
import org.symbiont.lp.solver.LpSolver;

/** The netlib problems that lie beside the repository, on every solver, against their published optima. */
class NetlibTest {
    private static final Path FOLDER = Path.of(System.getProperty("symbiont.root"))
            .resolve("../shared/conformance/netlib");

    @TestFactory
    Stream<DynamicContainer> publishedOptimaAreMet() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "The netlib problems are not beside the repository: " + FOLDER);
        var optima = Files.readAllLines(FOLDER.resolve("optima.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")).toList();
        return TestedSolvers.all().stream().map(solver -> DynamicContainer.dynamicContainer(solver.id(),
                optima.stream().map(
                        it -> DynamicTest.dynamicTest(it[0], () -> solve(it[0], Double.parseDouble(it[1]), solver)))));
    }

    private static void solve(String name, double optimum, LpSolver solver) {
        assumeTrue(solver.availability().isAvailable(), solver.id() + " is not on this machine");
        if (ProblemFiles.read(FOLDER.resolve(name + ".mps.gz")) instanceof ReadResult.Readable readable) {
            OptimisationCase.optimal(name, optimum, readable.problem()).holdsOn(solver);
        } else {
            throw new AssertionError(name + " cannot be read");
        }
    }
}
