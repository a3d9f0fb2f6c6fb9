// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.diagram.cluster.ClusterPicture;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.LineKind;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.model.Potential;
import org.symbiont.model.query.Members;
import org.symbiont.model.query.Names;

class ClusterPictureTest {

    private static Line line(Picture picture, String id) {
        return picture.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theStarterIsDrawnWithItsPotentialExchange() {
        Picture picture = ClusterPicture.of(Samples.example("starter"));
        assertThat(line(picture, "feed")).isEqualTo(new Line("feed", LineKind.POTENTIAL, "Brewery>spent_grain",
                "Farm<spent_grain", "spent grain", FlowGroup.MATERIAL));
        assertThat(line(picture, "market<spent_grain:Brewery").to()).isEqualTo("market<spent_grain");
        assertThat(line(picture, "Brewery.Brewhouse>spent_grain-Brewery>spent_grain").kind()).isEqualTo(LineKind.INNER);
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#exampleNames")
    void everyExchangeCompanyUnitAndStoreIsThere(String example) {
        var view = Samples.example(example);
        Picture picture = ClusterPicture.of(view);
        var boxes = picture.allBoxes().map(Box::id).toList();
        view.companies().forEach(c -> {
            assertThat(boxes).contains(Names.qualified(c));
            view.units(c).forEach(u -> assertThat(boxes).contains(Names.qualified(u)));
            view.stores(c).forEach(s -> assertThat(boxes).contains(Names.qualified(s)));
        });
        view.exchanges().forEach(e -> assertThat(line(picture, Names.qualified(e)).kind())
                .isEqualTo(Members.has(e.getMembers(), Potential.class) ? LineKind.POTENTIAL : LineKind.EXISTING));
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void idsAreUniqueAndEveryEndExists(Picture picture) {
        var shapes = picture.allBoxes().flatMap(
                b -> java.util.stream.Stream.concat(java.util.stream.Stream.of(b.id()),
                        b.ports().stream().map(p -> p.id())))
                .toList();
        assertThat(shapes).doesNotHaveDuplicates();
        assertThat(picture.lines().stream().map(Line::id)).doesNotHaveDuplicates();
        assertThat(shapes).containsAll(picture.lines().stream().map(Line::from).collect(Collectors.toSet()));
        assertThat(shapes).containsAll(picture.lines().stream().map(Line::to).collect(Collectors.toSet()));
    }

    @Test
    void whatHasFaultsIsDrawnWithoutTheFault(@TempDir Path folder) throws Exception {
        var view = Samples.cluster(folder, """
                cluster Broken {
                    resource steam : mass
                    company A { unit U { recipe { in 1 t nowhere out 1 t steam } runs 0 .. 5 t/h steam } }
                    exchange good : steam A -> A
                    exchange bad : steam A -> Nobody
                    exchange worse : nothing A -> A
                """);
        Picture picture = ClusterPicture.of(view);
        assertThat(picture.lines().stream().map(Line::id)).contains("good").doesNotContain("bad", "worse");
        assertThat(picture.allBoxes().map(Box::id)).contains("A", "A.U");
    }

    @Test
    void unitsOfACompanyAreJoinedWhereOneMakesWhatTheOtherTakes() {
        Picture picture = ClusterPicture.of(Samples.example("kalundborg"));
        assertThat(line(picture, "Statoil.Boiler>steam-Statoil.Distillation<steam").group())
                .isEqualTo(FlowGroup.ENERGY);
    }
}
