// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl;

/** The code of each fault that the language finds; docs/language.md says of each what it means. */
public final class IssueCodes {

    // Reading
    /** The text is not in the language. */
    public static final String SYNTAX = "syntax";
    /** A number, date, text or word is written wrongly. */
    public static final String VALUE = "value";
    /** Blocks, parentheses or operators are nested too deeply. */
    public static final String NESTING = "nesting";
    /** The file is not UTF-8. */
    public static final String ENCODING = "encoding";
    /** The file is larger than a model file may be. */
    public static final String FILE_SIZE = "file-size";
    /** The file holds nothing. */
    public static final String EMPTY_FILE = "empty-file";
    /** The file or folder cannot be read. */
    public static final String UNREADABLE = "unreadable";

    /** There is no cluster in the file or folder. */
    public static final String NO_CLUSTER = "no-cluster";
    /** There are more faults than are listed. */
    public static final String TOO_MANY = "too-many";

    // Names and files
    /** A name means nothing here. */
    public static final String UNKNOWN_NAME = "unknown-name";
    /** A name means something of another kind. */
    public static final String WRONG_KIND = "wrong-kind";
    /** A name is declared twice. */
    public static final String DUPLICATE_NAME = "duplicate-name";
    /** Something is declared and never used. */
    public static final String UNUSED = "unused";
    /** An imported file is not there. */
    public static final String MISSING_IMPORT = "missing-import";
    /** An import leads outside of the project. */
    public static final String IMPORT_OUTSIDE = "import-outside";
    /** Files import each other in a circle. */
    public static final String CYCLIC_IMPORT = "cyclic-import";
    /** A model has two clusters. */
    public static final String TWO_CLUSTERS = "two-clusters";
    /** Members stand beside a cluster instead of in its block. */
    public static final String OUTSIDE_CLUSTER = "outside-cluster";
    /** The file is written in a newer version of the language. */
    public static final String NEWER_LANGUAGE = "newer-language";

    private IssueCodes() {}
}
