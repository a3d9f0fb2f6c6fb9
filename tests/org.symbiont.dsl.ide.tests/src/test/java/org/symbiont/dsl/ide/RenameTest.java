// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.ide.navigation.NamedAt;
import org.symbiont.dsl.ide.rename.RenameResult;
import org.symbiont.dsl.ide.rename.Renaming;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.dsl.ide.text.TextChanges;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.Names;

/** New names: everywhere, nothing else, and not where they would change a meaning. */
class RenameTest {

    private static final String MAIN = """
            import "parts/companies.symbiont"
            cluster C {
                currency EUR
                resource coal, stock : mass   // coal is not only a word
                exchange line : ^stock Works.Mill -> Yard.pile { }
                indicator used_up : economic = used(coal) + Works.cost
                scenario s { Works.Mill.available = 5 % }
            }
            """;
    private static final String PART = """
            import "../shared.symbiont"
            company Works { unit Mill { recipe { in 1 t coal out 1 t ^stock } aims at yield indicator yield : economic maximize = made(stock) } }
            company Yard { store pile { holds 0 .. 5 t ^stock } }
            """;
    private static final Map<String, String> FILES = Map.of("main.symbiont", MAIN, "parts/companies.symbiont",
            PART.replace("import \"../shared.symbiont\"\n", ""));

    private static NamedElement named(Map<String, XtextResource> project, String file, String word) {
        int offset = project.get(file).getParseResult().getRootNode().getText().indexOf(word);
        return Services.get(NamedAt.class).at(project.get(file), offset).orElseThrow().element();
    }

    private static Map<String, String> renamed(Map<String, String> texts, NamedElement element, String name) {
        RenameResult result = Services.get(Renaming.class).of(element, name);
        assertThat(result).as("%s -> %s", Names.qualified(element), name).isInstanceOf(RenameResult.Changes.class);
        List<TextChange> changes = ((RenameResult.Changes) result).changes();
        Map<String, String> after = new TreeMap<>();
        var files = element.eResource().getResourceSet().getResources();
        texts.forEach((file, text) -> after.put(file, TextChanges.apply(text,
                files.stream().map(f -> f.getURI()).filter(u -> u.toString().endsWith("/" + file)).findFirst()
                        .orElseThrow(),
                changes)));
        return after;
    }

    @Test
    void changesTheNameInAllFilesAndInQualifiedNames() {
        // what the fragments use they get from the file that imports them, as long as that is the only one
        Map<String, String> texts = Map.of("main.symbiont", MAIN, "parts/companies.symbiont",
                PART.replace("../shared.symbiont", "../main.symbiont"));
        var after = renamed(texts, named(Services.project(texts), "main.symbiont", "Works"), "Foundry");
        assertThat(after.get("main.symbiont")).contains("^stock Foundry.Mill -> Yard.pile", "Foundry.cost",
                "Foundry.Mill.available").doesNotContain("Works");
        assertThat(after.get("parts/companies.symbiont")).contains("company Foundry {").doesNotContain("Works");
    }

    @Test
    void leavesCommentsAndOtherNamesAlone() {
        var project = Services.project(FILES);
        var after = renamed(FILES, named(project, "main.symbiont", "coal"), "lignite");
        assertThat(after.get("main.symbiont")).contains("resource lignite, stock", "// coal is not only a word",
                "used(lignite)");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"two words,'two words'", "cloud,^cloud", "Straße,Straße", "цех,цех"})
    void writesNamesAsTheLanguageWantsThem(String name, String written) {
        var project = Services.project(FILES);
        var after = renamed(FILES, named(project, "main.symbiont", "used_up"), name);
        assertThat(after.get("main.symbiont")).contains("indicator " + written + " : economic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"stock | There is a resource 'stock' in the same block already.",
        "line | There is an exchange 'line' in the same block already.", "a.b | 'a.b' cannot be a name",
        "' ' | cannot be a name", "it's | cannot be a name", "cost | would mean another thing"})
    void refusesNamesThatCannotBe(String name, String message) {
        Map<String, String> texts = Map.of("model.symbiont", """
                cluster C {
                    resource coal, stock : mass
                    company A { } company B { }
                    exchange line : coal A -> B
                    indicator x : economic = 1
                    indicator y : economic = cost + x
                }
                """);
        String word = "cost".equals(name) ? "x :" : "coal";
        var result = Services.get(Renaming.class).of(named(Services.project(texts), "model.symbiont", word), name);
        assertThat(result).isInstanceOfSatisfying(RenameResult.Refused.class,
                refused -> assertThat(refused.message()).contains(message));
    }

    @Test
    void refusesToRenameABuiltIn() {
        var project = Services.project(Map.of("model.symbiont", "cluster C { indicator y : economic = cost }"));
        assertThat(Services.get(Renaming.class).of(named(project, "model.symbiont", "cost"), "price"))
                .isInstanceOf(RenameResult.Refused.class);
    }

    @Test
    void refusesToRenameWhatComesWithTheLanguage() {
        var project = Services.project(Map.of("model.symbiont",
                "import \"symbiont:fuels\" cluster C { currency EUR market diesel { buy 1 EUR/t } }"));
        assertThat(Services.get(Renaming.class).of(named(project, "model.symbiont", "diesel"), "gasoil"))
                .isInstanceOfSatisfying(RenameResult.Refused.class,
                        refused -> assertThat(refused.message()).contains("comes with the language"));
    }

    static Stream<Path> examples() throws Exception {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thereAndBackGivesTheSameBytes(Path example) {
        Map<String, String> texts = Services.example(example);
        var project = Services.project(texts);
        var elements = new ArrayList<NamedElement>();
        project.values().forEach(file -> file.getAllContents().forEachRemaining(e -> {
            if (e instanceof NamedElement named && named.getName() != null) {
                elements.add(named);
            }
        }));
        int every = Math.max(1, elements.size() / 12);
        for (int i = 0; i < elements.size(); i += every) {
            NamedElement element = elements.get(i);
            String file = project.entrySet().stream().filter(e -> e.getValue() == element.eResource()).findFirst()
                    .orElseThrow().getKey();
            String fragment = element.eResource().getURIFragment(element);
            Map<String, String> there = renamed(texts, element, "Zz 9" + i);
            assertThat(there).isNotEqualTo(texts);
            var renamed = (NamedElement) Services.project(there).get(file).getEObject(fragment);
            assertThat(renamed(there, renamed, element.getName())).isEqualTo(texts);
        }
    }
}
