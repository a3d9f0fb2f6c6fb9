// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiont.diagram.draw.SvgDrawing;
import org.symbiont.diagram.layout.Layout;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgDrawingTest {

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> all(Document document, String tag, String attribute) {
        var found = new ArrayList<String>();
        var nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            String value = ((Element) nodes.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                found.add(value);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("org.symbiont.diagram.Samples#pictures")
    void everyElementIsInTheDrawingUnderItsName(Picture picture) throws Exception {
        Document svg = parse(SvgDrawing.of(picture, Layout.of(picture)));
        assertThat(all(svg, "g", "data-element")).containsExactlyInAnyOrderElementsOf(
                picture.allBoxes().map(Box::id).toList());
        assertThat(all(svg, "path", "data-element")).containsExactlyInAnyOrderElementsOf(
                picture.lines().stream().map(Line::id).toList());
    }

    @Test
    void titlesCannotBreakOutOfTheDrawing() throws Exception {
        String evil = "</text><script>alert(1)</script>\" onload='x' & \u0000\uD800";
        var picture = new Picture(evil, List.of(Box.plain("a\"b", BoxKind.UNIT, evil, FlowGroup.WASTE)), List.of());
        Document svg = parse(SvgDrawing.of(picture, Layout.of(picture)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("</text><script>alert(1)</script>\" onload='x' & ");
    }

    @Test
    void anEmptyClusterIsAnEmptyPaper() throws Exception {
        var picture = new Picture("Nothing yet", List.of(), List.of());
        Document svg = parse(SvgDrawing.of(picture, Layout.of(picture)));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Nothing yet");
    }
}
