// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiont.diagram.dynamics.DynamicsPicture;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.LineKind;

class DynamicsPictureTest {

    @Test
    void stocksPipesCloudsAndInfluencesAreDrawn(@TempDir Path folder) throws Exception {
        var view = Samples.cluster(folder, """
                cluster Tea {
                    dynamics Cup {
                        stock heat = 80
                        constant room = 20
                        constant time = 10 h
                        aux gap = heat - room
                        flow cooling : heat -> cloud = gap / time
                    }
                }
                """);
        var picture = DynamicsPicture.of(view.dynamics().getFirst());
        assertThat(picture.boxes()).extracting(b -> b.id() + " " + b.kind()).containsExactlyInAnyOrder("Cup.heat STOCK",
                "Cup.room CONSTANT", "Cup.time CONSTANT", "Cup.gap AUXILIARY", "Cup.cooling VALVE",
                "Cup.cooling> CLOUD");
        assertThat(picture.lines().stream().filter(l -> l.kind() == LineKind.PIPE))
                .extracting(l -> l.from() + " " + l.to())
                .containsExactly("Cup.heat Cup.cooling", "Cup.cooling Cup.cooling>");
        assertThat(picture.lines().stream().filter(l -> l.kind() == LineKind.INFLUENCE))
                .extracting(l -> l.from() + " " + l.to()).containsExactlyInAnyOrder("Cup.heat Cup.gap",
                        "Cup.room Cup.gap",
                        "Cup.gap Cup.cooling", "Cup.time Cup.cooling");
    }
}
