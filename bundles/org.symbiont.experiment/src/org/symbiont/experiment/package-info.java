// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The one facade to run what a model asks for: {@link org.symbiont.experiment.ExperimentRunner} takes a model and gives a
 * {@link org.symbiont.results.RunResult}. There is a class for each verb of an experiment's sentence.
 */
@NullMarked
package org.symbiont.experiment;

import org.jspecify.annotations.NullMarked;
