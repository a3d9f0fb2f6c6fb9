// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.symbiont.results.json.ResultJson;

class ResultJsonTest {
    private static String json(ResultJson writer) throws IOException {
        var text = new StringWriter();
        writer.write(SampleRun.create(), text);
        return text.toString();
    }

    @Test
    void isWrittenAsAgreed() throws IOException {
        String expected;
        try (var input = ResultJsonTest.class.getResourceAsStream("/sample.json")) {
            expected = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(json(ResultJson.repeatable())).isEqualTo(expected);
    }

    @Test
    void keepsToItsSchema() throws IOException {
        var schema = schema();
        var mapper = new ObjectMapper();

        assertThat(schema.validate(mapper.readTree(json(ResultJson.repeatable())))).isEmpty();
        assertThat(schema.validate(mapper.readTree(json(ResultJson.timed())))).isEmpty();
    }

    @Test
    void schemaFindsWhatIsWrong() throws IOException {
        var schema = schema();
        var mapper = new ObjectMapper();
        String good = json(ResultJson.repeatable());

        assertThat(schema.validate(mapper.readTree(good.replace("\"optimal\"", "\"perfect\"")))).isNotEmpty();
        assertThat(schema.validate(mapper.readTree(good.replace("\"resource\":", "\"substance\":")))).isNotEmpty();
    }

    @Test
    void tellsTimesOnlyWhereAsked() throws IOException {
        assertThat(json(ResultJson.repeatable())).doesNotContain("\"time\"");
        assertThat(json(ResultJson.timed()))
                .contains("\"time\": {\"started\": \"2027-01-01T00:00:00Z\", \"seconds\": 0.25}");
    }

    private static JsonSchema schema() throws IOException {
        var file = Path.of(System.getProperty("symbiont.root"), "docs", "results.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }
}
