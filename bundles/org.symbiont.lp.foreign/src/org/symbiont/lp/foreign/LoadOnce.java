// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.lp.foreign;

import java.nio.file.Path;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.symbiont.lp.solver.Availability;

/** A library that is looked for when first asked for, once, and what came of it. Safe for use by many threads. */
public final class LoadOnce<T> {
    private final Loader<T> loader;
    private final Function<T, String> version;
    private final Function<T, Path> file;
    private final Function<UnfitLibraryException, String> inWords;
    private volatile @Nullable Availability availability;
    private volatile @Nullable T library;

    /** Finds and loads. */
    @FunctionalInterface
    public interface Loader<T> {
        T load() throws UnfitLibraryException;
    }

    /**
     * @param version of a library, as it says itself
     * @param file of a library
     * @param inWords what to tell the user where there is none
     */
    public LoadOnce(Loader<T> loader, Function<T, String> version, Function<T, Path> file,
            Function<UnfitLibraryException, String> inWords) {
        this.loader = loader;
        this.version = version;
        this.file = file;
        this.inWords = inWords;
    }

    /** Whether it can be used; never throws. */
    public Availability availability() {
        var known = availability;
        return known == null ? load() : known;
    }

    private synchronized Availability load() {
        var known = availability;
        if (known == null) {
            known = tryToLoad();
            availability = known;
        }
        return known;
    }

    private Availability tryToLoad() {
        try {
            var loaded = loader.load();
            library = loaded;
            return new Availability.Available(version.apply(loaded), file.apply(loaded).toString());
        } catch (UnfitLibraryException unfit) {
            return new Availability.Missing(inWords.apply(unfit));
        }
    }

    /** The library; only where it is available. */
    public T get() {
        var known = availability();
        var loaded = library;
        if (loaded == null) {
            throw new IllegalStateException(known.toString());
        }
        return loaded;
    }
}
