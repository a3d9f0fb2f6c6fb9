// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.dsl.load.SymbiontLanguage;
import org.symbiont.model.builtin.BuiltIns;

/** The reference names every code and every built-in, and its examples are in the language. */
class LanguageReferenceTest {

    private static final Pattern EXAMPLE = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static String reference() throws IOException {
        return Files.readString(Path.of(System.getProperty("symbiont.root"), "docs", "language.md"));
    }

    @Test
    void namesEveryCode() throws IOException {
        String text = reference();
        assertThat(Arrays.stream(IssueCodes.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()))
                .map(LanguageReferenceTest::value)).isNotEmpty().allMatch(code -> text.contains("`" + code + "`"));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void namesEveryBuiltIn() throws IOException {
        String text = reference();
        assertThat(BuiltIns.catalogue().functions()).allMatch(f -> text.contains(f.getName()));
        assertThat(BuiltIns.catalogue().properties()).allMatch(p -> text.contains("`" + p.getName() + "`"));
    }

    @TestFactory
    Stream<DynamicTest> examplesAreInTheLanguage() throws IOException {
        return EXAMPLE.matcher(reference()).results().map(m -> m.group(1))
                .map(example -> dynamicTest(example.lines().findFirst().orElse(""), () -> parses(example)));
    }

    /** An example leaves out what it does not show, so only its syntax and its values are looked at. */
    private void parses(String example) throws IOException {
        Path file = Files.writeString(folder.resolve("example.symbiont"), example);
        assertThat(SymbiontLanguage.load(file).issues())
                .noneMatch(i -> i.code().equals(IssueCodes.SYNTAX) || i.code().equals(IssueCodes.VALUE)
                        || i.code().equals(IssueCodes.UNKNOWN_UNIT) || i.code().equals(IssueCodes.UNKNOWN_DIMENSION));
    }
}
