// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.dimension.ElementTypes;
import org.symbiont.dsl.dimension.FormulaType;
import org.symbiont.dsl.dimension.PropertyTypes;
import org.symbiont.model.Constant;
import org.symbiont.model.ElementPath;
import org.symbiont.model.NamedElement;
import org.symbiont.model.PathSegment;
import org.symbiont.model.Stock;
import org.symbiont.model.builtin.BuiltInProperty;
import org.symbiont.units.Dimension;

/** The dimension of what a path sets. */
final class SettableTypes {

    private final PropertyTypes properties;
    private final ElementTypes elements;

    SettableTypes(Dimensions dimensions, ElementTypes elements) {
        this.properties = new PropertyTypes(dimensions);
        this.elements = elements;
    }

    /** The dimension; null where it is not known. */
    @Nullable
    Dimension of(@Nullable ElementPath path) {
        List<PathSegment> segments = path == null ? List.of() : path.getSegments();
        NamedElement target = segments.isEmpty() ? null : segments.getLast().getTarget();
        if (target instanceof BuiltInProperty property) {
            NamedElement owner = segments.size() > 1 ? segments.get(segments.size() - 2).getTarget() : null;
            return owner == null && segments.size() > 1 || owner != null && owner.eIsProxy()
                    ? null
                    : properties.of(property, owner == null ? property : owner);
        }
        boolean settable = target instanceof Constant || target instanceof Stock;
        return settable && elements.of(target) instanceof FormulaType.Value(var dimension) ? dimension : null;
    }
}
