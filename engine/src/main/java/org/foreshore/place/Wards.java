package org.foreshore.place;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Town;
import org.foreshore.place.Lots.Purpose;

/**
 * The urban settlements of a territory. Towns are taken largest first until they hold its urban residents, then brought
 * to that sum; a town of much more than 5,000 simulated residents is divided into equal wards.
 */
final class Wards {

    private static final double WARD_RESIDENTS = 5_000;
    private static final double UNDIVIDED_UP_TO = 6_000;
    private static final double SMALLEST_TOWN = 300;

    /** Residents per km² of settled town: a round assumption within the usual 3,000 to 10,000 of built-up areas. */
    private static final double RESIDENTS_PER_KM2 = 5_000;

    /** Median distance of a ward to the nearest trunk point: towns are where trunks end. An assumption. */
    private static final double BACKHAUL_KM = 1;

    private static final double REACH_DEGREES = 0.03;

    /** GeoNames numbers its places from 1. */
    private static final long INVENTED = 0;

    private Wards() {}

    static List<Settlement> of(Territory territory, Lots lots) {
        var wards = new ArrayList<Settlement>();
        if (territory.urban() == 0) {
            return wards;
        }
        var towns = chosen(territory);
        var named = towns.isEmpty() ? List.of(invented(territory, lots)) : towns;
        int[] sizes = Apportionment.of(
                named.stream()
                        .mapToDouble(town -> Math.max(1, town.population()))
                        .toArray(),
                territory.urban());
        for (int i = 0; i < sizes.length; i++) {
            divide(territory, named.get(i), sizes[i], lots, wards);
        }
        return wards;
    }

    /** How many of the territory's towns stand as towns; the smaller ones may stand as villages. */
    static List<Town> chosen(Territory territory) {
        double needed = territory.urban() * territory.weight();
        double held = 0;
        int count = 0;
        for (var town : territory.towns()) {
            boolean tooSmall = count > 0 && town.population() < SMALLEST_TOWN * territory.weight();
            if (held >= needed || tooSmall) {
                break;
            }
            held += town.population();
            count++;
        }
        return territory.towns().subList(0, count);
    }

    private static Town invented(Territory territory, Lots lots) {
        var anchor = Villages.anchor(territory, lots, -1);
        return new Town(INVENTED, territory.label() + " town", anchor.latitude(), anchor.longitude(), "", 1);
    }

    private static void divide(Territory territory, Town town, int size, Lots lots, List<Settlement> into) {
        if (size == 0) {
            return;
        }
        int wards = size <= UNDIVIDED_UP_TO ? 1 : (int) StrictMath.ceil(size / WARD_RESIDENTS);
        for (int ward = 0; ward < wards; ward++) {
            int number = into.size();
            int residents = (int) ((long) size * (ward + 1) / wards - (long) size * ward / wards);
            double reach = wards == 1 ? 0 : REACH_DEGREES;
            into.add(new Settlement(
                    wards == 1 ? town.name() : town.name() + " ward " + (ward + 1),
                    territory.region(),
                    town.latitude() + lots.offset(Purpose.NORTHING, number, reach),
                    town.longitude() + lots.offset(Purpose.EASTING, number, reach),
                    true,
                    town.geonameId() != INVENTED,
                    residents,
                    residents / RESIDENTS_PER_KM2,
                    lots.distance(number, BACKHAUL_KM)));
        }
    }
}
