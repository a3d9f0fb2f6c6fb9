// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.model.query;

import org.symbiont.model.Place;

/** Places on the earth. */
public final class Places {

    /** The mean radius of the earth in km (IUGG: R1 = 6371.0088 km). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Places() {}

    /** The place as the language writes it: {@code 55.661, 11.080}. */
    public static String format(Place place) {
        return place.getLatitude().toPlainString() + ", " + place.getLongitude().toPlainString();
    }

    /** The great-circle distance in km, by the haversine formula; the error against the WGS 84 ellipsoid is below 0.6 %. */
    public static double distanceKm(Place a, Place b) {
        double north = Math.toRadians(b.getLatitude().doubleValue() - a.getLatitude().doubleValue());
        double east = Math.toRadians(b.getLongitude().doubleValue() - a.getLongitude().doubleValue());
        double cosines = Math.cos(Math.toRadians(a.getLatitude().doubleValue()))
                * Math.cos(Math.toRadians(b.getLatitude().doubleValue()));
        double h = square(Math.sin(north / 2)) + cosines * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
