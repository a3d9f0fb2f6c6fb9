// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    private static final String TANKS = """
            <?xml version="1.0" encoding="utf-8"?>
            <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
              <header><vendor>none</vendor><product version="1">none</product><name>Two tanks</name></header>
              <sim_specs time_units="day"><start>0</start><stop>2</stop><dt>0.5</dt></sim_specs>
              <dimensions><dim name="tank"><elem name="north"/><elem name="south"/></dim></dimensions>
              <model><variables>
                <stock name="Water, held"><dimensions><dim name="tank"/></dimensions>
                  <eqn>100</eqn><outflow>draining</outflow><units>m3</units></stock>
                <flow name="draining"><dimensions><dim name="tank"/></dimensions>
                  <eqn>"Water, held"[tank] * rate</eqn></flow>
                <aux name="rate"><eqn>RATE</eqn></aux>
              </variables></model>
            </xmile>
            """;

    @TempDir
    private Path folder = Path.of("");

    private Workplace place = new Workplace(folder);

    @BeforeEach
    void begin() {
        place = new Workplace(folder);
    }

    private void tanks(String rate) throws IOException {
        place.file("tanks.xmile", TANKS.replace("RATE", rate));
    }

    @Test
    void writesOneColumnAVariable() throws IOException {
        tanks("0.5");

        var outcome = place.run("simulate", "tanks.xmile", "--format", "csv");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                time,"Water, held[north]","Water, held[south]",draining[north],draining[south],rate
                0,100,100,50,50,0.5
                0.5,75,75,37.5,37.5,0.5
                1,56.25,56.25,28.125,28.125,0.5
                1.5,42.1875,42.1875,21.09375,21.09375,0.5
                2,31.640625,31.640625,15.8203125,15.8203125,0.5
                """);
    }

    @Test
    void writesJson() throws IOException {
        tanks("0.5");

        var outcome = place.run("simulate", "tanks.xmile", "--format=json", "--dt", "1", "-o", "tanks.json");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("Wrote tanks.json.\n");
        assertThat(Files.readString(folder.resolve("tanks.json"))).startsWith("{\"time\": [0, 1, 2], \"series\": {")
                .contains("\"Water, held[south]\": [100, 50, 25]");
    }

    @Test
    void tellsAFewTimes() throws IOException {
        tanks("0.5");

        var outcome = place.run("simulate", "tanks.xmile");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Two tanks\n").contains("Water, held[north]  m3", "31.64")
                .doesNotContain("rate");
    }

    @Test
    void teacup() throws IOException {
        var file = Path.of(System.getProperty("symbiont.root", "../..")).resolve(
                "../shared/conformance/sdx/teacup/teacup.xmile");
        Assumptions.assumeTrue(Files.exists(file), "The shared conformance models are not there.");
        Files.copy(file, folder.resolve("teacup.xmile"));

        assertThat(lastTemperature("euler")).isCloseTo(75.374, within(5e-4));
        assertThat(lastTemperature("rk4")).isCloseTo(75.4765775, within(5e-8));
    }

    private double lastTemperature(String method) {
        var lines = place.run("simulate", "teacup.xmile", "--format", "csv", "--method", method).out().split("\n");
        assertThat(lines[0]).startsWith("time,Teacup Temperature,");
        assertThat(lines[lines.length - 1]).startsWith("30,");
        return Double.parseDouble(lines[lines.length - 1].split(",")[1]);
    }

    @Test
    void modelOfOurs() throws IOException {
        place.model("farm");

        var outcome = place.run("simulate", "farm.symbiont", "--format", "csv", "--dt", "4", "--method", "euler");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(
                "time,trust,erosion\n0,40,5\n4,20,2.5\n8,10,1.25\n12,5,0.625\n16,2.5,0.3125\n20,1.25,0.15625\n");
        assertThat(place.run("simulate", "farm.symbiont", "--dt", "4", "--method", "euler").out()).contains("Later\n",
                "simulate Trust for 20 year step 4 year using euler", "Trust", "trust", "%/year");
    }

    @Test
    void explosionKeepsWhatWasBefore() throws IOException {
        tanks("-1e200 * \"Water, held\"[north]");

        var outcome = place.run("simulate", "tanks.xmile", "--format", "csv");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err()).contains("tanks.xmile: error: ", "'rate' has grown beyond all numbers",
                "at time 0.5");
        assertThat(outcome.out().lines()).hasSize(2);
    }

    @Test
    void malformedFile() throws IOException {
        place.file("a.xmile", TANKS.replace("</stock>", "</stack>"));

        var outcome = place.run("simulate", "a.xmile");

        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).startsWith("a.xmile:8: error: ").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void unknownNameAndStepOfNothing() throws IOException {
        tanks("raet");
        assertThat(place.run("simulate", "tanks.xmile").err()).contains("tanks.xmile: error: ", "'raet'");

        place.file("b.xmile", TANKS.replace("<dt>0.5</dt>", "<dt>0</dt>").replace("RATE", "1"));
        var outcome = place.run("simulate", "b.xmile");
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(outcome.err()).contains("dt is 0");
        assertThat(place.run("simulate", "no.xmile").code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void wrongUsage() throws IOException {
        tanks("1");
        place.file("a.symbiont", "cluster A { }\n");

        usage("--dt=0", "it must be a number above zero");
        usage("--dt=NaN", "'NaN'");
        usage("--method=magic", "There are: euler, rk2, rk4, adaptive.");
        usage("--experiment=Later", "An XMILE file has no experiments");
        assertThat(place.run("simulate", "a.symbiont").err()).contains("The model has no simulation. Maybe add");
    }

    private void usage(String option, String words) {
        var outcome = place.run("simulate", "tanks.xmile", option);
        assertThat(outcome.code()).as(option).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).as(option).contains(words);
    }
}
