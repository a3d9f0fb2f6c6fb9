// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/** One class for each verb that an experiment's sentence may begin with. */
@NullMarked
package org.symbiont.experiment.verb;

import org.jspecify.annotations.NullMarked;
