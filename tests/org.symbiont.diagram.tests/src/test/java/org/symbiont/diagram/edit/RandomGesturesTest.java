// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.dsl.ide.text.TextChange;
import org.symbiont.model.NamedElement;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Names;

/** Gestures by chance on each example: no new fault after any, and all undone the file is what it was, byte for byte. */
class RandomGesturesTest {

    private static final int GESTURES = 12;
    private static final long SEED = 4711;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#exampleNames")
    void leaveNoFaultAndCanBeUndone(String example) throws Exception {
        Path from = Path.of(System.getProperty("symbiont.root", "../..")).resolve("examples").resolve(example);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var desk = new Desk(folder.resolve(example + ".symbiont"));
        String before = desk.text();
        var history = new ArrayDeque<List<TextChange>>();
        var random = new SplittableRandom(SEED);
        long errors = desk.errors();
        for (int i = 0; i < GESTURES; i++) {
            var gesture = gesture(desk.load().cluster().orElseThrow(), random, i);
            if (desk.ask(gesture) instanceof EditResult.Changes changes) {
                history.push(desk.apply(changes.changes()));
                assertThat(desk.errors()).as("after %s:%n%s", gesture, desk.load().issues())
                        .isLessThanOrEqualTo(errors);
            }
        }
        assertThat(history).as("gestures that could be made").hasSizeGreaterThan(GESTURES / 3);
        while (!history.isEmpty()) {
            desk.apply(history.pop());
        }
        assertThat(desk.text()).isEqualTo(before);
    }

    private static Gesture gesture(ClusterView view, SplittableRandom random, int number) {
        String name = "new_" + number;
        return switch (random.nextInt(6)) {
            case 0 -> new Gesture.Create(NewKind.COMPANY, null, name);
            case 1 -> new Gesture.Create(NewKind.UNIT, any(view.companies(), random), name);
            case 2 -> new Gesture.Connect(any(view.resources(), random), any(view.companies(), random),
                    any(view.companies(), random), name);
            case 3 -> view.exchanges().isEmpty()
                    ? new Gesture.Create(NewKind.RESOURCE, null, name)
                    : new Gesture.Delete(any(view.exchanges(), random));
            case 4 -> new Gesture.Rename(any(view.companies(), random), name);
            default -> new Gesture.Delete(any(view.units(), random));
        };
    }

    private static String any(List<? extends NamedElement> elements, SplittableRandom random) {
        return Names.qualified(elements.get(random.nextInt(elements.size())));
    }
}
