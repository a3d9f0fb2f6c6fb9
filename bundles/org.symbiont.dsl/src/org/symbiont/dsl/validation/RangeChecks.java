// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.jspecify.annotations.Nullable;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.model.Amount;
import org.symbiont.model.Availability;
import org.symbiont.model.Capacity;
import org.symbiont.model.Employment;
import org.symbiont.model.Formula;
import org.symbiont.model.Holds;
import org.symbiont.model.Inputs;
import org.symbiont.model.Investment;
import org.symbiont.model.Life;
import org.symbiont.model.ListValue;
import org.symbiont.model.Loss;
import org.symbiont.model.NamedElement;
import org.symbiont.model.Outputs;
import org.symbiont.model.Phase;
import org.symbiont.model.Place;
import org.symbiont.model.Range;
import org.symbiont.model.Runs;
import org.symbiont.model.Share;
import org.symbiont.model.SplitShare;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.Via;
import org.symbiont.model.Within;
import org.symbiont.model.query.Kinds;
import org.symbiont.units.Dimension;
import org.symbiont.units.Unit;

/** Ranges are not empty, and values are such as they can be. */
public class RangeChecks extends Checks {

    /** The lower end is not above the upper, and what cannot be negative is not. */
    @Check
    public void range(Range range) {
        BigDecimal low = range.getLow();
        BigDecimal high = range.getHigh();
        if (low == null) {
            return;
        }
        EObject place = range.eContainer();
        if (high != null && low.compareTo(high) > 0) {
            errorAt(range, null, IssueCodes.EMPTY_RANGE,
                    "%s %s .. %s%s: the lower end is above the upper. Maybe swap them.".formatted(subject(place),
                            low.toPlainString(), high.toPlainString(),
                            range.getUnit() == null ? "" : " " + range.getUnit()));
        }
        if (low.signum() < 0 && (place instanceof Runs || place instanceof Holds || place instanceof Capacity)) {
            errorAt(range, Literals.RANGE__LOW, IssueCodes.OUT_OF_RANGE,
                    "%s from %s on: it cannot be negative.".formatted(subject(place), low.toPlainString()));
        }
    }

    private static String subject(EObject place) {
        String owner = place.eContainer() instanceof NamedElement named
                ? "%s '%s'".formatted(Kinds.capital(Kinds.word(named)), named.getName())
                : "Range";
        return switch (place) {
            case Runs runs -> owner + " runs";
            case Holds holds -> owner + " holds";
            default -> owner + ": " + Kinds.word(place);
        };
    }

    /** Shares, losses and the like lie between nothing and all; what is taken, given, spent or travelled is not negative. */
    @Check
    public void amount(Amount amount) {
        BigDecimal value = amount.getValue();
        EObject place = amount.eContainer();
        if (value == null) {
            return;
        }
        if (isShare(place)) {
            share(amount, value, place);
        } else if (place instanceof Inputs || place instanceof Outputs) {
            if (value.signum() <= 0) {
                errorAt(amount, Literals.AMOUNT__VALUE, IssueCodes.OUT_OF_RANGE,
                        "A recipe takes and gives amounts above zero, not %s.".formatted(value.toPlainString()));
            }
        } else if (value.signum() < 0 && isNeverNegative(place)) {
            errorAt(amount, Literals.AMOUNT__VALUE, IssueCodes.OUT_OF_RANGE,
                    "%s of %s: it cannot be negative.".formatted(Kinds.capital(Kinds.word(place)),
                            value.toPlainString()));
        }
    }

    private static boolean isShare(EObject place) {
        return place instanceof Share || place instanceof Availability || place instanceof SplitShare
                || place instanceof Formula
                || place instanceof Loss;
    }

    private static boolean isNeverNegative(EObject place) {
        return place instanceof Via || place instanceof Within || place instanceof Investment || place instanceof Life;
    }

    private void share(Amount amount, BigDecimal value, EObject place) {
        Double number = number(value, amount.getUnit());
        if (number != null && (number < 0 || number > 1)) {
            errorAt(amount, Literals.AMOUNT__VALUE, IssueCodes.OUT_OF_RANGE,
                    "%s of %s%s is not between 0 %% and 100 %%.".formatted(Kinds.capital(word(place)),
                            value.toPlainString(),
                            amount.getUnit() == null ? "" : " " + amount.getUnit()));
        }
    }

    private static String word(EObject place) {
        return switch (place) {
            case Formula purity -> "purity";
            case SplitShare share -> "share";
            default -> Kinds.word(place);
        };
    }

    /** A plain number, in any way of writing it; null for other dimensions. */
    private @Nullable Double number(BigDecimal value, @Nullable String unit) {
        return dimensions().unit(unit) instanceof Unit known && known.dimension().equals(Dimension.NUMBER)
                ? known.toBase(value.doubleValue())
                : null;
    }

    /** Each availability in a list. */
    @Check
    public void list(ListValue list) {
        if (list.eContainer() instanceof Availability) {
            for (BigDecimal value : list.getValues()) {
                Double number = value == null ? null : number(value, list.getUnit());
                if (number != null && (number < 0 || number > 1)) {
                    errorAt(list, Literals.LIST_VALUE__VALUES, IssueCodes.OUT_OF_RANGE,
                            "Availability of %s is not between 0 %% and 100 %%.".formatted(value.toPlainString()));
                }
            }
        }
    }

    /** Jobs are not negative. */
    @Check
    public void jobs(Employment employment) {
        if (employment.getJobs() != null && employment.getJobs().signum() < 0) {
            errorAt(employment, Literals.EMPLOYMENT__JOBS, IssueCodes.OUT_OF_RANGE,
                    "%s jobs: there cannot be less than none.".formatted(employment.getJobs().toPlainString()));
        }
    }

    /** A place is on the earth. */
    @Check
    public void place(Place place) {
        degrees(place, place.getLatitude(), 90, "latitude", Literals.PLACE__LATITUDE);
        degrees(place, place.getLongitude(), 180, "longitude", Literals.PLACE__LONGITUDE);
    }

    private void degrees(Place place, @Nullable BigDecimal value, int most, String name, EStructuralFeature feature) {
        if (value != null && value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            errorAt(place, feature, IssueCodes.OUT_OF_RANGE,
                    "The %s %s is not between -%d and %d degrees. First comes the latitude."
                            .formatted(name, value.toPlainString(), most, most));
        }
    }

    /** A phase does not end before it begins. */
    @Check
    public void years(Phase phase) {
        if (phase.getEnd() != 0 && phase.getEnd() < phase.getBegin()) {
            errorAt(phase, Literals.PHASE__END, IssueCodes.EMPTY_RANGE,
                    "Phase '%s' is %d .. %d: it ends before it begins. Maybe swap them."
                            .formatted(phase.getName(), phase.getBegin(), phase.getEnd()));
        }
    }
}
