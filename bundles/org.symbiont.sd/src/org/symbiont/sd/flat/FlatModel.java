// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.flat;

import java.util.List;
import java.util.Map;
import org.symbiont.sd.model.Dimension;

/**
 * The flat model.
 *
 * @param variables by key, in the order of the file; hidden ones after the variable that needs them
 * @param devices what acts between steps
 * @param functions macros without memory, by key
 * @param dimensions by key
 */
public record FlatModel(Map<String, FlatVariable> variables, List<DeviceSpec> devices,
        Map<String, FlatFunction> functions, Map<String, Dimension> dimensions) {}
