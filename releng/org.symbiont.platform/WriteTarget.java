// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes {@code symbiont.target} from {@code lock.txt}, both beside this file. Tycho resolves each location by itself and
 * would take the top of version ranges, so the list is flat and every version is written down.
 */
class WriteTarget {

    private static final Pattern LINE = Pattern.compile(
            "(?<group>[^:\\s]+):(?<artifact>[^:\\s]+):(?<version>\\S+)"
                    + "(?: as (?<name>\\S+) (?<bundleVersion>\\S+)(?: import (?<imports>.+))?)?");

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length > 0 ? args[0] : "releng/org.symbiont.platform");
        var lines = Files.readAllLines(folder.resolve("lock.txt")).stream().filter(WriteTarget::isEntry)
                .map(WriteTarget::parse).toList();
        Files.writeString(folder.resolve("symbiont.target"), target(lines));
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Matcher parse(String line) {
        var entry = LINE.matcher(line);
        if (!entry.matches()) {
            throw new IllegalArgumentException(
                    "lock.txt: '" + line + "' is no coordinate: its head says how to write one.");
        }
        return entry;
    }

    private static String target(List<Matcher> entries) {
        var bundles = entries.stream().filter(entry -> entry.group("name") == null).map(WriteTarget::dependency)
                .collect(Collectors.joining());
        var wrapped = entries.stream().filter(entry -> entry.group("name") != null).map(WriteTarget::wrapped)
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <?pde version="3.8"?>
                <!-- Written from lock.txt by WriteTarget.java: edit the lock, not this file. -->
                <target name="symbiont">
                  <locations>
                %s%s  </locations>
                </target>
                """.formatted(location("bundles", "error", bundles, ""), wrapped);
    }

    private static String location(String label, String missingManifest, String dependencies, String instructions) {
        return """
                    <location type="Maven" label="%s" includeDependencyDepth="none" includeSource="false" missingManifest="%s">
                      <dependencies>
                %s      </dependencies>
                %s    </location>
                """.formatted(label, missingManifest, dependencies, instructions);
    }

    private static String dependency(Matcher entry) {
        return """
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                          <type>jar</type>
                        </dependency>
                """.formatted(entry.group("group"), entry.group("artifact"), entry.group("version"));
    }

    /** A jar without a manifest of its own; what it imports is optional unless the lock says otherwise. */
    private static String wrapped(Matcher entry) {
        var imports = entry.group("imports") == null ? "*;resolution:=optional" : entry.group("imports");
        var instructions = """
                      <instructions><![CDATA[
                Bundle-Name: %s
                Bundle-SymbolicName: %s
                version: %s
                Bundle-Version: ${version}
                Import-Package: %s
                Export-Package: *;version=${version};-noimport:=true
                ]]></instructions>
                """.formatted(entry.group("artifact"), entry.group("name"), entry.group("bundleVersion"), imports);
        return location(entry.group("artifact"), "generate", dependency(entry), instructions);
    }
}
