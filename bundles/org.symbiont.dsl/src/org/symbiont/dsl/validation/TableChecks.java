// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.linking.Suggestion;
import org.symbiont.dsl.resource.ProjectFolder;
import org.symbiont.dsl.table.TableFault;
import org.symbiont.dsl.table.TableFile;
import org.symbiont.dsl.table.TableNumbers;
import org.symbiont.dsl.table.TableResult;
import org.symbiont.dsl.table.TableText;
import org.symbiont.model.FitTarget;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TableValue;
import org.symbiont.model.query.ClusterView;
import org.symbiont.model.query.Horizons;
import org.symbiont.model.query.ModelFiles;
import org.symbiont.model.query.Owners;

/** A table is a file of the project, and its column has a number for each period. */
public class TableChecks extends Checks {

    /** The file is there, inside the project, and can be read. */
    @Check
    public void file(TableValue table) {
        Resource resource = table.eResource();
        String file = table.getFile();
        if (file == null || resource.getResourceSet() == null) {
            return;
        }
        URI address = ModelFiles.address(table, file).orElse(null);
        if (address == null) {
            fileError(table, "'%s' names no file.".formatted(file));
        } else if (!ProjectFolder.contains(resource, address)) {
            fileError(table, "'%s' lies outside of the project. Copy it into the project's folder.".formatted(file));
        } else if (!resource.getResourceSet().getURIConverter().exists(address, null)) {
            fileError(table, "There is no file '%s' beside this one.".formatted(file));
        } else {
            switch (read(table, address)) {
                case TableFault(int line, String message) ->
                    fileError(table, "%s:%d: %s".formatted(file, line, message));
                case TableText text -> column(table, text);
            }
        }
    }

    private void fileError(TableValue table, String message) {
        errorAt(table, Literals.TABLE_VALUE__FILE, IssueCodes.TABLE, message);
    }

    /** Each file is read once in a run of the checks. */
    private TableResult read(TableValue table, URI address) {
        return getContext() == null
                ? open(table, address)
                : (TableResult) getContext().computeIfAbsent(address, key -> open(table, address));
    }

    private static TableResult open(TableValue table, URI address) {
        try (InputStream input = table.eResource().getResourceSet().getURIConverter().createInputStream(address)) {
            return TableFile.read(input);
        } catch (IOException e) {
            return new TableFault(1, "The table cannot be read.");
        }
    }

    private void column(TableValue table, TableText text) {
        String name = table.getColumn();
        int place = text.columns().indexOf(name);
        if (name != null && place < 0) {
            String help = Suggestion.sentence(name, text.columns());
            errorAt(table, Literals.TABLE_VALUE__COLUMN, IssueCodes.TABLE,
                    "%s:1: There is no column '%s'.%s".formatted(table.getFile(), name,
                            help.isEmpty() ? " There is: " + String.join(", ", text.columns()) + "." : help));
        } else if (name != null && numbers(table, text, place) == null) {
            length(table, text);
        }
    }

    /** The first cell that is no number. Data to fit may have gaps: where a cell is empty nothing was observed. */
    private @Nullable String numbers(TableValue table, TableText text, int place) {
        boolean mayHaveGaps = isData(table);
        List<List<String>> rows = text.rows();
        for (int i = 0; i < rows.size(); i++) {
            String cell = rows.get(i).get(place);
            String fault = mayHaveGaps && cell.isEmpty() ? null : TableNumbers.fault(cell, text.columns().get(place));
            if (fault != null) {
                errorAt(table, Literals.TABLE_VALUE__COLUMN, IssueCodes.TABLE,
                        "%s:%d: %s".formatted(table.getFile(), text.lines().get(i), fault));
                return fault;
            }
        }
        return null;
    }

    private static boolean isData(TableValue table) {
        return Owners.nearest(table, FitTarget.class).isPresent();
    }

    /** A series has a row for each period; data to fit have as many as there are. */
    private void length(TableValue table, TableText text) {
        boolean data = isData(table);
        OptionalInt periods = view(table).flatMap(ClusterView::horizon).map(Horizons::periods)
                .orElse(OptionalInt.empty());
        if (!data && periods.isPresent() && text.rows().size() != periods.getAsInt()) {
            errorAt(table, Literals.TABLE_VALUE__FILE, IssueCodes.SERIES_LENGTH,
                    "%s has %d rows; the horizon has %d periods. Give one row for each period.".formatted(
                            table.getFile(), text.rows().size(), periods.getAsInt()));
        }
    }
}
