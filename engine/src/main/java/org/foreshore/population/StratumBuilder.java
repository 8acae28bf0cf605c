package org.foreshore.population;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.place.Settlement;
import org.foreshore.population.Luck.Purpose;

/** Turns a stratum and its margins into residents in their homes. */
final class StratumBuilder {

    /** Old age bands as wide as this hold more of their younger ages. */
    private static final int OPEN_BAND_YEARS = 10;

    private static final int OLD_AGE = 60;

    private final PersonTable persons;
    private final Affinities affinities;
    private final double minority;
    private final double sharingMen;
    private final double sharingWomen;

    StratumBuilder(Country country) {
        this.persons = new PersonTable(country.people());
        this.affinities = new Affinities(persons.groups());
        this.minority = country.people().minorityLanguage().value();
        this.sharingMen = country.adoption().sharingMen().value();
        this.sharingWomen = country.adoption().sharingWomen().value();
    }

    /** Settles the residents of a stratum and returns its settlements with the residents they got. */
    List<Settlement> settle(Stratum stratum, Luck luck, Slots slots, List<Integer> firstBlocks) {
        var members = members(stratum, luck);
        var homes = Homes.of(members, stratum, luck);
        var shared = Livelihoods.of(members, stratum, minority, homes.settlement(), luck);
        int here = 0;
        firstBlocks.add(slots.openSettlement());
        for (int household : homes.order()) {
            for (; here < homes.settlement()[household]; here++) {
                firstBlocks.add(slots.openSettlement());
            }
            int first = slots.openHousehold(members.size(household));
            for (int i = 0; i < members.size(household); i++) {
                slots.settle(first + i, traits(members, members.first(household) + i, shared, household, luck));
            }
        }
        for (; here < homes.residents().length - 1; here++) {
            firstBlocks.add(slots.openSettlement());
        }
        return settled(stratum, homes);
    }

    private Members members(Stratum stratum, Luck luck) {
        int residents = stratum.residents();
        int[] counts = Integerisation.of(persons.shares(stratum), residents, luck.uniform(Purpose.ROUNDING, 0));
        int adults = adults(counts);
        int needed = (residents + Households.MOST_MEMBERS - 1) / Households.MOST_MEMBERS;
        while (adults < needed) {
            growUp(counts);
            adults++;
        }
        var households = Households.of(stratum, adults, residents - adults, luck);
        return Members.of(households, affinities, new Pool(counts, luck));
    }

    private int adults(int[] counts) {
        int adults = 0;
        for (int kind = 0; kind < counts.length; kind++) {
            adults += adult(kind) ? counts[kind] : 0;
        }
        return adults;
    }

    /** In a handful of residents chance may leave too few adults: the eldest child counts as the youngest adult. */
    private void growUp(int[] counts) {
        int child = counts.length - 1;
        while (counts[child] == 0 || adult(child)) {
            child--;
        }
        int sex = PersonTable.groupAndSex(child) % PersonTable.SEXES;
        int group = 0;
        while (!persons.groups().get(group).adult()) {
            group++;
        }
        counts[child]--;
        counts[PersonTable.kind(group, sex, 1, PersonTable.disability(child))]++;
    }

    private boolean adult(int kind) {
        return group(kind).adult();
    }

    private AgeGroup group(int kind) {
        return persons.groups().get(PersonTable.groupAndSex(kind) / PersonTable.SEXES);
    }

    private int traits(Members members, int member, Livelihoods shared, int household, Luck luck) {
        int kind = members.kind(member);
        boolean female = PersonTable.groupAndSex(kind) % PersonTable.SEXES == 1;
        return Traits.of(
                shared.incomeClass(household),
                PersonTable.level(kind),
                female,
                PersonTable.disability(kind),
                luck.below(Traits.TASTES, Purpose.TASTE, member),
                shared.minority(household),
                shared.electricity(household),
                luck.uniform(Purpose.SHARING, member) < (female ? sharingWomen : sharingMen),
                ageMonths(group(kind), luck.uniform(Purpose.AGE, member)));
    }

    /** Even within a band, but in a wide band of the old the number of residents falls to zero at its end. */
    private static int ageMonths(AgeGroup group, double u) {
        int months = 12 * (group.to() + 1 - group.from());
        boolean open = group.from() >= OLD_AGE && months > 12 * OPEN_BAND_YEARS;
        double part = open ? 1 - StrictMath.sqrt(1 - u) : u;
        return 12 * group.from() + Math.min(months - 1, (int) (part * months));
    }

    private static List<Settlement> settled(Stratum stratum, Homes homes) {
        var settlements = new ArrayList<Settlement>();
        for (int i = 0; i < homes.residents().length; i++) {
            settlements.add(stratum.settlements().get(i).settled(homes.residents()[i]));
        }
        return settlements;
    }
}
