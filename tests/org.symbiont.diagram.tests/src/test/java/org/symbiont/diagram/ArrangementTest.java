// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.diagram.layout.Area;
import org.symbiont.diagram.layout.Arrangement;
import org.symbiont.diagram.layout.Layout;
import org.symbiont.diagram.layout.Spot;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.Picture;

/** What must hold wherever the layout puts things: nothing overlaps, nothing is cut off, each line ends where it should. */
class ArrangementTest {

    /** ELK rounds no coordinate; half a pixel nobody sees. */
    private static final double PIXEL = 0.5;

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void noTwoBoxesOverlap(Picture picture) {
        Arrangement places = Layout.of(picture);
        siblingsApart(picture.boxes(), places);
        picture.allBoxes().forEach(b -> siblingsApart(b.inner(), places));
    }

    private static void siblingsApart(List<Box> boxes, Arrangement places) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Area one = places.boxes().get(boxes.get(i).id());
                Area other = places.boxes().get(boxes.get(j).id());
                assertThat(one.overlaps(other)).as("%s and %s", boxes.get(i).id(), boxes.get(j).id()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void partsLieInsideTheirOwnersAndAllOnThePaper(Picture picture) {
        Arrangement places = Layout.of(picture);
        var paper = new Area(0, 0, places.width(), places.height());
        picture.allBoxes().forEach(b -> {
            Area area = places.boxes().get(b.id());
            assertThat(paper.contains(area)).as(b.id()).isTrue();
            b.inner().forEach(i -> assertThat(area.contains(places.boxes().get(i.id()))).as(i.id()).isTrue());
        });
        places.lines().forEach((id, way) -> assertThat(way).as(id)
                .allMatch(s -> paper.contains(new Area(s.x(), s.y(), 0, 0))));
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void titlesFitIntoTheirBoxes(Picture picture) {
        Arrangement places = Layout.of(picture);
        picture.allBoxes().filter(b -> !b.title().isEmpty() && b.kind() != BoxKind.VALVE).forEach(b -> assertThat(
                places.boxes().get(b.id()).contains(places.titles().get(b.id()))).as(b.id()).isTrue());
        picture.allBoxes().forEach(b -> b.ports().forEach(p -> assertThat(
                places.titles().get(p.id()).overlaps(places.titles().get(b.id()))).as(p.id()).isFalse()));
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void eachLineLeadsFromItsBeginningToItsEnd(Picture picture) {
        Arrangement places = Layout.of(picture);
        for (var line : picture.lines()) {
            List<Spot> way = places.lines().get(line.id());
            assertThat(touches(place(line.from(), places), way.getFirst())).as("beginning of %s", line.id()).isTrue();
            assertThat(touches(place(line.to(), places), way.getLast())).as("end of %s", line.id()).isTrue();
        }
    }

    private static Area place(String id, Arrangement places) {
        return places.ports().getOrDefault(id, places.boxes().getOrDefault(id, new Area(-9, -9, 0, 0)));
    }

    private static boolean touches(Area area, Spot spot) {
        var wider = new Area(area.x() - PIXEL, area.y() - PIXEL, area.width() + 2 * PIXEL, area.height() + 2 * PIXEL);
        return wider.contains(new Area(spot.x(), spot.y(), 0, 0));
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void theSamePictureIsArrangedTheSameWay(Picture picture) {
        assertThat(Layout.of(picture)).isEqualTo(Layout.of(picture));
    }
}
