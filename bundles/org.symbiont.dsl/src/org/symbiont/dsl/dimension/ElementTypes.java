// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.dimension;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Amount;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Constant;
import org.symbiont.model.Expression;
import org.symbiont.model.Flow;
import org.symbiont.model.Indicator;
import org.symbiont.model.ListValue;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Stock;
import org.symbiont.model.TableValue;
import org.symbiont.model.Value;

/**
 * The dimensions of indicators and variables, each found once. An element that depends on itself has none.
 * Made for one run over a model; not for several threads.
 */
public final class ElementTypes {

    private final Dimensions dimensions;
    private final Map<NamedElement, FormulaType> known = new HashMap<>();

    /** Creates an empty memory. */
    public ElementTypes(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /** What an indicator or variable gives; unknown for any other element. */
    public FormulaType of(NamedElement element) {
        FormulaType found = known.get(element);
        if (found == null) {
            known.put(element, FormulaType.UNKNOWN);
            found = find(element);
            known.put(element, found);
        }
        return found;
    }

    private FormulaType find(NamedElement element) {
        return switch (element) {
            case Indicator indicator -> type(indicator.getExpression());
            case Auxiliary auxiliary -> type(auxiliary.getExpression());
            case Flow flow -> type(flow.getExpression());
            case Stock stock -> unit(stock.getInitial());
            case Constant constant -> unit(constant.getValue());
            default -> FormulaType.UNKNOWN;
        };
    }

    private FormulaType type(@Nullable Expression expression) {
        return check(expression, FormulaFaults.SILENT);
    }

    /** What a formula gives; its faults are reported. */
    public FormulaType check(@Nullable Expression expression, FormulaFaults faults) {
        return new FormulaTyper(dimensions, this, faults).type(expression);
    }

    /** What a value with a unit is. */
    public FormulaType unit(@Nullable Value value) {
        String text = switch (value) {
            case Amount amount -> amount.getUnit();
            case ListValue list -> list.getUnit();
            case TableValue table -> table.getUnit();
            case null, default -> null;
        };
        return FormulaTyper.value(dimensions.ofUnit(text));
    }
}
