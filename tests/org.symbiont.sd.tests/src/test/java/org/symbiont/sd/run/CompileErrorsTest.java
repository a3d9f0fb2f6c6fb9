// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.symbiont.sd.Models;
import org.symbiont.sd.model.GraphVariable;
import org.symbiont.sd.model.GraphicalFunction;
import org.symbiont.sd.model.Header;

/** What cannot be compiled says why, in words. */
class CompileErrorsTest {

    private static String only(Models model, String code) {
        var problems = model.problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        return problems.get(0).message();
    }

    @Test
    void anAlgebraicLoopPrintsItsChain() {
        assertThat(only(Models.model().aux("a", "b + 1").aux("b", "c").aux("c", "a * 2"), "algebraic-loop"))
                .startsWith("Algebraic loop: a -> b -> c -> a.");
    }

    @Test
    void anArrayMayDependOnItsOtherElements() {
        assertThat(Models.model().dimension("d", 3).aux("a[d]", "IF d = 3 THEN 1 ELSE 2 * a[d + 1]").problems())
                .isEmpty();
        assertThat(only(Models.model().dimension("d", 3).aux("a[d]", "a[4 - d]"), "algebraic-loop"))
                .contains("a[1] -> a[3] -> a[1]");
    }

    @Test
    void undefinedNames() {
        assertThat(only(Models.teacup().aux("x", "Rom_Temperature"), "undefined-name"))
                .isEqualTo("'x' uses 'Rom_Temperature', which is not defined. Maybe 'room_temperature' is meant.");
        assertThat(only(Models.model().aux("x", "SQTR(4)"), "undefined-function"))
                .isEqualTo("'x' calls 'SQTR', which is no function. Maybe 'SQRT' is meant.");
    }

    @Test
    void wrongDimensions() {
        var model = Models.model().dimension("d", "a", "b").dimension("e", "x", "y", "z").aux("v[d]", "1");
        assertThat(only(model.aux("w", "v"), "wrong-dimensions")).contains("where one number is needed");
        var two = Models.model().dimension("d", "a", "b").aux("v[d]", "1").aux("w", "v[a, b]");
        assertThat(only(two, "wrong-dimensions")).contains("gives 'v' 2 subscripts; it has 1 dimensions");
        var mixed = Models.model().dimension("d", "a", "b").dimension("e", "x", "y", "z").aux("v[d]", "1")
                .aux("u[e]", "2").aux("s", "SUM(v[*] * u[*])");
        assertThat(only(mixed, "wrong-dimensions")).contains("rows of different lengths");
    }

    @Test
    void aLookupThatIsNoFunction() {
        assertThat(only(Models.model().aux("a", "1").aux("b", "LOOKUP(a, 3)"), "no-lookup"))
                .contains("'a', which has no graphical function");
        assertThat(only(Models.model().aux("a", "1").aux("b", "a(3)"), "no-lookup")).contains("like a function");
    }

    @Test
    void aLookupWithoutPoints() {
        var none = new GraphicalFunction(GraphicalFunction.Kind.CONTINUOUS, List.of(), List.of());
        assertThat(only(Models.model().with(new GraphVariable(Header.of("g"), none)), "bad-lookup"))
                .contains("'g' has 0 x and 0 y");
    }

    @Test
    void aNameGivenTwice() {
        assertThat(only(Models.model().aux("Room Temperature", "1").aux("room_temperature", "2"), "duplicate-name"))
                .contains("given twice");
    }
}
