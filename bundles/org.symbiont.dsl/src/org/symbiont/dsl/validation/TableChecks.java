// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.resource.ProjectFolder;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.TableValue;
import org.symbiont.model.query.ModelFiles;

/** A table is a file of the project. What stands in it is looked at when it is read. */
public class TableChecks extends Checks {

    /** The file is there, inside the project. */
    @Check
    public void file(TableValue table) {
        Resource resource = table.eResource();
        String file = table.getFile();
        if (file == null || resource.getResourceSet() == null) {
            return;
        }
        URI address = ModelFiles.address(table, file).orElse(null);
        if (address == null) {
            errorAt(table, Literals.TABLE_VALUE__FILE, IssueCodes.TABLE, "'%s' names no file.".formatted(file));
        } else if (!ProjectFolder.contains(resource, address)) {
            errorAt(table, Literals.TABLE_VALUE__FILE, IssueCodes.TABLE,
                    "'%s' lies outside of the project. Copy it into the project's folder.".formatted(file));
        } else if (!resource.getResourceSet().getURIConverter().exists(address, null)) {
            errorAt(table, Literals.TABLE_VALUE__FILE, IssueCodes.TABLE,
                    "There is no file '%s' beside this one.".formatted(file));
        }
    }
}
