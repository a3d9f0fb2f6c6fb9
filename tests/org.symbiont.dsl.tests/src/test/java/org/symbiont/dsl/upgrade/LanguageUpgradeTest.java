// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.TypeLiteral;
import java.util.List;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.symbiont.dsl.load.SymbiontLanguage;

/** A text of an earlier version goes through each step that it lacks, and then states the newest version. */
class LanguageUpgradeTest {

    private final Provider<Lexer> lexers = SymbiontLanguage.injector()
            .getInstance(Key.get(new TypeLiteral<Provider<Lexer>>() {}));
    private final LanguageUpgrade three = new LanguageUpgrade(lexers,
            List.of(text -> text.replace("firm", "company"), text -> text.replace("at all", "")));

    @Test
    void todayThereIsNothingToDo() {
        String text = "cluster A { language 1 }";
        assertThat(new LanguageUpgrade(lexers).upgrade(text)).isEqualTo(text);
    }

    @Test
    void eachStepThatIsLacking() {
        assertThat(three.upgrade("cluster A { language 1 firm B at all }"))
                .isEqualTo("cluster A { language 3 company B  }");
        assertThat(three.upgrade("cluster A { language 2 firm B at all }"))
                .isEqualTo("cluster A { language 3 firm B  }");
    }

    @Test
    void newestAndNewerStay() {
        assertThat(three.upgrade("cluster A { language 3 firm }")).isEqualTo("cluster A { language 3 firm }");
        assertThat(three.upgrade("cluster A { language 4 firm }")).isEqualTo("cluster A { language 4 firm }");
        assertThat(three.upgrade("cluster A { language 99999999999 firm }"))
                .isEqualTo("cluster A { language 99999999999 firm }");
    }

    @Test
    void versionIsStatedWhereItWasNot() {
        assertThat(three.upgrade("/* language 2 */ cluster A { firm B }"))
                .isEqualTo("/* language 2 */ cluster A {\nlanguage 3\n company B }");
        assertThat(three.upgrade("import \"a.symbiont\" firm B"))
                .isEqualTo("import \"a.symbiont\"\nlanguage 3\n company B");
        assertThat(three.upgrade("firm B")).isEqualTo("\nlanguage 3\ncompany B");
    }

    @Test
    void phaseOfThatNameIsNoVersion() {
        assertThat(three.version("cluster A { phase language 1972 .. 1990 { } }")).isEqualTo(1);
    }
}
