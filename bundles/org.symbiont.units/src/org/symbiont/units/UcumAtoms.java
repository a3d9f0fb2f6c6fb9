// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Map;
import java.util.Set;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.function.RationalNumber;

/**
 * The rarer atoms of UCUM, read by Indriya. Its start takes more than a tenth of a second, so it waits until a model
 * names one of them. Only names whose definition agrees with the NLM's UCUM tables are listed; logarithmic and shifted
 * scales, physical constants of an older adjustment, photometric and information units are not.
 */
final class UcumAtoms {
    /** UCUM's metric atoms, which take prefixes. */
    private static final Set<String> METRIC = Set.of(("Bi Ci G Gal Gb Mx Oe P R St U cal_IT cal_[15] cal_[20] cal_m "
            + "cal_th dyn eq erg gf m[H2O] m[Hg] mho osm pc st [c] [g] [ly]").split(" "));

    private static final Set<String> PLAIN = Set.of(("""
            Ao a_g a_j a_t atm att b mo_g mo_j mo_s [Btu] [Btu_39] [Btu_59] [Btu_60] [Btu_IT] [Btu_m] [Btu_th] [Cal]
            [acr_br] [acr_us] [bbl_us] [bf_i] [bu_br] [bu_us] [car_m] [cft_i] [ch_br] [ch_us] [cicero] [cin_i] [cml_i]
            [cr_i] [crd_us] [cup_us] [cyd_i] [didot] [dpt_us] [dqt_us] [dr_ap] [dr_av] [drp] [fdr_br] [fdr_us]
            [foz_br] [foz_us] [ft_br] [ft_i] [ft_us] [fth_br] [fth_i] [fth_us] [fur_us] [gal_br] [gal_us] [gal_wi]
            [gil_br] [gil_us] [gr] [hd_i] [in_br] [in_i] [in_us] [in_i'H2O] [in_i'Hg] [kn_br] [kn_i] [lb_ap] [lb_av]
            [lb_tr] [lbf_av] [lcwt_av] [ligne] [lk_br] [lk_us] [lne] [lton_av] [mi_br] [mi_i] [mi_us] [mil_i] [mil_us]
            [min_br] [min_us] [nmi_br] [nmi_i] [oz_ap] [oz_av] [oz_tr] [pc_br] [pca] [pca_pr] [pied] [pk_br] [pk_us]
            [pnt] [pnt_pr] [pouce] [psi] [pt_br] [pt_us] [pwt_tr] [qt_br] [qt_us] [rch_us] [rd_br] [rd_us] [sc_ap]
            [sct] [scwt_av] [sft_i] [sin_i] [smi_us] [srd_us] [ston_av] [stone_av] [syd_i] [tbs_us] [tsp_us] [twp]
            [yd_br] [yd_i] [yd_us]""").split("\\s+"));

    /** Indriya's symbols of the base dimensions. */
    private static final Map<String, Dimension> BASES = Map.of("[M]", Dimension.MASS, "[L]", Dimension.LENGTH, "[T]",
            Dimension.TIME, "[Θ]", Dimension.TEMPERATURE, "[N]", Dimension.SUBSTANCE, "[I]", Dimension.CURRENT);

    @Nullable
    Atom find(String symbol) {
        boolean metric = METRIC.contains(symbol);
        return metric || PLAIN.contains(symbol) ? define(symbol, metric) : null;
    }

    private static Atom define(String symbol, boolean metric) {
        var unit = Engine.FORMAT.parse(symbol);
        return Atom.of(symbol, dimension(unit.getDimension()), factor(unit),
                metric ? Atom.ANY_PREFIX : Atom.NO_PREFIX);
    }

    /** In coherent SI units; exact, because Indriya keeps fractions that it is given as such. */
    private static RationalNumber factor(Unit<?> unit) {
        try {
            var toSystem = unit.getConverterToAny(unit.getSystemUnit());
            return switch (toSystem.convert((Number) RationalNumber.ONE)) {
                case RationalNumber fraction -> fraction;
                case Number decimal -> Exact.of(decimal.toString());
            };
        } catch (IncommensurableException bug) {
            throw new IllegalStateException(unit + " is not of the dimension of its own system unit", bug);
        }
    }

    private static Dimension dimension(javax.measure.Dimension theirs) {
        var bases = theirs.getBaseDimensions();
        if (bases == null) {
            return BASES.get(theirs.toString());
        }
        var product = Dimension.NUMBER;
        for (var base : bases.entrySet()) {
            product = product.times(BASES.get(base.getKey().toString()).power(base.getValue()));
        }
        return product;
    }

    /** Loaded with the first rare atom. */
    private static final class Engine {
        static final UCUMFormat FORMAT = start();

        /** Indriya looks its services up by the thread's class loader, which need not know this bundle's jars. */
        private static UCUMFormat start() {
            var thread = Thread.currentThread();
            var loader = thread.getContextClassLoader();
            thread.setContextClassLoader(UcumAtoms.class.getClassLoader());
            try {
                return UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
            } finally {
                thread.setContextClassLoader(loader);
            }
        }
    }
}
