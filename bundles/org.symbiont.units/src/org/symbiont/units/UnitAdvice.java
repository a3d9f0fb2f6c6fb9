// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.units;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what was meant by a text that is no unit: other ways of writing, synonyms, and slips of the pen. */
final class UnitAdvice {
    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_%]+");
    private static final Pattern BRACKETED_DIVISOR = Pattern.compile("/\\(([^()]*)\\)");
    private static final Pattern NEGATIVE_POWER = Pattern.compile("[.]?\\b([A-Za-z]+)-([1-9])");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("ton", "t"), Map.entry("tons", "t"),
            Map.entry("tonne", "t"), Map.entry("tonnes", "t"), Map.entry("mt", "t"), Map.entry("to", "t"),
            Map.entry("kilo", "kg"), Map.entry("gram", "g"), Map.entry("litre", "L"), Map.entry("liter", "L"),
            Map.entry("metre", "m"), Map.entry("meter", "m"), Map.entry("hectare", "ha"), Map.entry("second", "s"),
            Map.entry("sec", "s"), Map.entry("minute", "min"), Map.entry("minutes", "min"), Map.entry("hr", "h"),
            Map.entry("hrs", "h"), Map.entry("y", "year"), Map.entry("yr", "year"), Map.entry("yrs", "year"),
            Map.entry("annum", "year"), Map.entry("percent", "%"), Map.entry("degC", "Cel"), Map.entry("joule", "J"),
            Map.entry("watt", "W"), Map.entry("euro", "EUR"), Map.entry("euros", "EUR"), Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"), Map.entry("kelvin", "K"), Map.entry("celsius", "Cel"), Map.entry("Nm", "m"),
            Map.entry("Sm", "m"), Map.entry("TEUR", "kEUR"));

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

    UnitFault advise(String text, UnitFault fault) {
        if (fault.replacement() != null || text.length() > LONGEST) {
            return fault;
        }
        var noted = fault;
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
                .replace("℃", "Cel").replace("€", "EUR").replace("$", "USD").replace("£", "GBP").replace("‰", "%");
        var flat = BRACKETED_DIVISOR.matcher(ascii).replaceAll(divisor -> "/" + divisor.group(1).replace('.', '/'));
        var divided = NEGATIVE_POWER.matcher(flat).replaceAll(power -> "/" + power.group(1) + (power.group(2).equals("1") ? "" : power.group(2)));
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
                var near = SYNONYMS.containsKey(name) ? SYNONYMS.get(name) : Spelling.nearest(name, atoms.candidates());
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
}
