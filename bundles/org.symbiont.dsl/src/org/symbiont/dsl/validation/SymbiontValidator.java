// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each family is a class of its own. */
@ComposedChecks(validators = {FileChecks.class, NameChecks.class, OnceChecks.class, UnitChecks.class, RangeChecks.class,
    HorizonChecks.class, TableChecks.class, CodeChecks.class, UnitMemberChecks.class, MassChecks.class,
    ElementChecks.class,
    FlowChecks.class,
    DecisionChecks.class,
    ScenarioChecks.class, ExperimentChecks.class, FormulaChecks.class, LoopChecks.class, StepChecks.class,
    UnusedChecks.class})
public class SymbiontValidator extends AbstractSymbiontValidator {}
