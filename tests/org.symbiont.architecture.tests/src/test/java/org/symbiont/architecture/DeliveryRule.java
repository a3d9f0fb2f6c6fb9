// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is built is also delivered: the engine in its feature, and what the command line may use on its class path. */
record DeliveryRule(House house) implements Rule {

    private static final String FEATURE = "features/org.symbiont.engine/feature.xml";

    private static final String COMMAND_LINE = "releng/org.symbiont.cli.dist/pom.xml";

    @Override
    public List<String> violations(SourceTree tree) {
        return Stream.concat(
                missing(tree, FEATURE, "<plugin id=\"%s\"", room -> room.ring().isInside(Ring.HEADLESS)),
                missing(tree, COMMAND_LINE, "<artifactId>%s</artifactId>", this::isOfTheCommandLine)).toList();
    }

    private boolean isOfTheCommandLine(House.Room room) {
        var cli = house.of(House.PREFIX + "cli").orElseThrow();
        return room.equals(cli) || house.allows(cli, room);
    }

    private Stream<String> missing(SourceTree tree, String file, String mention, Predicate<House.Room> isDue) {
        var text = tree.read(file);
        return BundleManifest.all(tree).stream().map(BundleManifest::symbolicName)
                .filter(name -> house.of(name).filter(isDue).isPresent())
                .filter(name -> !text.contains(mention.formatted(name)))
                .map(name -> "Bundle '" + name + "' is missing in " + file + ".");
    }
}
