// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Auxiliary;
import org.symbiont.model.Dynamics;
import org.symbiont.model.Flow;
import org.symbiont.model.Indicator;
import org.symbiont.model.Model;
import org.symbiont.model.NamedElement;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.query.Members;

/** Formulas that need each other at the same moment have no order in which they could be evaluated. */
public class LoopChecks extends Checks {

    /** The auxiliaries and flows of a dynamics. */
    @Check
    public void dynamics(Dynamics dynamics) {
        List<NamedElement> variables = Members.all(dynamics.getMembers(), NamedElement.class).stream()
                .filter(v -> v instanceof Auxiliary || v instanceof Flow).toList();
        loops(variables, "A stock or a delay, such as delay1(x, 1 year), breaks the loop.");
    }

    /** The indicators of a cluster with its companies and units. */
    @Check
    public void indicators(Model model) {
        var indicators = new ArrayList<NamedElement>();
        model.eAllContents().forEachRemaining(e -> {
            if (e instanceof Indicator indicator) {
                indicators.add(indicator);
            }
        });
        loops(indicators, "Let one of them stand by itself.");
    }

    /** Reports each loop once, at the first of its members in the text. */
    private void loops(Collection<NamedElement> elements, String help) {
        Set<NamedElement> done = new HashSet<>();
        for (NamedElement start : elements) {
            if (!done.contains(start)) {
                List<NamedElement> loop = new LoopSearch(elements, done).from(start);
                if (!loop.isEmpty()) {
                    NamedElement first = elements.stream().filter(loop::contains).findFirst().orElse(start);
                    String chain = turned(loop, first).stream().map(NamedElement::getName)
                            .collect(Collectors.joining(" -> "));
                    errorAt(first, Literals.NAMED_ELEMENT__NAME, IssueCodes.ALGEBRAIC_LOOP,
                            "These formulas need each other at the same moment: %s. %s".formatted(chain, help));
                    done.addAll(loop);
                }
            }
        }
    }

    /** The loop from the element on, back to it. */
    private static List<NamedElement> turned(List<NamedElement> loop, NamedElement first) {
        int place = loop.indexOf(first);
        var turned = new ArrayList<>(loop.subList(place, loop.size()));
        turned.addAll(loop.subList(0, place));
        turned.add(first);
        return turned;
    }

    /** A search in depth, with a stack of its own, so that a long chain of formulas does no harm. */
    private static final class LoopSearch {

        private final Set<NamedElement> elements;
        private final Set<NamedElement> done;
        private final LinkedHashSet<NamedElement> way = new LinkedHashSet<>();

        LoopSearch(Collection<NamedElement> elements, Set<NamedElement> done) {
            this.elements = new HashSet<>(elements);
            this.done = done;
        }

        List<NamedElement> from(NamedElement start) {
            var open = new ArrayList<Iterator<NamedElement>>();
            way.add(start);
            open.add(FormulaNeeds.atOnce(start).iterator());
            while (!open.isEmpty()) {
                if (!open.getLast().hasNext()) {
                    open.removeLast();
                    done.add(way.removeLast());
                    continue;
                }
                NamedElement next = open.getLast().next();
                if (way.contains(next)) {
                    var list = new ArrayList<>(way);
                    return list.subList(list.indexOf(next), list.size());
                }
                if (elements.contains(next) && !done.contains(next)) {
                    way.add(next);
                    open.add(FormulaNeeds.atOnce(next).iterator());
                }
            }
            return List.of();
        }
    }
}
