// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.quickfix;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.dimension.Dimensions;
import org.symbiont.dsl.ide.rename.WrittenNames;
import org.symbiont.model.Amount;
import org.symbiont.model.Company;
import org.symbiont.model.Emission;
import org.symbiont.model.Indicator;
import org.symbiont.model.Market;
import org.symbiont.model.Member;
import org.symbiont.model.Range;
import org.symbiont.model.ResourceDeclaration;
import org.symbiont.model.Scenario;
import org.symbiont.model.Trade;
import org.symbiont.model.Transport;
import org.symbiont.model.query.Members;
import org.symbiont.units.Dimension;

/** Declares what is named and not there: a resource, an emission, a transport, a company, an indicator, a scenario. */
final class DeclarationFixes implements FixSource {

    private static final Pattern UNKNOWN = Pattern.compile("^Unknown ([a-z ,]+) '([^']+)'\\.");

    @Inject
    private ClusterText cluster;
    @Inject
    private Dimensions dimensions;
    @Inject
    private WrittenNames names;

    @Override
    public Stream<QuickFix> of(Fault fault) {
        if (!IssueCodes.UNKNOWN_NAME.equals(fault.code())) {
            return Stream.empty();
        }
        return fault.said(UNKNOWN).filter(found -> found.group(2).indexOf('.') < 0)
                .flatMap(found -> fault.element().map(element -> declare(element, found.group(1), found.group(2))))
                .orElse(Stream.empty());
    }

    private Stream<QuickFix> declare(EObject place, String kind, String name) {
        String written = names.of(name, "Name");
        return switch (kind) {
            case "resource", "resource or emission" -> fix(place, "Declare resource '" + name + "'",
                    "resource " + written + " : " + dimension(place), List.of(ResourceDeclaration.class));
            case "emission" -> fix(place, "Declare emission '" + name + "'", "emission " + written + " : mass",
                    List.of(Emission.class, ResourceDeclaration.class));
            case "transport" -> fix(place, "Declare transport '" + name + "'",
                    "transport " + written + " { cost 0.1 " + cluster.currency(place) + "/t/km }",
                    List.of(Transport.class,
                            Market.class));
            case "company, unit or store", "company or actor" ->
                fix(place, "Declare company '" + name + "'", "company " + written + " { }", List.of(Company.class));
            case "indicator" -> fix(place, "Declare indicator '" + name + "'",
                    "indicator " + written + " : economic maximize = revenue - cost", List.of(Indicator.class));
            case "scenario" ->
                fix(place, "Declare scenario '" + name + "'", "scenario " + written, List.of(Scenario.class));
            default -> Stream.empty();
        };
    }

    private Stream<QuickFix> fix(EObject place, String title, String declaration, List<Class<? extends Member>> below) {
        return cluster.add(place, declaration, below).map(change -> QuickFix.of(title, change)).stream();
    }

    /** The dimension that the amounts beside the name have. */
    private String dimension(EObject place) {
        Dimension found = switch (place) {
            case Amount amount -> dimensions.ofUnit(amount.getUnit());
            case Range range -> dimensions.ofUnit(range.getUnit());
            case Market market -> Members.first(market.getMembers(), Trade.class).map(Trade::getPrice)
                    .filter(Amount.class::isInstance).map(Amount.class::cast)
                    .map(price -> dimensions.ofUnit(price.getUnit())).map(Dimension.MONEY::dividedBy).orElse(null);
            default -> null;
        };
        Dimension rate = found == null ? null : found.times(Dimension.TIME);
        boolean perTime = found != null && (rate.equals(Dimension.MASS) || rate.equals(Dimension.VOLUME)
                || rate.equals(Dimension.ENERGY));
        return Optional.ofNullable(perTime ? rate : found).map(Dimension::toString).orElse("mass");
    }
}
