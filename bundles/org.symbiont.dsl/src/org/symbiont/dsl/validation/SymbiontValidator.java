// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each family is a class of its own. */
@ComposedChecks(validators = {FileChecks.class})
public class SymbiontValidator extends AbstractSymbiontValidator {}
