// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.util.Locale;

/**
 * The machine this runs on, in the words of the platform jars.
 *
 * @param system {@code linux}, {@code darwin} or {@code win32}
 * @param processor {@code x86-64} or {@code aarch64}, or what Java calls another one
 */
public record Platform(String system, String processor) {

    /** The platform of this virtual machine. */
    public static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** The platform of Java's names. */
    public static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "darwin" : "linux";
        String processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86-64";
            case "arm64" -> "aarch64";
            default -> osArch;
        };
        return new Platform(system, processor);
    }

    public boolean isWindows() {
        return system.equals("win32");
    }

    public boolean isMac() {
        return system.equals("darwin");
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}
