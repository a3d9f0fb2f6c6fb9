// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Many runs of one model: Monte Carlo, Latin hypercube, one at a time, Sobol indices. Run number and seed alone decide the
 * numbers of a run, so the results are the same whatever the number of threads.
 */
@NullMarked
package org.symbiont.sd.sample;

import org.jspecify.annotations.NullMarked;
