// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds the fault that it is for, in a small tree that has just that fault. */
class RuleFixturesTest {

    private static final String HEADER = """
            // SPDX-FileCopyrightText: 2026 The Symbiont contributors
            // SPDX-License-Identifier: EPL-2.0
            """;

    @TempDir
    private Path root;
    private final List<String> paths = new ArrayList<>();
    private final House house = House.ofSymbiont();

    @Test
    void aKernelBundleThatRequiresTheModel() throws IOException {
        bundle("lp", "Require-Bundle: org.symbiont.model");
        bundle("model", "");
        assertThat(violations(new RingRule(house))).singleElement().asString()
                .contains("'org.symbiont.lp' uses 'org.symbiont.model'", "House.java");
    }

    @Test
    void aPackageImportIsAnEdgeToo() throws IOException {
        bundle("lp", "Import-Package: org.symbiont.model.query;version=\"[1,2)\"");
        bundle("model", "Export-Package: org.symbiont.model.query");
        assertThat(violations(new RingRule(house))).singleElement().asString().contains("uses 'org.symbiont.model'");
    }

    @Test
    void aBundleThatNobodyPlanned() throws IOException {
        bundle("annex", "");
        assertThat(violations(new RingRule(house))).singleElement().asString()
                .contains("'org.symbiont.annex' is not in the plan", "House.java");
    }

    @Test
    void aKernelBundleThatImportsOsgi() throws IOException {
        bundle("units", "Import-Package: org.osgi.framework");
        assertThat(violations(new RingRule(house))).singleElement().asString()
                .contains("ring KERNEL", "'org.osgi.framework'");
    }

    @Test
    void aHeadlessBundleWithWindows() throws IOException {
        bundle("cli", "Require-Bundle: org.eclipse.swt");
        assertThat(violations(new RingRule(house))).singleElement().asString().contains("'org.eclipse.swt'");
    }

    @Test
    void whatThePlanAllowsThroughOthers() throws IOException {
        bundle("cli", "Require-Bundle: org.symbiont.experiment,\n org.symbiont.model;bundle-version=\"[0.1,1)\"");
        bundle("experiment", "Require-Bundle: org.symbiont.dsl");
        bundle("dsl", "Require-Bundle: org.symbiont.model, org.eclipse.xtext");
        bundle("model", "");
        assertThat(violations(new RingRule(house))).isEmpty();
        assertThat(violations(new CycleRule())).isEmpty();
    }

    @Test
    void aCycleOfThree() throws IOException {
        bundle("one", "Require-Bundle: org.symbiont.two");
        bundle("two", "Require-Bundle: org.symbiont.three");
        bundle("three", "Require-Bundle: org.symbiont.one");
        assertThat(violations(new CycleRule())).singleElement().asString()
                .contains("org.symbiont.one -> org.symbiont.two -> org.symbiont.three -> org.symbiont.one");
    }

    @Test
    void aKernelSourceThatNamesEmf() throws IOException {
        bundle("lp", "");
        file("bundles/org.symbiont.lp/src/A.java",
                "// org.eclipse.emf.Comment\nimport org.eclipse.emf.ecore.EObject;\n");
        assertThat(violations(new RingSourceRule(house))).singleElement().asString()
                .contains("'org.eclipse.emf.ecore.EObject'");
    }

    @Test
    void aManifestWithoutVendor() throws IOException {
        bundle("lp", "Bundle-Vendor: Somebody");
        assertThat(violations(new ManifestRule())).anyMatch(text -> text.contains("Bundle-Vendor is 'Somebody'"));
    }

    @Test
    void aSourceWithoutHeader() throws IOException {
        file("bundles/x/src/A.java", "class A {}\n");
        file("bundles/x/src/B.java", HEADER + "class B {}\n");
        assertThat(violations(new HeaderRule())).singleElement().asString().contains("A.java");
    }

    @Test
    void aPackageWithoutInfo() throws IOException {
        file("bundles/x/src/a/A.java", HEADER);
        file("bundles/x/src/b/B.java", HEADER);
        file("bundles/x/src/b/package-info.java", HEADER);
        assertThat(violations(new PackageInfoRule())).singleElement().asString().contains("src/a ");
    }

    @Test
    void aStrangerAtTheTop() throws IOException {
        file("notes.txt", "");
        file("docs/x.md", "");
        assertThat(violations(new TopLevelRule())).singleElement().asString().contains("'notes.txt'");
    }

    @Test
    void addressesAndFoldersOfOneMachine() throws IOException {
        file("a", "https://repo1" + ".maven.org/x");
        file("b", "cd /" + "home/somebody");
        file("c", "src/main/work/done ./tmp/x target/root/x");
        assertThat(violations(new PortableRule())).satisfiesExactly(
                first -> assertThat(first).contains("a names the registry host"),
                second -> assertThat(second).contains("b names a folder of one machine"));
    }

    @Test
    void aLargeFile() throws IOException {
        file("large", "x".repeat(1_000_001));
        assertThat(violations(new PortableRule())).singleElement().asString().contains("1000001 bytes");
    }

    @Test
    void twoVersionsOfOneJar() throws IOException {
        file("releng/org.symbiont.platform/lock.txt", "# head\na.b:c:1.2\na.b:d:1.3 as x 1.3.0\n");
        file("pom.xml", "<x.version>1.4</x.version>" + dependency("c", "1.2") + dependency("d", "${x.version}"));
        assertThat(violations(new LockRule())).singleElement().asString().contains("a.b:d 1.4", "has 1.3");
    }

    @Test
    void bundlesThatNobodyDelivers() throws IOException {
        bundle("optimize", "");
        bundle("dsl.ide", "");
        bundle("ui", "");
        file("features/org.symbiont.engine/feature.xml", "<plugin id=\"org.symbiont.optimize\" version=\"0.0.0\"/>");
        file("releng/org.symbiont.cli.dist/pom.xml", "<artifactId>org.symbiont.optimize.more</artifactId>");
        assertThat(violations(new DeliveryRule(house))).containsExactly(
                "Bundle 'org.symbiont.dsl.ide' is missing in features/org.symbiont.engine/feature.xml.",
                "Bundle 'org.symbiont.dsl.ide' is missing in releng/org.symbiont.cli.dist/pom.xml.",
                "Bundle 'org.symbiont.optimize' is missing in releng/org.symbiont.cli.dist/pom.xml.");
    }

    private static String dependency(String artifact, String version) {
        return "<groupId>a.b</groupId><artifactId>" + artifact + "</artifactId><version>" + version + "</version>";
    }

    private List<String> violations(Rule rule) {
        return rule.violations(new SourceTree(root, paths.stream().sorted().toList()));
    }

    private void bundle(String name, String headers) throws IOException {
        var manifest = "Manifest-Version: 1.0\nBundle-SymbolicName: org.symbiont." + name + ";singleton:=true\n"
                + headers;
        file("bundles/org.symbiont." + name + "/META-INF/MANIFEST.MF", manifest.strip() + "\n");
    }

    private void file(String path, String content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        paths.add(path);
    }
}
