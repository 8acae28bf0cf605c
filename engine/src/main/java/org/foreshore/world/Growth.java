package org.foreshore.world;

import org.foreshore.country.People;
import org.foreshore.population.Population;

/** How many real residents a simulated one stands for: towns and villages grow at their own pace. */
final class Growth {

    private final Population population;
    private final People people;
    private double rural;
    private double urban;

    Growth(Population population, People people) {
        this.population = population;
        this.people = people;
        to(0);
    }

    /** @param years since the start of the scenario, negative in the warm-up */
    void to(double years) {
        rural = population.weightRural()
                * StrictMath.pow(1 + people.growthRural().value(), years);
        urban = population.weightUrban()
                * StrictMath.pow(1 + people.growthUrban().value(), years);
    }

    double weight(boolean inTown) {
        return inTown ? urban : rural;
    }

    /** Real residents of all ages. */
    double residents() {
        double residents = 0;
        for (var settlement : population.settlements()) {
            residents += weight(settlement.urban()) * settlement.residents();
        }
        return residents;
    }

    double weigh(long ruralResidents, long urbanResidents) {
        return ruralResidents * rural + urbanResidents * urban;
    }
}
