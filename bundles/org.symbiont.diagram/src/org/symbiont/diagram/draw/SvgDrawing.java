// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.draw;

import java.util.List;
import java.util.Locale;
import org.symbiont.diagram.layout.Area;
import org.symbiont.diagram.layout.Arrangement;
import org.symbiont.diagram.layout.Layout;
import org.symbiont.diagram.layout.Spot;
import org.symbiont.diagram.picture.Box;
import org.symbiont.diagram.picture.BoxKind;
import org.symbiont.diagram.picture.FlowGroup;
import org.symbiont.diagram.picture.Line;
import org.symbiont.diagram.picture.LineKind;
import org.symbiont.diagram.picture.Picture;
import org.symbiont.diagram.picture.Port;
import org.symbiont.diagram.picture.PortSide;

/**
 * A drawing as SVG 1.1, in one file that needs nothing else: colours for light and dark readers, a title and a description
 * for those who do not see it, and each element under its qualified name. The same picture gives the same bytes.
 */
public final class SvgDrawing {

    private final Picture picture;
    private final Arrangement places;
    private final StringBuilder out = new StringBuilder();

    private SvgDrawing(Picture picture, Arrangement places) {
        this.picture = picture;
        this.places = places;
    }

    /** The drawing of a picture. */
    public static String of(Picture picture, Arrangement places) {
        return new SvgDrawing(picture, places).draw();
    }

    private String draw() {
        String size = number(places.width()) + " " + number(places.height());
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s\" width=\"%s\" height=\"%s\" role=\"img\">",
                size,
                number(places.width()), number(places.height()));
        add("<title>%s</title>", Xml.escaped(picture.title()));
        add("<desc>%s</desc>", Xml.escaped(description()));
        out.append(SvgStyle.TEXT);
        markers();
        add("<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>");
        picture.allBoxes().filter(b -> b.kind() == BoxKind.COMPANY).forEach(this::box);
        picture.lines().forEach(this::line);
        picture.allBoxes().filter(b -> b.kind() != BoxKind.COMPANY).forEach(this::box);
        picture.allBoxes().forEach(b -> b.ports().forEach(this::port));
        picture.lines().forEach(this::lineTitle);
        out.append("</svg>\n");
        return out.toString();
    }

    private String description() {
        long boxes = picture.allBoxes().count();
        return "%d boxes, %d lines".formatted(boxes, picture.lines().size());
    }

    private void markers() {
        out.append("<defs>\n");
        for (FlowGroup group : FlowGroup.values()) {
            add("<marker id=\"%1$s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" "
                    + "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"head %1$s\" d=\"M0 0L8 4L0 8z\"/></marker>",
                    name(group));
        }
        out.append("</defs>\n");
    }

    private void box(Box box) {
        Area area = places.boxes().get(box.id());
        add("<g class=\"%s %s\" data-element=\"%s\">", name(box.kind()), name(box.group()), Xml.escaped(box.id()));
        out.append(BoxShape.of(box.kind(), area)).append('\n');
        Area title = places.titles().get(box.id());
        if (title != null) {
            text("title", box.title(), title.centre().x(), title.centre().y() + Layout.LETTERS * 0.35, "middle");
        }
        out.append("</g>\n");
    }

    private void port(Port port) {
        Area area = places.ports().get(port.id());
        add("<rect class=\"port %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>", name(port.group()),
                number(area.x()),
                number(area.y()), number(area.width()), number(area.height()));
        Area title = places.titles().get(port.id());
        boolean in = port.side() == PortSide.IN;
        text("small", port.title(), in ? title.x() : title.x() + title.width(),
                title.centre().y() + Layout.SMALL_LETTERS * 0.35, in ? "start" : "end");
    }

    private void line(Line line) {
        List<Spot> way = places.lines().get(line.id());
        if (way.isEmpty()) {
            return;
        }
        String marker = line.kind() == LineKind.INNER ? "" : " marker-end=\"url(#%s)\"".formatted(name(line.group()));
        add("<path class=\"%s %s\" data-element=\"%s\" d=\"%s\"%s/>", name(line.kind()), name(line.group()),
                Xml.escaped(line.id()), path(way), marker);
    }

    private void lineTitle(Line line) {
        Area title = places.titles().get(line.id());
        if (title != null) {
            text("small on", line.title(), title.centre().x(), title.centre().y() + Layout.SMALL_LETTERS * 0.35,
                    "middle");
        }
    }

    private static String path(List<Spot> way) {
        var path = new StringBuilder();
        for (Spot spot : way) {
            path.append(path.isEmpty() ? 'M' : 'L').append(number(spot.x())).append(' ').append(number(spot.y()));
        }
        return path.toString();
    }

    private void text(String style, String text, double x, double y, String anchor) {
        add("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>", style, number(x), number(y), anchor,
                Xml.escaped(text));
    }

    private void add(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
