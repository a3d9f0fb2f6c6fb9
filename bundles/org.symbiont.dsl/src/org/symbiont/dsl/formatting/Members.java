// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.formatting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Constant;
import org.symbiont.model.Currency;
import org.symbiont.model.Drive;
import org.symbiont.model.Emits;
import org.symbiont.model.Exchange;
import org.symbiont.model.Flow;
import org.symbiont.model.Indicator;
import org.symbiont.model.Inputs;
import org.symbiont.model.Lookup;
import org.symbiont.model.Outputs;
import org.symbiont.model.Recipe;
import org.symbiont.model.Setting;
import org.symbiont.model.Stock;
import org.symbiont.model.Trade;

/** Where the members of blocks begin, and within them the cells that are set in columns. */
final class Members {

    private static final Set<String> FEATURES = Set.of("imports", "elements", "members", "settings", "verb");

    private final Map<Integer, EObject> starts = new HashMap<>();
    private final Map<Integer, String> amounts = new HashMap<>();

    private Members() {}

    static Members of(@Nullable EObject model) {
        var members = new Members();
        if (model != null) {
            EcoreUtil.<EObject>getAllProperContents(model, false).forEachRemaining(members::add);
        }
        return members;
    }

    private void add(EObject element) {
        if (!FEATURES.contains(element.eContainingFeature().getName())) {
            return;
        }
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            starts.put(node.getOffset(), element);
            amounts(element);
        }
    }

    /** The first amount of a trade, and of what a recipe takes, gives and emits. */
    private void amounts(EObject element) {
        switch (element) {
            case Trade trade -> amount("price", trade.getPrice());
            case Inputs inputs -> amount("amounts", inputs.getAmounts());
            case Outputs outputs -> amount("amounts", outputs.getAmounts());
            case Emits emits when emits.eContainer() instanceof Recipe -> amount("amounts", emits.getAmounts());
            default -> {
                // no column of amounts
            }
        }
    }

    private void amount(String stop, List<? extends EObject> amounts) {
        if (!amounts.isEmpty()) {
            amount(stop, amounts.getFirst());
        }
    }

    private void amount(String stop, @Nullable EObject amount) {
        INode node = amount == null ? null : NodeModelUtils.findActualNodeFor(amount);
        if (node != null) {
            amounts.put(node.getOffset(), stop);
        }
    }

    /** The member that begins at a place. */
    @Nullable
    EObject at(int offset) {
        return starts.get(offset);
    }

    /** The cell that begins with a token, or null. */
    @Nullable
    String stop(ILeafNode leaf) {
        String amount = amounts.get(leaf.getOffset());
        if (amount != null) {
            return amount;
        }
        return switch (leaf.getText()) {
            case ":" -> isOf(leaf, Indicator.class, Exchange.class, Flow.class) ? ":" : null;
            case "=" ->
                isOf(leaf, Indicator.class, Setting.class, Stock.class, Constant.class, Auxiliary.class, Flow.class,
                        Lookup.class, Drive.class, Currency.class) && Glue.isKeyword(leaf, "=") ? "=" : null;
            case "in" -> isOf(leaf, Indicator.class) && Glue.inRule(leaf, "Indicator") ? "in" : null;
            case "maximize", "minimize" -> Glue.inRule(leaf, "Sense") ? "sense" : null;
            case "{" -> "{";
            default -> null;
        };
    }

    private static boolean isOf(ILeafNode leaf, Class<?>... classes) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        for (Class<?> kind : classes) {
            if (kind.isInstance(element)) {
                return true;
            }
        }
        return false;
    }
}
