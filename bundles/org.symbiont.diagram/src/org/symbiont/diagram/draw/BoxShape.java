// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.diagram.draw;

import static org.symbiont.diagram.draw.SvgDrawing.number;

import org.symbiont.diagram.layout.Area;
import org.symbiont.diagram.picture.BoxKind;

/** The outline of a box, by what it stands for. */
final class BoxShape {

    private BoxShape() {}

    static String of(BoxKind kind, Area area) {
        return switch (kind) {
            case COMPANY -> rectangle(area, 8);
            case UNIT -> rectangle(area, 4);
            case STORE -> drum(area);
            case SUPPLY, DEMAND, AUXILIARY, CONSTANT, LOOKUP -> rectangle(area, area.height() / 2);
            case STOCK -> rectangle(area, 0);
            case VALVE -> hourglass(area);
            case CLOUD -> cloud(area);
        };
    }

    private static String rectangle(Area a, double radius) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>".formatted(number(a.x()), number(a.y()),
                number(a.width()), number(a.height()), number(radius));
    }

    private static String drum(Area a) {
        String left = number(a.x());
        String right = number(a.x() + a.width());
        String top = number(a.y() + 5);
        String bottom = number(a.y() + a.height() - 5);
        String arc = "A" + number(a.width() / 2) + " 5 0 0 ";
        return "<path d=\"M%1$s %3$s%5$s1 %2$s %3$sV%4$s%5$s1 %1$s %4$sz\"/><path class=\"rim\" d=\"M%1$s %3$s%5$s0 %2$s %3$s\"/>"
                .formatted(left, right, top, bottom, arc);
    }

    private static String hourglass(Area a) {
        String left = number(a.x());
        String right = number(a.x() + a.width());
        String top = number(a.y());
        String bottom = number(a.y() + a.height());
        return "<path d=\"M%1$s %3$sL%2$s %4$sV%3$sL%1$s %4$sz\"/>".formatted(left, right, top, bottom);
    }

    private static String cloud(Area a) {
        String y = number(a.centre().y());
        return "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>".formatted(number(a.centre().x()), y,
                number(a.width() / 2), number(a.height() / 2));
    }
}
