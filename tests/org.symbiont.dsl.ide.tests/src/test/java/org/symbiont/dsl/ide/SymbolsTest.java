// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbiont.dsl.ide.symbols.ProjectSymbols;
import org.symbiont.dsl.ide.symbols.Symbol;
import org.symbiont.dsl.ide.symbols.SymbolTree;

/** Outlines and the search for symbols. */
class SymbolsTest {

    private static final String MODEL = """
            cluster Northport {
                resource coal, fly_ash : mass
                resource gypsum "Plaster stone" : mass { quality salt : number }
                market coal, fly_ash { buy 95 EUR/t }
                company Powerhouse {
                    unit CHP { recipe on_gas { } recipe { } runs 1 .. 2 MW }
                    store pile { }
                }
                exchange gypsum_sale : gypsum Powerhouse -> Powerhouse
                experiment Plan { match }
            }
            """;

    private static String outline(List<Symbol> symbols, String indent) {
        var text = new StringBuilder();
        for (Symbol symbol : symbols) {
            text.append(indent).append(symbol.text()).append(" (").append(symbol.detail()).append(")\n")
                    .append(outline(symbol.children(), indent + "  "));
        }
        return text.toString();
    }

    @Test
    void showsTheDeclarationsAsTheyAreNested() {
        assertThat(outline(Services.get(SymbolTree.class).of(Services.file(MODEL)), "")).isEqualTo("""
                Northport (cluster)
                  coal (resource : mass)
                  fly_ash (resource : mass)
                  gypsum (resource : mass, Plaster stone)
                  salt (quality)
                  market coal, fly_ash ()
                  Powerhouse (company)
                    CHP (unit)
                      on_gas (recipe)
                    pile (store)
                  gypsum_sale (exchange)
                  Plan (experiment)
                """);
    }

    @Test
    void spansWholeDeclarationsAndTheirNames() {
        var cluster = Services.get(SymbolTree.class).of(Services.file(MODEL)).getFirst();
        assertThat(cluster.whole().length()).isEqualTo(MODEL.strip().length());
        var gypsum = cluster.children().get(2);
        assertThat(MODEL.substring(gypsum.whole().offset(), gypsum.whole().end())).startsWith("resource gypsum")
                .endsWith("}");
        assertThat(MODEL.substring(gypsum.name().offset(), gypsum.name().end())).isEqualTo("gypsum");
    }

    @Test
    void findsByTheBeginningsOfWords() {
        assertThat(found("gS")).containsExactly("gypsum_sale");
        assertThat(found("chp")).containsExactly("Powerhouse.CHP");
        assertThat(found("ash")).contains("fly_ash");
        assertThat(found("P.pi")).containsExactly("Powerhouse.pile");
        assertThat(found("")).hasSize(12);
        assertThat(found("xyz")).isEmpty();
    }

    private static List<String> found(String query) {
        return Services.get(ProjectSymbols.class).of(Services.file(MODEL), query).stream().map(Symbol::qualifiedName)
                .toList();
    }

    @Test
    void outlinesWhatIsHalfWritten() {
        assertThat(outline(Services.get(SymbolTree.class).of(Services.file("cluster A { company B { unit ")), ""))
                .startsWith("A (cluster)\n  B (company)\n");
    }
}
