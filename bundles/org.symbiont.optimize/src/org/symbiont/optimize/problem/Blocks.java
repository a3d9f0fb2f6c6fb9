// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.optimize.problem;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/**
 * Traces rows or columns to model elements. Neighbours that differ only in their period form a block; so the trace costs a few words for each
 * block, and nothing for each row or column.
 *
 * @param <F> what a block stands for
 */
public final class Blocks<F extends Enum<F>> {
    private final F[] families;
    private int count;
    private int end;
    private int[] start = new int[64];
    private byte[] family = new byte[64];
    private EObject[] element = new EObject[64];
    private int[] detail = new int[64];

    /** @param families all constants, by ordinal */
    public Blocks(F[] families) {
        this.families = families.clone();
    }

    /**
     * Opens a block behind the last one.
     *
     * @param what family of the block
     * @param about model element
     * @param further index of a resource, trade or limit within the element, -1 for none
     * @param length number of rows or columns, at least one
     * @return the first row or column of the block
     */
    int open(F what, EObject about, int further, int length) {
        if (count == start.length) {
            start = Arrays.copyOf(start, 2 * count);
            family = Arrays.copyOf(family, 2 * count);
            element = Arrays.copyOf(element, 2 * count);
            detail = Arrays.copyOf(detail, 2 * count);
        }
        start[count] = end;
        family[count] = (byte) what.ordinal();
        element[count] = about;
        detail[count] = further;
        count++;
        end += length;
        return end - length;
    }

    /** The number of blocks. */
    public int count() {
        return count;
    }

    /** The block of a row or column. */
    public int blockOf(int index) {
        int found = Arrays.binarySearch(start, 0, count, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The first row or column of a block. */
    public int start(int block) {
        return start[block];
    }

    /** The number of rows or columns of a block. */
    public int length(int block) {
        return (block + 1 < count ? start[block + 1] : end) - start[block];
    }

    /** What a block stands for. */
    public F family(int block) {
        return families[family[block]];
    }

    /** The model element of a block. */
    public EObject element(int block) {
        return element[block];
    }

    /** Index of a resource, trade or limit within the element, -1 for none. */
    public int detail(int block) {
        return detail[block];
    }
}
