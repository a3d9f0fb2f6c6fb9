// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.builtin;

/** What a built-in measures; the rule by which a checker finds its dimension. */
public enum Measure {

    /** Money, in the cluster's currency. */
    MONEY,
    /** Money for the amount that the owner's flowable is measured in, such as EUR/t. */
    MONEY_PER_AMOUNT,
    /** Money for the amount of what is carried and the distance, such as EUR/t/km. */
    MONEY_PER_AMOUNT_AND_DISTANCE,
    /** An amount of the owner's, or of the argument's, flowable, such as t of coal. */
    AMOUNT,
    /** An amount of the owner's flowable for a time, such as t/d. */
    RATE,
    /** A share or another pure number. */
    RATIO,
    /** A share for a time, such as 6 %/year. */
    RATIO_PER_TIME,
    /** A length, such as km. */
    DISTANCE,
    /** A number of jobs. */
    JOBS,
    /** A length of time. */
    TIME,
    /** The dimension of the first argument; all arguments that are compared with it share it. */
    AS_ARGUMENT,
    /** The square root of the dimension of the argument. */
    ROOT_OF_ARGUMENT,
    /** The dimension of the first argument for a time. */
    ARGUMENT_PER_TIME,
    /** The dimension of the first argument times a time. */
    ARGUMENT_TIMES_TIME,
    /** Whatever the owner has been given: the measure is that of the value which is already there. */
    AS_DECLARED
}
