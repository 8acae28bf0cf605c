package org.foreshore.place;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.scenario.Place;

/**
 * Lays out the settlements of a place: real towns, and villages, real as far as the gazetteer goes and completed from
 * there.
 *
 * <p>A settlement stands for itself and, when only a part of the population is simulated, for others like it that are
 * left out (decision 0012): it keeps the size of a ward or village, about 300 to 5,000 residents, and the area that so
 * many residents settle. Settlements come region by region, towns before villages. Where a quick look thins them, they
 * keep their size as well, but few of those who live there are simulated (decision 0044).
 */
public final class Settlements {

    private Settlements() {}

    /** Settlements whose residents sum to the simulated urban and rural residents of the place. */
    public static List<Settlement> of(Country country, Place place, long seed) {
        var whole = whole(country, place.whole(), seed);
        return place.thinning() == 1 ? whole : thinned(whole, place.thinning());
    }

    /** Residents are drawn evenly along the list, so that every settlement has its part, small ones some. */
    private static List<Settlement> thinned(List<Settlement> whole, double thinning) {
        var thinned = new ArrayList<Settlement>();
        long passed = 0;
        for (var settlement : whole) {
            long before = Math.round(passed / thinning);
            passed += settlement.residents();
            thinned.add(settlement.thinned((int) Math.max(1, Math.round(passed / thinning) - before)));
        }
        return List.copyOf(thinned);
    }

    private static List<Settlement> whole(Country country, Place place, long seed) {
        var settlements = new ArrayList<Settlement>();
        var territories = Territories.of(country, place);
        for (int i = 0; i < territories.size(); i++) {
            var lots = Lots.of(seed, i);
            var territory = territories.get(i);
            settlements.addAll(Wards.of(territory, lots));
            settlements.addAll(Villages.of(territory, country.networks(), lots));
        }
        return List.copyOf(settlements);
    }
}
