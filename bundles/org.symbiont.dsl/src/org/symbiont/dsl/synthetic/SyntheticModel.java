// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The words of a model. */
final class SyntheticModel {

    private static final int PERIODS = 3;

    private final SplittableRandom random;
    private final Words words = new Words();

    SyntheticModel(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Word> write(int companies) {
        words.member("cluster Synthetic \"Made from a \\\"seed\\\"\" {");
        words.member("language 1").member("currency EUR").member("currency USD = 0.92 EUR")
                .member("discount 6 %%/year");
        words.member("horizon %d month from 2027-01", PERIODS);
        words.member("resource 'by stream' : mass { kind by_product }");
        words.member("market 'by stream' { dispose %d EUR/t }", random.nextInt(1, 40));
        words.member("resource power : energy").member("market power { buy 60 EUR/MWh");
        words.member("sell = [ %d , 40.5 , 4e1 ] EUR/MWh", random.nextInt(20, 50)).end();
        words.member("emission CO2 \"carbon dioxide\" : mass { price %d EUR/t", random.nextInt(1, 90)).end();
        words.member("transport truck { cost 0.12 EUR/t/km").member("emits 62 g/t/km CO2").end();
        words.member("actor Port \"Port authority\" : authority");
        for (int i = 0; i <= companies; i++) {
            resource(i);
        }
        for (int i = 1; i <= companies; i++) {
            company(i);
        }
        for (int i = 1; i < companies; i++) {
            exchange(i);
        }
        questions();
        words.end();
        return words.all();
    }

    private void resource(int i) {
        words.member("resource r_%d \"stuff %d\" : mass {", i, i);
        words.member("kind product").member("heating %s GJ/t", decimal(9, 40)).end();
        words.member("market r_%d { buy %d EUR/t", i, 100 + i % 700);
        words.member("sell %s EUR/t at most %d t/h", decimal(50, 99), random.nextInt(100, 999)).end();
    }

    private void company(int i) {
        words.member("company Company_%d \"No. %d\" at %s , %s {", i, i, decimal(40, 60), decimal(-9, 20));
        words.member("size medium");
        words.member("unit Plant {");
        recipe(i, "usual", 1.2);
        if (random.nextBoolean()) {
            recipe(i, "thrifty", 1.1);
        }
        words.member("runs 0 .. %d t/h r_%d%s", random.nextInt(1, 99), i, random.nextBoolean() ? " or off" : "");
        words.member("available %d %%", random.nextInt(50, 100)).member("cost %s EUR/t r_%d", decimal(1, 9), i);
        words.member("employs %d", random.nextInt(1, 500));
        words.end();
        words.member("store pile { holds 0 .. %d t r_%d", random.nextInt(1, 99), i);
        words.member("loss 1.5 %%/year").end();
        words.member(
                "indicator result : economic maximize = " + formula(i).money(random.nextInt(4)).replace("%", "%%"));
        words.end();
    }

    private void recipe(int i, String name, double need) {
        words.member("recipe %s {", name);
        words.member("in %s t r_%d , %s MWh power", String.format(Locale.ROOT, "%.3f", need), i - 1, decimal(1, 3));
        words.member("out 1 t r_%d , 0.05 t 'by stream'", i);
        words.member("emits %s t CO2", decimal(1, 3)).end();
    }

    private void exchange(int i) {
        words.member("exchange link_%1$d : r_%1$d Company_%1$d.Plant -> Company_%2$d {", i, i + 1);
        words.member("via truck %s km", decimal(1, 80)).member("capacity %d kt/year", random.nextInt(1, 90));
        words.member("price %d .. 90 EUR/t by coordinator", random.nextInt(1, 80));
        words.member("invest 9 MEUR life 20 year paid by Company_%d", i).end();
    }

    private void questions() {
        words.member("indicator profit : economic maximize in kEUR = revenue - cost");
        words.member("indicator climate : environmental minimize = emitted( CO2 )");
        words.member("indicator value : economic = " + formula(1).money(5));
        words.member("scenario calm");
        words.member("scenario dear extends calm { power.buy = 120 EUR/MWh from 2027-02 for 1 month");
        words.member("Company_1.Plant.available = 40 %%").end();
        words.member("phase Early 1990 .. 2001 { typology self_organization").member("initiated by Company_1 , Port");
        words.member("firms 4").member("flows %d", random.nextInt(9)).end();
        words.member("dynamics Trust {").member("stock trust = 40 %%").member("constant memory = 8 year");
        words.member("constant learning = 30 %%/year").member("aux gap = 1 - trust");
        words.member("flow gain : cloud -> trust = learning * ease( gap )")
                .member("flow fading : trust -> cloud = trust / memory");
        words.member("lookup ease = ( 0 , 0 ) , ( 0.5 , %s ) , ( 1 , 1 )", decimal(0, 1)).end();
        words.member(
                "experiment Plan { optimize profit decided by cluster subject to climate <= 900 Mt in calm , dear }");
        words.member("experiment Pact { compare deciders on profit , climate }");
        words.member("experiment Learn { simulate Trust for 20 year step 0.25 year using rk4 }");
        words.member("experiment Front { trade profit against climate in 5 steps }");
    }

    private SyntheticFormula formula(int i) {
        return new SyntheticFormula(random, "r_" + i, "power");
    }

    private String decimal(int low, int high) {
        return String.format(Locale.ROOT, "%.2f", random.nextDouble(low, high));
    }
}
