// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The schema that docs/results.schema.json promises. */
final class ResultSchema {
    private ResultSchema() {}

    static Set<ValidationMessage> violations(String json) throws IOException {
        var file = Path.of(System.getProperty("symbiont.root"), "docs", "results.schema.json");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
        return schema.validate(new ObjectMapper().readTree(json));
    }
}
