// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.results.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.symbiont.results.ExperimentResult;
import org.symbiont.results.MachineNumber;
import org.symbiont.results.RunResult;

/**
 * What is in the folder of a run, so that it need not be opened to know: what ran, when, from what, how it ended, and the files
 * with their sizes and hashes. See docs/results.md.
 */
final class RunManifest {
    private RunManifest() {}

    static String of(String id, RunResult run, String json) {
        var provenance = run.provenance();
        var manifest = new JsonObject();
        manifest.addProperty("format", "symbiont-run");
        manifest.addProperty("version", 1);
        manifest.addProperty("id", id);
        manifest.addProperty("title", run.title());
        manifest.addProperty("program", provenance.program());
        manifest.addProperty("model", provenance.model());
        manifest.addProperty("modelHash", provenance.modelHash());
        var timing = provenance.timing();
        if (timing != null) {
            manifest.addProperty("started", timing.started().toString());
            manifest.add("seconds", JsonParser.parseString(MachineNumber.text(timing.seconds())));
        }
        var experiments = new JsonArray();
        run.experiments().forEach(experiment -> experiments.add(experiment(experiment)));
        manifest.add("experiments", experiments);
        var files = new JsonArray();
        files.add(file(StoredRun.RESULT, json));
        manifest.add("files", files);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest) + "\n";
    }

    private static JsonObject experiment(ExperimentResult experiment) {
        var told = new JsonObject();
        told.addProperty("name", experiment.name());
        told.addProperty("verb", experiment.verb());
        var statuses = new JsonArray();
        experiment.cases().stream().map(c -> c.status().word()).forEach(statuses::add);
        told.add("statuses", statuses);
        return told;
    }

    private static JsonObject file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = new JsonObject();
        file.addProperty("name", name);
        file.addProperty("bytes", bytes.length);
        file.addProperty("sha256", HexFormat.of().formatHex(sha256().digest(bytes)));
        return file;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }
}
