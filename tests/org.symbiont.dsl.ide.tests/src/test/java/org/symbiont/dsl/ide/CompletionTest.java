// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiont.dsl.ide.completion.CamelCase;
import org.symbiont.dsl.ide.completion.CompletionService;
import org.symbiont.dsl.ide.completion.Proposal;
import org.symbiont.dsl.ide.completion.Proposal.Kind;

/** What is proposed where. */
class CompletionTest {

    private static final String HEAD = """
            cluster Northport {
                currency DKK
                resource coal "Steam coal", steam, fly_ash, stock : mass
                resource power : energy
                emission CO2 : mass
                /** Earned less spent. */
                indicator profit : economic maximize in MDKK = revenue - cost
                company Powerhouse { unit CHP { recipe { in 1 t coal out 1 t steam } indicator yield : economic maximize = 1 } store pile { } }
                company 'Board Works' { }
                exchange gypsum_sale : fly_ash Powerhouse -> 'Board Works'
                scenario today
                dynamics Trust { stock trust = 40 % constant memory = 8 year lookup curve = (0, 0), (1, 1) }
            """;

    private static List<Proposal> at(String marked) {
        Marked place = Marked.of(HEAD + marked);
        return Services.get(CompletionService.class).at(Services.file(place.text()), place.text(), place.caret());
    }

    private static List<String> labels(String marked) {
        return at(marked).stream().map(Proposal::label).toList();
    }

    private static List<String> labels(String marked, Kind kind) {
        return at(marked).stream().filter(p -> p.kind() == kind).map(Proposal::label).toList();
    }

    private static String insert(String marked, String label) {
        Marked place = Marked.of(HEAD + marked);
        Proposal proposal = at(marked).stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
        return new StringBuilder(place.text())
                .replace(proposal.replaced().offset(), proposal.replaced().end(), proposal.plainText())
                .substring(HEAD.length());
    }

    @Test
    void proposesKeywordsInContextOnly() {
        assertThat(labels("<|> }", Kind.KEYWORD)).contains("market", "company", "experiment").doesNotContain("recipe",
                "buy");
        assertThat(labels("company X { unit U { <|> } } }", Kind.KEYWORD)).contains("recipe", "runs", "cost", "employs")
                .doesNotContain("market", "company");
        assertThat(labels("market coal { <|> } }", Kind.KEYWORD)).containsExactly("buy", "sell", "dispose", "emits");
        assertThat(labels("market coal { buy 95 DKK/t at <|> } }")).containsExactly("most", "least");
        assertThat(labels("experiment X { optimize profit decided by <|> } }")).containsExactly("units", "companies",
                "cluster", "coordinator");
    }

    @Test
    void proposesKeywordsByTheirBeginning() {
        assertThat(labels("mar<|> }", Kind.KEYWORD)).containsExactly("market");
        assertThat(insert("mar<|>x coal { } }", "market")).isEqualTo("market coal { } }");
    }

    @Test
    void proposesNamesWithTypeAndUnit() {
        assertThat(at("market <|> }")).filteredOn(p -> p.kind() == Kind.NAME)
                .extracting(Proposal::label, Proposal::detail)
                .contains(org.assertj.core.groups.Tuple.tuple("coal", "resource : mass, Steam coal"),
                        org.assertj.core.groups.Tuple.tuple("power", "resource : energy"))
                .hasSize(5);
        assertThat(at("experiment X { optimize <|> } }")).filteredOn(p -> p.kind() == Kind.NAME)
                .extracting(Proposal::label, Proposal::detail, Proposal::documentation)
                .contains(org.assertj.core.groups.Tuple.tuple("profit", "indicator : money [MDKK]",
                        "Earned less spent."));
        assertThat(at("experiment X { calibrate Trust for 10 year varying <|> } }")).extracting(Proposal::detail)
                .containsExactly("constant : time [year]");
    }

    @Test
    void writesNamesAsTheyMustBeWritten() {
        assertThat(labels("exchange x : coal Powerhouse -> <|> }", Kind.NAME)).containsExactly("Powerhouse",
                "Powerhouse.CHP", "Powerhouse.pile", "'Board Works'");
        assertThat(labels("company X { unit U { recipe { in 1 t <|> } } } }", Kind.NAME)).contains("^stock", "coal");
        assertThat(labels("company X { unit U { recipe { emits 1 t <|> } } } }", Kind.NAME)).containsExactly("CO2");
    }

    @Test
    void proposesTheMembersOfPaths() {
        assertThat(labels("scenario s { Powerhouse.<|> } }")).contains("CHP", "pile").doesNotContain("coal");
        assertThat(labels("scenario s { Powerhouse.CHP.<|> } }")).containsExactly("available", "cost", "employs");
        assertThat(labels("scenario s { Powerhouse.CHP.av<|> = 5 % } }")).containsExactly("available");
        assertThat(labels("indicator x : economic = cost + Powerhouse.<|> }")).contains("CHP", "revenue", "made()")
                .doesNotContain("profit");
        assertThat(labels("scenario s { <|> } }")).contains("coal", "Powerhouse", "Trust", "discount");
    }

    @Test
    void proposesWhatAFormulaKnows() {
        assertThat(labels("indicator x : economic = <|> }")).contains("profit", "revenue", "emitted()", "max()", "if")
                .doesNotContain("x", "delay()", "trust");
        assertThat(labels("dynamics D { stock s = 1 aux a = <|> } }")).contains("s", "delay()", "time")
                .doesNotContain("trust");
        assertThat(labels("indicator x : economic = emitted(<|>) }", Kind.NAME)).contains("CO2", "coal")
                .doesNotContain("profit", "revenue");
        assertThat(labels("indicator x : economic = max(<|>) }", Kind.NAME)).contains("profit", "revenue");
    }

    @Test
    void proposesUnitsOfTheWantedDimensionBehindANumber() {
        assertThat(labels("market coal { buy 95 <|> } }", Kind.UNIT)).startsWith("DKK/t").contains("DKK/kg", "kDKK/t")
                .doesNotContain("t", "DKK/MWh", "EUR/t");
        assertThat(labels("market power { buy 95 DKK/<|> } }", Kind.UNIT)).contains("DKK/MWh").doesNotContain("DKK/t");
        assertThat(labels("company X { unit U { runs 0 .. 5 <|> } } }", Kind.UNIT)).contains("t/h", "MW");
        assertThat(labels("horizon 12 <|> }", Kind.UNIT)).contains("month", "year").doesNotContain("t");
        assertThat(labels("scenario s { Powerhouse.CHP.available = 5 <|> } }", Kind.UNIT)).contains("%")
                .doesNotContain("t");
        assertThat(labels("transport truck { cost 0.1 <|> } }", Kind.UNIT)).contains("DKK/t/km");
        assertThat(labels("experiment X { optimize profit decided by units subject to profit >= 5 <|> } }", Kind.UNIT))
                .contains("MDKK").doesNotContain("t");
    }

    @Test
    void proposesWords() {
        assertThat(labels("indicator x : <|> }")).containsExactly("economic", "environmental", "social");
        assertThat(labels("resource r : <|> }")).contains("mass", "energy", "volume");
        assertThat(labels("resource r : mass { kind <|> } }")).contains("by_product", "waste").doesNotContain("none");
        assertThat(labels("experiment X { simulate Trust for 1 year using <|> } }")).contains("rk4", "euler");
    }

    @Test
    void proposesCodesAndWhatComesWithTheLanguage() {
        assertThat(labels("resource r : mass { ewc \"10 01 0<|> } }")).contains("\"10 01 02\"")
                .allMatch(l -> l.startsWith("\"10 01 0"));
        assertThat(labels("company X { nace <|> } }")).contains("\"35.11\"");
        String text = "import ";
        assertThat(Services.get(CompletionService.class).at(Services.file(text), text, text.length()))
                .extracting(Proposal::label).contains("\"symbiont:fuels\"");
    }

    @Test
    void proposesTemplatesThatParse() {
        Proposal company = at("\n    <|>\n}").stream().filter(p -> p.label().equals("company …")).findFirst()
                .orElseThrow();
        assertThat(company.text()).contains("company ${1:Name} {\n        unit ${2:Plant}");
        for (String place : List.of("<|> }", "company X { <|> } }", "company X { unit U { <|> } } }",
                "dynamics X { <|> } }", "experiment X { <|> } }")) {
            for (String label : labels(place, Kind.TEMPLATE)) {
                String text = insert(place, label);
                assertThat(Services.file(HEAD + text).getParseResult().getSyntaxErrors()).as(text).isEmpty();
            }
        }
        assertThat(labels("<|> }", Kind.TEMPLATE)).hasSizeGreaterThan(8);
    }

    @Test
    void completesBehindWhatIsBroken() {
        assertThat(labels("market ] coal { buy } company Y { un<|> } }", Kind.KEYWORD)).containsExactly("unit");
    }

    @ParameterizedTest
    @CsvSource({"gypsum_sale,gS,true", "gypsum_sale,gs,true", "gypsum_sale,gyp_s,true", "gypsum_sale,gypsum,true",
        "gypsum_sale,sale,false", "PortAuthority,PA,true", "PortAuthority,PoAu,true", "PortAuthority,Auth,false",
        "Powerhouse.CHP,P.C,true", "fly_ash2,fa2,true", "coal,coals,false", "coal,'',true"})
    void meansNamesByTheBeginningsOfTheirWords(String name, String typed, boolean meant) {
        assertThat(CamelCase.matches(name, typed)).isEqualTo(meant);
    }

    @Test
    void findsByTheBeginningsOfWordsAndPutsLiteralBeginningsFirst() {
        assertThat(labels("market fA<|> }", Kind.NAME)).containsExactly("fly_ash");
        assertThat(labels("exchange g : coal PC<|> }", Kind.NAME)).containsExactly("Powerhouse.CHP");
    }
}
