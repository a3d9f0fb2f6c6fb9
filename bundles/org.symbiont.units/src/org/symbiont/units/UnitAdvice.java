// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was meant by a text that is no unit: other ways of writing, synonyms, and slips of the pen. */
final class UnitAdvice {
    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_%]+");
    private static final Pattern BRACKETED_DIVISOR = Pattern.compile("/\\(([^()]*)\\)");
    private static final Pattern NEGATIVE_POWER = Pattern.compile("[.]?\\b([A-Za-z]+)-([1-9])");

    /** In lower case. */
    private static final Map<String, String> SYNONYMS = pairs("""
            ton t, tons t, tonne t, tonnes t, mt t, to t, kilo kg, gram g, grams g, litre L, liter L, litres L, liters L,
            metre m, meter m, hectare ha, second s, sec s, minute min, minutes min, hr h, hrs h, y year, yr year,
            yrs year, annum year, percent %, degc Cel, celsius Cel, kelvin K, joule J, watt W, euro EUR, euros EUR,
            dollar USD, dollars USD, teur kEUR, nm m, sm m, kwe kW, kwel kW, kwth kW, mwe MW, mwel MW, mwth MW""");

    /** Names that a misspelt one may have meant, the likeliest first. */
    static final List<String> LIKELY = List.of("""
            t kg kt Mt g mg km m MWh kWh GWh TWh Wh MW kW GW W GJ MJ kJ TJ PJ J EUR kEUR MEUR USD kUSD MUSD GBP DKK SEK CHF
            INR MINR CNY year month week day hour h d min s % ppm ha L Cel bar kPa mol""".split("\\s+"));

    /** What to say of names that are no units but look like some. */
    private static final Map<String, String> NOTES = Map.of(
            "pH", " It is a logarithm and has no unit: give it as a plain number.",
            "mt", " A tonne takes the prefixes k, M and G only.",
            "Nm3", " A volume of gas has its conditions in its description, not in its unit.",
            "Sm3", " A volume of gas has its conditions in its description, not in its unit.");

    private final Atoms atoms;
    private final UnitParser parser;

    UnitAdvice(Atoms atoms, UnitParser parser) {
        this.atoms = atoms;
        this.parser = parser;
    }

    private static Map<String, String> pairs(String text) {
        return Stream.of(text.split(",\\s+")).map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The fault with a note where the name is known not to be a unit, and with what was meant where that is likely. */
    UnitFault advise(String text, UnitFault fault) {
        var replacement = fault.replacement();
        if (replacement != null && parser.parse(replacement.text()) instanceof Unit || text.length() > LONGEST) {
            return fault;
        }
        var noted = UnitFault.of(fault.code(), fault.message());
        for (var note : NOTES.entrySet()) {
            if (Pattern.compile("\\b" + note.getKey() + "\\b").matcher(text).find()) {
                noted = UnitFault.of(fault.code(), fault.message() + note.getValue());
            }
        }
        var meant = respelt(plain(text));
        return meant != null && parser.parse(meant) instanceof Unit ? noted.meaning(meant) : noted;
    }

    /** With the language's own characters and order. */
    private static String plain(String text) {
        var ascii = text.replace(" per ", "/").replaceAll("\\s+", "").replace('²', '2').replace('³', '3')
                .replaceAll("[·⋅×*]", ".").replaceAll("[µμ]", "u").replace("^", "").replace("°C", "Cel")
                .replace("℃", "Cel").replace("€", "EUR").replace("$", "USD").replace("£", "GBP");
        var flat = BRACKETED_DIVISOR.matcher(ascii).replaceAll(divisor -> "/" + divisor.group(1).replace('.', '/'));
        var divided = NEGATIVE_POWER.matcher(flat)
                .replaceAll(power -> "/" + power.group(1) + (power.group(2).equals("1") ? "" : power.group(2)));
        var led = divided.startsWith("/") ? "1" + divided : divided;
        int slash = led.indexOf('/');
        return slash < 0 ? led : led.substring(0, slash) + led.substring(slash).replace('.', '/');
    }

    /** With each unknown name replaced by one that is near, and a shifted scale by its differences. */
    private @Nullable String respelt(String text) {
        var names = NAME.matcher(text);
        var respelt = new StringBuilder();
        while (names.find()) {
            var name = names.group();
            var atom = atoms.find(name);
            if (atom == null) {
                var near = synonymOrNearest(name);
                if (near == null) {
                    return null;
                }
                names.appendReplacement(respelt, near);
            } else {
                names.appendReplacement(respelt, name.equals(text) ? name : atom.unshifted().symbol());
            }
        }
        return names.appendTail(respelt).toString();
    }

    private @Nullable String synonymOrNearest(String name) {
        var synonym = SYNONYMS.get(name.toLowerCase(Locale.ROOT));
        return synonym != null ? synonym : Spelling.nearest(name, LIKELY);
    }
}
