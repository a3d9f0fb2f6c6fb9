// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings class files from before Java 6 (picocli, ANTLR 3, reload4j) up to date by adding the stack maps that they lack. The
 * virtual machine keeps no class without them in an AOT cache, nor any class that extends one, such as the parser.
 */
final class OldClasses implements AutoCloseable {

    private final URLClassLoader loader;
    private final ClassFile classFile;

    /** @param jars where the super classes of the classes to come are found */
    OldClasses(List<Path> jars) throws IOException {
        var urls = new ArrayList<URL>();
        for (var jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new));
        classFile = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)
                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** The class file as it is if it is new enough, or if a class that it mentions is not there to be asked. */
    byte[] modern(byte[] bytes) {
        var model = classFile.parse(bytes);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        try {
            return classFile.transformClass(model, ClassTransform
                    .transformingMethodBodies((code, element) -> code.with(element))
                    .andThen(ClassTransform.endHandler(builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
