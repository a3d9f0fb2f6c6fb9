// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.editor.colour;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Parts a text into comments, texts in quotes and the rest, kept up to date with each change. */
public final class ModelPartitions implements IDocumentSetupParticipant {
    /** The name of this way of parting. */
    static final String PARTITIONING = "org.symbiont.editor.partitions";
    /** A comment that documents what follows. */
    static final String DOCUMENTATION = "org.symbiont.documentation";
    /** Any other comment. */
    static final String COMMENT = "org.symbiont.comment";
    /** A text in quotes. */
    static final String TEXT = "org.symbiont.text";

    @Override
    public void setup(IDocument document) {
        if (document instanceof IDocumentExtension3 parted
                && parted.getDocumentPartitioner(PARTITIONING) == null) {
            var partitioner = new FastPartitioner(new Scanner(), new String[]{DOCUMENTATION, COMMENT, TEXT});
            partitioner.connect(document);
            parted.setDocumentPartitioner(PARTITIONING, partitioner);
        }
    }

    private static final class Scanner extends RuleBasedPartitionScanner {
        Scanner() {
            setPredicateRules(new IPredicateRule[]{
                new MultiLineRule("/**", "*/", new Token(DOCUMENTATION), (char) 0, true),
                new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true),
                new EndOfLineRule("//", new Token(COMMENT)),
                new MultiLineRule("\"", "\"", new Token(TEXT), '\\', true)});
        }
    }
}
