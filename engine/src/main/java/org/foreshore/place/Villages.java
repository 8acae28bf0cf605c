package org.foreshore.place;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Networks;
import org.foreshore.country.Town;
import org.foreshore.place.Lots.Purpose;

/**
 * The rural settlements of a territory: real small places first, then completed villages around real places until all
 * rural residents have a home. Sizes of completed villages are drawn log-uniformly, so that each doubling of size is
 * equally frequent.
 */
final class Villages {

    private static final double SMALLEST = 300;
    private static final double LARGEST = 3_000;

    /** Completed villages stand within about 11 km north or south of a real place. */
    private static final double REACH_DEGREES = 0.1;

    /** Keeps the numbers of villages apart from those of wards in the addresses of draws. */
    private static final int FIRST_NUMBER = 1 << 24;

    private Villages() {}

    static List<Settlement> of(Territory territory, Networks networks, Lots lots) {
        var villages = new ArrayList<Settlement>();
        if (territory.rural() == 0) {
            return villages;
        }
        var real = realPlaces(territory);
        int[] sizes = Apportionment.of(sizes(territory, real, lots), territory.rural());
        for (int i = 0; i < sizes.length; i++) {
            boolean listed = i < real.size();
            int number = FIRST_NUMBER + i;
            var site = listed ? real.get(i) : completed(territory, lots, i, i - real.size() + 1);
            double residentsThousand = sizes[i] / 1_000.0;
            villages.add(new Settlement(
                    site.name(),
                    territory.region(),
                    site.latitude(),
                    site.longitude(),
                    false,
                    listed,
                    sizes[i],
                    networks.villageAreaKm2().value() * residentsThousand,
                    lots.distance(number, networks.backhaulKm().value())));
        }
        return villages;
    }

    /** A real place, or the middle of nowhere when the country lists none. */
    static Town anchor(Territory territory, Lots lots, int number) {
        var anchors = territory.anchors();
        if (anchors.isEmpty()) {
            return new Town(0, territory.label(), 0, 0, "", 0);
        }
        // An anonymous district is one neighbourhood: all of it stands around the same place.
        int draw = territory.towns().isEmpty() && territory.region().isEmpty() ? 0 : FIRST_NUMBER + number;
        return anchors.get((int) (lots.uniform(Purpose.ANCHOR, draw) * anchors.size()));
    }

    /** Places too small to stand as towns, largest first, as long as rural residents are left for them. */
    private static List<Town> realPlaces(Territory territory) {
        var places = new ArrayList<Town>();
        double left = territory.rural();
        for (var town : territory
                .towns()
                .subList(Wards.chosen(territory).size(), territory.towns().size())) {
            double residents = town.population() / territory.weight();
            if (residents >= SMALLEST && residents <= LARGEST && residents <= left) {
                places.add(town);
                left -= residents;
            }
        }
        return places;
    }

    private static double[] sizes(Territory territory, List<Town> real, Lots lots) {
        var sizes = new ArrayList<Double>();
        double left = territory.rural();
        for (var town : real) {
            double residents = town.population() / territory.weight();
            sizes.add(residents);
            left -= residents;
        }
        for (int i = 0; left >= SMALLEST || sizes.isEmpty(); i++) {
            double size = SMALLEST * StrictMath.pow(LARGEST / SMALLEST, lots.uniform(Purpose.SIZE, i));
            sizes.add(Math.min(size, left));
            left -= size;
        }
        return sizes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Town completed(Territory territory, Lots lots, int index, int ordinal) {
        var near = anchor(territory, lots, index);
        int number = FIRST_NUMBER + index;
        double latitude = near.latitude() + lots.offset(Purpose.NORTHING, number, REACH_DEGREES);
        double longitude = near.longitude() + lots.offset(Purpose.EASTING, number, REACH_DEGREES);
        return new Town(0, "Village %d near %s".formatted(ordinal, near.name()), latitude, longitude, "", 0);
    }
}
