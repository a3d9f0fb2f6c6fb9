// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Constant;
import org.symbiont.model.Drive;
import org.symbiont.model.ElementPath;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Resource;
import org.symbiont.model.Scenario;
import org.symbiont.model.Setting;
import org.symbiont.model.Stock;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TradeKind;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.model.builtin.BuiltIns;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Kinds;

/** Scenarios do not extend themselves, and each setting sets something that is there. */
public class ScenarioChecks extends Checks {

    /** A scenario does not extend itself, directly or not. */
    @Check
    public void extension(Scenario scenario) {
        List<Scenario> way = new ArrayList<>(List.of(scenario));
        for (Scenario next = base(way.getLast()); next != null && way.size() < 10_000; next = base(next)) {
            way.add(next);
            if (next == scenario) {
                errorAt(scenario, Literals.SCENARIO__BASE, IssueCodes.CYCLIC_SCENARIO,
                        "Scenarios extend each other in a circle: %s. Let one of them stand by itself.".formatted(
                                way.stream().map(NamedElement::getName).collect(Collectors.joining(" -> "))));
                return;
            }
            if (way.indexOf(next) < way.size() - 1) {
                return;
            }
        }
    }

    private static @Nullable Scenario base(Scenario scenario) {
        Scenario base = scenario.getBase();
        return base == null || base.eIsProxy() ? null : base;
    }

    /** A setting. */
    @Check
    public void setting(Setting setting) {
        settable(setting.getPath());
    }

    /** What a dynamics drives. */
    @Check
    public void drive(Drive drive) {
        settable(drive.getPath());
    }

    private void settable(@Nullable ElementPath path) {
        List<PathSegment> segments = path == null ? List.of() : path.getSegments();
        NamedElement target = segments.isEmpty() ? null : segments.getLast().getTarget();
        if (target == null || target.eIsProxy() || target instanceof Constant || target instanceof Stock) {
            return;
        }
        if (target instanceof BuiltInProperty property) {
            traded(path, property, segments);
            return;
        }
        String known = BuiltIns.catalogue().properties(target).stream().map(NamedElement::getName)
                .collect(Collectors.joining(", "));
        errorAt(path, null, IssueCodes.SETTING, "'%s' is %s, which has no value to set.%s".formatted(PathText.of(path),
                Kinds.withArticle(Kinds.word(target)),
                known.isEmpty() ? "" : " Name one of its properties: " + known + "."));
    }

    /** A price is replaced where the market has one. */
    private void traded(EObject path, BuiltInProperty property, List<PathSegment> segments) {
        NamedElement owner = segments.size() > 1 ? segments.get(segments.size() - 2).getTarget() : null;
        Optional<ClusterView> view = view(path);
        TradeKind kind = kind(property.getName());
        if (owner instanceof Resource resource && kind != null && view.isPresent()
                && view.get().trade(resource, kind).isEmpty()) {
            errorAt(path, null, IssueCodes.SETTING,
                    "'%1$s.%2$s' is set, but the market of '%1$s' has no '%3$s'. Add it to the market."
                            .formatted(resource.getName(), property.getName(), kind.getLiteral()));
        }
    }

    private static @Nullable TradeKind kind(String property) {
        return switch (property) {
            case "buy", "supply" -> TradeKind.BUY;
            case "sell", "demand" -> TradeKind.SELL;
            case "dispose" -> TradeKind.DISPOSE;
            default -> null;
        };
    }
}
