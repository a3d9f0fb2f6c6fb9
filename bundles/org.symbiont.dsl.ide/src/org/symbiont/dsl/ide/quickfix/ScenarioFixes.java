// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.ide.text.ModelEdits;
import org.symbiont.dsl.ide.text.Nodes;
import org.symbiont.dsl.ide.text.Span;
import org.symbiont.model.ElementPath;
import org.symbiont.model.Market;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Scenario;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.builtin.BuiltIns;

/** Ends paths at something that can be set, adds the price that a setting replaces, and breaks circles of scenarios. */
final class ScenarioFixes implements FixSource {

    private static final Pattern NO_TRADE = Pattern.compile("the market of '([^']+)' has no '(buy|sell|dispose)'");

    @Inject
    private ClusterText cluster;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        return switch (fault.code()) {
            case IssueCodes.SETTING -> fault.said(NO_TRADE)
                    .map(found -> fault.nearest(ElementPath.class).stream()
                            .flatMap(path -> trade(path, found.group(1), found.group(2))))
                    .orElseGet(() -> fault.nearest(ElementPath.class).stream().flatMap(ScenarioFixes::properties));
            case IssueCodes.CYCLIC_SCENARIO -> fault.nearest(Scenario.class).stream().flatMap(ScenarioFixes::alone);
            default -> Stream.empty();
        };
    }

    private Stream<QuickFix> trade(ElementPath path, String name, String verb) {
        return cluster.view(path).stream()
                .flatMap(view -> view.resources().stream().filter(r -> name.equals(r.getName()))
                        .limit(1).flatMap(resource -> {
                            String title = "Add '" + verb + "' to the market of '" + name + "'";
                            String member = verb + " 50 " + cluster.priceUnit(resource);
                            List<Market> markets = view.markets(resource);
                            return markets.isEmpty()
                                    ? cluster.add(path, "market " + name + " { " + member + " }", List.of(Market.class))
                                            .map(c -> QuickFix.of(title, c)).stream()
                                    : Stream.of(QuickFix.of(title, ModelEdits.add(markets.getFirst(), member)));
                        }));
    }

    private static Stream<QuickFix> properties(ElementPath path) {
        NamedElement target = path.getSegments().isEmpty() ? null : path.getSegments().getLast().getTarget();
        if (target == null || target.eIsProxy()) {
            return Stream.empty();
        }
        Span end = new Span(Nodes.span(path).orElseThrow().end(), 0);
        return BuiltIns.catalogue().properties(target).stream().map(property -> QuickFix
                .of("Set its '" + property.getName() + "'", ModelEdits.replace(path, end, "." + property.getName())));
    }

    private static Stream<QuickFix> alone(Scenario scenario) {
        return Nodes.span(scenario, Literals.SCENARIO__BASE).stream().map(base -> {
            String text = Nodes.text((XtextResource) scenario.eResource());
            int begin = text.lastIndexOf("extends", base.offset());
            while (begin > 0 && text.charAt(begin - 1) == ' ') {
                begin--;
            }
            return QuickFix.of("Let '" + scenario.getName() + "' stand by itself",
                    ModelEdits.replace(scenario, new Span(begin, base.end() - begin), ""));
        });
    }
}
