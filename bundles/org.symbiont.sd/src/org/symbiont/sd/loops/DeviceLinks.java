// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.sd.loops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.symbiont.sd.flat.DeviceSpec;
import org.symbiont.sd.ir.Program;

/** What a device makes act on what, by number of variable: effect to causes. */
final class DeviceLinks {
    private DeviceLinks() {}

    static Map<Integer, List<Integer>> of(Program program, DeviceSpec device) {
        var links = new LinkedHashMap<Integer, List<Integer>>();
        switch (device) {
            case DeviceSpec.Previous(var output, var input) ->
                links.put(number(program, output), List.of(number(program, input)));
            case DeviceSpec.FixedDelay(var output, var input, var delay) -> links.put(number(program, output),
                    List.of(number(program, input), number(program, delay)));
            case DeviceSpec.Belt belt -> {
                var causes = new ArrayList<Integer>();
                causes.add(number(program, belt.content()));
                causes.add(number(program, belt.length()));
                if (belt.outflow() != null) {
                    links.put(number(program, belt.outflow()), List.copyOf(causes));
                }
                for (var leak : belt.leaks()) {
                    links.put(number(program, leak.flow()),
                            List.of(number(program, belt.content()), number(program, leak.fraction())));
                }
                links.put(number(program, belt.room()), List.of(number(program, belt.content())));
            }
        }
        return links;
    }

    private static int number(Program program, String key) {
        return Objects.requireNonNull(program.byKey().get(key)).number();
    }
}
