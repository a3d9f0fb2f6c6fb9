// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The one shape in which every experiment answers: a run holds experiments, an experiment holds cases (a scenario and a
 * decider), a case holds values with units, each traced to an element of the model by its qualified name. Command line,
 * workbench and report read this shape and nothing else.
 */
@NullMarked
package org.symbiont.results;

import org.jspecify.annotations.NullMarked;
