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

    // Units and dimensions
    /** There is no such unit. */
    public static final String UNKNOWN_UNIT = "unknown-unit";
    /** There is no such dimension. */
    public static final String UNKNOWN_DIMENSION = "unknown-dimension";
    /** A unit or formula is of another dimension than its place. */
    public static final String DIMENSION = "dimension";
    /** An amount does not say of what it is. */
    public static final String OF_WHAT = "of-what";
    /** There is no rate for a currency. */
    public static final String UNKNOWN_CURRENCY = "unknown-currency";
    /** A formula uses a name that is no value, or a function with other arguments than it takes. */
    public static final String FORMULA = "formula";

    // Values
    /** The lower end of a range is above the upper. */
    public static final String EMPTY_RANGE = "empty-range";
    /** A value is outside of what it can be. */
    public static final String OUT_OF_RANGE = "out-of-range";
    /** A series has another number of values than the horizon has periods. */
    public static final String SERIES_LENGTH = "series-length";
    /** A code of a waste or an industry is in no list. */
    public static final String CODE = "code";
    /** A table is no file of the project, or has no such numbers. */
    public static final String TABLE = "table";
    /** The horizon is no whole number of periods. */
    public static final String HORIZON = "horizon";
    /** Something that can be said once is said twice. */
    public static final String GIVEN_TWICE = "given-twice";

    // Flows
    /** A recipe takes what nobody makes or sells. */
    public static final String NO_SOURCE = "no-source";
    /** A recipe gives what nobody takes. */
    public static final String NO_SINK = "no-sink";
    /** A company has no way to what its unit takes, or from what it gives. */
    public static final String OUT_OF_REACH = "out-of-reach";
    /** An exchange carries what its sender does not have or its receiver does not use. */
    public static final String EXCHANGE_ENDS = "exchange-ends";
    /** A unit cannot run as it is described. */
    public static final String UNIT = "unit";
    /** More mass comes out of a recipe than goes in. */
    public static final String MASS_BALANCE = "mass-balance";
    /** A balance could not be checked. */
    public static final String NOT_CHECKED = "not-checked";
    /** A reaction makes or loses atoms. */
    public static final String ELEMENT_BALANCE = "element-balance";
    /** A chemical formula cannot be read. */
    public static final String CHEMICAL_FORMULA = "chemical-formula";

    // Decisions, scenarios, experiments
    /** An investment has nothing to be turned into an annuity by, or nothing to build. */
    public static final String INVESTMENT = "investment";
    /** Nobody decides a range. */
    public static final String UNDECIDED = "undecided";
    /** A path ends where nothing can be set. */
    public static final String SETTING = "setting";
    /** Scenarios extend each other in a circle. */
    public static final String CYCLIC_SCENARIO = "cyclic-scenario";
    /** An experiment asks for what cannot be done. */
    public static final String EXPERIMENT = "experiment";
    /** Formulas need each other in a circle. */
    public static final String ALGEBRAIC_LOOP = "algebraic-loop";
    /** A step is negative or coarse. */
    public static final String STEP = "step";

    private IssueCodes() {}
}
