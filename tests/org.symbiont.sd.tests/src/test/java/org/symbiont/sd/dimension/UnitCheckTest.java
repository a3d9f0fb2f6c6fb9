// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.Diagnostic;
import org.symbiont.sd.expr.ExprParser;
import org.symbiont.sd.model.Aux;
import org.symbiont.sd.model.Equation;
import org.symbiont.sd.model.Flow;
import org.symbiont.sd.model.Header;
import org.symbiont.sd.model.Method;
import org.symbiont.sd.model.SdModel;
import org.symbiont.sd.model.SimSpecs;
import org.symbiont.sd.model.Stock;
import org.symbiont.sd.model.Variable;

/** Units are inferred and checked. */
class UnitCheckTest {

    private static List<String> messages(Variable... variables) {
        var specs = new SimSpecs(0, 10, 1, false, Method.EULER, 1, "Months");
        var model = new SdModel("m", specs, List.of(), List.of(variables), List.of(), List.of(),
                Map.of("widgets", "thing", "head", "people"));
        var found = UnitCheck.check(model, Diagnostic.Severity.WARNING);
        assertThat(found)
                .allMatch(d -> d.severity() == Diagnostic.Severity.WARNING && d.code().equals("unit-mismatch"));
        return found.stream().map(Diagnostic::message).toList();
    }

    private static Aux aux(String name, String unit, String equation) {
        return new Aux(Header.of(name, unit), Equation.of(ExprParser.of(equation)));
    }

    private static Flow flow(String name, String unit, String equation) {
        return Flow.of(Header.of(name, unit), Equation.of(ExprParser.of(equation)));
    }

    private static Stock stock(String name, String unit, String initial, String inflow) {
        return Stock.of(Header.of(name, unit), Equation.of(ExprParser.of(initial)), List.of(inflow), List.of());
    }

    @Test
    void spellingsOfOneUnitAgree() {
        assertThat(messages(stock("s", "people", "100 + n", "f"), flow("f", "Person/Month", "s * r"),
                aux("r", "1/month", "0.1"), aux("n", "head", "3"))).isEmpty();
    }

    @Test
    void aFlowPerTheWrongTime() {
        assertThat(messages(stock("s", "people", "1", "f"), flow("f", "people/year", "2"))).singleElement().asString()
                .startsWith("The flows of 's' must be in person/month, since it is in person and time in month;");
    }

    @Test
    void sumsAndComparisons() {
        assertThat(messages(aux("a", "kg", "1"), aux("b", "m", "2"), aux("c", "", "IF a > b THEN 1 ELSE 2")))
                .containsExactly("In 'c' '>' compares kg (a) and m (b). Bring both to one unit.");
        assertThat(messages(aux("a", "km", "1"), aux("b", "m", "2"), aux("c", "", "a + b"))).hasSize(1);
    }

    @Test
    void unitsAreInferredThroughVariablesWithoutOne() {
        assertThat(messages(aux("price", "EUR/t", "20"), aux("mass", "t", "3"), aux("cost", "", "price * mass"),
                aux("wrong", "t", "cost * 2"))).singleElement().asString()
                .startsWith("'wrong' is in t, but its equation gives");
    }

    @Test
    void delaysTakeTimes() {
        assertThat(messages(aux("in", "widgets", "5"), aux("lag", "month", "4"), aux("out", "thing", "SMTH3(in, lag)")))
                .isEmpty();
        assertThat(messages(aux("in", "widgets", "5"), aux("lag", "kg", "4"), aux("out", "thing", "SMTH1(in, lag)")))
                .singleElement().asString().startsWith("The flows of 'out' must be in thing/month");
    }

    @Test
    void exponentialsTakePlainNumbers() {
        assertThat(messages(aux("a", "kg", "1"), aux("b", "", "EXP(a)"))).singleElement().asString()
                .contains("where a plain number is needed");
    }
}
