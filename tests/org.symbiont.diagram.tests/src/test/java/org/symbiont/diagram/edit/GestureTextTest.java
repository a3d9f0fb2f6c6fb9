// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each gesture, and the text that a person would have written for it. */
class GestureTextTest {

    private static final String PORT = """
            cluster Port {
                currency EUR
                horizon 1 year from 2027-01

                // What flows
                resource steam, wood : mass
                /** Heat for all. */
                resource heat : energy // by pipe
                market wood { buy 50 EUR/t }
                market steam { sell 20 EUR/t }

                /** Makes steam. */
                company Mill {
                    /** Burns wood. */
                    unit Boiler {
                        recipe { in 1 t wood  out 4 t steam } // assumed
                        runs 0 .. 5 t/h steam
                    }
                }

                // The town
                company Town {
                    unit Baths { recipe { in 2 t steam  out 1 MWh heat }  runs 0 .. 3 MW heat }
                }
                company Fields

                exchange pipe : steam Mill -> Town { potential  capacity 3 t/h } // under the road
                indicator profit : economic maximize = revenue - cost
                scenario quiet { pipe.share = 50 %  Mill.Boiler.available = 90 % }
                scenario loud { Town.Baths.available = 50 % }
                dynamics Trust { stock trust = 40 %  constant memory = 8 year  flow erosion : trust -> cloud = trust / memory }
                experiment Plan { optimize profit decided by cluster }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private String after(Gesture gesture) throws Exception {
        Desk desk = Desk.with(folder, PORT);
        long errors = desk.errors();
        var undo = desk.make(gesture);
        assertThat(desk.errors()).as(desk.text()).isLessThanOrEqualTo(errors);
        String after = desk.text();
        desk.apply(undo);
        assertThat(desk.text()).isEqualTo(PORT);
        return after;
    }

    private String refusal(Gesture gesture) throws Exception {
        return Desk.with(folder, PORT).refusal(gesture);
    }

    @Test
    void aCompanyGoesBehindTheOthers() throws Exception {
        assertThat(after(new Gesture.Create(NewKind.COMPANY, null, "Harbour")))
                .isEqualTo(PORT.replace("    company Fields\n", "    company Fields\n    company Harbour\n"));
    }

    @Test
    void aUnitGoesBehindTheOthersOfItsCompany() throws Exception {
        assertThat(after(new Gesture.Create(NewKind.UNIT, "Mill", "Press"))).isEqualTo(PORT.replace("""
                            runs 0 .. 5 t/h steam
                        }
                """, """
                            runs 0 .. 5 t/h steam
                        }
                        unit Press {
                            recipe { out 1 t steam }
                            runs 0 .. 1 t/h steam
                        }
                """));
    }

    @Test
    void aCompanyWithoutABlockGetsOne() throws Exception {
        assertThat(after(new Gesture.Create(NewKind.STORE, "Fields", "barn")))
                .isEqualTo(PORT.replace("company Fields\n", """
                company Fields {
                        store barn { holds 0 .. 1 t steam }
                    }
                """));
    }

    @Test
    void whatStandsInOneLineIsJoinedThere() throws Exception {
        assertThat(after(new Gesture.Create(NewKind.CONSTANT, "Trust", "cloud")))
                .isEqualTo(PORT.replace("memory = 8 year", "memory = 8 year  constant ^cloud = 0"));
    }

    @Test
    void anExchangeGoesBehindTheOthersAndTheirComments() throws Exception {
        assertThat(after(new Gesture.Connect("steam", "Mill.Boiler", "Town", "second"))).isEqualTo(PORT.replace(
                "// under the road\n",
                "// under the road\n    exchange second : steam Mill.Boiler -> Town { potential }\n"));
    }

    @Test
    void anEndOfAnExchangeIsLedElsewhere() throws Exception {
        assertThat(after(new Gesture.Reconnect("pipe", Gesture.End.TARGET, "Town.Baths")))
                .isEqualTo(PORT.replace("Mill -> Town {", "Mill -> Town.Baths {"));
    }

    @Test
    void aDeletedExchangeTakesItsCommentAndSettingsAlong() throws Exception {
        assertThat(after(new Gesture.Delete("pipe"))).isEqualTo(PORT.replace(
                "    exchange pipe : steam Mill -> Town { potential  capacity 3 t/h } // under the road\n", "")
                .replace("{ pipe.share = 50 %  Mill", "{  Mill"));
    }

    @Test
    void aDeletedCompanyTakesItsDocumentationAndExchangesAlong() throws Exception {
        String after = after(new Gesture.Delete("Mill"));
        assertThat(after).doesNotContain("Mill").doesNotContain("Makes steam").doesNotContain("pipe.share")
                .contains("    market steam { sell 20 EUR/t }\n\n    // The town\n    company Town {");
    }

    @Test
    void aDeletedUnitTakesTheExchangesAlongThatItAloneServed() throws Exception {
        assertThat(after(new Gesture.Delete("Town.Baths"))).doesNotContain("exchange pipe", "pipe.share",
                "scenario loud { Town");
    }

    @Test
    void aCommentThatHeadsAGroupStays() throws Exception {
        assertThat(after(new Gesture.Delete("Town"))).contains("    // The town\n    company Fields\n")
                .doesNotContain("Baths");
    }

    @Test
    void aDeletedStockLeavesACloud() throws Exception {
        String text = PORT.replace("= trust / memory", "= 1 %/year");
        Desk desk = Desk.with(folder, text);
        desk.make(new Gesture.Delete("Trust.trust"));
        assertThat(desk.text()).isEqualTo(
                text.replace("{ stock trust = 40 %  constant", "{  constant").replace(": trust -> cloud",
                        ": cloud -> cloud"));
    }

    @Test
    void aNameChangesWhereverItIsWritten() throws Exception {
        assertThat(after(new Gesture.Rename("Mill", "Works"))).isEqualTo(PORT.replace("Mill", "Works"));
    }

    @Test
    void whatIsNeededStays() throws Exception {
        assertThat(refusal(new Gesture.Delete("heat")))
                .isEqualTo("Unit 'Town.Baths' needs resource 'heat'. Take it out there first.");
        assertThat(refusal(new Gesture.Delete("profit")))
                .isEqualTo("Experiment 'Plan' needs indicator 'profit'. Take it out there first.");
        assertThat(refusal(new Gesture.Delete("Trust.trust"))).contains("'Trust.erosion' needs stock 'Trust.trust'");
    }

    @Test
    void whatDoesNotFitIsNotConnected() throws Exception {
        assertThat(refusal(new Gesture.Connect("wood", "Mill", "Town", "x")))
                .isEqualTo("Company 'Mill' does not make, keep or receive 'wood'. Give it a recipe with it first.");
        assertThat(refusal(new Gesture.Connect("steam", "Mill", "Fields", "x")))
                .isEqualTo("Company 'Fields' has no use for 'steam'. Give it a recipe that takes it first.");
        assertThat(refusal(new Gesture.Connect("steam", "Mill", "Mill", "x"))).contains("both ends");
        assertThat(refusal(new Gesture.Connect("steam", "Mill.Boiler", "Mill", "x"))).contains("belong to one company");
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        assertThat(refusal(new Gesture.Create(NewKind.COMPANY, null, "pipe")))
                .isEqualTo("There is an exchange 'pipe' in the same block already. Choose another name.");
        assertThat(refusal(new Gesture.Create(NewKind.UNIT, "Trust", "U"))).contains("Put it into a company.");
        assertThat(refusal(new Gesture.Delete("Gone"))).contains("There is no element 'Gone' in the model any more.");
    }

    @Test
    void lineEndsStayAsTheyAre() throws Exception {
        Desk desk = Desk.with(folder, PORT.replace("\n", "\r\n"));
        desk.make(new Gesture.Create(NewKind.UNIT, "Mill", "Press"));
        desk.make(new Gesture.Delete("Town"));
        assertThat(desk.text().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
