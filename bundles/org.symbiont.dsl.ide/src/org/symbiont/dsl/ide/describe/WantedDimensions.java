// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.describe;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.dimension.ElementTypes;
import org.symbiont.dsl.dimension.Expectation;
import org.symbiont.dsl.dimension.Expectations;
import org.symbiont.dsl.dimension.FormulaFaults;
import org.symbiont.dsl.dimension.FormulaType;
import org.symbiont.dsl.validation.ClusterOfFile;
import org.symbiont.model.Amount;
import org.symbiont.model.FitTarget;
import org.symbiont.model.FittedConstant;
import org.symbiont.model.Flowable;
import org.symbiont.model.Indicator;
import org.symbiont.model.Limit;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Range;
import org.symbiont.model.Setting;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Owners;
import org.symbiont.units.Dimension;

/** The dimensions that a value may have at its place, also where they follow from a formula or a path. */
public final class WantedDimensions {

    @Inject
    private Expectations expectations;
    @Inject
    private ElementType types;
    @Inject
    private Dimensions dimensions;
    @Inject
    private ClusterOfFile clusters;

    /** The dimensions; empty where any will do or none is known. */
    public List<Dimension> at(EObject value) {
        EObject place = value.eContainer();
        Dimension followed = switch (value) {
            case Indicator indicator -> formula(indicator);
            default -> switch (place) {
                case Setting setting when value == setting.getValue() -> setting(setting);
                case Limit limit when limit.getLeft() != null ->
                    new ElementTypes(dimensions).check(limit.getLeft(),
                            FormulaFaults.SILENT) instanceof FormulaType.Value(var d)
                                    ? d
                                    : null;
                case FittedConstant fitted -> named(fitted.getConstant());
                case FitTarget target -> named(target.getVariable());
                case null, default -> null;
            };
        };
        return followed == null ? expected(value) : List.of(followed);
    }

    private List<Dimension> expected(EObject value) {
        if (value.eContainer() == null) {
            return List.of();
        }
        Expectation expectation = expectations.of(value, flowable(value));
        boolean open = expectation.dimensions().isEmpty() && expectation.needsFlowable();
        return open ? ofAnything(value) : expectation.dimensions();
    }

    /** As long as it is not said of what the value is, it may be of anything that there is. */
    private List<Dimension> ofAnything(EObject value) {
        Optional<ClusterView> view = Owners.model(value).flatMap(clusters::of);
        var flowables = new ArrayList<Flowable>();
        view.ifPresent(v -> {
            flowables.addAll(v.resources());
            flowables.addAll(v.emissions());
        });
        return flowables.stream().flatMap(f -> expectations.of(value, f).dimensions().stream()).distinct().toList();
    }

    private static @Nullable Flowable flowable(EObject value) {
        return switch (value) {
            case Amount amount -> amount.getFlowable();
            case Range range -> range.getFlowable();
            default -> null;
        };
    }

    private @Nullable Dimension formula(Indicator indicator) {
        return indicator.getExpression() == null ? null : types.of(indicator, null);
    }

    private @Nullable Dimension named(@Nullable NamedElement element) {
        return element == null || element.eIsProxy() ? null : types.of(element, null);
    }

    private @Nullable Dimension setting(Setting setting) {
        List<PathSegment> path = setting.getPath() == null ? List.of() : setting.getPath().getSegments();
        NamedElement target = path.isEmpty() ? null : path.getLast().getTarget();
        NamedElement owner = path.size() < 2 ? null : path.get(path.size() - 2).getTarget();
        return target == null || target.eIsProxy() ? null : types.of(target, owner);
    }
}
