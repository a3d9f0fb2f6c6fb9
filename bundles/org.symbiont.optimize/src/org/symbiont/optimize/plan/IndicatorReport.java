// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.symbiont.model.Indicator;
import org.symbiont.model.Published;
import org.symbiont.model.query.Members;
import org.symbiont.optimize.compile.CompiledCluster;
import org.symbiont.optimize.compile.Findings;
import org.symbiont.optimize.compile.Measure;
import org.symbiont.optimize.compile.ModelNames;
import org.symbiont.optimize.formula.FormulaReader;
import org.symbiont.optimize.formula.MeasuredFormula;
import org.symbiont.optimize.tally.Scope;
import org.symbiont.results.IndicatorValue;
import org.symbiont.results.Level;
import org.symbiont.results.Pillar;
import org.symbiont.results.PublishedReference;
import org.symbiont.results.Sense;

/**
 * The indicators of a plan: those of the cluster for the cluster, each company and, where units decide alone, each unit; those that companies and
 * units have of their own for their owners.
 */
public final class IndicatorReport {
    private final Plan plan;
    private final CompiledCluster cluster;
    private final Findings findings;
    private final List<IndicatorValue> values = new ArrayList<>();

    private IndicatorReport(Plan plan, Findings findings) {
        this.plan = plan;
        cluster = plan.cluster();
        this.findings = findings;
    }

    /** All indicators of a plan. */
    public static List<IndicatorValue> of(Plan plan, Findings findings) {
        var report = new IndicatorReport(plan, findings);
        var general = plan.cluster().view().indicators();
        String name = plan.cluster().view().cluster().getName();
        general.forEach(indicator -> report.add(indicator, Level.CLUSTER, name, Scope.CLUSTER));
        for (var company : plan.cluster().companies()) {
            report.addAll(general, company.element(), company.element().getMembers(), Level.COMPANY,
                    Scope.company(company.index()));
            for (int unit : company.units()) {
                var element = plan.cluster().units().get(unit).element();
                boolean alone = plan.parts().stream().anyMatch(part -> part.draft().part().element() == element);
                report.addAll(alone ? general : List.of(), element, element.getMembers(), Level.UNIT, Scope.unit(unit));
            }
        }
        return report.values;
    }

    /** The value of an indicator for a scope in the unit that it is shown in. */
    public static double value(Plan plan, Indicator indicator, Scope scope, Findings findings) {
        var report = new IndicatorReport(plan, findings);
        var formula = new FormulaReader(plan.cluster(), findings).read(indicator, scope);
        return report.plan.value(formula.formula()) / report.shown(indicator, formula).measure().factor();
    }

    /** The unit that an indicator is shown in. */
    public static String unit(CompiledCluster cluster, Indicator indicator, Findings findings) {
        var formula = new FormulaReader(cluster, findings).read(indicator, Scope.CLUSTER);
        return new IndicatorReport(new Plan(cluster, List.of()), findings).shown(indicator, formula).text();
    }

    private void addAll(List<Indicator> general, EObject owner, List<? extends EObject> members, Level level,
            Scope scope) {
        String name = ModelNames.of(owner);
        general.forEach(indicator -> add(indicator, level, name, scope));
        Members.all(members, Indicator.class).forEach(indicator -> add(indicator, level, name, scope));
    }

    private void add(Indicator indicator, Level level, String scopeName, Scope scope) {
        var formula = new FormulaReader(cluster, findings).read(indicator, scope);
        var shown = shown(indicator, formula);
        double coherent = plan.value(formula.formula());
        double value = coherent / shown.measure().factor();
        if (!Double.isFinite(value)) {
            findings.note(indicator, "indicator.undefined",
                    "Indicator '" + ModelNames.of(indicator) + "' is not defined for '" + scopeName
                            + "' at this plan"
                            + (level == Level.UNIT ? ": what the company trades belongs to all of its units." : "."));
        }
        boolean own = scope.equals(new FormulaReader(cluster, findings).ownScope(indicator, Scope.CLUSTER));
        values.add(new IndicatorValue(indicator.getName(), indicator.getLabel(), level, scopeName, Noise.amount(value),
                shown.text(), pillar(indicator), sense(indicator),
                own ? published(indicator, coherent, formula) : List.of()));
    }

    private record Shown(String text, Measure measure) {}

    private Shown shown(Indicator indicator, MeasuredFormula formula) {
        String asked = indicator.getUnit();
        if (asked != null) {
            var measure = cluster.measures().of(asked, indicator);
            if (measure.dimension().equals(formula.unit().dimension())) {
                return new Shown(asked, measure);
            }
            findings.error(indicator, "dimension",
                    "Indicator '" + ModelNames.of(indicator) + "' is to be shown in " + asked + ", which is "
                            + measure.dimension() + ", but its formula is " + formula.unit().dimension() + ".");
        }
        String symbol = formula.unit().symbol();
        return new Shown(symbol.equals("1") ? "" : symbol, cluster.measures().of(symbol, indicator));
    }

    private List<PublishedReference> published(Indicator indicator, double coherent, MeasuredFormula formula) {
        var references = new ArrayList<PublishedReference>();
        for (var published : Members.all(indicator.getMembers(), Published.class)) {
            var amount = published.getAmount();
            var measure = cluster.measures().of(amount.getUnit(), amount);
            if (!measure.dimension().equals(formula.unit().dimension())) {
                findings.warning(published, "published.dimension",
                        "The published value of '" + indicator.getName() + "' is "
                                + measure.dimension() + ", the indicator " + formula.unit().dimension()
                                + ": they cannot be compared.");
                continue;
            }
            String unit = unit(amount.getUnit());
            references.add(PublishedReference.of(coherent / measure.factor(), amount.getValue().doubleValue(), unit,
                    published.getSource()));
        }
        return references;
    }

    private static String unit(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static Pillar pillar(Indicator indicator) {
        return Pillar.valueOf(indicator.getPillar().getName().toUpperCase(Locale.ROOT));
    }

    private static Sense sense(Indicator indicator) {
        return Sense.valueOf(indicator.getSense().getName().toUpperCase(Locale.ROOT));
    }
}
