// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.formatting.SymbiontFormatter;
import org.symbiont.dsl.upgrade.LanguageUpgrade;

/**
 * A model file, and how it is laid out.
 *
 * @param file the file
 * @param text what stands in it
 * @param formatted what should stand in it; the text itself where it has issues
 * @param issues why it could not be laid out: it is no text, or has syntax errors
 */
public record SourceFormat(Path file, String text, String formatted, List<ModelIssue> issues) {

    /** Takes a copy of the list. */
    public SourceFormat {
        issues = List.copyOf(issues);
    }

    /** A file, or the model files of a folder, laid out; nothing is written. Never throws for what a user can cause. */
    public static List<SourceFormat> in(Path path, boolean upgrade) {
        if (!Files.isDirectory(path)) {
            return List.of(of(path, upgrade));
        }
        try {
            return ModelFileFinder.in(path).stream().map(file -> of(file, upgrade)).toList();
        } catch (IOException e) {
            return List.of(faulty(path, "", issue(path, IssueCodes.UNREADABLE,
                    "Folder '%s' cannot be read: %s.".formatted(path, e.getMessage()))));
        }
    }

    private static SourceFormat of(Path file, boolean upgrade) {
        if (!Files.isRegularFile(file)) {
            return faulty(file, "",
                    issue(file, IssueCodes.UNREADABLE, "There is no file or folder '%s'.".formatted(file)));
        }
        XtextResource resource = resource(file);
        try (InputStream input = Files.newInputStream(file)) {
            resource.load(input, null);
        } catch (IOException e) {
            return faulty(file, "", issue(file, IssueCodes.UNREADABLE,
                    "File '%s' cannot be read: %s.".formatted(file, e.getMessage())));
        }
        String text = resource.getParseResult().getRootNode().getText();
        LanguageUpgrade versions = SymbiontLanguage.injector().getInstance(LanguageUpgrade.class);
        if (versions.version(text) > LanguageUpgrade.NEWEST) {
            return faulty(file, text, issue(file, IssueCodes.NEWER_LANGUAGE,
                    "The file is in version %d of the language; this program reads version %d. Use a newer Symbiont."
                            .formatted(versions.version(text), LanguageUpgrade.NEWEST)));
        }
        String newest = upgrade ? versions.upgrade(text) : text;
        var formatted = SymbiontLanguage.injector().getInstance(SymbiontFormatter.class).format(newest);
        // What is wrong with the earlier text matters no more once it is upgraded
        return formatted.isPresent() && (resource.getErrors().isEmpty() || !newest.equals(text))
                ? new SourceFormat(file, text, formatted.get(), List.of())
                : faulty(file, text, resource.getErrors().stream().map(e -> issue(file, e)).toList());
    }

    private static XtextResource resource(Path file) {
        var resources = SymbiontLanguage.injector().getInstance(XtextResourceSet.class);
        return (XtextResource) resources.createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()),
                "symbiont");
    }

    private static ModelIssue issue(Path file, Resource.Diagnostic fault) {
        String code = fault instanceof AbstractDiagnostic known ? known.getCode() : IssueCodes.SYNTAX;
        int offset = fault instanceof AbstractDiagnostic known ? known.getOffset() : 0;
        int length = fault instanceof AbstractDiagnostic known ? known.getLength() : 0;
        return new ModelIssue(ModelIssue.Severity.ERROR, code == null ? IssueCodes.SYNTAX : code, fault.getMessage(),
                file,
                Math.max(1, fault.getLine()), Math.max(1, fault.getColumn()), offset, length);
    }

    private static SourceFormat faulty(Path file, String text, List<ModelIssue> issues) {
        return new SourceFormat(file, text, text, issues);
    }

    private static List<ModelIssue> issue(Path path, String code, String message) {
        return List.of(new ModelIssue(ModelIssue.Severity.ERROR, code, message, path, 1, 1, 0, 0));
    }

    /** Whether the file is not laid out as it should be. */
    public boolean isChanged() {
        return !text.equals(formatted);
    }

    /** The first line that changes: {@code file:line: is 'x', should be 'y'}; without its indentation where that is not at fault. */
    public String firstDifference() {
        List<String> is = text.lines().toList();
        List<String> should = formatted.lines().toList();
        int line = 0;
        while (line < Math.min(is.size(), should.size()) && is.get(line).equals(should.get(line))) {
            line++;
        }
        String before = line < is.size() ? is.get(line) : "";
        String after = line < should.size() ? should.get(line) : "";
        boolean same = indent(before) == indent(after) && !before.equals(after);
        return "%s:%d: is \"%s\", should be \"%s\"".formatted(file, line + 1, same ? before.strip() : before,
                same ? after.strip() : after);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
