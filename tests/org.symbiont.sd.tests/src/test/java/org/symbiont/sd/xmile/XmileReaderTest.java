// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.xmile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.symbiont.sd.SdCompiler;
import org.symbiont.sd.run.SeriesText;

/** What the reader takes and what it refuses. */
class XmileReaderTest {

    private static String file(String body) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
                <sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
                """ + body + "\n</xmile>\n";
    }

    private static String issue(String text) {
        var result = XmileReader.parse(text, "model.xmile");
        assertThat(result.model()).isNull();
        return result.issues().get(0).toString();
    }

    private static String csv(String body) {
        var model = XmileReader.parse(file(body), "model.xmile");
        assertThat(model.issues()).isEmpty();
        var compiled = SdCompiler.compile(java.util.Objects.requireNonNull(model.model())).orThrow();
        return SeriesText.csv(compiled.run(compiled.settings()));
    }

    @Test
    void modulesAreJoinedByTheirConnections() {
        assertThat(csv("""
                <model><variables>
                  <aux name="rate"><eqn>3</eqn></aux>
                  <module name="Left Part"><connect to="speed" from=".rate"/></module>
                  <module name="right" model_name="Left Part"><connect to="right.speed" from="left_part.twice"/></module>
                  <aux name="all"><eqn>"Left Part".store + right.Store</eqn></aux>
                </variables></model>
                <model name="Left Part"><variables>
                  <aux name="speed" access="input"><eqn>0</eqn></aux>
                  <aux name="twice" access="output"><eqn>2 * speed</eqn></aux>
                  <stock name="store"><eqn>0</eqn><inflow>fill</inflow></stock>
                  <flow name="fill"><eqn>speed</eqn></flow>
                </variables></model>""")).isEqualTo("""
                time,Left Part.store,right.store,rate,Left Part.speed,Left Part.twice,Left Part.fill,right.speed,right.twice,\
                right.fill,all
                0,0,0,3,3,6,3,6,12,6,0
                1,3,6,3,3,6,3,6,12,6,9
                2,6,12,3,3,6,3,6,12,6,18
                """);
    }

    @Test
    void dimsAreDimensionsAndNamesAreUnicode() {
        assertThat(csv("""
                <dims><dim name="größe"><elem name="klein"/><elem name="Groß"/></dim></dims>
                <model><variables>
                  <aux name="Ähnliche Größe"><dims><dim name="GRÖSSE"/><dim name="größe"/></dims><eqn>1</eqn></aux>
                </variables></model>""".replace("<dim name=\"GRÖSSE\"/>", ""))).startsWith(
                "time,Ähnliche Größe[klein],Ähnliche Größe[Groß]\n");
    }

    @Test
    void elementNamesWithCommasAreQuotedInCsv() {
        assertThat(csv("""
                <dimensions><dim name="d"><elem name="a"/></dim><dim name="e" size="2"/></dimensions>
                <model><variables><aux name="x"><dimensions><dim name="d"/><dim name="e"/></dimensions><eqn>e</eqn></aux>
                </variables></model>""")).isEqualTo("time,\"x[a,1]\",\"x[a,2]\"\n0,1,2\n1,1,2\n2,1,2\n");
    }

    @Test
    void malformedFilesAreToldByLine() {
        assertThat(issue("<xmile>\n<model>\n</xmile>")).startsWith("model.xmile:3: The file is no well-formed XML");
        assertThat(issue(file("<model><variables>\n<aux name=\"a\"><eqn>1 +\n* 2</eqn></aux></variables></model>")))
                .isEqualTo("model.xmile:6: 'a' = 1 + * 2: unexpected '*'.");
        assertThat(issue("<html/>")).isEqualTo("model.xmile:1: The file begins with <html>, not with <xmile>.");
        assertThat(issue("")).startsWith("model.xmile:1: The file is");
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        assertThat(issue("<!DOCTYPE xmile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<xmile>&x;</xmile>"))
                .contains("a document type is not allowed");
        assertThat(issue("<xmile>&x;</xmile>")).startsWith("model.xmile:1: The file is");
    }

    @Test
    void depthIsBounded() {
        assertThat(issue("<a>".repeat(200) + "</a>".repeat(200))).contains("60 elements deep");
        assertThat(issue(file(
                "<model><variables><aux name=\"a\"><eqn>" + "(".repeat(5000) + "</eqn></aux></variables></model>")))
                .contains("nested more than 500 deep");
    }

    @Test
    void missingSpecsAndBadNumbers() {
        assertThat(issue("<xmile><model/></xmile>")).contains("no <sim_specs>");
        assertThat(issue("<xmile><sim_specs><start>a</start><stop>2</stop></sim_specs><model/></xmile>"))
                .contains("<start> is 'a', which is no number");
        assertThat(issue(file("<model><variables><gf name=\"g\"><xpts>0,2,1</xpts><ypts>1,2,3</ypts></gf>"
                + "</variables></model>"))).contains("x that ascend");
    }
}
