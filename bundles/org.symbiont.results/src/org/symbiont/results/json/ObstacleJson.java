// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.json;

import org.symbiont.results.Obstacle;

/** Writes why somebody has no plan. */
final class ObstacleJson {
    private final JsonOutput out;
    private final PartJson parts;

    ObstacleJson(JsonOutput out, PartJson parts) {
        this.out = out;
        this.parts = parts;
    }

    void members(Obstacle obstacle) {
        out.text("who", obstacle.who());
        out.text("kind", obstacle.kind().word());
        out.flag("minimal", obstacle.isMinimal());
        out.rows("elements", obstacle.elements(), this::element);
        out.rows("relaxations", obstacle.relaxations(), this::relaxation);
    }

    private void element(Obstacle.Element element) {
        out.text("element", element.element());
        out.text("about", element.about());
        out.wholes("periods", element.periods());
        parts.place(element.place());
    }

    private void relaxation(Obstacle.Relaxation relaxation) {
        out.text("element", relaxation.element());
        out.text("about", relaxation.about());
        out.text("kind", relaxation.kind().word());
        out.text("resource", relaxation.resource());
        out.number("amount", relaxation.amount());
        out.text("unit", relaxation.unit());
        out.whole("period", relaxation.period());
        parts.place(relaxation.place());
    }
}
