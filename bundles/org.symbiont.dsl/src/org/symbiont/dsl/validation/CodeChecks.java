// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.validation;

import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.symbiont.dsl.IssueCodes;
import org.symbiont.dsl.library.IndustryCodes;
import org.symbiont.dsl.library.WasteCodes;
import org.symbiont.model.IndustryCode;
import org.symbiont.model.SymbiontPackage.Literals;
import org.symbiont.model.WasteCode;

/** Codes of wastes and industries are in the public lists. */
public class CodeChecks extends Checks {

    /** A waste has a code of six digits, in pairs; the asterisk of a hazardous one may be left out. */
    @Check
    public void waste(WasteCode waste) {
        String written = waste.getCode();
        if (written == null) {
            return;
        }
        String code = written.endsWith("*") ? written.substring(0, written.length() - 1) : written;
        if (!WasteCodes.all().contains(code)) {
            errorAt(waste, Literals.WASTE_CODE__CODE, IssueCodes.CODE,
                    "'%s' is no waste in the European List of Waste (2014/955/EU).%s".formatted(written,
                            help(WasteCodes.of(begin(code, 5)), "Write six digits in pairs, such as 10 01 02.")));
        } else if (!code.equals(written) && !WasteCodes.isHazardous(code)) {
            errorAt(waste, Literals.WASTE_CODE__CODE, IssueCodes.CODE,
                    "Waste '%s' is not hazardous in the European List of Waste. Leave the asterisk out."
                            .formatted(code));
        }
    }

    /** A company has the code of a section, division, group or class. */
    @Check
    public void industry(IndustryCode industry) {
        String code = industry.getCode();
        if (code != null && !IndustryCodes.contains(code)) {
            errorAt(industry, Literals.INDUSTRY_CODE__CODE, IssueCodes.CODE,
                    "'%s' is no activity in NACE Rev. 2.%s".formatted(code,
                            help(IndustryCodes.of(begin(code, 2)),
                                    "Write a class such as 35.11, or its group or division.")));
        }
    }

    private static String begin(String code, int length) {
        return code.substring(0, Math.min(length, code.length()));
    }

    private static String help(List<String> near, String form) {
        return near.isEmpty() ? " " + form : " There is: " + String.join(", ", near) + ".";
    }
}
