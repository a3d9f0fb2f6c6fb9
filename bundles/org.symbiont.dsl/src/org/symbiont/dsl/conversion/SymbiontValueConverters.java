// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.conversion;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.symbiont.dsl.services.SymbiontGrammarAccess;
import org.symbiont.model.CompanySize;
import org.symbiont.model.IntegrationMethod;
import org.symbiont.model.Pillar;
import org.symbiont.model.ResourceKind;
import org.symbiont.model.SharingMethod;
import org.symbiont.model.Typology;

/** Which rule of the grammar is converted by what. */
public final class SymbiontValueConverters extends AbstractDeclarativeValueConverterService {

    private final NameConverter names;
    private final NameConverter flowableNames;
    private final TextConverter texts;

    /** Creates the converters of a grammar: its keywords decide which names need a caret. */
    @Inject
    public SymbiontValueConverters(SymbiontGrammarAccess grammar, TextConverter texts) {
        Set<String> keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
        Set<String> free = GrammarUtil.containedKeywords(grammar.getKeywordRule()).stream()
                .map(k -> k.getValue()).collect(Collectors.toSet());
        Set<String> reserved = new HashSet<>(keywords);
        reserved.removeAll(free);
        this.names = new NameConverter(reserved);
        this.flowableNames = new NameConverter(keywords);
        this.texts = texts;
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> identifier() {
        return flowableNames;
    }

    @ValueConverter(rule = "QUOTED_ID")
    public IValueConverter<String> quotedIdentifier() {
        return flowableNames;
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return names;
    }

    @ValueConverter(rule = "FlowableName")
    public IValueConverter<String> flowableName() {
        return flowableNames;
    }

    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return new QualifiedNameConverter(names);
    }

    @ValueConverter(rule = "ColumnName")
    public IValueConverter<String> columnName() {
        return new FreeNameConverter(names, texts);
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return texts;
    }

    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> wholeNumber() {
        return new WholeNumberConverter();
    }

    @ValueConverter(rule = "Number")
    public IValueConverter<BigDecimal> number() {
        return new NumberConverter();
    }

    @ValueConverter(rule = "UnsignedNumber")
    public IValueConverter<BigDecimal> unsignedNumber() {
        return new NumberConverter();
    }

    @ValueConverter(rule = "Date")
    public IValueConverter<LocalDate> date() {
        return new DateConverter();
    }

    @ValueConverter(rule = "Unit")
    public IValueConverter<String> unit() {
        return new UnitConverter("Unit");
    }

    @ValueConverter(rule = "Dimension")
    public IValueConverter<String> dimension() {
        return new UnitConverter("Dimension");
    }

    @ValueConverter(rule = "ResourceKind")
    public IValueConverter<ResourceKind> resourceKind() {
        return new WordConverter<>("kind of resource", ResourceKind.values());
    }

    @ValueConverter(rule = "CompanySize")
    public IValueConverter<CompanySize> companySize() {
        return new WordConverter<>("size of a company", CompanySize.values());
    }

    @ValueConverter(rule = "Pillar")
    public IValueConverter<Pillar> pillar() {
        return new WordConverter<>("pillar of sustainability", Pillar.values());
    }

    @ValueConverter(rule = "Typology")
    public IValueConverter<Typology> typology() {
        return new WordConverter<>("typology", Typology.values());
    }

    @ValueConverter(rule = "SharingMethod")
    public IValueConverter<SharingMethod> sharingMethod() {
        return new WordConverter<>("method of sharing", SharingMethod.values());
    }

    @ValueConverter(rule = "IntegrationMethod")
    public IValueConverter<IntegrationMethod> integrationMethod() {
        return new WordConverter<>("integration method", IntegrationMethod.values());
    }
}
